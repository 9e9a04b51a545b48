/// Addresses as text: what can be told of them without a network.
public enum WebAddress {
  /// Whether a text is an absolute address of one of the schemes, with a host.
  static func isAbsolute(_ text: String, schemes: [String]) -> Bool {
    guard let (scheme, rest) = split(text), schemes.contains(scheme) else { return false }
    let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return !host.isEmpty && !host.contains(where: \.isWhitespace)
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
