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
    Interruption.shared.watch(
      kept: settings.audit.store.map {
        "what was read and checked is kept in \($0): --resume goes on; no whole ranking was written"
      } ?? "no whole ranking was written, and nothing is kept without --store FILE")
    if !settings.messages.quiet {
      for line in parties.remarks { Terminal.note(printable(line, limit: 1_000)) }
    }
    do {
      if settings.isDirect { return try direct() }
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

  /// Reads and evaluates files in one pass, where nothing has to be kept.
  private func direct() throws -> Int32 {
    let observations: ObservationFile?
    switch settings.audit.links {
    case .replay(let file): observations = try ObservationFile(path: file)
    case .live, .skip: observations = nil
    }
    let now = settings.audit.now ?? observations?.newest ?? AuditRun.systemClock()
    var tally = try RankTally(settings, now: now)
    try run.readInParallel { batch in
      refused += batch.refusals.count
      try tally.add(
        batch.entries, batch.entries.map { $0.origin.location ?? "" }, &parties,
        seen: observations?.seen ?? SeenEvidence())
      run.progress.entries(tally.builder.entries)
    }
    let ranking = try conclude(&tally, comparedWith: nil)
    return exitCode(ranking)
  }

  private func evaluate(_ gathered: EvidenceGathering, _ earlier: RankEditions.Earlier?) throws -> Int32 {
    let (store, audit) = (gathered.store, gathered.audit)
    let now = gathered.clock()
    var tally = try RankTally(settings, now: now)
    if settings.audit.store != nil, settings.audit.limit == nil {
      tally.keeper = ScoreKeeper(store: store, audit: audit, rulebook: settings.rulebook, isFirst: true)
    }
    let progress = try store.progress(of: audit)
    parties.learn(progress)
    try gathered.batches { entries, parts, seen in
      try tally.add(entries, parts, &parties, seen: seen)
      run.progress.entries(tally.builder.entries)
    }
    refused = progress.reduce(0) { $0 + $1.refused }
    let ranking = try conclude(&tally, comparedWith: earlier)
    try keep(ranking, gathered, &tally.keeper, now)
    return exitCode(ranking)
  }

  /// Makes the ranking, writes it, and says how it went.
  private func conclude(_ tally: inout RankTally, comparedWith earlier: RankEditions.Earlier?) throws
    -> Ranking
  {
    run.progress.end()
    var ranking = tally.builder.ranking(
      of: parties.territories, gaps: parties.gaps(failures), concurrently: AllCores.run)
    tell(&ranking)
    if let earlier { RankEditions.compare(&ranking, with: earlier) }
    let stopped = run.incomplete + run.inconclusive + run.faults
    for text in stopped { Terminal.error(printable(text, limit: 1_000)) }
    for text in ranking.warnings { Terminal.note("warning: \(printable(text, limit: 1_000))") }
    ranking.warnings = stopped + ranking.warnings
    try tally.output.finish(ranking)
    if !settings.messages.quiet {
      let painter = Painter(isOn: (settings.messages.color ?? .auto).isOn(for: .output))
      Terminal.write(RankingSummary(ranking: ranking, settings: settings, painter: painter).text, to: .output)
    }
    return ranking
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
