import Audit
import Catalog
import Links
import Platforms
import Store

/// An audit in three stages that meet in the store: entries are read and kept, their links checked, and what was kept is
/// evaluated. Interrupted, it goes on where it stopped.
struct StoredAudit {
  let run: AuditRun
  private var settings: AuditSettings { run.settings }

  func perform() throws -> Int32 {
    do {
      let store = try EvidenceStore(path: settings.store)
      let started = settings.now ?? AuditRun.systemClock()
      let key = settings.sources.joined(separator: " ")
      let audit = try resumed(store, key) ?? read(into: store, key, at: started)
      try check(store, audit)
      return try evaluate(store, audit)
    } catch let error as StoreError {
      throw Failure(.usage, "\(error)")
    }
  }

  /// The audit to go on with: one whose entries were all read.
  private func resumed(_ store: EvidenceStore, _ key: String) throws -> AuditID? {
    guard settings.resume else { return nil }
    guard let record = try store.resumable(source: key) else {
      Terminal.note("the store has no interrupted audit of \(key); a new one begins")
      return nil
    }
    guard record.state == .checking else {
      Terminal.note("the interrupted audit was still reading; it reads again, and keeps its link checks")
      return nil
    }
    Terminal.note("going on with the audit begun at \(record.started)")
    return record.id
  }

  /// Reads the sources into the store, with the links to check.
  private func read(into store: EvidenceStore, _ key: String, at started: Timestamp) throws -> AuditID {
    let audit = try store.begin(source: key, at: started)
    var page = HarvestPage(part: key)
    var count = 0
    func keep() throws {
      try store.append(page, to: audit)
      try store.add((page.entries + page.entries.compactMap(earlier)).flatMap(targets), to: audit)
      page.entries.removeAll(keepingCapacity: true)
      page.refusals.removeAll(keepingCapacity: true)
    }
    try run.readInParallel { event in
      switch event {
      case .entry(let entry):
        count += 1
        page.entries.append(entry)
        run.progress.entries(count)
      case .refused(let refusal): page.refusals.append(refusal)
      case .catalogue(let info): page.catalogue = info
      }
      if page.entries.count + page.refusals.count >= 500 { try keep() }
    }
    page.isLast = true
    try keep()
    try store.set(.checking, of: audit)
    return audit
  }

  /// An entry as it was: its links are checked too, so that scores are compared on the same evidence.
  private func earlier(_ entry: Entry) -> Entry? { run.earlier?.earlier(entry) }

  /// The addresses of an entry that are checked.
  private func targets(of entry: Entry) -> [LinkTarget] {
    let endpoints = entry.distributions.isEmpty ? entry.endpointURLs.map { LinkTarget(url: $0) } : []
    return entry.distributions.compactMap { distribution in
      distribution.url.map {
        LinkTarget(url: $0, format: distribution.format, mediaType: distribution.mediaType)
      }
    } + endpoints
  }

  private func check(_ store: EvidenceStore, _ audit: AuditID) throws {
    switch settings.links {
    case .skip: return
    case .replay(let file): try replay(try ObservationFile(path: file), into: store, audit)
    case .live: try checkLive(store, audit)
    }
  }

  private func replay(_ file: ObservationFile, into store: EvidenceStore, _ audit: AuditID) throws {
    var pending = store.pendingLinks(in: audit)
    while let batch = try pending.next() {
      _ = try store.record(batch.compactMap { file[$0.target.url] }, in: audit)
    }
  }

  private func checkLive(_ store: EvidenceStore, _ audit: AuditID) throws {
    let counts = try store.linkCounts(of: audit)
    guard counts.total > counts.done else { return }
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
  }

  private func evaluate(_ store: EvidenceStore, _ audit: AuditID) throws -> Int32 {
    var evaluation = try Evaluation(settings: settings, now: settings.now ?? clock(of: store, audit))
    for part in try store.progress(of: audit) {
      if let info = part.catalogue { evaluation.add(info) }
    }
    for refusal in try store.refusals(of: audit, limit: Int.max) { evaluation.add(refusal) }
    var batches = store.entries(of: audit)
    while let batch = try batches.next() {
      let entries = try batch.entries()
      let urls = Array(Set((entries + entries.compactMap(earlier)).flatMap(targets).map(\.url)))
      var seen: [String: Observation] = [:]
      if settings.links != .skip {
        for (url, observation) in zip(urls, try store.observations(of: urls, asOf: audit)) {
          seen[url] = observation
        }
      }
      for entry in entries {
        try evaluation.add(entry, comparedWith: run.earlier) { seen[$0] }
        run.progress.entries(evaluation.entries)
      }
    }
    let code = try run.conclude(&evaluation)
    let books = settings.rulebooks.map {
      AuditRecord.Rulebook(id: $0.id, version: $0.version, digest: $0.digest)
    }
    if run.incomplete.isEmpty, run.inconclusive.isEmpty {
      try store.finish(audit, at: AuditRun.systemClock(), rulebooks: books, scores: nil)
    }
    return code
  }

  /// The clock of the report: the newest observation where links are replayed, else the system's.
  private func clock(of store: EvidenceStore, _ audit: AuditID) throws -> Timestamp {
    guard case .replay(let file) = settings.links else { return AuditRun.systemClock() }
    return try ObservationFile(path: file).newest ?? AuditRun.systemClock()
  }
}
