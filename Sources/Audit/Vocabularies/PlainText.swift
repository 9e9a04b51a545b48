/// Texts as people see them: without markup, without case.
enum PlainText {
  /// The number of characters that a reader sees: HTML tags, Markdown marks and link targets are not counted, runs of
  /// white space count once, an entity counts once. Counting stops at `limit`.
  static func length(of text: String, upTo limit: Int) -> Int {
    var text = text
    return text.withUTF8 { bytes in
      var count = 0
      strip(bytes) { byte in
        // Of a character of several bytes the first one counts.
        if byte & 0xC0 != 0x80 { count += 1 }
        return count < limit
      }
      return count
    }
  }

  /// Whether two texts are the same once markup and case are gone, by their first bytes. White space that is doubled
  /// more than a few times makes them differ.
  static func areEqual(_ a: String, _ b: String) -> Bool {
    guard mayBeEqual(a, b) else { return false }
    let (first, second) = (visible(a), visible(b))
    // Most texts differ in a plain letter before any other.
    for (x, y) in zip(first, second) where x != y {
      guard x < 0x80, y < 0x80 else { break }
      if lowered(x) != lowered(y) { return false }
    }
    return String(decoding: first, as: UTF8.self).lowercased()
      == String(decoding: second, as: UTF8.self).lowercased()
  }

  private static func lowered(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

  private static func mayBeEqual(_ a: String, _ b: String) -> Bool {
    let (long, short) = a.utf8.count >= b.utf8.count ? (a, b) : (b, a)
    // A text that is several times as long cannot be the other one with markup.
    guard long.utf8.count <= 4 * short.utf8.count + 256 else { return false }
    return long.utf8.count - short.utf8.count <= 8 || long.utf8.contains(where: isMarkup)
  }

  private static func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "#"), UInt8(ascii: "`"),
      UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "|"), UInt8(ascii: "\\"),
      UInt8(ascii: "&"), 0x09...0x0D:
      true
    default: false
    }
  }

  /// The first bytes of the visible text.
  private static func visible(_ text: String) -> [UInt8] {
    var text = text
    return text.withUTF8 { bytes in
      var visible: [UInt8] = []
      visible.reserveCapacity(min(bytes.count, 4_096))
      strip(bytes) { byte in
        visible.append(byte)
        return visible.count < 4_096
      }
      return visible
    }
  }

  /// A term of a vocabulary: the last part of an address, in lower case, with only its letters and digits.
  static func term(_ text: String) -> String {
    var rest = Substring(text)
    if text.contains("://") {
      while let last = rest.last, last == "/" || last == "#" { rest = rest.dropLast() }
      rest = rest.split(whereSeparator: { $0 == "/" || $0 == "#" }).last ?? rest
    }
    var result = String.UnicodeScalarView()
    for scalar in rest.prefix(200).lowercased().unicodeScalars {
      let counts =
        scalar.isASCII
        ? ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) : scalar.properties.isAlphabetic
      if counts { result.append(scalar) }
    }
    return String(result)
  }

  /// Hands over the visible bytes until the receiver has enough.
  private static func strip(_ bytes: UnsafeBufferPointer<UInt8>, visible: (UInt8) -> Bool) {
    var pendingSpace = false
    var any = false
    var at = 0
    func end(of closing: UInt8, from start: Int, within limit: Int) -> Int? {
      let stop = min(bytes.count, start + limit)
      var i = start
      while i < stop {
        if bytes[i] == closing { return i }
        i += 1
      }
      return nil
    }
    while at < bytes.count {
      let byte = bytes[at]
      let next = at + 1 < bytes.count ? bytes[at + 1] : 0
      switch byte {
      case _ where isPlain(byte): break
      case UInt8(ascii: "<") where isTagStart(next):
        guard let close = end(of: UInt8(ascii: ">"), from: at + 1, within: 2_000) else { break }
        pendingSpace = any
        at = close + 1
        continue
      case UInt8(ascii: "]") where next == UInt8(ascii: "("):
        guard let close = end(of: UInt8(ascii: ")"), from: at + 2, within: 2_000) else { break }
        at = close + 1
        continue
      case 0x20, 0x09...0x0D:
        pendingSpace = any
        at += 1
        continue
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "#"), UInt8(ascii: "`"), UInt8(ascii: ">"),
        UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "|"), UInt8(ascii: "\\"):
        at += 1
        continue
      default: break
      }
      if pendingSpace {
        pendingSpace = false
        if !visible(0x20) { return }
      }
      any = true
      if !visible(byte) { return }
      if byte == UInt8(ascii: "&"), let close = end(of: UInt8(ascii: ";"), from: at + 1, within: 10) {
        at = close + 1
      } else {
        at += 1
      }
    }
  }

  /// Whether a byte is seen as it stands: no white space, no mark of HTML or Markdown. One bit for each byte of ASCII.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    let marks: UInt64 = byte & 0x40 == 0 ? 0x5000_0449_0000_3E00 : 0x1000_0001_B800_0000
    return byte >= 0x80 || (marks &>> UInt64(byte & 0x3F)) & 1 == 0
  }

  private static func isTagStart(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return (0x61...0x7A).contains(lower) || byte == 0x2F || byte == 0x21 || byte == 0x3F
  }
}
