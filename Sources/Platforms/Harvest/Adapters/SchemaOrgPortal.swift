import Catalog

extension PortalAdapter {
  /// schema.org's datasets in the pages that a sitemap lists (platforms.md, section 9).
  static let schemaOrg = PortalAdapter(
    platform: "schema.org",
    probes: [
      PortalProbe(path: "/sitemap.xml", isDocument: true) { answer in
        let pages = Sitemap.addresses(in: answer.body)
        if pages.contains(where: Sitemap.mayBeDataset) {
          return ProbeVerdict(evidence: "a sitemap with pages of datasets")
        }
        guard pages.contains(where: Sitemap.mayListDatasets) else { return nil }
        return ProbeVerdict(evidence: "a sitemap of sitemaps, one of them of datasets by its name")
      }
    ],
    harvest: SchemaOrgPortal.harvest)
}

/// Reads the pages of a sitemap that may hold datasets.
enum SchemaOrgPortal {
  /// The most sitemaps and pages that are looked at.
  static let limits = (sitemaps: 1000, pages: 500_000)

  static func harvest(_ run: PortalRun) async throws {
    guard let home = PortalAddress(run.root) else {
      throw HarvestError(url: run.root, reason: "invalid-url", detail: "this is no address on the web")
    }
    let robots = try await Robots.of(home.origin, client: run.client)
    var client = run.client
    client.crawlDelay = min(robots.crawlDelay ?? 0, Robots.longestDelay)
    let polite = PortalRun(
      detection: run.detection, client: client, limits: run.limits, names: run.names, start: run.start,
      deliver: run.deliver, delivered: run.delivered)
    let isSitemap = run.detection.isDocument || home.path.hasSuffix(".xml") || home.path.hasSuffix(".gz")
    let found = try await pages(
      of: isSitemap ? [run.root] : robots.sitemaps.isEmpty ? ["\(run.root)/sitemap.xml"] : robots.sitemaps,
      home, robots, polite)
    try await polite.eachPage(of: found, from: run.start, total: nil, url: { $0 }) { url in
      guard robots.allows(url) else {
        throw HarvestError(
          url: url, reason: "robots", detail: "the portal's robots.txt keeps programs from this page")
      }
      return try await read(url, polite)
    }
  }

  /// The pages of all sitemaps, in order; those that look like datasets where any do.
  private static func pages(
    of first: [String], _ home: PortalAddress, _ robots: Robots, _ run: PortalRun
  ) async throws -> [String] {
    var open = first
    var seen: Set<String> = []
    var pages: [String] = []
    var asked = 0
    while asked < open.count, asked < limits.sitemaps, pages.count < limits.pages {
      let url = open[asked]
      asked += 1
      guard seen.insert(url).inserted, robots.allows(url) else { continue }
      let addresses = try await run.whole {
        let (file, _) = try await run.client.document(url, accept: "application/xml, text/xml, */*;q=0.5")
        return try await ReadingThread.run { try Self.addresses(in: file, url) }
      }
      for address in addresses {
        // A sitemap speaks for its own site only.
        guard let parsed = PortalAddress(address), PortalAddress.sameSite(parsed, home) else { continue }
        if Sitemap.isSitemap(address) {
          open.append(address)
        } else if seen.insert(address).inserted {
          pages.append(address)
        }
      }
    }
    let datasets = pages.filter(Sitemap.mayBeDataset)
    return datasets.isEmpty ? pages : datasets
  }

  private static func addresses(in file: ScratchFile, _ url: String) throws -> [String] {
    let bytes = try DocumentReader().plain(try FileSource(path: file.path), location: url).peek(64 << 20)
    let end = LoweredBytes(Array(bytes.suffix(400)))
    let isWhole = ["</urlset>", "</sitemapindex>"].contains { end.contains(Array($0.utf8)) }
    guard
      isWhole || bytes.count < 20 || !LoweredBytes(Array(bytes.prefix(2000))).contains(Array("<urlset".utf8))
    else {
      throw ReadError(location: url, reason: "truncated", detail: "the sitemap ends in its middle")
    }
    return Sitemap.addresses(in: Array(bytes))
  }

  private static func read(_ url: String, _ run: PortalRun) async throws -> PortalRun.Page {
    var request = FetchRequest(url: url, maxBytes: 8 << 20, timeout: run.manners.timeouts.page)
    request.headers = [("Accept", "text/html, application/ld+json;q=0.9, */*;q=0.5")]
    let asked = request
    return try await run.whole {
      let response = try await run.client.get(asked)
      guard (200..<300).contains(response.status) else { throw PortalRun.refusal(response, url) }
      return try await ReadingThread.run { try page(response.body, url, run.limits) }
    }
  }

  private static func page(_ body: [UInt8], _ url: String, _ limits: ReadLimits) throws -> PortalRun.Page {
    var page = PortalRun.Page()
    do {
      try DocumentReader(limits: limits).read(
        MemorySource(body), location: url, baseURL: PortalAddress(url)?.origin
      ) { event in
        switch event {
        case .entry(let entry): page.entries.append(entry)
        case .refused(let refusal): page.refusals.append(refusal)
        case .catalogue: break
        }
      }
    } catch let error as ReadError where error.reason == "html-instead-of-a-catalogue" {
      // A page without datasets is no entry that could not be read: sitemaps list all kinds of pages.
      if endsInScript(body) {
        throw ReadError(location: url, reason: "truncated", detail: "the page ends in the middle of a script")
      }
    }
    return page
  }

  /// Whether a page ends within a script, as only one that was cut does.
  private static func endsInScript(_ body: [UInt8]) -> Bool {
    let page = LoweredBytes(body)
    var at = 0
    while let open = page.position(of: Array("<script".utf8), from: at) {
      guard let close = page.position(of: Array("</script".utf8), from: open) else { return true }
      at = close
    }
    return false
  }
}
