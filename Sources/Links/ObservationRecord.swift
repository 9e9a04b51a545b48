import Catalog

/// An observation as bytes, for the spool: compact, and read back by this very program only.
struct ObservationRecord {
  private(set) var bytes: [UInt8] = []
  private var at = 0

  init(_ o: Observation) {
    bytes.reserveCapacity(256)
    put(o.url)
    bytes.append(UInt8(Observation.State.allCases.firstIndex(of: o.state) ?? 0))
    put(o.status.map { Int64($0) })
    put(o.method)
    put(o.checkedAt?.seconds)
    put(o.finalURL == o.url ? "=" : o.finalURL)
    put(Int64(o.redirects))
    put(o.permanentRedirect)
    put(o.contentType)
    put(o.contentLength)
    put(o.lastModified)
    put(o.etag)
    put(o.latencyMs.map { Int64(($0 * 1000).rounded()) })
    put(o.reason)
    put(o.detail)
    put(o.acceptsRanges)
    put(o.corsAny)
    put(o.sniffedFormat)
    put(o.repairedURL)
    put(o.redirectChain?.joined(separator: "\n"))
    put(o.address)
    put(o.certificateEnd?.seconds)
  }

  /// Reads bytes that this type wrote.
  static func read(_ bytes: [UInt8]) -> Observation? {
    var r = ObservationRecord(reading: bytes)
    guard let url = r.text(), let state = r.byte(), Int(state) < Observation.State.allCases.count else {
      return nil
    }
    var o = Observation(url: url, state: Observation.State.allCases[Int(state)])
    o.status = r.number().map { Int($0) }
    o.method = r.text()
    o.checkedAt = r.number().map { Timestamp(seconds: $0) }
    let final = r.text()
    o.finalURL = final == "=" ? url : final
    o.redirects = Int(r.number() ?? 0)
    o.permanentRedirect = r.flag() ?? false
    o.contentType = r.text()
    o.contentLength = r.number()
    o.lastModified = r.text()
    o.etag = r.text()
    o.latencyMs = r.number().map { Double($0) / 1000 }
    o.reason = r.text()
    o.detail = r.text()
    o.acceptsRanges = r.flag()
    o.corsAny = r.flag()
    o.sniffedFormat = r.text()
    o.repairedURL = r.text()
    o.redirectChain = r.text().map { $0.split(separator: "\n").map(String.init) }
    o.address = r.text()
    o.certificateEnd = r.number().map { Timestamp(seconds: $0) }
    return o
  }

  private init(reading bytes: [UInt8]) { self.bytes = bytes }

  /// A variable-length number; 0 stands for none.
  private mutating func put(length: UInt64) {
    var rest = length
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  private mutating func put(_ text: String?) {
    guard let text else { return bytes.append(0) }
    put(length: UInt64(text.utf8.count) + 1)
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func put(_ number: Int64?) {
    guard let number else { return bytes.append(0) }
    bytes.append(1)
    put(length: UInt64(bitPattern: number << 1 ^ number >> 63))
  }

  private mutating func put(_ flag: Bool?) { bytes.append(flag.map { $0 ? 2 : 1 } ?? 0) }

  private mutating func byte() -> UInt8? {
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

  private mutating func text() -> String? {
    guard let length = length(), length > 0, UInt64(bytes.count - at) >= length - 1 else { return nil }
    defer { at += Int(length) - 1 }
    return String(decoding: bytes[at..<(at + Int(length) - 1)], as: UTF8.self)
  }

  private mutating func number() -> Int64? {
    guard byte() == 1, let zigzag = length() else { return nil }
    return Int64(bitPattern: zigzag >> 1) ^ -Int64(bitPattern: zigzag & 1)
  }

  private mutating func flag() -> Bool? { byte().flatMap { $0 == 0 ? nil : $0 == 2 } }
}
