import Audit
import Catalog
import Dispatch
import Platforms
import Reports
import Synchronization

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
  private var repeated = RepeatedLinks()

  init(settings: AuditSettings, now: Timestamp) throws {
    let baseline = try settings.baseline.flatMap {
      try BaselineFile.read($0, updates: settings.updatesBaseline)
    }
    for (index, rulebook) in settings.rulebooks.enumerated() {
      var header = ReportHeader(
        version: Aloi.version, rulebook: rulebook, location: settings.sources.joined(separator: " "),
        generatedAt: now)
      header.clauses = settings.gate
      header.hasBaseline = baseline != nil
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

  /// Evaluates entries, on all cores, and reports them in their order.
  mutating func add(
    _ entries: [Entry], comparedWith earlier: EarlierCatalogue?,
    observation: @Sendable (String) -> Observation?
  ) throws {
    let repeats = entries.map { repeated.add($0) }
    for index in books.indices {
      let evaluator = books[index].evaluator
      for var audited in Self.evaluated(entries, repeats, by: evaluator, observation: observation) {
        books[index].gate.add(&audited)
        if let earlier { compare(audited, with: earlier, book: index, observation: observation) }
        books[index].collector.add(audited)
        try books[index].files.add(audited)
      }
    }
  }

  /// Notes how an entry's score has changed, on the same evidence.
  private mutating func compare(
    _ audited: AuditedEntry, with earlier: EarlierCatalogue, book index: Int,
    observation: (String) -> Observation?
  ) {
    let old = earlier.earlier(audited.entry)
    let before = old.flatMap { books[index].evaluator.evaluate($0, observation: observation).score }
    var changes = books[index].changes ?? CatalogueChanges(reference: earlier.reference)
    changes.add(
      CatalogueChanges.Change(
        id: audited.entry.id, title: audited.entry.title.best, isNew: old == nil, before: before,
        after: audited.score))
    books[index].changes = changes
  }

  /// Evaluates entries on all cores, in their order.
  static func evaluated(
    _ entries: [Entry], _ repeats: [[String: String]] = [], by evaluator: Evaluator,
    observation: @Sendable (String) -> Observation?
  ) -> [AuditedEntry] {
    let part = 16
    let results = Mutex([Int: [AuditedEntry]]())
    DispatchQueue.concurrentPerform(iterations: (entries.count + part - 1) / part) { number in
      let range = number * part..<min(entries.count, (number + 1) * part)
      let audited = range.map {
        evaluator.evaluate(
          entries[$0], repeats: repeats.isEmpty ? [:] : repeats[$0], observation: observation)
      }
      results.withLock { $0[number] = audited }
    }
    return results.withLock { parts in parts.keys.sorted().flatMap { parts[$0] ?? [] } }
  }

  mutating func add(_ refusal: Refusal) { for index in books.indices { books[index].collector.add(refusal) } }
  mutating func add(_ info: CatalogueInfo) { for index in books.indices { books[index].collector.add(info) } }
  mutating func add(_ finding: CatalogueFinding) {
    for index in books.indices { books[index].collector.add(finding) }
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

  /// Writes the reports and answers their paths.
  mutating func finish() throws -> [String] {
    var paths: [String] = []
    for index in books.indices {
      paths += try books[index].files.finish(books[index].collector.ending)
    }
    return paths
  }
}
