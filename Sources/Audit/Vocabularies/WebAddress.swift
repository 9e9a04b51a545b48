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
    var text = text
    return text.withUTF8 { bytes in host(of: bytes) }
  }

  private static func host(of bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var at = 0
    while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
    let scheme = at
    while at < bytes.count, at - scheme <= 12, isSchemeCharacter(bytes[at]) { at += 1 }
    guard at > scheme, at - scheme <= 12, at + 2 < bytes.count, bytes[at] == 0x3A, bytes[at + 1] == 0x2F,
      bytes[at + 2] == 0x2F
    else { return nil }
    var start = at + 3
    var end = start
    // A backslash ends the authority, as in browsers.
    while end < bytes.count, bytes[end] != 0x2F, bytes[end] != 0x3F, bytes[end] != 0x23,
      bytes[end] != 0x5C
    { end += 1 }
    if let user = bytes[start..<end].lastIndex(of: 0x40) { start = user + 1 }
    if start < end, bytes[start] == 0x5B {
      guard let close = bytes[start..<end].firstIndex(of: 0x5D) else { return nil }
      return lowercased(bytes[start + 1..<close])
    }
    end = bytes[start..<end].firstIndex(of: 0x3A) ?? end
    while end > start, bytes[end - 1] == 0x2E { end -= 1 }
    return end == start ? nil : lowercased(bytes[start..<end])
  }

  private static func lowercased(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return String(decoding: bytes, as: UTF8.self).lowercased() }
    return String(unsafeUninitializedCapacity: bytes.count) { text in
      for (at, byte) in bytes.enumerated() { text[at] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
      return bytes.count
    }
  }

  /// A host without `www.`: its site is the same.
  static func plain(_ host: String) -> String { host.hasPrefix("www.") ? String(host.dropFirst(4)) : host }

  private static func isSchemeCharacter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x2B
  }

  /// The path in lower case, without query and fragment.
  static func path(of text: String) -> Substring {
    guard let (_, rest) = split(text), let slash = rest.firstIndex(of: "/") else { return "" }
    return rest[slash...].prefix { $0 != "?" && $0 != "#" }
  }

  /// The http(s) addresses that stand in a text of any markup, in order.
  static func addresses(in text: String, limit: Int) -> [String] {
    let bytes = Array(text.utf8)
    var found: [String] = []
    var at = 0
    while found.count < limit, let start = bytes[at...].firstIndex(of: 0x68) {
      let rest = bytes[start...]
      guard rest.starts(with: "http://".utf8) || rest.starts(with: "https://".utf8) else {
        at = start + 1
        continue
      }
      // Blanks, quotes, and the brackets of HTML and Markdown end it, and so does a full stop before them.
      var end =
        rest.firstIndex { $0 <= 0x20 || [0x22, 0x27, 0x28, 0x29, 0x3C, 0x3E, 0x5B, 0x5D].contains($0) }
        ?? bytes.endIndex
      at = end
      while end > start, [0x2C, 0x2E, 0x3A, 0x3B].contains(bytes[end - 1]) { end -= 1 }
      found.append(String(decoding: bytes[start..<end], as: UTF8.self))
    }
    return found
  }
}
