/// Undoes the escapes of a text that was taken out of JSON or of an address.
enum TextEscapes {
  /// `https:\/\/host`, `Z\u00e9ro`; and `Licence%20Ouverte` where a text has no slash, so that it is no address. Beside blanks a percent
  /// sign may be one: there it is an escape before a number that stands for a sign or a letter with an accent, and not after a digit.
  static func undone(_ bytes: [UInt8]) -> [UInt8] {
    let mayBeAddress = bytes.contains(0x2F)
    let first = bytes.firstIndex { $0 > 0x20 } ?? 0
    let last = bytes.lastIndex { $0 > 0x20 } ?? first
    let isEncoded = !mayBeAddress && !bytes[first..<max(first, last)].contains { $0 <= 0x20 }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var isPieced = false
    var at = 0
    while at < bytes.count {
      let next = at + 1 < bytes.count ? bytes[at + 1] : 0
      switch bytes[at] {
      case 0x5C where next == 0x2F: at += 1
      case 0x5C where next | 0x20 == 0x75:
        if let value = number(bytes, at + 2, digits: 4), let scalar = Unicode.Scalar(value) {
          out += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
          at += 6
        } else {
          out.append(bytes[at])
          at += 1
        }
      case 0x25 where !mayBeAddress:
        var value = number(bytes, at + 1, digits: 2)
        let before = at > 0 ? bytes[at - 1] : 0
        if !isEncoded, let number = value, isDoubtful(number, after: before) { value = nil }
        out.append(value.map { UInt8(truncatingIfNeeded: $0) } ?? bytes[at])
        isPieced = isPieced || value ?? 0 >= 0x80
        at += value == nil ? 1 : 3
      default:
        out.append(bytes[at])
        at += 1
      }
    }
    // Whatever was put together of bytes has to be text again.
    return isPieced ? Array(String(decoding: out, as: UTF8.self).utf8) : out
  }

  /// Whether a percent sign beside blanks may be no escape.
  private static func isDoubtful(_ number: UInt32, after byte: UInt8) -> Bool {
    let isSign = (0x20...0x2F).contains(number) || (0x3A...0x3F).contains(number) || number >= 0x80
    return number != 0x20 && (!isSign || (0x30...0x39).contains(byte))
  }

  /// The number that some hexadecimal digits write.
  private static func number(_ bytes: [UInt8], _ start: Int, digits: Int) -> UInt32? {
    guard start + digits <= bytes.count else { return nil }
    var number: UInt32 = 0
    for byte in bytes[start..<start + digits] {
      guard let digit = digit(byte) else { return nil }
      number = number << 4 | UInt32(digit)
    }
    return number
  }

  /// The value of a hexadecimal digit.
  static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
