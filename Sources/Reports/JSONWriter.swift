/// Writes JSON into bytes, keys in the order they are given.
public struct JSONWriter: Sendable {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Nothing written yet.
  public init() {}

  /// Nothing written yet, with room for some bytes.
  public init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// The bytes as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes an object whose members the body writes.
  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(0x7B)
    needsComma = false
    body(&self)
    bytes.append(0x7D)
    needsComma = true
  }

  /// Writes an array whose items the body writes.
  public mutating func array(_ body: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(0x5B)
    needsComma = false
    body(&self)
    bytes.append(0x5D)
    needsComma = true
  }

  /// Writes a member's name, which needs no escapes; its value follows.
  public mutating func key(_ name: StaticString) {
    separate()
    bytes.append(0x22)
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    bytes.append(0x22)
    bytes.append(0x3A)
    needsComma = false
  }

  /// Writes a member's name that is known at run time; its value follows.
  public mutating func key(named name: String) {
    separate()
    quote(name)
    bytes.append(0x3A)
    needsComma = false
  }

  /// Writes a text, or null.
  public mutating func value(_ text: String?) {
    separate()
    if let text { quote(text) } else { null() }
    needsComma = true
  }

  /// Writes a whole number, or null.
  public mutating func value(_ number: Int?) {
    separate()
    if let number { bytes.append(contentsOf: "\(number)".utf8) } else { null() }
    needsComma = true
  }

  /// Writes a number in the shortest form that reads back the same, or null; what is not finite is null.
  public mutating func value(_ number: Double?) {
    separate()
    if let number, number.isFinite {
      let whole = Int(exactly: number).flatMap { abs($0) < 1 << 53 ? $0 : nil }
      bytes.append(contentsOf: (whole.map { "\($0)" } ?? "\(number)").utf8)
    } else {
      null()
    }
    needsComma = true
  }

  /// Writes true, false, or null.
  public mutating func value(_ flag: Bool?) {
    separate()
    if let flag { bytes.append(contentsOf: (flag ? "true" : "false").utf8) } else { null() }
    needsComma = true
  }

  /// Writes members that were written before, by ``members(_:)``.
  mutating func members(_ written: some Collection<UInt8>) {
    separate()
    bytes.append(contentsOf: written)
    needsComma = true
  }

  /// Forgets what was written, and keeps its room.
  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  /// Writes a line that was written before, with its end.
  mutating func append(line: [UInt8]) {
    bytes.append(contentsOf: line)
    needsComma = false
  }

  /// The text of members, without the braces of their object.
  static func members(_ body: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter()
    body(&writer)
    return writer.bytes
  }

  /// Writes a member with a text.
  public mutating func member(_ name: StaticString, _ text: String?) {
    key(name)
    value(text)
  }

  /// Writes a member with a whole number.
  public mutating func member(_ name: StaticString, _ number: Int?) {
    key(name)
    value(number)
  }

  /// Writes a member with a number.
  public mutating func member(_ name: StaticString, _ number: Double?) {
    key(name)
    value(number)
  }

  /// Writes a member with true or false.
  public mutating func member(_ name: StaticString, _ flag: Bool?) {
    key(name)
    value(flag)
  }

  /// Writes a member whose name is known at run time, with a text.
  public mutating func member(named name: String, _ text: String?) {
    key(named: name)
    value(text)
  }

  /// Writes a member whose name is known at run time, with a whole number.
  public mutating func member(named name: String, _ number: Int?) {
    key(named: name)
    value(number)
  }

  /// Breaks the line; white space only.
  public mutating func newline() { bytes.append(0x0A) }

  private mutating func null() { bytes.append(contentsOf: "null".utf8) }

  private mutating func separate() { if needsComma { bytes.append(0x2C) } }

  private mutating func quote(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      let raw = UnsafeRawBufferPointer(utf8)
      bytes.append(0x22)
      var start = 0
      var at = 0
      while at < raw.count {
        if at + 8 <= raw.count, !Self.hasEscape(raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)) {
          at += 8
          continue
        }
        let end = min(at + 8, raw.count)
        while at < end {
          let byte = raw[at]
          if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F {
            bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: raw[start..<at]))
            escape(byte)
            start = at + 1
          }
          at += 1
        }
      }
      bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: raw[start...]))
      bytes.append(0x22)
    }
  }

  /// Whether one of eight bytes may have to be escaped.
  private static func hasEscape(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    func zero(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }
    let control = (word &- ones &* 0x20) & ~word
    let special = zero(word ^ ones &* 0x22) | zero(word ^ ones &* 0x5C) | zero(word ^ ones &* 0x7F)
    return (control | special) & (ones &* 0x80) != 0
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x22: bytes.append(contentsOf: [0x5C, 0x22])
    case 0x5C: bytes.append(contentsOf: [0x5C, 0x5C])
    case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
    case 0x0D: bytes.append(contentsOf: [0x5C, 0x72])
    case 0x09: bytes.append(contentsOf: [0x5C, 0x74])
    default:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: [0x5C, 0x75, 0x30, 0x30, digits[Int(byte >> 4)], digits[Int(byte & 15)]])
    }
  }
}
