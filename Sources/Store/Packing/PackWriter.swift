/// Writes fields as bytes: numbers of variable length, texts and lists with their counts before them.
struct PackWriter: Packer {
  private(set) var bytes: [UInt8] = []

  var isReading: Bool { false }

  init(capacity: Int = 4096) { bytes.reserveCapacity(capacity) }

  mutating func callAsFunction(_ flag: inout Bool) { bytes.append(flag ? 1 : 0) }

  mutating func callAsFunction(_ number: inout Int64) {
    // Small numbers of either sign take few bytes.
    count(UInt64(bitPattern: (number << 1) ^ (number >> 63)))
  }

  mutating func callAsFunction(_ number: inout Double) {
    withUnsafeBytes(of: number.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func callAsFunction(_ text: inout String) {
    text.withUTF8 {
      count(UInt64($0.count))
      bytes.append(contentsOf: $0)
    }
  }

  mutating func callAsFunction<Value: Packable>(_ value: inout Value?) throws(PackError) {
    guard var present = value else {
      bytes.append(0)
      return
    }
    bytes.append(1)
    try present.pack(with: &self)
  }

  mutating func callAsFunction<Value: Packable>(_ list: inout [Value]) throws(PackError) {
    count(UInt64(list.count))
    for var item in list { try item.pack(with: &self) }
  }

  /// A count in groups of seven bits, the lowest first.
  private mutating func count(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }
}
