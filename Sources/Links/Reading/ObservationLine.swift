import Catalog

/// Writes observations as JSON, one object a line, with the keys of the command line's contract first.
public enum ObservationLine {
  /// Appends one observation and a line break.
  public static func append(_ o: Observation, to bytes: inout [UInt8]) {
    // Piece by piece: an array would be asked for room at every comma.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Writer.room) { room in
      guard let start = room.baseAddress else { return }
      var line = Writer(start: start)
      swap(&line.bytes, &bytes)
      write(o, &line)
      line.flush()
      swap(&line.bytes, &bytes)
    }
  }

  private static func write(_ o: Observation, _ line: inout Writer) {
    line.text(#"{"url":"#, o.url)
    line.text(#","state":"#, o.state.rawValue)
    line.number(#","status":"#, o.status.map { Int64($0) }, orNull: true)
    line.text(#","method":"#, o.method, orNull: true)
    line.moment(#","checkedAt":"#, o.checkedAt, orNull: true)
    line.text(#","finalURL":"#, o.finalURL, orNull: true)
    line.number(#","redirects":"#, Int64(o.redirects))
    line.flag(#","permanentRedirect":"#, o.permanentRedirect)
    line.text(#","contentType":"#, o.contentType, orNull: true)
    line.number(#","contentLength":"#, o.contentLength, orNull: true)
    line.text(#","lastModified":"#, o.lastModified, orNull: true)
    line.text(#","etag":"#, o.etag, orNull: true)
    line.decimal(#","latencyMs":"#, o.latencyMs, orNull: true)
    line.number(#","consecutiveFailures":"#, Int64(o.consecutiveFailures))
    line.text(#","reason":"#, o.reason, orNull: true)
    line.text(#","detail":"#, o.detail, orNull: true)
    line.text(#","sniffedFormat":"#, o.sniffedFormat)
    line.flag(#","acceptsRanges":"#, o.acceptsRanges)
    line.flag(#","corsAny":"#, o.corsAny)
    line.text(#","repairedURL":"#, o.repairedURL)
    if let chain = o.redirectChain { line.list(#","redirectChain":"#, chain) }
    line.text(#","httpsURL":"#, o.httpsURL)
    line.text(#","address":"#, o.address)
    line.moment(#","certificateEnd":"#, o.certificateEnd)
    line.decimal(#","dnsMs":"#, o.dnsMs)
    line.decimal(#","connectMs":"#, o.connectMs)
    line.decimal(#","tlsMs":"#, o.tlsMs)
    line.number(#","requests":"#, o.requests.map { Int64($0) })
    line.literal("}\n")
  }
}

/// Writes into a small room, and from there to the end of an array.
private struct Writer {
  /// How many bytes there is room for: on the stack.
  static let room = 1024

  let start: UnsafeMutablePointer<UInt8>
  var bytes: [UInt8] = []
  private var count = 0

  init(start: UnsafeMutablePointer<UInt8>) { self.start = start }

  mutating func flush() {
    bytes.append(contentsOf: UnsafeBufferPointer(start: start, count: count))
    count = 0
  }

  /// Makes room for so many bytes.
  @inline(__always)
  private mutating func need(_ more: Int) {
    if count + more > Self.room { flush() }
  }

  /// Room was made before.
  @inline(__always)
  private mutating func byte(_ byte: UInt8) {
    (start + count).initialize(to: byte)
    count += 1
  }

  @inline(__always)
  mutating func literal(_ text: StaticString) {
    need(text.utf8CodeUnitCount)
    (start + count).initialize(from: text.utf8Start, count: text.utf8CodeUnitCount)
    count += text.utf8CodeUnitCount
  }

  /// A key, with its quotes, the comma before it and the colon behind it, and a text.
  mutating func text(_ key: StaticString, _ value: String?, orNull: Bool = false) {
    guard value != nil || orNull else { return }
    literal(key)
    guard let value else { return literal("null") }
    quoted(value)
  }

  mutating func list(_ key: StaticString, _ values: [String]) {
    literal(key)
    literal("[")
    for (i, value) in values.enumerated() {
      if i > 0 { literal(",") }
      quoted(value)
    }
    literal("]")
  }

  mutating func flag(_ key: StaticString, _ value: Bool?) {
    guard let value else { return }
    literal(key)
    literal(value ? "true" : "false")
  }

  mutating func number(_ key: StaticString, _ value: Int64?, orNull: Bool = false) {
    guard value != nil || orNull else { return }
    literal(key)
    guard let value else { return literal("null") }
    digits(value)
  }

  /// With at most two digits after the point.
  mutating func decimal(_ key: StaticString, _ value: Double?, orNull: Bool = false) {
    guard value != nil || orNull else { return }
    literal(key)
    guard let value, value.isFinite, abs(value) < 1e15 else { return literal("null") }
    let hundredths = Int64((abs(value) * 100).rounded())
    need(32)
    if value < 0, hundredths > 0 { byte(0x2D) }
    digits(hundredths / 100)
    let rest = UInt8(hundredths % 100)
    guard rest > 0 else { return }
    need(3)
    byte(0x2E)
    byte(0x30 + rest / 10)
    if rest % 10 > 0 { byte(0x30 + rest % 10) }
  }

  private mutating func digits(_ value: Int64) {
    need(32)
    if value < 0 { byte(0x2D) }
    let whole = value.magnitude
    var length = 1
    var unit: UInt64 = 10
    while length < 19, whole >= unit {
      unit &*= 10
      length += 1
    }
    var rest = whole
    for at in stride(from: count + length - 1, through: count, by: -1) {
      (start + at).initialize(to: 0x30 + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    }
    count += length
  }

  /// RFC 3339 in UTC, to the second.
  mutating func moment(_ key: StaticString, _ time: Timestamp?, orNull: Bool = false) {
    guard time != nil || orNull else { return }
    literal(key)
    guard let time else { return literal("null") }
    literal("\"")
    flush()
    time.append(to: &bytes)
    literal("\"")
  }

  /// A JSON string. Text is escaped so that a line is a line for every reader.
  private mutating func quoted(_ value: String) {
    literal("\"")
    var value = value
    value.withUTF8 { utf8 in
      var at = 0
      while at < utf8.count {
        let end = Self.plain(utf8, from: at)
        copy(UnsafeBufferPointer(rebasing: utf8[at..<end]))
        if end < utf8.count {
          need(8)
          escape(utf8[end])
        }
        at = end + 1
      }
    }
    literal("\"")
  }

  /// Where the first byte stands that has to be escaped, or the end.
  private static func plain(_ utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(utf8)
    let ones: UInt64 = 0x0101_0101_0101_0101
    var at = start
    while at + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      func has(_ byte: UInt64) -> UInt64 { ((word ^ ones &* byte) &- ones) & ~(word ^ ones &* byte) }
      let control = (word &- ones &* 0x20) & ~word
      guard (control | has(0x22) | has(0x5C) | has(0x7F)) & (ones &* 0x80) == 0 else { break }
      at += 8
    }
    while at < raw.count, raw[at] >= 0x20, raw[at] != 0x22, raw[at] != 0x5C, raw[at] != 0x7F { at += 1 }
    return at
  }

  private mutating func copy(_ text: UnsafeBufferPointer<UInt8>) {
    guard let from = text.baseAddress else { return }
    if text.count > Self.room - count { flush() }
    guard text.count <= Self.room else { return bytes.append(contentsOf: text) }
    (start + count).initialize(from: from, count: text.count)
    count += text.count
  }

  private mutating func escape(_ letter: UInt8) {
    byte(0x5C)
    switch letter {
    case 0x22, 0x5C: byte(letter)
    case 0x0A: byte(0x6E)
    case 0x0D: byte(0x72)
    case 0x09: byte(0x74)
    default:
      literal("u00")
      byte(CharacterSet.hex[Int(letter >> 4)])
      byte(CharacterSet.hex[Int(letter & 15)])
    }
  }
}
