import Audit
import Catalog
import Links
import Platforms
import Store

/// An audit in three stages that meet in the store: entries are read and kept, their links checked, and what was kept is
/// evaluated. Interrupted, it goes on where it stopped.
struct StoredAudit {
  let run: AuditRun
  /// The file of recorded evidence, where links are replayed.
  private let replayed: ObservationFile?
  private var settings: AuditSettings { run.settings }

  init(run: AuditRun) throws {
    self.run = run
    guard case .replay(let file) = run.settings.links else {
      replayed = nil
      return
    }
    replayed = try ObservationFile(path: file)
  }

  func perform() throws -> Int32 {
    do {
      let store = try EvidenceStore(path: settings.store)
      let started = settings.now ?? AuditRun.systemClock()
      let key = settings.sources.joined(separator: " ")
      let audit = try resumed(store, key) ?? store.begin(source: key, parts: settings.sources, at: started)
      try read(into: store, audit)
      let isOnline = try check(store, audit)
      if isOnline, let official = pagesFor {
        try LandingPageStage(
          settings: settings, official: official, store: store, audit: audit
        ).perform(run.progress)
      }
      return try evaluate(store, audit)
    } catch let error as StoreError {
      throw Failure(.usage, "\(error)")
    }
  }

  /// The audit to go on with, and how far its parts were read.
  private func resumed(_ store: EvidenceStore, _ key: String) throws -> AuditID? {
    guard settings.resume else { return nil }
    guard let record = try store.resumable(source: key) else {
      Terminal.note("the store has no interrupted audit of \(key); a new one begins")
      return nil
    }
    Terminal.note("going on with the audit begun at \(record.started)")
    return record.id
  }

  /// Reads the sources into the store, with the links to check: page by page, each kept with the place where to go on.
  private func read(into store: EvidenceStore, _ audit: AuditID) throws {
    var parts: [String: HarvestProgress] = [:]
    for part in try store.progress(of: audit) { parts[part.part] = part }
    var count = parts.values.reduce(0) { $0 + $1.read }
    let totals = ReadingTotals(parts)
    do {
      let lanes = ReadingLanes(reading: CatalogueReading(settings: settings), kept: parts)
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
      for failure in failures { run.note(failure) }
    } catch is StoppedReading {}
    try store.set(.checking, of: audit)
  }

  /// An entry as it was: its links are checked too, so that scores are compared on the same evidence.
  private func earlier(_ entry: Entry) -> Entry? { run.earlier?.earlier(entry) }

  /// What tells whose landing pages are read; `nil` where none are.
  private var pagesFor: Officialness? {
    settings.links == .live && settings.landingPages == .live ? settings.vocabularies.official : nil
  }

  /// The addresses of an entry that are checked.
  private func targets(of entry: Entry) -> [LinkTarget] {
    let endpoints = entry.distributions.isEmpty ? entry.endpointURLs.map { LinkTarget(url: $0) } : []
    return entry.distributions.compactMap { distribution in
      distribution.url.map {
        LinkTarget(url: $0, format: distribution.format, mediaType: distribution.mediaType)
      }
    } + endpoints
  }

  /// Checks the links, and answers whether our own network is up for what comes next.
  private func check(_ store: EvidenceStore, _ audit: AuditID) throws -> Bool {
    switch settings.links {
    case .skip: return false
    case .replay:
      try replay(into: store, audit)
      return false
    case .live: return try checkLive(store, audit)
    }
  }

  private func replay(into store: EvidenceStore, _ audit: AuditID) throws {
    var pending = store.pendingLinks(in: audit)
    while let batch = try pending.next() {
      _ = try store.record(batch.compactMap { replayed?.seen.observations[$0.target.url] }, in: audit)
    }
  }

  private func checkLive(_ store: EvidenceStore, _ audit: AuditID) throws -> Bool {
    let counts = try store.linkCounts(of: audit)
    guard counts.total > (settings.resume ? counts.assessed : counts.done) else { return true }
    let recorder = ObservationRecorder(store: store, audit: audit)
    let feed = LinkFeed(pending: store.pendingLinks(in: audit, again: settings.resume))
    let summary: LinkSummary
    do {
      summary = try LinkRun(options: settings.linkOptions).check(
        next: { feed.next() },
        progress: { seen in run.progress.links(seen, of: counts) },
        sink: { recorder.add($0) })
    } catch {
      throw Failure(.usage, "\(error)")
    }
    try recorder.finish()
    if let error = feed.error { throw error }
    if summary.offline {
      run.inconclusive.append(
        "the auditor's own network was down, so links could not be told from the ones that are broken"
          + (summary.offlineEvidence.map { " (\($0))" } ?? "")
          + "; availability is not assessed there. Run the audit again"
          + (settings.store == nil ? "" : " with --resume") + " once the network is back")
    }
    return !summary.offline
  }

  private func evaluate(_ store: EvidenceStore, _ audit: AuditID) throws -> Int32 {
    var evaluation = try Evaluation(
      settings: settings, now: settings.now ?? replayed?.newest ?? AuditRun.systemClock())
    let record = try settings.recordLinks.map { try EvidenceFile(path: $0) }
    tell(try store.progress(of: audit), to: &evaluation)
    for refusal in try store.refusals(of: audit, limit: Int.max) { evaluation.add(refusal) }
    var batches = store.entries(of: audit)
    while let batch = try batches.next() {
      let entries = try batch.entries()
      let seen = try seen(of: entries + entries.compactMap(earlier), store, audit)
      try record?.add(seen)
      try evaluation.add(entries, comparedWith: run.earlier, seen: seen)
      run.progress.entries(evaluation.entries)
    }
    try record?.finish()
    let code = try run.conclude(&evaluation)
    let books = settings.rulebooks.map {
      AuditRecord.Rulebook(id: $0.id, version: $0.version, digest: $0.digest)
    }
    if run.incomplete.isEmpty, run.inconclusive.isEmpty {
      try store.finish(audit, at: AuditRun.systemClock(), rulebooks: books, scores: nil)
    }
    return code
  }

  /// Tells what the portals said of themselves, and where the counts do not add up.
  private func tell(_ parts: [HarvestProgress], to evaluation: inout Evaluation) {
    var whole: CatalogueInfo?
    for part in parts {
      evaluation.addDuplicated(part.duplicated)
      guard let info = part.catalogue else { continue }
      for note in info.notes where CatalogueInfo.harvestNotes.contains(note.code) {
        evaluation.warn("\(part.part): \(note.detail)")
      }
      let got = part.read + part.refused
      if let total = info.reportedTotal, got < total, part.isComplete, settings.limit == nil,
        run.earlier == nil
      {
        evaluation.warn(
          "\(part.part): the portal reports \(total) entries, but gave \(got): \(total - got) are missing")
      }
      if let known = whole {
        whole?.reportedTotal = known.reportedTotal.flatMap { sum in info.reportedTotal.map { sum + $0 } }
      } else {
        whole = info
      }
    }
    if let whole { evaluation.add(whole) }
  }

  /// What is known of the links and landing pages of some entries.
  private func seen(
    of entries: [Entry], _ store: EvidenceStore, _ audit: AuditID
  ) throws(StoreError) -> SeenEvidence {
    var seen = SeenEvidence(pages: replayed?.seen.pages ?? [:])
    guard settings.links != .skip else { return seen }
    let urls = Array(Set(entries.flatMap(targets).map(\.url)))
    for (url, observation) in zip(urls, try store.observations(of: urls, asOf: audit)) {
      seen.observations[url] = observation
    }
    guard pagesFor != nil else { return seen }
    let pages = Array(Set(entries.compactMap(\.landingPage)))
    for (url, page) in zip(pages, try store.landingPages(pages, of: audit)) { seen.pages[url] = page }
    return seen
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
