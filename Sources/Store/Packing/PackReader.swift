/// Reads what ``PackWriter`` wrote. Damaged bytes give an error, and never take more memory than they have bytes.
struct PackReader: Packer {
  private let bytes: [UInt8]
  private var at = 0

  var isReading: Bool { true }

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Fails where bytes are left over.
  func finish() throws(PackError) {
    guard at == bytes.count else { throw problem("\(bytes.count - at) bytes too many") }
  }

  mutating func callAsFunction(_ flag: inout Bool) throws(PackError) {
    switch try byte() {
    case 0: flag = false
    case 1: flag = true
    default: throw problem("neither yes nor no")
    }
  }

  mutating func callAsFunction(_ number: inout Int64) throws(PackError) {
    let raw = try count()
    number = Int64(bitPattern: raw >> 1) ^ -Int64(bitPattern: raw & 1)
  }

  mutating func callAsFunction(_ number: inout Double) throws(PackError) {
    var pattern: UInt64 = 0
    for shift in stride(from: 0, to: 64, by: 8) { pattern |= UInt64(try byte()) << UInt64(shift) }
    number = Double(bitPattern: pattern)
  }

  mutating func callAsFunction(_ text: inout String) throws(PackError) {
    let length = try bounded()
    guard let read = String(validating: bytes[at..<at + length], as: UTF8.self) else {
      throw problem("text that is not UTF-8")
    }
    at += length
    text = read
  }

  mutating func callAsFunction<Value: Packable>(_ value: inout Value?) throws(PackError) {
    var present = false
    try self(&present)
    guard present else {
      value = nil
      return
    }
    var read = Value.blank
    try read.pack(with: &self)
    value = read
  }

  mutating func callAsFunction<Value: Packable>(_ list: inout [Value]) throws(PackError) {
    let length = try bounded()
    list = []
    guard length > 0 else { return }
    // Every item takes a byte at least, but far more in memory: room is made for few and grows with what is read.
    list.reserveCapacity(min(length, 64))
    for _ in 0..<length {
      var item = Value.blank
      try item.pack(with: &self)
      list.append(item)
    }
  }

  private func problem(_ text: String) -> PackError { PackError(offset: at, problem: text) }

  private mutating func byte() throws(PackError) -> UInt8 {
    guard at < bytes.count else { throw problem("the bytes end too early") }
    defer { at += 1 }
    return bytes[at]
  }

  private mutating func count() throws(PackError) -> UInt64 {
    var number: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      let group = try byte()
      guard shift < 63 || group <= 1 else { break }
      number |= UInt64(group & 0x7F) << shift
      if group < 0x80 { return number }
    }
    throw problem("a number too large")
  }

  /// A count of things of which each takes a byte at least.
  private mutating func bounded() throws(PackError) -> Int {
    let number = try count()
    guard number <= UInt64(bytes.count - at) else { throw problem("a count beyond the end") }
    return Int(number)
  }
}
