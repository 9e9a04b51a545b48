/// Values as bytes, written and read back in the same order by this very program only.
struct Packing {
  var bytes: [UInt8]
  private var at = 0

  /// Nothing yet, or what was written before.
  init(_ bytes: [UInt8] = []) { self.bytes = bytes }

  /// Nothing yet, and room for so many bytes.
  init(capacity: Int) {
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  /// Whether all was read.
  var isAtEnd: Bool { at >= bytes.count }

  /// A variable-length number; 0 stands for none.
  private mutating func put(length: UInt64) {
    var rest = length
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func put(_ text: String?) {
    guard let text else { return bytes.append(0) }
    put(length: UInt64(text.utf8.count) + 1)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func put(_ number: Int64?) {
    guard let number else { return bytes.append(0) }
    bytes.append(1)
    put(length: UInt64(bitPattern: number << 1 ^ number >> 63))
  }

  mutating func put(_ flag: Bool?) { bytes.append(flag.map { $0 ? 2 : 1 } ?? 0) }

  mutating func byte() -> UInt8? {
    guard at < bytes.count else { return nil }
    at += 1
    return bytes[at - 1]
  }

  private mutating func length() -> UInt64? {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while let next = byte(), shift < 64 {
      value |= UInt64(next & 0x7F) << shift
      if next < 0x80 { return value }
      shift += 7
    }
    return nil
  }

  mutating func text() -> String? {
    guard let length = length(), length > 0, UInt64(bytes.count - at) >= length - 1 else { return nil }
    defer { at += Int(length) - 1 }
    return String(decoding: bytes[at..<(at + Int(length) - 1)], as: UTF8.self)
  }

  mutating func number() -> Int64? {
    guard byte() == 1, let zigzag = length() else { return nil }
    return Int64(bitPattern: zigzag >> 1) ^ -Int64(bitPattern: zigzag & 1)
  }

  mutating func flag() -> Bool? { byte().flatMap { $0 == 0 ? nil : $0 == 2 } }
}
