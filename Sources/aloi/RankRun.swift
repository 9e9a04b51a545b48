import Audit
import Catalog
import Dispatch
import Reports
import Store

/// One ranking from its sources to its exit code. It blocks: run it on a thread of its own.
final class RankRun {
  let settings: RankSettings
  private let run: AuditRun
  private var parties: RankedParties
  /// What ended the reading of portals that the register names, by source.
  private var failures: [String: any Error] = [:]
  private var refused = 0

  init(settings: RankSettings) throws {
    var settings = settings
    parties = try RankedParties(&settings)
    self.settings = settings
    run = AuditRun(settings: settings.audit, messages: settings.messages)
  }

  /// Makes the ranking and answers the exit code.
  func perform() throws -> Int32 {
    defer { run.progress.end() }
    if !settings.messages.quiet {
      for line in parties.remarks { Terminal.note(printable(line, limit: 1_000)) }
    }
    do {
      let store = try EvidenceStore(path: settings.audit.store)
      let earlier = try RankEditions.earlier(settings.compare, in: store)
      let gathered = try EvidenceGathering(
        run: run, store: store, key: "rank " + settings.sources.joined(separator: " ")
      ) { source, error in
        // A portal of a register that cannot be read is a gap of the ranking, not its end.
        if self.settings.readsPortalsOfRegister {
          self.failures[source] = error
        } else {
          self.run.note(error)
        }
      }
      return try evaluate(gathered, earlier)
    } catch let error as StoreError {
      throw Failure(.usage, "\(error)")
    }
  }

  private func evaluate(_ gathered: EvidenceGathering, _ earlier: RankEditions.Earlier?) throws -> Int32 {
    let now = gathered.clock()
    let rulebook = settings.rulebook
    let evaluator = Evaluator(rulebook: rulebook, vocabularies: settings.audit.vocabularies, now: now)
    let output = try RankOutput(settings, now: now)
    var builder = RankingBuilder(rulebook: rulebook, method: settings.method)
    var keeper: ScoreKeeper?
    if settings.audit.store != nil, settings.audit.limit == nil {
      keeper = ScoreKeeper(store: gathered.store, audit: gathered.audit, rulebook: rulebook, isFirst: true)
    }
    parties.learn(try gathered.store.progress(of: gathered.audit))
    try gathered.batches { entries, parts, seen in
      for (audited, part) in zip(
        Evaluation.evaluated(entries, by: evaluator, seen: seen), parts)
      {
        let place: Int?
        switch parties.owner(of: audited.entry, part: part) {
        case .somebody(let number): place = number
        case .nobody: place = nil
        case .copy: continue
        }
        builder.add(audited, to: place)
        try output.add(audited, of: place.map { parties.territories[$0] })
        try keeper?.addEntry(audited)
      }
      run.progress.entries(builder.entries)
    }
    run.progress.end()
    refused = try gathered.store.refusals(of: gathered.audit, limit: Int.max).count
    var ranking = builder.ranking(of: parties.territories, gaps: parties.gaps(failures)) { count, body in
      DispatchQueue.concurrentPerform(iterations: count, execute: body)
    }
    tell(&ranking)
    if let earlier { RankEditions.compare(&ranking, with: earlier) }
    for text in run.incomplete + run.inconclusive + run.faults {
      Terminal.error(printable(text, limit: 1_000))
    }
    for text in ranking.warnings { Terminal.note("warning: \(printable(text, limit: 1_000))") }
    ranking.warnings = run.incomplete + run.inconclusive + run.faults + ranking.warnings
    try output.finish(ranking)
    try keep(ranking, gathered, &keeper, now)
    if !settings.messages.quiet {
      let painter = Painter(isOn: (settings.messages.color ?? .auto).isOn(for: .output))
      Terminal.write(RankingSummary(ranking: ranking, settings: settings, painter: painter).text, to: .output)
    }
    return exitCode(ranking)
  }

  /// Says what has to be known to judge the ranking.
  private func tell(_ ranking: inout Ranking) {
    let partial = Dictionary(
      parties.gaps(failures).compactMap { place, gap in
        gap.code.hasPrefix("portal-") ? (parties.territories[place].key, gap) : nil
      }, uniquingKeysWith: { first, _ in first })
    ranking.warnings += settings.audit.vocabularies.official?.remarks ?? []
    var parts = 0
    for place in ranking.publishers.indices where ranking.publishers[place].gap == nil {
      ranking.publishers[place].gap = partial[ranking.publishers[place].territory.key]
      if ranking.publishers[place].gap != nil { parts += 1 }
    }
    if parts > 0 {
      ranking.warnings.append(
        "of \(plural(parts, "publisher")) not every portal could be read: their entries are not all that they publish"
      )
    }
    if parties.copies > 0 {
      ranking.warnings.append(
        "\(plural(parties.copies, "entry", "entries")) that a portal copied from another that was read too \(parties.copies == 1 ? "counts" : "count") only there"
      )
    }
    if parties.undecided > 0 {
      ranking.warnings.append(
        "\(plural(parties.undecided, "entry", "entries")) may be of several in the register, or contradict themselves: given to nobody"
      )
    }
    if parties.isFull {
      ranking.warnings.append(
        "there are more than \(CataloguePublishers.limit) publishers; the entries of the others are counted as nobody's"
      )
    }
    if refused > 0 {
      ranking.warnings.append(
        "\(plural(refused, "entry", "entries")) could not be read; `aloi audit` of the same sources names them"
      )
    }
    guard ranking.coverage.ranked == 0, ranking.whole.entries > 0 else { return }
    ranking.warnings.append(
      ranking.whole.provisional
        ? "nobody is ranked: an axis has no evidence, and a provisional score never stands beside complete ones; check the links, or replay observations with --links FILE"
        : "nobody is ranked: nobody has the \(settings.method.fewestEntries) entries that a rank needs, or an axis of theirs has no evidence"
    )
  }

  /// Keeps scores and edition in the store.
  private func keep(
    _ ranking: Ranking, _ gathered: EvidenceGathering, _ keeper: inout ScoreKeeper?, _ now: Timestamp
  ) throws {
    guard run.incomplete.isEmpty, run.inconclusive.isEmpty else { return }
    try keeper?.finish(ranking, source: gathered.source)
    let rulebook = ranking.rulebook
    let book = AuditRecord.Rulebook(id: rulebook.id, version: rulebook.version, digest: rulebook.digest)
    if settings.audit.store != nil, !settings.edition.isEmpty {
      try RankEditions.keep(
        ranking, named: settings.edition, title: settings.title, at: now, in: gathered.store, gathered.audit)
    }
    try gathered.store.finish(
      gathered.audit, at: settings.audit.now ?? AuditRun.systemClock(), rulebooks: [book], scores: nil)
  }

  private func exitCode(_ ranking: Ranking) -> Int32 {
    if !run.faults.isEmpty || refused > 0 { return Failure.Code.usage.rawValue }
    let isWhole = run.incomplete.isEmpty && run.inconclusive.isEmpty
    // Portals that could not be read are listed; where none could, there is no ranking.
    return isWhole && (failures.isEmpty || ranking.whole.entries > 0) ? 0 : Failure.Code.incomplete.rawValue
  }
}
