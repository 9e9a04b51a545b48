import Audit
import Catalog
import Links
import Platforms
import Store

/// The first stages of an audit: entries are read and kept in a store, their links checked, and landing pages read. What was kept
/// is then handed out with what is known of the links. Interrupted, it goes on where it stopped.
struct EvidenceGathering {
  let run: AuditRun
  let store: EvidenceStore
  let audit: AuditID
  /// The file of recorded evidence, where links are replayed.
  private let replayed: ObservationFile?
  /// What is audited, as it was named.
  let source: String
  private var settings: AuditSettings { run.settings }

  /// Begins an audit, or goes on with the interrupted one, and gathers everything.
  ///
  /// - Parameters:
  ///   - store: where it is kept; the settings' store by default.
  ///   - key: what the audit is called in the store; its sources by default.
  ///   - unread: told of every source whose reading ended early; by default a fault of the run.
  init(
    run: AuditRun, store: EvidenceStore? = nil, key: String? = nil,
    unread: ((String, any Error) -> Void)? = nil
  ) throws {
    let settings = run.settings
    self.run = run
    if case .replay(let file) = settings.links {
      replayed = try ObservationFile(path: file)
    } else {
      replayed = nil
    }
    let store = try store ?? EvidenceStore(path: settings.store)
    self.store = store
    let started = settings.now ?? AuditRun.systemClock()
    let key = key ?? settings.sources.joined(separator: " ")
    source = key
    audit =
      try Self.resumed(settings, store, key)
      ?? store.begin(source: key, parts: settings.sources, at: started)
    try read { source, error in
      if let unread { unread(source, error) } else { run.note(error) }
    }
    guard try check(), let official = pagesFor else { return }
    try LandingPageStage(settings: settings, official: official, store: store, audit: audit).perform(
      run.progress)
  }

  /// What tells whose landing pages are read; `nil` where none are.
  private var pagesFor: Officialness? {
    settings.links == .live && settings.landingPages == .live ? settings.vocabularies.official : nil
  }

  /// The audit to go on with, and how far its parts were read.
  private static func resumed(
    _ settings: AuditSettings, _ store: EvidenceStore, _ key: String
  ) throws -> AuditID? {
    guard settings.resume else { return nil }
    guard let record = try store.resumable(source: key) else {
      Terminal.note("the store has no interrupted audit of \(key); a new one begins")
      return nil
    }
    Terminal.note("going on with the audit begun at \(record.started)")
    return record.id
  }

  /// Reads the sources into the store, with the links to check: page by page, each kept with the place where to go on.
  private func read(unread: (String, any Error) -> Void) throws {
    var parts: [String: HarvestProgress] = [:]
    for part in try store.progress(of: audit) { parts[part.part] = part }
    var count = parts.values.reduce(0) { $0 + $1.read }
    let totals = ReadingTotals(parts)
    // A store for once has nothing to ask conditionally for.
    let reading = CatalogueReading(
      settings: settings, answersIn: settings.store == nil ? nil : store, of: audit)
    do {
      let lanes = ReadingLanes(reading: reading, kept: parts)
      let failures = try lanes.run { page in
        var page = page
        if let earlier = run.earlier { page.entries.removeAll { !earlier.hasChanged($0) } }
        if let limit = settings.limit, count + page.entries.count > limit {
          page.entries.removeSubrange((limit - count)...)
        }
        let official = pagesFor
        let duplicates = try store.append(
          page, to: audit, targets: { targets(of: $0) + (earlier($0).map(targets) ?? []) },
          landingPage: { entry in official.flatMap { LandingPageStage.target(of: entry, $0) } })
        count += page.entries.count - duplicates.count
        totals.note(page)
        run.progress.say { elapsed in
          let rate = "\(Int(Double(count) / max(elapsed, 0.001))) a second"
          return totals.sum.map { "\(count) of \($0) entries, \(rate)" } ?? "\(count) entries, \(rate)"
        }
        if let limit = settings.limit, count >= limit { throw StoppedReading() }
      }
      for failure in failures { unread(settings.sources[failure.source], failure.error) }
    } catch is StoppedReading {}
    try store.set(.checking, of: audit)
  }

  /// An entry as it was: its links are checked too, so that scores are compared on the same evidence.
  private func earlier(_ entry: Entry) -> Entry? { run.earlier?.earlier(entry) }

  /// The addresses of an entry that are checked.
  func targets(of entry: Entry) -> [LinkTarget] {
    let endpoints = entry.distributions.isEmpty ? entry.endpointURLs.map { LinkTarget(url: $0) } : []
    return entry.distributions.compactMap { distribution in
      distribution.url.map {
        LinkTarget(url: $0, format: distribution.format, mediaType: distribution.mediaType)
      }
    } + endpoints
  }

  /// Checks the links, and answers whether our own network is up for what comes next.
  private func check() throws -> Bool {
    switch settings.links {
    case .skip: return false
    case .replay:
      try replay()
      return false
    case .live: return try checkLive()
    }
  }

  private func replay() throws {
    var pending = store.pendingLinks(in: audit)
    while let batch = try pending.next() {
      _ = try store.record(batch.compactMap { replayed?.seen.observations[$0.target.url] }, in: audit)
    }
  }

  private func checkLive() throws -> Bool {
    let counts = try store.linkCounts(of: audit)
    guard counts.total > (settings.resume ? counts.assessed : counts.done) else { return true }
    let recorder = ObservationRecorder(store: store, audit: audit)
    let feed = LinkFeed(pending: store.pendingLinks(in: audit, scope: scope, again: settings.resume))
    let summary: LinkSummary
    do {
      let links = try linkRun()
      summary = try Interruption.shared.asking {
        links.cancel()
      } during: {
        try links.check(
          next: { feed.next() },
          isAtHand: { feed.isAtHand },
          progress: { seen in run.progress.links(seen, of: counts) },
          batchEnded: { recorder.flush() },
          sink: { recorder.add(feed.completed($0)) })
      }
    } catch {
      throw Failure(.usage, "\(error)")
    }
    try recorder.finish()
    if summary.interrupted { throw Failure(.incomplete, Interruption.shared.message) }
    if let error = feed.error { throw error }
    if feed.leftOut > 0 {
      Terminal.note(
        "\(plural(feed.leftOut, "link")) \(feed.leftOut == 1 ? "was" : "were") not asked again; what was seen last counts"
      )
    }
    if summary.offline {
      run.inconclusive.append(
        "the auditor's own network was down, so links could not be told from the ones that are broken"
          + (summary.offlineEvidence.map { " (\($0))" } ?? "")
          + "; availability is not assessed there. Run the audit again"
          + (settings.store == nil ? "" : " with --resume") + " once the network is back")
    }
    return !summary.offline
  }

  private func linkRun() throws -> LinkRun {
    guard let now = settings.now else { return try LinkRun(options: settings.linkOptions) }
    return try LinkRun(options: settings.linkOptions, now: { now })
  }

  /// Which links are asked, as of now.
  private var scope: Recheck.Scope {
    switch settings.recheck {
    case .all: .all
    case .due: .due(at: settings.now ?? AuditRun.systemClock())
    case .notSince(let time): .since(time)
    }
  }

  /// What was seen of addresses. A failure that an earlier audit saw is shown as such, never as if it were of today.
  private func observations(of urls: [String]) throws(StoreError) -> [String: Observation] {
    var seen: [String: Observation] = [:]
    let checks = try store.checks(of: urls, asOf: audit, withUptime: settings.store != nil)
    for (url, check) in zip(urls, checks) {
      guard var observation = check?.observation else { continue }
      if check?.audit != audit, observation.state.isFailure, let at = observation.checkedAt {
        let words = observation.detail ?? observation.reason ?? observation.state.rawValue
        observation.detail = "\(words); seen by an earlier audit, on \(at)"
      }
      seen[url] = observation
    }
    return seen
  }

  /// Hands out what was kept, a batch at a time: the entries with the documents they are of, and what is known of their links.
  func batches(
    _ body: ([Entry], [String], SeenEvidence) throws -> Void
  ) throws {
    let record = try settings.recordLinks.map { try EvidenceFile(path: $0) }
    var batches = store.entries(of: audit)
    while let batch = try batches.next() {
      let entries = try batch.entries()
      let seen = try seen(of: entries + entries.compactMap(earlier))
      try record?.add(seen)
      try body(entries, batch.parts, seen)
    }
    try record?.finish()
  }

  /// What is known of the links and landing pages of some entries.
  private func seen(of entries: [Entry]) throws(StoreError) -> SeenEvidence {
    var seen = SeenEvidence(pages: replayed?.seen.pages ?? [:])
    guard settings.links != .skip else { return seen }
    let urls = Array(Set(entries.flatMap(targets).map(\.url)))
    seen.observations = try observations(of: urls)
    guard pagesFor != nil else { return seen }
    let pages = Array(Set(entries.compactMap(\.landingPage)))
    for (url, page) in zip(pages, try store.landingPages(pages, of: audit)) { seen.pages[url] = page }
    return seen
  }

  /// The clock of the report: the newest observation where links are replayed, else the system's.
  func clock() -> Timestamp {
    settings.now ?? replayed?.newest ?? AuditRun.systemClock()
  }
}

/// What the portals say they have, for the progress line.
private final class ReadingTotals {
  private var totals: [String: Int]

  init(_ parts: [String: HarvestProgress]) {
    totals = parts.compactMapValues { $0.catalogue?.reportedTotal }
  }

  func note(_ page: HarvestPage) {
    if let total = page.catalogue?.reportedTotal { totals[page.part] = total }
  }

  /// All of them together; `nil` where none is known.
  var sum: Int? { totals.isEmpty ? nil : totals.values.reduce(0, +) }
}
