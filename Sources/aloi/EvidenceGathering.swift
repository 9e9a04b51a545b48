import Catalog
import Links
import Platforms
import Store

/// The first two stages of an audit: entries are read and kept in a store, and their links checked. What was kept is then handed
/// out with what is known of the links. Interrupted, it goes on where it stopped.
struct EvidenceGathering {
  let run: AuditRun
  let store: EvidenceStore
  let audit: AuditID
  private var settings: AuditSettings { run.settings }

  /// Begins an audit, or goes on with the interrupted one, and gathers everything.
  ///
  /// - Parameter unread: told of every source whose reading ended early; by default a fault of the run.
  init(run: AuditRun, unread: ((String, any Error) -> Void)? = nil) throws {
    let settings = run.settings
    self.run = run
    store = try EvidenceStore(path: settings.store)
    let started = settings.now ?? AuditRun.systemClock()
    let key = settings.sources.joined(separator: " ")
    audit =
      try Self.resumed(settings, store, key)
      ?? store.begin(source: key, parts: settings.sources, at: started)
    try read { source, error in
      if let unread { unread(source, error) } else { run.note(error) }
    }
    try check()
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
    let reading = CatalogueReading(settings: settings, answersIn: settings.store == nil ? nil : store)
    do {
      let lanes = ReadingLanes(reading: reading, kept: parts)
      let failures = try lanes.run { page in
        var page = page
        if let earlier = run.earlier { page.entries.removeAll { !earlier.hasChanged($0) } }
        if let limit = settings.limit, count + page.entries.count > limit {
          page.entries.removeSubrange((limit - count)...)
        }
        let duplicates = try store.append(page, to: audit) {
          targets(of: $0) + (earlier($0).map(targets) ?? [])
        }
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

  private func check() throws {
    switch settings.links {
    case .skip: return
    case .replay(let file): try replay(try ObservationFile(path: file))
    case .live: try checkLive()
    }
  }

  private func replay(_ file: ObservationFile) throws {
    var pending = store.pendingLinks(in: audit)
    while let batch = try pending.next() {
      _ = try store.record(batch.compactMap { file[$0.target.url] }, in: audit)
    }
  }

  private func checkLive() throws {
    let counts = try store.linkCounts(of: audit)
    guard counts.total > (settings.resume ? counts.assessed : counts.done) else { return }
    let recorder = ObservationRecorder(store: store, audit: audit)
    let feed = LinkFeed(pending: store.pendingLinks(in: audit, scope: scope, again: settings.resume))
    let summary: LinkSummary
    do {
      summary = try linkRun().check(
        next: { feed.next() },
        progress: { seen in run.progress.links(seen, of: counts) },
        batchEnded: { recorder.flush() },
        sink: { recorder.add(feed.completed($0)) })
    } catch {
      throw Failure(.usage, "\(error)")
    }
    try recorder.finish()
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
  private func observations(of urls: [String]) throws -> [String: Observation] {
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
    _ body: ([Entry], [String], [String: Observation]) throws -> Void
  ) throws {
    var batches = store.entries(of: audit)
    while let batch = try batches.next() {
      let entries = try batch.entries()
      let urls = Array(Set((entries + entries.compactMap(earlier)).flatMap(targets).map(\.url)))
      try body(entries, batch.parts, settings.links == .skip ? [:] : try observations(of: urls))
    }
  }

  /// The clock of the report: the newest observation where links are replayed, else the system's.
  func clock() throws -> Timestamp {
    if let now = settings.now { return now }
    guard case .replay(let file) = settings.links else { return AuditRun.systemClock() }
    return try ObservationFile(path: file).newest ?? AuditRun.systemClock()
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
