/// References and their resolution, after RFC 3986 section 5, over any characters that catalogues write.
enum IRI {
  /// The parts of a reference. Every part is `nil` where the reference has none of it.
  struct Parts {
    var scheme: Substring?
    var authority: Substring?
    var path: Substring
    var query: Substring?
    var fragment: Substring?
  }

  /// Whether a reference stands by itself: it begins with a scheme.
  static func isAbsolute(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first, isLetter(first) else { return false }
    for byte in bytes {
      if byte == UInt8(ascii: ":") { return true }
      guard isSchemeByte(byte) else { return false }
    }
    return false
  }

  /// Whether a reference stands by itself: it begins with a scheme.
  static func isAbsolute(_ reference: String) -> Bool {
    var reference = reference
    return reference.withUTF8 { isAbsolute($0) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isSchemeByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte) || byte == 0x2B || byte == 0x2D || byte == 0x2E
  }

  /// Takes a reference apart.
  static func parts(_ reference: String) -> Parts {
    var rest = Substring(reference)
    var parts = Parts(path: "")
    if let hash = rest.utf8.firstIndex(of: UInt8(ascii: "#")) {
      parts.fragment = rest[rest.utf8.index(after: hash)...]
      rest = rest[..<hash]
    }
    if let mark = rest.utf8.firstIndex(of: UInt8(ascii: "?")) {
      parts.query = rest[rest.utf8.index(after: mark)...]
      rest = rest[..<mark]
    }
    if isAbsolute(String(rest)), let colon = rest.utf8.firstIndex(of: UInt8(ascii: ":")) {
      parts.scheme = rest[..<colon]
      rest = rest[rest.utf8.index(after: colon)...]
    }
    if rest.utf8.starts(with: [0x2F, 0x2F]) {
      rest = rest[rest.utf8.index(rest.startIndex, offsetBy: 2)...]
      let end = rest.utf8.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
      parts.authority = rest[..<end]
      rest = rest[end...]
    }
    parts.path = rest
    return parts
  }

  /// A reference resolved against a base; the reference itself where either is of no use.
  static func resolve(_ reference: String, against base: String) -> String {
    guard !isAbsolute(reference), isAbsolute(base) else { return reference }
    let from = parts(base)
    guard let scheme = from.scheme, from.authority != nil || from.path.utf8.first == UInt8(ascii: "/") else {
      return reference
    }
    var to = parts(reference)
    to.scheme = scheme
    guard to.authority == nil else {
      to.path = Substring(removingDots(to.path))
      return text(to)
    }
    to.authority = from.authority
    if to.path.isEmpty {
      to.path = from.path
      if to.query == nil { to.query = from.query }
    } else if to.path.utf8.first == UInt8(ascii: "/") {
      to.path = Substring(removingDots(to.path))
    } else {
      let slash = from.path.utf8.lastIndex(of: UInt8(ascii: "/"))
      let folder = slash.map { from.path[...$0] } ?? "/"
      to.path = Substring(removingDots(folder + to.path))
    }
    return text(to)
  }

  private static func text(_ parts: Parts) -> String {
    var text = ""
    if let scheme = parts.scheme { text += scheme + ":" }
    if let authority = parts.authority { text += "//" + authority }
    text += parts.path
    if let query = parts.query { text += "?" + query }
    if let fragment = parts.fragment { text += "#" + fragment }
    return text
  }

  private static func removingDots(_ path: Substring) -> String {
    guard path.utf8.contains(UInt8(ascii: ".")) else { return String(path) }
    var kept: [Substring] = []
    let segments = path.split(separator: "/", omittingEmptySubsequences: false)
    for (at, segment) in segments.enumerated() {
      let isLast = at == segments.count - 1
      switch segment {
      case ".": if isLast { kept.append("") }
      case "..":
        if kept.count > 1 { kept.removeLast() }
        if isLast { kept.append("") }
      default: kept.append(segment)
      }
    }
    return kept.joined(separator: "/")
  }
}
