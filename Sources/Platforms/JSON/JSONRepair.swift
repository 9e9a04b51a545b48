/// Makes JSON of what some portals write in its place. It is tried only once a text has failed to parse.
///
/// Outside of strings: `NaN`, `Infinity`, `-Infinity`, `None` and `undefined` become `null`, `True` and `False` become
/// `true` and `false`, and whole numbers of more than 19 digits become strings. Within strings: bare control characters
/// are escaped, and lone surrogates become U+FFFD. Nothing else is mended: missing brackets or commas could only be
/// guessed.
enum JSONRepair {
  /// The repaired text, or `nil` where nothing was found to repair.
  static func repaired(_ bytes: UnsafeRawBufferPointer) -> [UInt8]? {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + 64)
    var isChanged = false
    var at = 0
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\""):
        isChanged = string(bytes, &at, &out) || isChanged
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"):
        isChanged = word(bytes, &at, &out) || isChanged
      default:
        out.append(bytes[at])
        at += 1
      }
    }
    return isChanged ? out : nil
  }

  private static func word(_ bytes: UnsafeRawBufferPointer, _ at: inout Int, _ out: inout [UInt8]) -> Bool {
    let start = at
    while at < bytes.count, ![0x2C, 0x5D, 0x7D, 0x3A, 0x22, 0x5B, 0x7B].contains(bytes[at]), bytes[at] > 0x20
    {
      at += 1
    }
    let word = bytes[start..<at]
    let isNumber = word.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D }
    if isNumber, word.count > 19 {
      out.append(UInt8(ascii: "\""))
      out += word
      out.append(UInt8(ascii: "\""))
      return true
    }
    if !isNumber, let replacement = replacement(for: word) {
      out += replacement
      return true
    }
    out += word
    return false
  }

  private static func replacement(for word: Slice<UnsafeRawBufferPointer>) -> String.UTF8View? {
    guard word.count <= 9 else { return nil }
    return switch String(decoding: word, as: UTF8.self) {
    case "NaN", "Infinity", "-Infinity", "None", "undefined", "nan", "NULL", "Null": "null".utf8
    case "True": "true".utf8
    case "False": "false".utf8
    default: nil
    }
  }

  private static func string(_ bytes: UnsafeRawBufferPointer, _ at: inout Int, _ out: inout [UInt8]) -> Bool {
    var isChanged = false
    out.append(bytes[at])
    at += 1
    while at < bytes.count {
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: "\""):
        out.append(byte)
        at += 1
        return isChanged
      case UInt8(ascii: "\\"):
        isChanged = escape(bytes, &at, &out) || isChanged
      case 0..<0x20:
        let digits = Array("0123456789abcdef".utf8)
        out += #"\u00"#.utf8
        out.append(digits[Int(byte >> 4)])
        out.append(digits[Int(byte & 15)])
        isChanged = true
        at += 1
      default:
        out.append(byte)
        at += 1
      }
    }
    return isChanged
  }

  /// An escape; a surrogate without its other half becomes U+FFFD.
  private static func escape(_ bytes: UnsafeRawBufferPointer, _ at: inout Int, _ out: inout [UInt8]) -> Bool {
    guard let unit = unit(bytes, at) else {
      let end = min(at + 2, bytes.count)
      out += bytes[at..<end]
      at = end
      return false
    }
    switch unit {
    case 0xD800...0xDBFF:
      if let low = self.unit(bytes, at + 6), (0xDC00...0xDFFF).contains(low) {
        out += bytes[at..<at + 12]
        at += 12
        return false
      }
      out += #"\ufffd"#.utf8
      at += 6
      return true
    case 0xDC00...0xDFFF:
      out += #"\ufffd"#.utf8
      at += 6
      return true
    default:
      out += bytes[at..<at + 6]
      at += 6
      return false
    }
  }

  /// The code unit of a `\uXXXX` at an offset.
  private static func unit(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> UInt32? {
    guard at + 6 <= bytes.count, bytes[at] == UInt8(ascii: "\\"), bytes[at + 1] == UInt8(ascii: "u") else {
      return nil
    }
    return UInt32(String(decoding: bytes[at + 2..<at + 6], as: UTF8.self), radix: 16)
  }
}
