/// Addresses as text: what can be told of them without a network.
public enum WebAddress {
  /// Whether a text is an absolute address of one of the schemes, with a host.
  static func isAbsolute(_ text: String, schemes: [String]) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var start = 0
      while start < bytes.count, bytes[start] <= 0x20 { start += 1 }
      for scheme in schemes {
        let length = scheme.utf8.count
        guard bytes.count > start + length + 3, bytes[start + length] == UInt8(ascii: ":"),
          bytes[start + length + 1] == UInt8(ascii: "/"), bytes[start + length + 2] == UInt8(ascii: "/"),
          zip(scheme.utf8, bytes[start...]).allSatisfy({ $0 == $1 | 0x20 || $0 == $1 })
        else { continue }
        var end = start + length + 3
        while end < bytes.count, bytes[end] != 0x2F, bytes[end] != 0x3F, bytes[end] != 0x23 {
          if bytes[end] <= 0x20 { return false }
          end += 1
        }
        return end > start + length + 3
      }
      return false
    }
  }

  /// The scheme in lower case, and what follows `://`.
  static func split(_ text: String) -> (scheme: String, rest: Substring)? {
    let trimmed = text.drop { $0.isWhitespace }
    guard let colon = trimmed.firstIndex(of: ":"), trimmed[colon...].hasPrefix("://") else { return nil }
    let scheme = trimmed[..<colon]
    guard !scheme.isEmpty, scheme.utf8.count <= 12,
      scheme.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "+") })
    else { return nil }
    return (scheme.lowercased(), trimmed[trimmed.index(colon, offsetBy: 3)...])
  }

  /// The host in lower case, without user, port, brackets and a trailing dot; `nil` where there is none.
  public static func host(of text: String) -> String? {
    guard let (_, rest) = split(text) else { return nil }
    var authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != "\\" }
    if let at = authority.lastIndex(of: "@") { authority = authority[authority.index(after: at)...] }
    if authority.first == "[" {
      guard let close = authority.firstIndex(of: "]") else { return nil }
      return authority[authority.index(after: authority.startIndex)..<close].lowercased()
    }
    if let colon = authority.firstIndex(of: ":") { authority = authority[..<colon] }
    while authority.last == "." { authority = authority.dropLast() }
    return authority.isEmpty ? nil : authority.lowercased()
  }

  /// The path in lower case, without query and fragment.
  static func path(of text: String) -> Substring {
    guard let (_, rest) = split(text), let slash = rest.firstIndex(of: "/") else { return "" }
    return rest[slash...].prefix { $0 != "?" && $0 != "#" }
  }
}
