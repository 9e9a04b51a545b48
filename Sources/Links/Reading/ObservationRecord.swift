import Catalog

/// An observation as bytes, for the spool: compact, and read back by this very program only.
enum ObservationRecord {
  static func bytes(_ o: Observation) -> [UInt8] {
    var r = Packing(capacity: 512)
    r.put(o.url)
    r.put(byte: UInt8(Observation.State.allCases.firstIndex(of: o.state) ?? 0))
    r.put(o.status.map { Int64($0) })
    r.put(o.method)
    r.put(o.checkedAt?.seconds)
    r.put(o.finalURL == o.url ? "=" : o.finalURL)
    r.put(Int64(o.redirects))
    r.put(o.permanentRedirect)
    r.put(o.contentType)
    r.put(o.contentLength)
    r.put(o.lastModified)
    r.put(o.etag)
    r.put(o.latencyMs.map { Int64(($0 * 1000).rounded()) })
    r.put(o.reason)
    r.put(o.detail)
    r.put(o.acceptsRanges)
    r.put(o.corsAny)
    r.put(o.sniffedFormat)
    r.put(o.repairedURL)
    r.put(o.redirectChain?.joined(separator: "\n"))
    r.put(o.address)
    r.put(o.certificateEnd?.seconds)
    r.put(o.httpsURL)
    return r.bytes
  }

  /// Reads bytes that this type wrote.
  static func read(_ bytes: [UInt8]) -> Observation? {
    var r = Unpacking(bytes)
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
    o.httpsURL = r.text()
    return o
  }
}
