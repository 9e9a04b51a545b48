import Audit
import Catalog
import Platforms
import Reports

/// The evaluating half of an audit: one evaluator, collector and set of files a rulebook.
struct Evaluation {
  private struct Book {
    var evaluator: Evaluator
    var files: ReportFiles
    var collector: ReportCollector
  }

  private var books: [Book] = []

  init(settings: AuditSettings, now: Timestamp) throws {
    for (index, rulebook) in settings.rulebooks.enumerated() {
      let header = ReportHeader(
        version: Aloi.version, rulebook: rulebook, location: settings.sources.joined(separator: " "),
        generatedAt: now)
      books.append(
        Book(
          evaluator: Evaluator(rulebook: rulebook, vocabularies: settings.vocabularies, now: now),
          files: try ReportFiles(
            formats: settings.formats, folder: settings.folder, suffix: index == 0 ? "" : rulebook.id,
            header: header),
          collector: ReportCollector(rulebook: rulebook)))
    }
  }

  /// Evaluates and reports one entry.
  mutating func add(_ entry: Entry, observation: (String) -> Observation?) throws {
    for index in books.indices {
      let audited = books[index].evaluator.evaluate(entry, observation: observation)
      books[index].collector.add(audited)
      try books[index].files.add(audited)
    }
  }

  mutating func add(_ refusal: Refusal) { for index in books.indices { books[index].collector.add(refusal) } }
  mutating func add(_ info: CatalogueInfo) { for index in books.indices { books[index].collector.add(info) } }
  mutating func warn(_ text: String) { for index in books.indices { books[index].collector.warn(text) } }

  mutating func addDuplicated(_ count: Int) {
    for index in books.indices { books[index].collector.addDuplicated(count) }
  }

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
