/// Writes JSON into bytes, keys in the order they are given.
public struct JSONWriter: ~Copyable, @unchecked Sendable {
  // A buffer of its own: an array would be asked with every byte whether somebody else holds it.
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var needsComma = false
  /// How many bytes were written so far.
  public private(set) var count = 0

  /// Nothing written yet, with room for some bytes.
  public init(capacity: Int = 256) {
    self.capacity = max(capacity, 64)
    start = .allocate(capacity: self.capacity)
  }

  deinit { start.deallocate() }

  /// What was written so far: a copy.
  public var bytes: [UInt8] { bytes(from: 0) }

  /// A copy of what was written from a byte on.
  func bytes(from first: Int) -> [UInt8] {
    Array(UnsafeBufferPointer(rebasing: UnsafeBufferPointer(start: start, count: count)[first...]))
  }

  /// The bytes as text.
  public var text: String { String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self) }

  /// Where the next bytes go, with room for so many.
  @inline(__always)
  private mutating func room(for more: Int) -> UnsafeMutablePointer<UInt8> {
    if capacity - count < more { grow(by: more) }
    return start + count
  }

  private mutating func grow(by more: Int) {
    capacity = max(2 * capacity, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: start, count: count)
    start.deallocate()
    start = larger
  }

  @inline(__always)
  private mutating func put(_ byte: UInt8) {
    room(for: 1).pointee = byte
    count += 1
  }

  @inline(__always)
  private mutating func put(_ text: StaticString) { put(text.utf8Start, text.utf8CodeUnitCount) }

  @inline(__always)
  private mutating func put(_ bytes: UnsafePointer<UInt8>, _ length: Int) {
    room(for: length).update(from: bytes, count: length)
    count += length
  }

  @inline(__always)
  private mutating func put(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    if let base = bytes.baseAddress { put(base + range.lowerBound, range.count) }
  }

  /// Writes an object whose members the body writes.
  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    separate()
    put(0x7B)
    needsComma = false
    body(&self)
    put(0x7D)
    needsComma = true
  }

  /// Writes an array whose items the body writes.
  public mutating func array(_ body: (inout JSONWriter) -> Void) {
    separate()
    put(0x5B)
    needsComma = false
    body(&self)
    put(0x5D)
    needsComma = true
  }

  /// Writes a member's name, which needs no escapes; its value follows.
  public mutating func key(_ name: StaticString) {
    let length = name.utf8CodeUnitCount
    var at = room(for: length + 4)
    if needsComma {
      at.pointee = 0x2C
      at += 1
      count += 1
    }
    at[0] = 0x22
    (at + 1).update(from: name.utf8Start, count: length)
    at[length + 1] = 0x22
    at[length + 2] = 0x3A
    count += length + 3
    needsComma = false
  }

  /// Writes a member's name that is known at run time; its value follows.
  public mutating func key(named name: String) {
    separate()
    quote(name)
    put(0x3A)
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
    if let number { whole(number) } else { null() }
    needsComma = true
  }

  /// Writes a number in the shortest form that reads back the same, or null; what is not finite is null.
  public mutating func value(_ number: Double?) {
    separate()
    if let number, number.isFinite {
      if let number = Int(exactly: number), number.magnitude < 1 << 53 {
        whole(number)
      } else {
        var text = "\(number)"
        text.withUTF8 { if let start = $0.baseAddress { put(start, $0.count) } }
      }
    } else {
      null()
    }
    needsComma = true
  }

  /// Writes true, false, or null.
  public mutating func value(_ flag: Bool?) {
    separate()
    if let flag { put(flag ? "true" : "false") } else { null() }
    needsComma = true
  }

  /// Writes members that were written before, by ``members(_:)``.
  mutating func members(_ written: UnsafeBufferPointer<UInt8>) {
    separate()
    if let start = written.baseAddress { put(start, written.count) }
    needsComma = true
  }

  /// Writes members that were written before, by ``members(_:)``.
  mutating func members(_ written: [UInt8]) { written.withUnsafeBufferPointer { members($0) } }

  /// Forgets what was written, and keeps its room.
  mutating func clear() {
    count = 0
    needsComma = false
  }

  /// Writes a line that was written before, with its end.
  mutating func append(line: [UInt8]) {
    line.withUnsafeBufferPointer { if let start = $0.baseAddress { put(start, $0.count) } }
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
  public mutating func newline() { put(0x0A) }

  private mutating func null() { put("null") }

  @inline(__always)
  private mutating func separate() { if needsComma { put(0x2C) } }

  private mutating func whole(_ number: Int) {
    let at = room(for: 20)
    var rest = number.magnitude
    var length = number < 0 ? 1 : 0
    repeat {
      length += 1
      rest /= 10
    } while rest > 0
    rest = number.magnitude
    if number < 0 { at[0] = 0x2D }
    var place = length
    repeat {
      place -= 1
      at[place] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0
    count += length
  }

  private mutating func quote(_ text: String) {
    if text.utf8.withContiguousStorageIfAvailable({ quote($0) }) != nil { return }
    var text = text
    text.withUTF8 { quote($0) }
  }

  private mutating func quote(_ text: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(text)
    _ = room(for: raw.count + 2)
    put(0x22)
    var passed = 0
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
          put(text, passed..<at)
          escape(byte)
          passed = at + 1
        }
        at += 1
      }
    }
    put(text, passed..<raw.count)
    put(0x22)
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
    put(0x5C)
    switch byte {
    case 0x22, 0x5C: put(byte)
    case 0x0A: put(0x6E)
    case 0x0D: put(0x72)
    case 0x09: put(0x74)
    default:
      put("u00")
      put(0x30 + byte >> 4)
      let low = byte & 15
      put(low < 10 ? 0x30 + low : 0x57 + low)
    }
  }
}
