/// An address on the web, taken apart for those who look for a portal's root.
struct PortalAddress: Equatable {
  /// The scheme and the authority: `https://data.example.org:8443`.
  var origin: String
  /// The host and port alone.
  var authority: String
  /// The path without slashes at its end; empty for the home page.
  var path: String
  /// The query, without its question mark.
  var query: String?

  /// Takes an http(s) address apart; user names and fragments are left out.
  init?(_ text: String) {
    let parts = IRI.parts(text)
    guard text.isWebAddress, let scheme = parts.scheme, let authority = parts.authority else { return nil }
    let host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? authority
    guard !host.isEmpty else { return nil }
    self.authority = host.lowercased()
    origin = "\(scheme.lowercased())://\(self.authority)"
    var path = parts.path
    while path.hasSuffix("/") { path = path.dropLast() }
    self.path = String(path)
    query = parts.query.flatMap { $0.isEmpty ? nil : String($0) }
  }

  /// The address without its query.
  var text: String { origin + path }

  /// The host alone, without a port.
  var host: String {
    guard !authority.hasPrefix("[") else { return authority }
    return authority.split(separator: ":").first.map(String.init) ?? authority
  }

  /// Where the path begins with a language, as in `/fr/dataset`.
  var hasLocalePrefix: Bool {
    let bytes = Array(path.utf8)
    guard bytes.count == 3 || bytes.count > 3 && bytes[3] == UInt8(ascii: "/") else { return false }
    return bytes[1...2].allSatisfy { (0x61...0x7A).contains($0) }
  }

  /// The first value of a member of the query, decoded.
  func value(of name: String) -> String? {
    for member in query?.split(separator: "&") ?? [] {
      let pair = member.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if pair.count == 2, pair[0] == name { return PercentEncoding.decoded(String(pair[1])) }
    }
    return nil
  }

  /// Whether both are the same host, with or without `www.`.
  static func sameSite(_ a: PortalAddress, _ b: PortalAddress) -> Bool {
    func bare(_ host: String) -> Substring { host.hasPrefix("www.") ? host.dropFirst(4) : host[...] }
    return bare(a.host) == bare(b.host)
  }
}

/// The escapes of addresses.
enum PercentEncoding {
  /// A text as a value of a query.
  static func encoded(_ text: String) -> String {
    var out: [UInt8] = []
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E, 0x2A, 0x3A: out.append(byte)
      default: out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// A value of a query as text; what is no escape stays.
  static func decoded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    var at = 0
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "%"), at + 2 < bytes.count,
        let value = UInt8(String(decoding: bytes[(at + 1)...(at + 2)], as: UTF8.self), radix: 16)
      {
        out.append(value)
        at += 3
      } else {
        out.append(bytes[at] == UInt8(ascii: "+") ? 0x20 : bytes[at])
        at += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
