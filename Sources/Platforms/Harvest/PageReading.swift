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
    if let whole = Self.whole(body, limits: limits) {
      let envelope = envelope(whole)
      if let failure = envelope.failure { throw unexpected(failure) }
      return try read(ArrivedPage.Outline(body: body, envelope: envelope))
    }
    var page = PortalRun.Page()
    try entries(of: body, isJSON: false, into: &page)
    page.envelope = try skeleton(body)
    page.envelope.token = page.envelope.token ?? page.entries.last?.id
    page.envelope.failure = nil
    page.envelope.items = page.entries.count + page.refusals.count
    return page
  }

  /// Reads the entries of a page whose outline was seen.
  func read(_ outline: ArrivedPage.Outline) throws -> PortalRun.Page {
    var page = PortalRun.Page()
    page.envelope = outline.envelope
    if outline.envelope.items == 0 { return page }
    try entries(of: outline.body, isJSON: true, into: &page)
    page.envelope.items = max(page.envelope.items, page.entries.count + page.refusals.count)
    return page
  }

  /// What tells where the next page begins, without reading the entries but the first one; `nil` for an answer that only
  /// reading it tells from a page.
  func outline(_ bytes: [UInt8]) -> ArrivedPage.Outline? {
    guard let body = try? Self.plain(bytes, url: url),
      let whole = try? Self.parser(of: body, limits).parse(body)
    else { return nil }
    let envelope = envelope(whole)
    guard envelope.failure == nil else { return nil }
    var outline = ArrivedPage.Outline(body: body, envelope: envelope)
    do {
      guard envelope.items > 0 else { return outline }
      try events(of: body, isJSON: true) { event in
        guard case .entry(let entry) = event else { return }
        throw FirstEntry(id: entry.id)
      }
    } catch let entry as FirstEntry {
      outline.first = entry.id
    } catch {
      return nil
    }
    return outline
  }

  /// Thrown to end the reading of a page at its first entry.
  private struct FirstEntry: Error {
    var id: String
  }

  private func entries(of body: [UInt8], isJSON: Bool, into page: inout PortalRun.Page) throws {
    try events(of: body, isJSON: isJSON) { event in
      switch event {
      case .entry(let entry): page.entries.append(entry)
      case .refused(let refusal): page.refusals.append(refusal)
      case .catalogue(let info): page.catalogue = info
      }
    }
  }

  private func events(of body: [UInt8], isJSON: Bool, _ take: (ReadEvent) throws -> Void) throws {
    var reader = DocumentReader(limits: limits)
    reader.names = names
    let source = MemorySource(body)
    guard isJSON, platform != nil else {
      return try reader.read(source, location: url, platform: platform, baseURL: root, body: take)
    }
    // Nobody has to find out what the page is.
    try reader.read(
      PeekedSource(source), kind: .json, location: url, platform: platform, baseURL: root, body: take)
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
    let parser = parser(of: body, limits)
    if let json = try? parser.parse(body) { return json }
    let mended = Array(String(decoding: body, as: UTF8.self).utf8)
    let repaired = mended.withUnsafeBytes { JSONRepair.repaired($0) }
    return try? parser.parse(repaired ?? mended)
  }

  private static func parser(of body: [UInt8], _ limits: ReadLimits) -> JSONParser {
    var whole = limits
    whole.entryBytes = max(limits.entryBytes, body.count * 3 + 1)
    // Around an entry at the limit stands the page.
    whole.depth = limits.depth + 8
    return JSONParser(limits: whole, allowsDuplicateKeys: true)
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
