import Catalog

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The header fields of an answer that a verdict needs.
struct AnswerHeaders: Sendable, Equatable {
  /// Raw, for a redirect may be written in any encoding.
  var location: [UInt8]?
  var contentType: String?
  var contentEncoding: String?
  var contentLength: Int64?
  /// The whole length that `Content-Range` gives.
  var rangeTotal: Int64?
  var hasRange = false
  /// Whether a part that was sent begins with the first byte, as far as the server says.
  var rangeIsFromStart = true
  var etag: String?
  var lastModified: String?
  var retryAfter: String?
  var rateRemaining: Int?
  var rateReset: String?
  /// `name=value` of each cookie set.
  var cookies: [String] = []
  var acceptsRanges: Bool?
  var corsAny: Bool?
  /// A firewall says that it asks for a proof of being human.
  var isChallenge = false

  /// Reads lines of `Name: value`, each ended by `\n`; what is no such line is skipped.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var at = 0
    while at < bytes.count {
      let end = Self.index(of: 0x0A, in: bytes, at, bytes.count) ?? bytes.count
      read(bytes, at, end)
      at = end + 1
    }
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    guard let colon = Self.index(of: 0x3A, in: bytes, start, end), colon > start, colon - start < 32 else {
      return
    }
    var first = colon + 1
    var last = end
    while first < last, bytes[first] <= 0x20 { first += 1 }
    while last > first, bytes[last - 1] <= 0x20 { last -= 1 }
    let value = UnsafeBufferPointer(rebasing: bytes[first..<last])
    func named(_ name: StaticString) -> Bool {
      guard name.utf8CodeUnitCount == colon - start, let base = bytes.baseAddress else { return false }
      return strncasecmp(UnsafeRawPointer(base + start), UnsafeRawPointer(name.utf8Start), colon - start) == 0
    }
    switch bytes[start] | 0x20 {
    case 0x61:
      if named("accept-ranges") { acceptsRanges = Self.isText(value, "bytes") }
      if named("access-control-allow-origin") { corsAny = Self.isText(value, "*") }
    case 0x63:
      if named("content-type") {
        contentType = Self.text(value, 256)
        if Self.begins(value, "multipart/byteranges") { rangeIsFromStart = false }
      }
      if named("content-length") { contentLength = Self.number(value[...]) }
      if named("content-range") { readRange(value) }
      if named("content-encoding") { contentEncoding = Self.text(value, 64) }
      if named("cf-mitigated") { isChallenge = true }
    case 0x65: if named("etag") { etag = Self.text(value, 512) }
    case 0x6C:
      // Of several the first one.
      if location == nil, named("location"), !value.isEmpty { location = Array(value) }
      if named("last-modified") { lastModified = Self.text(value, 128) }
    case 0x72:
      if named("retry-after") { retryAfter = Self.text(value, 64) }
      if named("ratelimit-remaining") { rateRemaining = Self.number(value[...]).map { Int($0) } }
      if named("ratelimit-reset") { rateReset = Self.text(value, 64) }
    case 0x73:
      if named("set-cookie"), cookies.count < 16 {
        let pair = value.prefix { $0 != 0x3B }
        if pair.contains(0x3D), pair.count <= 1024 { cookies.append(String(decoding: pair, as: UTF8.self)) }
      }
    case 0x78:
      if named("x-ratelimit-remaining") || named("x-rate-limit-remaining") {
        rateRemaining = Self.number(value[...]).map { Int($0) }
      }
      if named("x-ratelimit-reset") || named("x-rate-limit-reset") { rateReset = Self.text(value, 64) }
      if named("x-amzn-waf-action") { isChallenge = true }
    default: break
    }
  }

  /// `bytes 0-4095/123456` or `bytes */123456`.
  private mutating func readRange(_ value: UnsafeBufferPointer<UInt8>) {
    guard let slash = value.firstIndex(of: 0x2F) else { return }
    hasRange = true
    if let blank = value.firstIndex(of: 0x20), let start = Self.number(value[(blank + 1)...]), start > 0 {
      rangeIsFromStart = false
    }
    rangeTotal = Self.number(value[(slash + 1)...])
  }

  private static func index(
    of byte: Int32, in bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    guard let base = bytes.baseAddress, let found = memchr(base + start, byte, end - start) else {
      return nil
    }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  private static func text(_ bytes: UnsafeBufferPointer<UInt8>, _ limit: Int) -> String? {
    bytes.isEmpty ? nil : String(decoding: bytes.prefix(limit), as: UTF8.self)
  }

  private static func isText(_ bytes: UnsafeBufferPointer<UInt8>, _ text: StaticString) -> Bool {
    bytes.count == text.utf8CodeUnitCount
      && bytes.indices.allSatisfy { CharacterSet.lower(bytes[$0]) == text.utf8Start[$0] }
  }

  private static func begins(_ bytes: UnsafeBufferPointer<UInt8>, _ text: StaticString) -> Bool {
    bytes.count >= text.utf8CodeUnitCount
      && (0..<text.utf8CodeUnitCount).allSatisfy { CharacterSet.lower(bytes[$0]) == text.utf8Start[$0] }
  }

  /// A number of at most 18 digits, up to what is no digit.
  private static func number(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int64? {
    var value: Int64 = 0
    var count = 0
    for byte in bytes {
      guard CharacterSet.isDigit(byte) else { break }
      guard count < 18 else { return nil }
      value = value * 10 + Int64(byte - 0x30)
      count += 1
    }
    return count > 0 ? value : nil
  }

  /// How many seconds the server asks to be left alone: a number, or a date.
  static func seconds(_ text: String?, now: Timestamp) -> Double? {
    guard let text else { return nil }
    if let number = Double(text), number.isFinite { return max(0, min(number, 1e12)) }
    return Timestamp(text).map { Double(max(0, $0.seconds - now.seconds)) }
  }

  /// How long a spent allowance lasts: a number of seconds, or a moment in seconds since 1970.
  func rateResetSeconds(now: Timestamp) -> Double? {
    guard let seconds = Self.seconds(rateReset, now: now) else { return nil }
    return seconds > 1e8 ? max(0, seconds - Double(now.seconds)) : seconds
  }
}
