/// An address that can be asked: absolute, ASCII, without fragment, as a browser would send it.
struct WebAddress: Sendable, Hashable {
  /// The schemes that are checked.
  enum Scheme: String, Sendable {
    case http, https, ftp, ftps

    /// Whether it is asked by HTTP.
    var isHTTP: Bool { self == .http || self == .https }

    /// The port where none is given.
    var port: Int {
      switch self {
      case .http: 80
      case .https: 443
      case .ftp: 21
      case .ftps: 990
      }
    }
  }

  /// The whole address.
  var text: String
  var scheme: Scheme
  /// In lower case and ASCII; an IPv6 address without its brackets.
  var host: String
  var port: Int
  /// Whether it differs from what was written by more than a form of the same (a default port, a missing `/`, …).
  var isRepaired: Bool
  /// Where the path begins in ``text``, in bytes.
  var pathStart: Int
  /// Whether a name and password stand before the host.
  var hasCredentials: Bool

  /// The host's address, where it is one and no name.
  var literal: IPAddress? {
    guard let last = host.utf8.last, (0x30...0x39).contains(last) || host.utf8.contains(0x3A) else {
      return nil
    }
    return IPAddress(host)
  }

  /// Path and query.
  var path: Substring.UTF8View { text.utf8.dropFirst(pathStart) }

  /// A random address beside this one, with the same ending.
  func sibling(_ random: UInt64) -> String {
    let bytes = Array(text.utf8)
    let query = bytes[pathStart...].firstIndex(of: 0x3F) ?? bytes.endIndex
    let slash = bytes[pathStart..<query].lastIndex(of: 0x2F) ?? pathStart
    let dot = bytes[slash..<query].lastIndex(of: 0x2E)
    let ending = dot.map { query - $0 <= 8 ? bytes[$0..<query] : [] } ?? []
    return String(decoding: bytes[..<slash], as: UTF8.self) + "/aloi-" + String(random, radix: 16)
      + String(decoding: ending, as: UTF8.self)
  }

  /// The address as it may be shown: without a password.
  var shown: String {
    guard hasCredentials else { return text }
    let bracketed = host.utf8.contains(0x3A) ? "[\(host)]" : host
    let port = port == scheme.port ? "" : ":\(port)"
    return "\(scheme.rawValue)://\(bracketed)\(port)" + (String(path) ?? "")
  }
}

/// Why a text is no address that can be asked.
enum AddressFault: Error, Equatable {
  case invalid(String)
  case scheme(String)

  var reason: LinkReason {
    switch self {
    case .invalid: .invalidURL
    case .scheme: .schemeNotSupported
    }
  }

  var detail: String {
    switch self {
    case .invalid(let why): why
    case .scheme(let scheme):
      "\(scheme.prefix(40)): addresses are not asked; http, https, ftp, ftps and data are"
    }
  }
}
