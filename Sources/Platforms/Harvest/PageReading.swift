import Catalog

/// Reads one page of an interface: what it says beside its entries, and the entries.
///
/// One bad byte in one entry must not end a harvest: what stands around the entries is found even where the page as a
/// whole is no JSON.
struct PageReading {
  var url: String
  var platform: String?
  var root: String
  var limits: ReadLimits
  var names: LocalFieldNames
  var envelope: @Sendable (JSON) -> PageEnvelope

  /// Reads the page.
  ///
  /// - Throws: ``HarvestError`` where the answer is not what was asked, ``ReadError`` where it is no page at all.
  func read(_ bytes: [UInt8]) throws -> PortalRun.Page {
    let body = try Self.plain(bytes, url: url)
    var page = PortalRun.Page()
    let whole = Self.whole(body, limits: limits)
    if let whole {
      page.envelope = envelope(whole)
      if let failure = page.envelope.failure { throw unexpected(failure) }
      if page.envelope.items == 0 { return page }
    }
    var reader = DocumentReader(limits: limits)
    reader.names = names
    try reader.read(MemorySource(body), location: url, platform: platform, baseURL: root) { event in
      switch event {
      case .entry(let entry): page.entries.append(entry)
      case .refused(let refusal): page.refusals.append(refusal)
      case .catalogue(let info): page.catalogue = info
      }
    }
    let count = page.entries.count + page.refusals.count
    if whole == nil {
      page.envelope = try skeleton(body)
      page.envelope.token = page.envelope.token ?? page.entries.last?.id
      page.envelope.failure = nil
      page.envelope.items = count
    }
    page.envelope.items = max(page.envelope.items, count)
    return page
  }

  private func unexpected(_ failure: String) -> HarvestError {
    HarvestError(
      url: url, reason: "unexpected-answer", detail: "the portal's answer is not what was asked: \(failure)")
  }

  /// The answer in UTF-8, also where it was compressed without saying so, or begins with a byte order mark.
  static func plain(_ bytes: [UInt8], url: String) throws -> [UInt8] {
    let start = bytes.prefix(4)
    let isPlain = start.first == UInt8(ascii: "{") && !start.contains(0) || start.first == UInt8(ascii: "[")
    if isPlain { return bytes }
    let source = try DocumentReader().plain(MemorySource(bytes), location: url)
    var plain: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try chunk.withUnsafeMutableBytes { try source.read(into: $0) }
      guard count > 0 else { return plain }
      plain += chunk[..<count]
      guard plain.count <= 512 << 20 else {
        throw ReadError(
          location: url, reason: "too-large",
          detail: "the page is larger than any portal's, once decompressed")
      }
    }
  }

  /// The page as one document: as it is, or with what is no UTF-8 and no JSON in it replaced.
  static func whole(_ body: [UInt8], limits: ReadLimits) -> JSON? {
    var whole = limits
    whole.entryBytes = max(limits.entryBytes, body.count * 3 + 1)
    // Around an entry at the limit stands the page.
    whole.depth = limits.depth + 8
    let parser = JSONParser(limits: whole, allowsDuplicateKeys: true)
    if let json = try? parser.parse(body) { return json }
    let mended = Array(String(decoding: body, as: UTF8.self).utf8)
    let repaired = mended.withUnsafeBytes { JSONRepair.repaired($0) }
    return try? parser.parse(repaired ?? mended)
  }

  /// What the page says beside its entries, whatever they are.
  private func skeleton(_ body: [UInt8]) throws -> PageEnvelope {
    let splitter = JSONSplitter(MemorySource(body), location: url, limits: limits) { _ in }
    try splitter.run()
    var whole = limits
    whole.entryBytes = JSONSkeleton.limit * 2
    guard
      let json = try? JSONParser(limits: whole, allowsDuplicateKeys: true).parse(splitter.skeleton.document)
    else {
      throw ReadError(
        location: url, reason: "invalid-json",
        detail: "the page is no JSON, so that it is not known where the next one begins")
    }
    return envelope(json)
  }
}
