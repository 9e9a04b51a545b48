import Catalog

/// Feeds one input to one of the readers of what portals answer. The first byte says which: a page in each dialect with the
/// facts beside its entries, a document of any kind, a home page with detection, a sitemap, robots.txt, a place to go on.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  guard let first = bytes.first else { return 0 }
  let rest = Array(bytes.dropFirst())
  let dialects = JSONDialect.all.map(\.platform)
  switch Int(first) % (dialects.count + 6) {
  case let number where number < dialects.count: page(rest, dialects[number])
  case dialects.count: document(rest)
  case dialects.count + 1: home(rest)
  case dialects.count + 2:
    _ = Sitemap.addresses(in: rest).filter { Sitemap.isSitemap($0) || Sitemap.mayBeDataset($0) }
  case dialects.count + 3:
    let robots = Robots(String(decoding: rest, as: UTF8.self))
    _ =
      robots.allows("https://data.example.org/api/3/action?a=b") && robots.allows("https://data.example.org/")
  case dialects.count + 4:
    let text = String(decoding: rest, as: UTF8.self)
    precondition(PageCursor(PageCursor(text).text).text == PageCursor(text).text)
    if let position = HarvestPosition(text) {
      precondition(HarvestPosition(position.text)?.cursor == position.cursor)
    }
    if let address = PortalAddress(text) { _ = Detector.roots(address, nil) }
  default: mended(rest)
  }
  return 0
}

/// A page: what it says of the next one is found whatever its entries are.
private func page(_ bytes: [UInt8], _ platform: String) {
  var limits = ReadLimits()
  limits.entryBytes = 1 << 12
  limits.depth = 32
  var names = LocalFieldNames()
  names.add(["rythme", "a"], for: .frequency)
  names.add(["b"], for: .temporal)
  let reading = PageReading(
    url: "https://data.example.org/page", platform: platform, root: "https://data.example.org",
    limits: limits,
    names: names, envelope: UdataPortal.envelope)
  do {
    let page = try reading.read(bytes)
    precondition(page.envelope.items >= page.entries.count + page.refusals.count)
    precondition(page.entries.allSatisfy { !$0.id.isEmpty })
    var cursor = PageCursor()
    cursor[number: "size"] = 10
    cursor[number: "start"] = 20
    if let next = Paging.offset(cursor, page.envelope) { precondition((next[number: "size"] ?? 1) > 0) }
    _ = UdataPortal.following(cursor, page.envelope, root: "https://data.example.org")
  } catch {
    precondition(error is ReadError || error is HarvestError, "\(error)")
  }
}

private func document(_ bytes: [UInt8]) {
  var limits = ReadLimits()
  limits.entryBytes = 1 << 12
  limits.graphStatements = 10_000
  var keys: Set<String> = []
  do {
    try DocumentReader(limits: limits).read(
      MemorySource(bytes), location: "fuzz", baseURL: "https://data.example.org"
    ) {
      guard case .entry(let entry) = $0 else { return }
      precondition(keys.insert(entry.id).inserted || entry.origin.platform == "dcat")
    }
  } catch {
    precondition(error is ReadError, "\(error)")
  }
}

private func home(_ bytes: [UInt8]) {
  let page = HomePage(url: "https://data.example.org/", headers: [], body: bytes)
  _ = page.alternates.count + (page.generator?.count ?? 0)
  let answer = ProbeAnswer(url: "https://data.example.org/x", status: 200, headers: [], body: bytes)
  _ = answer.summary
  for adapter in PortalAdapter.all {
    _ = adapter.homeMark(page)
    for probe in adapter.probes { _ = probe.accepts(answer) }
  }
  _ = DocumentShape.platform(of: bytes, at: "https://data.example.org/")
  _ = DocumentShape.platform(ofPage: bytes, at: "https://data.example.org/")
}

/// What has no fault comes out of the mending as it went in.
private func mended(_ bytes: [UInt8]) {
  let source = IRIMendingSource(MemorySource(bytes))
  var out: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 7)
  while let count = try? chunk.withUnsafeMutableBytes({ try source.read(into: $0) }), count > 0 {
    out += chunk[..<count]
  }
  precondition(out.count >= bytes.count)
  if !bytes.contains(UInt8(ascii: "<")) { precondition(out == bytes) }
}
