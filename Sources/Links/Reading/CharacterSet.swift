/// Which ASCII characters may stand unescaped in a part of an address (the complements of WHATWG's percent-encode sets).
struct CharacterSet: Sendable {
  private let low: UInt64
  private let high: UInt64

  /// All printable ASCII characters but the given ones.
  private init(allBut excluded: String) {
    var low: UInt64 = 0
    var high: UInt64 = 0
    let bytes = Array(excluded.utf8)
    for byte in UInt8(0x21)...0x7E where !bytes.contains(byte) {
      if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 64) }
    }
    self.low = low
    self.high = high
  }

  @inline(__always)
  func allows(_ byte: UInt8) -> Bool {
    byte < 64 ? low >> UInt64(byte) & 1 == 1 : byte < 128 && high >> UInt64(byte & 63) & 1 == 1
  }

  static let path = CharacterSet(allBut: "\"#<>?^`{}")
  static let query = CharacterSet(allBut: "\"#<>'")
  static let userinfo = CharacterSet(allBut: "\"#<>?^`{}/;=@[\\]|")
  /// A host that needs no repair: small letters, digits, dot, hyphen, underscore.
  static let host = CharacterSet(allBut: "\"#<>?^`{}/:;=@[\\]|!$%&'()*+,~ABCDEFGHIJKLMNOPQRSTUVWXYZ")

  static let hex = Array("0123456789ABCDEF".utf8)

  @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  @inline(__always) static func isLowercase(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }
  @inline(__always) static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  @inline(__always) static func isLetterOrDigit(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }
  @inline(__always) static func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  /// The bytes that escapes (`%2F`) stand for, and all others as they are; at most so many.
  static func unescaped(_ bytes: ArraySlice<UInt8>, limit: Int = .max) -> [UInt8] {
    var result: [UInt8] = []
    var i = bytes.startIndex
    while i < bytes.endIndex, result.count < limit {
      if bytes[i] == 0x25, i + 2 < bytes.endIndex, let high = hexValue(bytes[i + 1]),
        let low = hexValue(bytes[i + 2])
      {
        result.append(high << 4 | low)
        i += 3
      } else {
        result.append(bytes[i])
        i += 1
      }
    }
    return result
  }

  /// The value of a hexadecimal digit.
  static func hexValue(_ byte: UInt8) -> UInt8? {
    if isDigit(byte) { return byte - 0x30 }
    let letter = byte | 0x20
    return (0x61...0x66).contains(letter) ? letter - 0x57 : nil
  }
}
