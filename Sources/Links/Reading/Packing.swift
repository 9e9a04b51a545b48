/// Values as bytes, to be read back in the same order by this very program only: ``Unpacking``.
struct Packing: ~Copyable {
  // A buffer of its own: an array would be asked with every byte whether somebody else holds it.
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var count = 0
  /// The most bytes that a number takes.
  private static let number = 11

  /// Nothing yet, and room for so many bytes.
  init(capacity: Int = 256) {
    self.capacity = max(capacity, 64)
    start = .allocate(capacity: self.capacity)
  }

  deinit { start.deallocate() }

  /// What was put in: a copy.
  var bytes: [UInt8] { Array(UnsafeBufferPointer(start: start, count: count)) }

  @inline(__always)
  private mutating func need(_ more: Int) { if capacity - count < more { grow(by: more) } }

  private mutating func grow(by more: Int) {
    capacity = max(2 * capacity, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: start, count: count)
    start.deallocate()
    start = larger
  }

  /// Room was made before.
  @inline(__always)
  private mutating func byte(_ byte: UInt8) {
    start[count] = byte
    count += 1
  }

  /// A variable-length number; room was made before.
  @inline(__always)
  private mutating func length(_ length: UInt64) {
    var rest = length
    while rest >= 0x80 {
      byte(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    byte(UInt8(rest))
  }

  mutating func put(byte value: UInt8) {
    need(1)
    byte(value)
  }

  mutating func put(_ text: String?) {
    guard var text else { return put(byte: 0) }
    text.withUTF8 { utf8 in
      need(Self.number + utf8.count)
      length(UInt64(utf8.count) + 1)
      guard let from = utf8.baseAddress else { return }
      (start + count).update(from: from, count: utf8.count)
      count += utf8.count
    }
  }

  mutating func put(_ number: Int64?) {
    need(Self.number)
    guard let number else { return byte(0) }
    byte(1)
    length(UInt64(bitPattern: number << 1 ^ number >> 63))
  }

  mutating func put(_ flag: Bool?) { put(byte: flag.map { $0 ? 2 : 1 } ?? 0) }
}

/// Reads what a ``Packing`` wrote; `nil` for what was none, and where the bytes end.
struct Unpacking {
  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether all was read.
  var isAtEnd: Bool { at >= bytes.count }

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
