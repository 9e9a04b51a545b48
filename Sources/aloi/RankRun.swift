import Audit
import Catalog
import Dispatch
import Reports
import Store

/// One ranking from its sources to its exit code. It blocks: run it on a thread of its own.
final class RankRun {
  let settings: RankSettings
  private let run: AuditRun
  /// What is known of portals that could not be read, by source.
  private var failures: [String: String] = [:]

  init(settings: RankSettings) {
    self.settings = settings
    run = AuditRun(settings: settings.audit, messages: settings.messages)
  }

  /// Makes the ranking and answers the exit code.
  func perform() throws -> Int32 {
    defer { run.progress.end() }
    var parties = try RankedParties(settings)
    for line in parties.remarks where !settings.messages.quiet {
      Terminal.note(printable(line, limit: 1_000))
    }
    do {
      let gathered = try EvidenceGathering(run: run) { source, error in
        if self.settings.registers.isEmpty { return self.run.note(error) }
        self.failures[source] = "\(error)"
      }
      return try evaluate(gathered, &parties)
    } catch let error as StoreError {
      throw Failure(.usage, "\(error)")
    }
  }

  private func evaluate(_ gathered: EvidenceGathering, _ parties: inout RankedParties) throws -> Int32 {
    let now = try gathered.clock()
    let rulebook = settings.audit.rulebooks[0]
    let evaluator = Evaluator(rulebook: rulebook, vocabularies: settings.audit.vocabularies, now: now)
    var header = RankingHeader(
      version: Aloi.version, rulebook: rulebook, title: settings.title, edition: settings.edition,
      location: settings.sources.joined(separator: " "), generatedAt: now)
    header.edition = settings.edition.isEmpty ? String(now.day.prefix(4)) : settings.edition
    header.french = try Resources.french(of: rulebook)
    let folder = try ReportFolder(settings.audit.folder)
    var writers: [any RankingWriter] = []
    for reporter in settings.reporters { writers.append(try written { try reporter.start(header, folder) }) }
    var builder = RankingBuilder(rulebook: rulebook, method: settings.method)
    parties.learn(try gathered.store.progress(of: gathered.audit))
    try gathered.batches { entries, parts, seen in
      let all = Evaluation.evaluated(entries, by: evaluator) { seen[$0] }
      for (audited, part) in zip(all, parts) {
        let place = parties.place(of: audited.entry, part: part)
        builder.add(audited, to: place)
        let territory = place.map { parties.territories[$0] }
        for index in writers.indices { try written { try writers[index].entry(audited, of: territory) } }
      }
      run.progress.entries(builder.entries)
    }
    run.progress.end()
    let refusals = try gathered.store.refusals(of: gathered.audit, limit: 1)
    var ranking = builder.ranking(of: parties.territories, gaps: parties.gaps(failures)) { count, body in
      DispatchQueue.concurrentPerform(iterations: count, execute: body)
    }
    ranking.warnings = warnings(ranking, parties)
    for index in writers.indices { try written { try writers[index].finish(ranking) } }
    try written { try folder.finish() }
    return conclude(ranking, refused: !refusals.isEmpty)
  }

  /// Turns what keeps files from being written into a failure that says so.
  private func written<T>(_ body: () throws -> T) throws -> T {
    do { return try body() } catch let fault as FileFault {
      throw Failure(.incomplete, "the ranking cannot be written: \(fault)")
    }
  }

  private func warnings(_ ranking: Ranking, _ parties: RankedParties) -> [String] {
    var warnings = run.incomplete + run.inconclusive + run.faults
    if parties.isFull {
      warnings.append(
        "there are more than \(CataloguePublishers.limit) publishers; the entries of the others are counted as nobody's"
      )
    }
    if ranking.coverage.ranked == 0, ranking.whole.entries > 0 {
      warnings.append(
        ranking.whole.provisional
          ? "nobody is ranked: an axis has no evidence, and a provisional score never stands beside complete ones; check the links, or replay observations with --links FILE"
          : "nobody is ranked: nobody has the \(settings.method.fewestEntries) entries that a rank needs")
    }
    return warnings
  }

  private func conclude(_ ranking: Ranking, refused: Bool) -> Int32 {
    for text in run.incomplete + run.inconclusive + run.faults {
      Terminal.error(printable(text, limit: 1_000))
    }
    for text in ranking.warnings.dropFirst(run.incomplete.count + run.inconclusive.count + run.faults.count) {
      Terminal.note("warning: \(printable(text, limit: 1_000))")
    }
    if refused { Terminal.error("some entries could not be read; `aloi audit` names them") }
    if !settings.messages.quiet {
      let painter = Painter(isOn: (settings.messages.color ?? .auto).isOn(for: .output))
      Terminal.write(
        RankingSummary(ranking: ranking, settings: settings, painter: painter).text, to: .output)
    }
    if !run.faults.isEmpty || refused { return Failure.Code.usage.rawValue }
    let isWhole = run.incomplete.isEmpty && run.inconclusive.isEmpty
    return isWhole && (failures.isEmpty || ranking.whole.entries > 0) ? 0 : Failure.Code.incomplete.rawValue
  }
}
