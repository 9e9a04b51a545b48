import Audit
import Catalog

/// A format of a ranking: a name, and how to write its files. Each file's path is relative to the ranking's folder.
public struct RankingReporter: Sendable {
  /// Its name on the command line.
  public var name: String
  /// Whether it is only written where it is asked for: it makes very many files, or very large ones.
  public var isOnRequest = false
  /// Starts a report.
  public var start: @Sendable (RankingHeader, any RankingFolder) throws -> any RankingWriter

  /// Every format; a new one adds one line.
  public static let all: [RankingReporter] = [
    .markdown, .json, .html, .csv, .ndjson, .dqv, .badges, .entryBadges,
  ]

  /// The formats that are written where none is named.
  public static var usual: [RankingReporter] { all.filter { !$0.isOnRequest } }

  /// The format of a name.
  public static func named(_ name: String) -> RankingReporter? { all.first { $0.name == name } }
}

/// Where the files of a ranking go: a folder on the disk, or the memory of a test.
public protocol RankingFolder: Sendable {
  /// Writes a whole file; folders are made as needed.
  func write(_ bytes: [UInt8], to path: String) throws
  /// Appends to a file, which is begun with the first call.
  func append(_ bytes: [UInt8], to path: String) throws
}

/// Writes one format of a ranking: the entries as they are evaluated, and the ranking when all are known.
public protocol RankingWriter {
  /// Writes some entries, in the order of reading.
  mutating func add(_ entries: [RankedEntry]) throws
  /// Writes what needs the whole ranking.
  mutating func finish(_ ranking: Ranking) throws
}

/// What is known of a ranking before its first entry.
public struct RankingHeader: Sendable {
  /// The tool's version.
  public var version: String
  /// The methodology.
  public var rulebook: Rulebook
  /// The ranking's title for people; empty where none was given.
  public var title: String
  /// The edition's name, such as `2026`.
  public var edition: String
  /// What was ranked, as it was given.
  public var location: String
  /// The ranking's clock.
  public var generatedAt: Timestamp
  /// The licence of the results, as an id of `rules/licences.yaml`.
  public var licence = "lo-2.0"
  /// That licence's address.
  public var licenceURL = "https://www.etalab.gouv.fr/licence-ouverte-open-licence"
  /// A file of `reports/` by its path there, such as `templates/site.css`.
  public var file: @Sendable (String) -> [UInt8]? = { _ in nil }
  /// The names of the formats that are written into the folder.
  public var formats: Set<String> = []
  /// What is said in French; the book without texts leaves everything English.
  public var french = PhraseBook()
  /// How to use several cores; what is written is the same for any number of them.
  public var concurrently: Concurrently = { count, body in for number in 0..<count { body(number) } }

  /// A ranking's header.
  public init(
    version: String, rulebook: Rulebook, title: String, edition: String, location: String,
    generatedAt: Timestamp
  ) {
    self.version = version
    self.rulebook = rulebook
    self.title = title
    self.edition = edition
    self.location = location
    self.generatedAt = generatedAt
  }
}
