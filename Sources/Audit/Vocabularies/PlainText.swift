/// Texts as people see them: without markup, without case.
enum PlainText {
  /// The number of characters that a reader sees: HTML tags, Markdown marks and link targets are not counted, runs of
  /// white space count once, an entity counts once. Counting stops at `limit`.
  static func length(of text: String, upTo limit: Int) -> Int {
    var text = text
    return text.withUTF8 { bytes in
      var count = 0
      strip(bytes) { run in
        // Of a character of several bytes the first one counts.
        for byte in run { count &+= byte & 0xC0 == 0x80 ? 0 : 1 }
        return count < limit
      }
      return min(count, limit)
    }
  }

  /// Whether two texts are the same once markup and case are gone, by their first bytes. White space that is doubled
  /// more than a few times makes them differ.
  static func areEqual(_ a: String, _ b: String) -> Bool {
    guard mayBeEqual(a, b) else { return false }
    // Most texts differ in one of their first letters.
    guard !differPlainly(visible(a, upTo: 64), visible(b, upTo: 64)) else { return false }
    let (first, second) = (visible(a, upTo: 4_096), visible(b, upTo: 4_096))
    guard !differPlainly(first, second) else { return false }
    return String(decoding: first, as: UTF8.self).lowercased()
      == String(decoding: second, as: UTF8.self).lowercased()
  }

  /// Whether two beginnings of texts differ in a letter that has no other spelling; false where a closer look is needed.
  private static func differPlainly(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    var at = 0
    let end = min(a.count, b.count)
    while at < end {
      if a[at] == b[at] || lowered(a[at]) == lowered(b[at]) {
        at += 1
      } else if a[at] < 0x80, b[at] < 0x80 {
        return true
      } else {
        while at > 0, a[at] & 0xC0 == 0x80 || b[at] & 0xC0 == 0x80 { at -= 1 }
        guard let first = letter(of: a, at: at), let second = letter(of: b, at: at) else { return false }
        guard lowered(first.scalar) == lowered(second.scalar) else { return true }
        guard first.length == second.length else { return false }
        at += first.length
      }
    }
    return false
  }

  /// The letter of a Latin script that begins at a byte; `nil` where it is none, or where a mark may follow that changes it.
  private static func letter(of text: [UInt8], at: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    // Marks begin with U+0300, whose first byte is 0xCC.
    guard let lead = text[at...].first, lead < 0xCC else { return nil }
    let length = lead < 0x80 ? 1 : 2
    guard at + length < text.count, text[at + length] < 0xCC else { return nil }
    let value = length == 1 ? UInt32(lead) : UInt32(lead & 0x1F) << 6 | UInt32(text[at + 1] & 0x3F)
    return Unicode.Scalar(value).map { ($0, length) }
  }

  private static func lowered(_ scalar: Unicode.Scalar) -> String { scalar.properties.lowercaseMapping }

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
  private static func visible(_ text: String, upTo limit: Int) -> [UInt8] {
    var text = text
    return text.withUTF8 { bytes in
      var visible: [UInt8] = []
      visible.reserveCapacity(min(bytes.count, limit))
      strip(bytes) { run in
        visible.append(contentsOf: run.prefix(limit - visible.count))
        return visible.count < limit
      }
      return visible
    }
  }

  /// A term of a vocabulary: the last part of an address, in lower case, with only its letters and digits.
  static func term(_ text: String) -> String {
    let utf8 = text.utf8
    if utf8.count <= 200, utf8.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: ":") }) {
      return String(decoding: utf8.lazy.map(lowered).filter(isLetterOrDigit), as: UTF8.self)
    }
    var rest = Substring(text)
    if text.contains("://") {
      while let last = rest.last, last == "/" || last == "#" { rest = rest.dropLast() }
      rest = rest.split(whereSeparator: { $0 == "/" || $0 == "#" }).last ?? rest
    }
    var result = String.UnicodeScalarView()
    for scalar in rest.prefix(200).lowercased().unicodeScalars {
      let counts =
        scalar.isASCII ? isLetterOrDigit(UInt8(ascii: scalar)) : scalar.properties.isAlphabetic
      if counts { result.append(scalar) }
    }
    return String(result)
  }

  private static func isLetterOrDigit(_ lower: UInt8) -> Bool {
    (0x61...0x7A).contains(lower) || (0x30...0x39).contains(lower)
  }

  /// Hands over the visible bytes in runs until the receiver has enough.
  @inline(__always)
  private static func strip(
    _ bytes: UnsafeBufferPointer<UInt8>, visible: (UnsafeBufferPointer<UInt8>) -> Bool
  ) {
    let space: StaticString = " "
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
        if !visible(UnsafeBufferPointer(start: space.utf8Start, count: 1)) { return }
      }
      any = true
      // A run goes on over single blanks.
      var stop = at + 1
      while stop < bytes.count,
        isPlain(bytes[stop]) || (bytes[stop] == 0x20 && stop + 1 < bytes.count && isPlain(bytes[stop + 1]))
      {
        stop += 1
      }
      // What is no mark after all (`<` before a number) stands alone, and so does an entity.
      if !isPlain(byte) { stop = at + 1 }
      if !visible(UnsafeBufferPointer(rebasing: bytes[at..<stop])) { return }
      if byte == UInt8(ascii: "&"), let close = end(of: UInt8(ascii: ";"), from: at + 1, within: 10) {
        stop = close + 1
      }
      at = stop
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
