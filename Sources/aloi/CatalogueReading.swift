import Catalog
import Dispatch
import Links
import Platforms
import Store

/// Thrown to end a reading that nobody follows any more, or that has read enough.
struct StoppedReading: Error {}

/// What was read in one go: the entries in their order, and what came between them.
struct ReadBatch: Sendable {
  private(set) var entries: [Entry] = []
  private(set) var refusals: [Refusal] = []
  private(set) var catalogues: [CatalogueInfo] = []

  /// How many events it holds.
  var count: Int { entries.count + refusals.count + catalogues.count }

  /// Takes what a reader tells.
  mutating func add(_ event: consuming ReadEvent) {
    switch consume event {
    case .entry(let entry): entries.append(entry)
    case .refused(let refusal): refusals.append(refusal)
    case .catalogue(let info): catalogues.append(info)
    }
  }
}

/// Reads the sources of an audit: files, folders, standard input, documents on the web and portals. It blocks: run it on a
/// thread of its own.
struct CatalogueReading: Sendable {
  /// How many entries of a file are handed over at once.
  private static let chunk = 250

  let settings: AuditSettings
  let harvester: Harvester
  /// Where the answers of an audit are kept until their entries are.
  private let arrivals: (store: EvidenceStore, audit: AuditID)?
  /// The tables on the web that are read together, each by its address.
  private let tables: [String: JoinedTables]

  /// Reads with a store's kept answers where there is one, for an audit in it.
  init(settings: AuditSettings, answersIn store: EvidenceStore? = nil, of audit: AuditID? = nil) {
    self.settings = settings
    arrivals = store.flatMap { store in audit.map { (store, $0) } }
    let mayBeOfUdata = settings.sources.filter { source in
      Self.isWeb(source) && ["udata", nil].contains(settings.platforms[source] ?? settings.platform)
    }
    var tables: [String: JoinedTables] = [:]
    for group in JoinedTables.groups(of: mayBeOfUdata) {
      for address in group.addresses { tables[address] = group }
    }
    self.tables = tables
    var manners = HarvestManners()
    manners.strictRobots = settings.strictRobots
    if let rate = settings.checks.commonRate { manners.spacing = rate > 0 ? 1 / rate : 0 }
    var harvester = Harvester(fetch: makeFetch(settings.linkOptions), manners: manners, keys: settings.keys)
    harvester.names = settings.names
    harvester.cache = store.map { ResponseCache(store: $0) }
    // Beyond the limit nothing is asked for.
    harvester.asksAhead = settings.limit == nil
    self.harvester = harvester
  }

  /// A reader of documents, with the settings' names of fields.
  private var documents: DocumentReader {
    var reader = DocumentReader()
    reader.names = settings.names
    let tables = settings.sources.filter { !Self.isWeb($0) && DocumentReader.mayBeTable($0) }
    reader.companions = tables.count > 1 ? tables : []
    return reader
  }

  /// Whether a source is an address on the web.
  static func isWeb(_ source: String) -> Bool {
    let start = source.prefix(8).lowercased()
    return start.hasPrefix("http://") || start.hasPrefix("https://")
  }

  /// What is the same for sources that are read one after the other, as they are one catalogue.
  func group(of source: String) -> String { tables[source]?.addresses.first ?? source }

  /// Reads the files among the sources one after the other, up to the limit of entries.
  func read(_ body: (ReadEvent) throws -> Void) throws {
    var entries = 0
    for source in settings.sources {
      do {
        try documents.read(path: source, platform: settings.platform) { event in
          try body(event)
          guard case .entry = event else { return }
          entries += 1
          if let limit = settings.limit, entries >= limit { throw StoppedReading() }
        }
      } catch is StoppedReading {
        return
      }
    }
  }

  /// Reads one source in pages, from where an earlier reading has come to.
  ///
  /// - Parameter kept: how far each part had been read.
  func read(
    _ source: String, kept: [String: HarvestProgress],
    _ body: @escaping @Sendable (HarvestPage) throws -> Void
  ) throws {
    if Self.isWeb(source) {
      try waiting { try await harvest(source, from: kept[source]?.cursor, body) }
    } else {
      try readFiles(source, kept: kept, body)
    }
  }

  /// Recognises a source and reads it. Where it is read from is kept with the cursor, so that nothing is asked twice.
  private func harvest(
    _ source: String, from kept: String?, _ body: @escaping @Sendable (HarvestPage) throws -> Void
  ) async throws {
    let position: HarvestPosition
    if let known = kept.flatMap({ HarvestPosition($0) }) {
      position = known
    } else if let tables = tables[source],
      let detection = try await harvester.detect(source, among: tables)
    {
      position = HarvestPosition(detection: detection, cursor: nil)
    } else {
      let detection = try await harvester.detect(
        source, platform: settings.platforms[source] ?? settings.platform)
      position = HarvestPosition(detection: detection, cursor: nil)
    }
    let arrivals = arrivals.map { ArrivedPages(store: $0.store, audit: $0.audit, part: source) }
    try await harvester.harvest(
      position.detection, from: position.cursor, arrivals: arrivals, tables: tables[source]
    ) { read in
      var page = HarvestPage(part: source)
      page.entries = read.entries
      page.refusals = read.refusals
      page.catalogue = read.catalogue
      page.arrivedAt = read.arrivedAt
      page.cursor = HarvestPosition(detection: position.detection, cursor: read.cursor).text
      page.isLast = read.isLast
      try body(page)
    }
  }

  /// Reads a file or a folder; every file is a part, and what was kept of it is passed over.
  private func readFiles(
    _ source: String, kept: [String: HarvestProgress], _ body: (HarvestPage) throws -> Void
  ) throws {
    var page = HarvestPage(part: source)
    var done = 0
    func flush() throws {
      if page.entries.isEmpty, page.refusals.isEmpty, page.catalogue == nil { return }
      page.cursor = "\(done)"
      try body(page)
      page = HarvestPage(part: page.part)
    }
    func move(to part: String) throws {
      guard part != page.part else { return }
      let info = page.entries.isEmpty && page.refusals.isEmpty ? page.catalogue : nil
      if info != nil { page.catalogue = nil }
      try flush()
      page = HarvestPage(part: part)
      page.catalogue = info
      done = 0
    }
    try documents.read(path: source, platform: settings.platform) { event in
      let part: String?
      switch event {
      case .entry(let entry): part = entry.origin.location ?? source
      case .refused(let refusal): part = refusal.location
      case .catalogue: part = nil
      }
      if let part { try move(to: part) }
      let isKnown = part != nil && done < kept[page.part]?.cursor.flatMap { Int($0) } ?? 0
      if part != nil { done += 1 }
      if isKnown { return }
      switch event {
      case .entry(let entry): page.entries.append(entry)
      case .refused(let refusal): page.refusals.append(refusal)
      case .catalogue(let info): page.catalogue = info
      }
      if page.entries.count + page.refusals.count >= Self.chunk { try flush() }
    }
    try flush()
    var end = HarvestPage(part: source)
    end.cursor = page.part == source ? "\(done)" : nil
    end.isLast = true
    try body(end)
  }

  /// Waits for what is asynchronous. This thread is not of the cooperative pool.
  private func waiting(_ work: @escaping @Sendable () async throws -> Void) throws {
    let outcome = Guarded<Result<Void, any Error>>(.success(()))
    let done = DispatchSemaphore(value: 0)
    Task {
      do { try await work() } catch { outcome.withLock { $0 = .failure(error) } }
      done.signal()
    }
    done.wait()
    try outcome.withLock { $0 }.get()
  }
}
