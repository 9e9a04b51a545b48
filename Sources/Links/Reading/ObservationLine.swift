import Catalog

/// Writes observations as JSON, one object a line, with the keys of the command line's contract first.
public enum ObservationLine {
  /// Appends one observation and a line break.
  public static func append(_ o: Observation, to bytes: inout [UInt8]) {
    bytes.append(0x7B)
    text(#""url":"#, o.url, &bytes)
    text(#","state":"#, o.state.rawValue, &bytes)
    number(#","status":"#, o.status.map { Int64($0) }, &bytes, orNull: true)
    text(#","method":"#, o.method, &bytes, orNull: true)
    key(#","checkedAt":"#, &bytes)
    if let time = o.checkedAt { moment(time, &bytes) } else { literal("null", &bytes) }
    text(#","finalURL":"#, o.finalURL, &bytes, orNull: true)
    number(#","redirects":"#, Int64(o.redirects), &bytes)
    flag(#","permanentRedirect":"#, o.permanentRedirect, &bytes)
    text(#","contentType":"#, o.contentType, &bytes, orNull: true)
    number(#","contentLength":"#, o.contentLength, &bytes, orNull: true)
    text(#","lastModified":"#, o.lastModified, &bytes, orNull: true)
    text(#","etag":"#, o.etag, &bytes, orNull: true)
    decimal(#","latencyMs":"#, o.latencyMs, &bytes, orNull: true)
    number(#","consecutiveFailures":"#, Int64(o.consecutiveFailures), &bytes)
    text(#","reason":"#, o.reason, &bytes, orNull: true)
    text(#","detail":"#, o.detail, &bytes, orNull: true)
    text(#","sniffedFormat":"#, o.sniffedFormat, &bytes)
    flag(#","acceptsRanges":"#, o.acceptsRanges, &bytes)
    flag(#","corsAny":"#, o.corsAny, &bytes)
    text(#","repairedURL":"#, o.repairedURL, &bytes)
    if let chain = o.redirectChain { list(#","redirectChain":"#, chain, &bytes) }
    text(#","httpsURL":"#, o.httpsURL, &bytes)
    text(#","address":"#, o.address, &bytes)
    if let end = o.certificateEnd {
      key(#","certificateEnd":"#, &bytes)
      moment(end, &bytes)
    }
    decimal(#","dnsMs":"#, o.dnsMs, &bytes)
    decimal(#","connectMs":"#, o.connectMs, &bytes)
    decimal(#","tlsMs":"#, o.tlsMs, &bytes)
    number(#","requests":"#, o.requests.map { Int64($0) }, &bytes)
    bytes.append(0x7D)
    bytes.append(0x0A)
  }

  private static func literal(_ text: StaticString, _ bytes: inout [UInt8]) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// A key with its quotes, the comma before it and the colon behind it.
  @inline(__always)
  private static func key(_ name: StaticString, _ bytes: inout [UInt8]) { literal(name, &bytes) }

  private static func text(
    _ name: StaticString, _ value: String?, _ bytes: inout [UInt8], orNull: Bool = false
  ) {
    guard value != nil || orNull else { return }
    key(name, &bytes)
    guard let value else { return literal("null", &bytes) }
    quoted(value, &bytes)
  }

  private static func list(_ name: StaticString, _ values: [String], _ bytes: inout [UInt8]) {
    key(name, &bytes)
    bytes.append(0x5B)
    for (i, value) in values.enumerated() {
      if i > 0 { bytes.append(0x2C) }
      quoted(value, &bytes)
    }
    bytes.append(0x5D)
  }

  private static func flag(_ name: StaticString, _ value: Bool?, _ bytes: inout [UInt8]) {
    guard let value else { return }
    key(name, &bytes)
    literal(value ? "true" : "false", &bytes)
  }

  private static func number(
    _ name: StaticString, _ value: Int64?, _ bytes: inout [UInt8], orNull: Bool = false
  ) {
    guard value != nil || orNull else { return }
    key(name, &bytes)
    guard let value else { return literal("null", &bytes) }
    digits(value, &bytes)
  }

  /// With at most two digits after the point.
  private static func decimal(
    _ name: StaticString, _ value: Double?, _ bytes: inout [UInt8], orNull: Bool = false
  ) {
    guard value != nil || orNull else { return }
    key(name, &bytes)
    guard let value, value.isFinite, abs(value) < 1e15 else { return literal("null", &bytes) }
    let hundredths = Int64((abs(value) * 100).rounded())
    if value < 0, hundredths > 0 { bytes.append(0x2D) }
    digits(hundredths / 100, &bytes)
    let rest = UInt8(hundredths % 100)
    guard rest > 0 else { return }
    bytes.append(0x2E)
    bytes.append(0x30 + rest / 10)
    if rest % 10 > 0 { bytes.append(0x30 + rest % 10) }
  }

  private static func digits(_ value: Int64, _ bytes: inout [UInt8]) {
    if value < 0 { bytes.append(0x2D) }
    let rest = value.magnitude
    var unit: UInt64 = 1
    while rest / unit >= 10 { unit *= 10 }
    while unit > 0 {
      bytes.append(0x30 + UInt8(rest / unit % 10))
      unit /= 10
    }
  }

  /// RFC 3339 in UTC, to the second.
  private static func moment(_ time: Timestamp, _ bytes: inout [UInt8]) {
    bytes.append(0x22)
    time.append(to: &bytes)
    bytes.append(0x22)
  }

  /// A JSON string. Text is escaped so that a line is a line for every reader.
  private static func quoted(_ value: String, _ bytes: inout [UInt8]) {
    bytes.append(0x22)
    var value = value
    value.withUTF8 { utf8 in
      var plain = 0
      var at = 0
      while at < utf8.count {
        let byte = utf8[at]
        if byte < 64 ? (byte >= 0x20 && byte != 0x22) : (byte != 0x5C && byte != 0x7F) {
          at += 1
          continue
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[plain..<at]))
        at += 1
        plain = at
        escape(byte, &bytes)
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[plain...]))
    }
    bytes.append(0x22)
  }

  private static func escape(_ byte: UInt8, _ bytes: inout [UInt8]) {
    bytes.append(0x5C)
    switch byte {
    case 0x22, 0x5C: bytes.append(byte)
    case 0x0A: bytes.append(0x6E)
    case 0x0D: bytes.append(0x72)
    case 0x09: bytes.append(0x74)
    default:
      literal("u00", &bytes)
      bytes.append(CharacterSet.hex[Int(byte >> 4)])
      bytes.append(CharacterSet.hex[Int(byte & 15)])
    }
  }
}
