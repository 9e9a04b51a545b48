import Audit
import Catalog
import Dispatch
import Platforms
import Reports

/// The evaluating half of an audit: one evaluator, collector and set of files a rulebook.
struct Evaluation {
  private struct Book {
    var evaluator: Evaluator
    var files: ReportFiles
    var collector: ReportCollector
    var gate: GateTally
    var changes: CatalogueChanges?
  }

  private var books: [Book] = []
  /// The report of an earlier audit that this one is compared with.
  private let report: EarlierReport?
  private var repeated = RepeatedLinks()
  /// What is being evaluated while what came before it is reported.
  private var pending: PendingEvaluation?
  /// Gets every audited entry in its order, and the rulebook's number.
  var keep: (_ audited: AuditedEntry, _ rulebook: Int) throws -> Void = { _, _ in }
  private let earlier: EarlierCatalogue?

  /// - Parameters:
  ///   - earlier: the catalogue that this one is compared with.
  ///   - report: the report that this one is compared with.
  init(
    settings: AuditSettings, now: Timestamp, comparedWith earlier: EarlierCatalogue?, _ report: EarlierReport?
  ) throws {
    self.earlier = earlier
    self.report = report
    let baseline = try settings.baseline.flatMap {
      try BaselineFile.read($0, updates: settings.updatesBaseline)
    }
    for (index, rulebook) in settings.rulebooks.enumerated() {
      var header = ReportHeader(
        version: Aloi.version, rulebook: rulebook, location: settings.sources.joined(separator: " "),
        generatedAt: now)
      header.clauses = settings.gate
      header.hasBaseline = baseline != nil
      header.file = Resources.reportFile
      header.concurrently = AllCores.run
      if settings.targets.contains(where: { $0.reporter.speaksFrench }) {
        header.french = try Resources.french(of: rulebook)
      }
      books.append(
        Book(
          evaluator: Evaluator(rulebook: rulebook, vocabularies: settings.vocabularies, now: now),
          files: try ReportFiles(
            targets: settings.targets, folder: settings.folder, suffix: index == 0 ? "" : rulebook.id,
            header: header),
          collector: ReportCollector(rulebook: rulebook),
          gate: GateTally(
            rulebook: rulebook, clauses: settings.gate, suppressions: settings.suppressions,
            baseline: baseline, updates: settings.updatesBaseline, now: now)))
    }
  }

  /// Takes entries, which are evaluated on all cores while those before them are reported, in their order.
  mutating func add(_ entries: [Entry], seen: SeenEvidence) throws {
    let repeats = entries.indices.map { repeated.add(entries[$0].distributions, of: entries[$0].id) }
    let started = PendingEvaluation(entries, repeats, by: books.map(\.evaluator), seen: seen)
    try flush()
    pending = started
  }

  /// Reports what was taken and is not reported yet.
  mutating func flush() throws {
    guard let done = pending else { return }
    pending = nil
    var results = done.results
    for index in results.indices {
      if books[index].gate.isAsked {
        for at in results[index].indices { books[index].gate.add(&results[index][at]) }
      }
      let audited = results[index]
      for at in audited.indices {
        if let earlier { compare(audited[at], with: earlier, book: index, seen: done.seen) }
        if let report { compare(audited[at], with: report, book: index) }
        books[index].collector.add(audited[at])
        try keep(audited[at], index)
      }
      try books[index].files.add(audited)
    }
  }

  /// Notes how an entry's score has changed, on the same evidence.
  private mutating func compare(
    _ audited: AuditedEntry, with earlier: EarlierCatalogue, book index: Int,
    seen: SeenEvidence
  ) {
    let evaluator = books[index].evaluator
    let before = earlier.earlier(audited.entry).map {
      EarlierResult(evaluator.evaluate($0, seen: seen), rulebook: evaluator.rulebook)
    }
    var changes = books[index].changes ?? CatalogueChanges(reference: earlier.reference)
    changes.add(audited, before: before, rulebook: evaluator.rulebook)
    books[index].changes = changes
  }

  /// Notes what has moved since an earlier report, where that is of this rulebook.
  private mutating func compare(_ audited: AuditedEntry, with report: EarlierReport, book index: Int) {
    guard books[index].evaluator.rulebook.id == report.rulebook.id else { return }
    var changes = books[index].changes ?? CatalogueChanges(reference: report.reference, basis: .report)
    report.compare(audited, in: &changes)
    books[index].changes = changes
  }

  /// Evaluates entries on all cores, in their order.
  static func evaluated(
    _ entries: [Entry], _ repeats: [[String: String]] = [], by evaluator: Evaluator,
    seen: SeenEvidence
  ) -> [AuditedEntry] {
    entries.withUnsafeBufferPointer { entries in
      nonisolated(unsafe) let entries = entries
      return Array(entries.indices).mapOnAllCores { at in
        evaluator.evaluate(entries[at], repeats: repeats.isEmpty ? [:] : repeats[at], seen: seen)
      }
    }
  }

  mutating func add(_ refusal: Refusal) { for index in books.indices { books[index].collector.add(refusal) } }
  mutating func add(_ info: CatalogueInfo) { for index in books.indices { books[index].collector.add(info) } }
  /// Reports a finding on the catalogue as a whole, and says it at once.
  mutating func find(_ finding: CatalogueFinding) {
    for index in books.indices { books[index].collector.add(finding) }
    Terminal.note("warning: \(printable(finding.text, limit: 400))")
  }
  mutating func warn(_ text: String) { for index in books.indices { books[index].collector.warn(text) } }

  /// Says what changed.
  mutating func conclude(_ earlier: EarlierCatalogue) {
    let removed = earlier.removed
    for index in books.indices {
      var changes = books[index].changes ?? CatalogueChanges(reference: earlier.reference)
      changes.unchanged = earlier.unchanged
      changes.removedCount = removed.count
      changes.removed = Array(removed.prefix(CatalogueChanges.shown))
      books[index].collector.add(changes)
    }
  }

  /// Says what has moved since the earlier report.
  ///
  /// - Parameter isWhole: whether everything was audited, so that what was not met is no more.
  mutating func concludeReport(isWhole: Bool) {
    guard let report else { return }
    if let warning = report.warning { warn(warning) }
    for index in books.indices where books[index].evaluator.rulebook.id == report.rulebook.id {
      var changes = books[index].changes ?? CatalogueChanges(reference: report.reference, basis: .report)
      report.conclude(&changes, books[index].collector.ending.summary, isWhole: isWhole)
      books[index].collector.add(changes)
    }
  }

  mutating func addDuplicated(_ count: Int) {
    for index in books.indices { books[index].collector.addDuplicated(count) }
  }

  /// Says how far repeated links were looked for.
  mutating func noteRepeats() {
    guard repeated.isFull else { return }
    warn(
      "links that stand in several entries were looked for among the first \(RepeatedLinks.limit) addresses only"
    )
  }

  /// Says what comes of the gate. Where not all was audited, nothing is called mended or unused.
  mutating func judge(isWhole: Bool) {
    for index in books.indices where books[index].gate.isAsked {
      let score = books[index].collector.ending.summary.score
      books[index].collector.add(GateOutcome(books[index].gate, score: score, isWhole: isWhole))
    }
    for (at, use) in (books.first?.gate.suppressions ?? []).enumerated() {
      let matched = books.reduce(0) { $0 + $1.gate.suppressions[at].findings }
      let name = "\(use.suppression.place) (\(use.suppression.target))"
      if !use.isLive {
        let why =
          use.suppression.end == nil
          ? "its date '\(use.suppression.expires)' cannot be read" : "it ended on \(use.suppression.expires)"
        warn("\(name) counts no more: \(why); \(plural(matched, "finding")) of it count again")
      } else if matched == 0, isWhole {
        warn("\(name) matches nothing; remove it from the configuration")
      }
    }
  }

  /// The baseline that this audit would write.
  var nextBaseline: Baseline {
    var all = Baseline()
    for book in books { for finding in book.gate.next?.findings ?? [] { all.add(finding) } }
    return all
  }

  /// What has to be known to judge the report.
  var warnings: [String] { books.first?.collector.ending.warnings ?? [] }
  /// How many entries were evaluated.
  var entries: Int { books.first?.collector.ending.summary.entries ?? 0 }
  /// How many entries were refused.
  var refused: Int { books.first?.collector.ending.refused ?? 0 }
  /// The ending of each rulebook's report.
  var endings: [ReportEnding] { books.map(\.collector.ending) }

  /// Gives the reports up.
  func discard() { for book in books { book.files.discard() } }

  /// Writes the reports and answers their paths; everything was flushed before.
  mutating func finish() throws -> [String] {
    try Interruption.shared.holdingOff {
      var paths: [String] = []
      for index in books.indices {
        paths += try books[index].files.finish(books[index].collector.ending)
      }
      return paths
    }
  }
}

/// Entries that are being evaluated in the background.
private final class PendingEvaluation: Sendable {
  let seen: SeenEvidence
  private let done = DispatchSemaphore(value: 0)
  private let audited = Guarded<[[AuditedEntry]]>([])

  /// Starts at once.
  init(_ entries: [Entry], _ repeats: [[String: String]], by evaluators: [Evaluator], seen: SeenEvidence) {
    self.seen = seen
    DispatchQueue.global().async { [self] in
      let results = evaluators.map { Evaluation.evaluated(entries, repeats, by: $0, seen: seen) }
      audited.withLock { $0 = results }
      done.signal()
    }
  }

  /// The results of each evaluator, waited for; asked once.
  var results: [[AuditedEntry]] {
    done.wait()
    return audited.withLock { results in
      defer { results = [] }
      return results
    }
  }
}
