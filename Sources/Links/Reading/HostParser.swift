import CLinkLoop

/// Reads the host of an address as browsers do: escapes undone, names in ASCII, numbers in any notation as the IPv4
/// address they mean.
enum HostParser {
  struct Host: Equatable {
    /// In lower case and ASCII; IPv6 without brackets.
    var text: String
    var isRepaired: Bool
  }

  static func parse(_ raw: [UInt8]) throws(AddressFault) -> Host {
    guard !raw.isEmpty else { throw .invalid("the address has no host") }
    if raw.first == 0x5B {
      guard raw.last == 0x5D, raw.count > 2,
        let address = IPAddress(String(decoding: raw[1..<(raw.count - 1)], as: UTF8.self)), address.isV6
      else { throw .invalid("the host is not an IPv6 address") }
      return Host(text: address.description, isRepaired: false)
    }
    let decoded = CharacterSet.unescaped(raw[...])
    var name = decoded.map { CharacterSet.lower($0) }
    if name.contains(where: { $0 >= 0x80 }) {
      guard let ascii = ascii(name) else { throw .invalid("the host is not a name: \(shown(name))") }
      name = ascii
    }
    if let bad = name.first(where: { isForbidden($0) }) {
      throw .invalid("the host holds a character that no name has (\(shown([bad])))")
    }
    if endsInNumber(name) {
      guard let address = ipv4(name) else {
        throw .invalid("the host is not an IPv4 address: \(shown(name))")
      }
      return Host(text: address.description, isRepaired: Array(address.description.utf8) != raw)
    }
    guard name.count <= 254, !name.starts(with: [0x2E]),
      zip(name, name.dropFirst()).allSatisfy({ $0 != 0x2E || $1 != 0x2E })
    else { throw .invalid("the host is not a name: \(shown(name))") }
    return Host(
      text: String(decoding: name, as: UTF8.self),
      isRepaired: name != raw.map { CharacterSet.lower($0) })
  }

  /// Punycode for a name in UTF-8.
  private static func ascii(_ name: [UInt8]) -> [UInt8]? {
    guard let text = String(validating: name, as: UTF8.self), !text.utf8.contains(0),
      let converted = ll_ascii_host(text)
    else { return nil }
    defer { ll_free_text(converted) }
    let bytes = Array(String(cString: converted).utf8).map { CharacterSet.lower($0) }
    return bytes.contains { $0 >= 0x80 } ? nil : bytes
  }

  private static func isForbidden(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x7F || Array("#/:<>?@[\\]^|%\"`{}".utf8).contains(byte)
  }

  private static func shown(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.prefix(80).map { $0 < 0x20 || $0 == 0x7F ? 0x3F : $0 }, as: UTF8.self)
  }

  private static func labels(_ name: [UInt8]) -> [ArraySlice<UInt8>] {
    var labels = name.split(separator: 0x2E, omittingEmptySubsequences: false)
    if labels.count > 1, labels.last?.isEmpty == true { labels.removeLast() }
    return labels
  }

  /// Whether the last label is a number, which makes the host an IPv4 address or nothing.
  static func endsInNumber(_ name: [UInt8]) -> Bool {
    guard let last = labels(name).last, !last.isEmpty else { return false }
    return last.allSatisfy(CharacterSet.isDigit) || number(last) != nil
  }

  /// Decimal, octal (`0…`) and hexadecimal (`0x…`) numbers; the last one fills what is left.
  static func ipv4(_ name: [UInt8]) -> IPAddress? {
    let parts = labels(name)
    guard (1...4).contains(parts.count) else { return nil }
    var numbers: [UInt64] = []
    for part in parts {
      guard let value = number(part) else { return nil }
      numbers.append(value)
    }
    let last = numbers.removeLast()
    guard numbers.allSatisfy({ $0 <= 255 }), last < 1 << (8 * UInt64(4 - numbers.count)) else { return nil }
    var value = last
    for (i, part) in numbers.enumerated() { value |= part << (8 * UInt64(3 - i)) }
    return IPAddress(bytes: [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) })
  }

  private static func number(_ label: ArraySlice<UInt8>) -> UInt64? {
    guard let first = label.first else { return nil }
    var digits = label
    var radix: UInt64 = 10
    if first == 0x30, label.count >= 2 {
      if label[label.startIndex + 1] | 0x20 == 0x78 {
        digits = label.dropFirst(2)
        radix = 16
      } else {
        digits = label.dropFirst()
        radix = 8
      }
    }
    var value: UInt64 = 0
    for byte in digits {
      guard let digit = CharacterSet.hexValue(byte).map(UInt64.init), digit < radix else { return nil }
      value = min(value * radix + digit, 1 << 40)
    }
    return value
  }
}
