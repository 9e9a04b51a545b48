import Catalog

/// Recognises portals and reads them to their end, with manners.
///
/// One harvester may read several portals side by side: what it owes a host, it owes in all of them.
public struct Harvester: Sendable {
  /// The bounds of what is read.
  public var limits = ReadLimits()
  /// The names of fields in portals' own schemas.
  public var names = LocalFieldNames()
  /// Answers kept for asking only whether they have changed.
  public var cache: ResponseCache?
  /// Whether the next page is asked for while one is read and kept; not where nobody may want it.
  public var asksAhead = true

  private let fetch: Fetch
  private let manners: HarvestManners
  private let clock: HarvestClock
  private let keys: PortalKeys
  private let gate: HostGate

  /// A harvester that reaches the network through `fetch`, which names the user agent.
  public init(
    fetch: @escaping Fetch, manners: HarvestManners = HarvestManners(), clock: HarvestClock = .system,
    keys: PortalKeys = PortalKeys()
  ) {
    self.fetch = fetch
    self.manners = manners
    self.clock = clock
    self.keys = keys
    gate = HostGate(manners: manners, clock: clock)
  }

  /// The platforms that are recognised, as for `--platform`, in the order in which they are tried.
  public static var platforms: [String] { PortalAdapter.all.map { $0.platform } }

  /// Recognises what is at an address: a portal, or a catalogue that is a document.
  ///
  /// - Parameter platform: what it is said to be; then nothing is asked.
  /// - Throws: ``FetchError`` where the host cannot be reached, ``HarvestError`` where nothing is recognised.
  public func detect(_ url: String, platform: String? = nil) async throws -> Detection {
    guard let platform else {
      var client = client(nil)
      if manners.strictRobots, let address = PortalAddress(url) { client = try await client.obeying(address) }
      return try await Detector(client: client).detect(url)
    }
    return try said(url, platform)
  }

  /// Recognises a file, or standard input (`-`), by its beginning.
  ///
  /// - Throws: ``ReadError`` where it cannot be read, or is no catalogue that is known.
  public static func detect(file path: String) throws -> Detection {
    let start = Array(try PeekedSource(try FileSource(path: path)).peek(8 << 20))
    let found =
      DocumentShape.platform(of: start, at: path) ?? DocumentShape.platform(ofPage: start, at: path)
    guard let found else {
      // The reader knows best what is the matter.
      try DocumentReader().read(MemorySource(start), location: path) { _ in }
      throw ReadError(
        location: path, reason: "not-a-catalogue",
        detail: "no catalogue of a known platform or format is in it")
    }
    var detection = Detection(platform: found, root: path)
    detection.isDocument = true
    let bytes = try DocumentReader().plain(MemorySource(start), location: path)
    let kind = DocumentKind(try bytes.peek(DocumentReader.lookAhead))
    detection.evidence = ["by its first bytes \(kind.name), by its first entry \(found)"]
    return detection
  }

  /// Reads a portal or a document, from a cursor of an earlier harvest or from the beginning.
  ///
  /// - Parameters:
  ///   - arrivals: Where answers survive a kill until their entries are kept; without it, those under way are asked for again.
  ///   - tables: The tables among which the document is, where some are read together.
  ///   - deliver: Receives page after page, on a thread that it may block. What it throws ends the harvest.
  /// - Throws: ``FetchError``, ``ReadError`` or ``HarvestError`` where the harvest has to stop; what was delivered
  ///   stands, and its last cursor leads on.
  public func harvest(
    _ detection: Detection, from cursor: String? = nil, arrivals: ArrivedPages? = nil,
    tables: JoinedTables? = nil,
    deliver: @escaping @Sendable (PortalPage) throws -> Void
  ) async throws {
    let delivered = DeliveryFlag()
    var run = PortalRun(
      detection: detection, client: try await boundClient(detection), limits: limits, names: names,
      start: PageCursor(cursor),
      deliver: { page in
        try deliver(page)
        delivered.set()
      })
    run.delivered = delivered
    run.arrivals = arrivals
    run.asksAhead = asksAhead
    if detection.isDocument, tables?.addresses.contains(detection.root) == true { run.tables = tables }
    let adapter = PortalAdapter.named(detection.platform)
    if detection.isDocument, detection.platform != "dcat", detection.platform != "schema.org" {
      return try await run.document(
        detection.root, dialect: nil, from: run.start)
    }
    if detection.platform == "schema.org", detection.isDocument, !Sitemap.isSitemap(detection.root) {
      return try await run.document(detection.root, dialect: nil, from: run.start)
    }
    guard let adapter else {
      return try await run.document(detection.root, dialect: detection.platform, from: run.start)
    }
    try await adapter.harvest(run)
  }

  private func client(_ detection: Detection?) -> PortalClient {
    var client = PortalClient(fetch: fetch, manners: manners, clock: clock, gate: gate, keys: keys)
    client.cache = cache
    if let detection, let address = PortalAddress(detection.root) {
      client.home = (detection.platform, address.authority)
    }
    return client
  }

  /// The client for a table of which nothing is known yet: a key is shown only to the host that it is meant for.
  func client(forTableAt url: String) async throws -> PortalClient {
    var client = client(nil)
    guard let address = PortalAddress(url) else { return client }
    if keys.isMeant(for: address.authority) { client.home = ("udata", address.authority) }
    return manners.strictRobots ? try await client.obeying(address) : client
  }

  /// What the user says it is. An address below one of the platform's own paths is cut there.
  private func said(_ url: String, _ platform: String) throws -> Detection {
    guard let address = PortalAddress(url) else {
      throw HarvestError(url: url, reason: "invalid-url", detail: "this is no address on the web")
    }
    guard let adapter = PortalAdapter.named(platform) else {
      // A dialect or format without an interface of its own.
      var detection = Detection(platform: platform, root: url)
      detection.isDocument = true
      detection.evidence = ["said so with --platform"]
      return detection
    }
    var detection = Detection(platform: adapter.platform, root: address.text)
    detection.evidence = ["said so with --platform"]
    let mark = adapter.pathMarks.compactMap { address.path.firstRange(of: $0) }.first
    if let mark { detection.root = address.origin + address.path[..<mark.lowerBound] }
    // A query or a file's name belongs to a document, and not to a portal.
    if address.query != nil || mark == nil && Detector.namesFile(address) {
      detection.root = url
      detection.isDocument = true
    } else if mark == nil {
      detection.root = Detector.roots(address, nil).first ?? address.origin
    }
    if adapter.platform == "piveau" { detection.scope = address.value(of: "catalog") }
    if adapter.platform == "udata" { detection.scope = UdataPortal.organization(of: address) }
    return detection
  }

  /// The client of a portal; with strict manners, `robots.txt` binds interfaces as it does pages.
  private func boundClient(_ detection: Detection) async throws -> PortalClient {
    let client = client(detection)
    guard manners.strictRobots, let home = PortalAddress(detection.root) else { return client }
    return try await client.obeying(home)
  }
}
