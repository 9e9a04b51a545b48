import Audit
import Catalog

/// A report format: a name, a file name, and how to write it.
public struct Reporter: Sendable {
  /// Its name on the command line.
  public var name: String
  /// The file or folder it is written to, below the reports' folder.
  public var fileName: String
  /// Whether a report is one file or a folder of them, and how one is started.
  public var form: Form
  /// Whether it says things in French: only then is the book of phrases read.
  public var speaksFrench = false

  /// How a report is written.
  public enum Form: Sendable {
    /// One file.
    case file(@Sendable (ReportHeader) -> any ReportWriter)
    /// A folder of files.
    case folder(@Sendable (ReportHeader, any RankingFolder) throws -> any FolderReportWriter)
  }

  /// A format of one file.
  init(name: String, fileName: String, start: @escaping @Sendable (ReportHeader) -> any ReportWriter) {
    self.name = name
    self.fileName = fileName
    form = .file(start)
  }

  /// A format of many files.
  init(
    name: String, folderName: String, speaksFrench: Bool,
    start: @escaping @Sendable (ReportHeader, any RankingFolder) throws -> any FolderReportWriter
  ) {
    self.name = name
    self.speaksFrench = speaksFrench
    fileName = folderName
    form = .folder(start)
  }

  /// Every format; a new one adds one line.
  public static let all: [Reporter] = [
    .markdown, .json, .ndjson, .html, .csv, .sarif, .junit, .github, .gitlab, .comment, .badge,
    .dqv, .dqvJSONLD,
  ]

  /// The format of a name.
  public static func named(_ name: String) -> Reporter? { all.first { $0.name == name } }
}

/// Writes one report. Entries come one by one; what stands before them is only known at the end.
public protocol ReportWriter {
  /// The text of one entry, in the order of the catalogue.
  mutating func entry(_ audited: AuditedEntry) -> [UInt8]
  /// What stands before the entries.
  func head(_ end: ReportEnding) -> [UInt8]
  /// What stands after the entries.
  func tail(_ end: ReportEnding) -> [UInt8]
}

/// Writes a report whose entries do not depend on each other: their texts may be written on all cores at once.
public protocol IndependentReportWriter: ReportWriter, Sendable {
  /// The text of one entry, whatever comes before it.
  func text(of audited: AuditedEntry) -> [UInt8]
  /// What stands before the next entry.
  mutating func separator() -> [UInt8]
}

extension IndependentReportWriter {
  /// The text of one entry, in the order of the catalogue.
  public mutating func entry(_ audited: AuditedEntry) -> [UInt8] { separator() + text(of: audited) }
}

/// Writes a report of many files, each as soon as it is whole.
public protocol FolderReportWriter {
  /// Writes some entries, in the order of the catalogue.
  mutating func add(_ audited: [AuditedEntry]) throws
  /// Writes what needs all of them.
  mutating func finish(_ end: ReportEnding) throws
}

/// What is known of a report before the first entry.
public struct ReportHeader: Sendable {
  /// The tool's version.
  public var version: String
  /// The methodology.
  public var rulebook: Rulebook
  /// The address or file audited, as it was given.
  public var location: String
  /// The audit's clock.
  public var generatedAt: Timestamp
  /// What the catalogue's owner asks of it.
  public var clauses = GateClauses()
  /// Whether findings are compared with a baseline.
  public var hasBaseline = false
  /// What is said in French; the book without texts leaves everything English.
  public var french = PhraseBook()
  /// A file of `reports/` by its path there, such as `templates/site.css`.
  public var file: @Sendable (String) -> [UInt8]? = { _ in nil }
  /// How to use several cores; what is written is the same for any number of them.
  public var concurrently: Concurrently = { count, body in for number in 0..<count { body(number) } }

  /// A report's header.
  public init(version: String, rulebook: Rulebook, location: String, generatedAt: Timestamp) {
    self.version = version
    self.rulebook = rulebook
    self.location = location
    self.generatedAt = generatedAt
  }
}

/// What is known of a report after the last entry.
public struct ReportEnding: Sendable {
  /// The catalogue as a whole.
  public var catalogue: CatalogueInfo?
  /// The sums.
  public var summary: CatalogueSummary
  /// The entries with the lowest scores, lowest first; as many as are shown.
  public var worst: [EntryLine]
  /// Distributions that are broken, in the order of the catalogue; as many as are shown.
  public var broken: [BrokenLine]
  /// What could not be read; the first of them.
  public var refusals: [Refusal]
  /// How many could not be read.
  public var refused: Int
  /// How many came more than once, and count once.
  public var duplicated = 0
  /// What stopped the reading or checking early, or has to be known to judge the report.
  public var warnings: [String]
  /// What was found on the catalogue as a whole.
  public var catalogueFindings: [CatalogueFinding] = []
  /// The time of the oldest and of the newest observation.
  public var evidenceTimes: ClosedRange<Timestamp>?
  /// What came of the gate, the suppressions and the baseline.
  public var gate: GateOutcome?
  /// What changed, where only that was audited.
  public var changes: CatalogueChanges?

  /// A report's ending with nothing but its sums.
  public init(summary: CatalogueSummary) {
    self.summary = summary
    worst = []
    broken = []
    refusals = []
    refused = 0
    warnings = []
  }

  /// One entry in a list.
  public struct EntryLine: Sendable {
    /// Its place in the catalogue, from 1.
    public var number: Int
    /// Its key.
    public var id: String
    /// Its title.
    public var title: String?
    /// Its score.
    public var score: Double
    /// Its tier.
    public var tier: String
    /// Its worst finding.
    public var finding: String?
    /// How many findings it has.
    public var findings: Int
  }

  /// One broken distribution in a list.
  public struct BrokenLine: Sendable {
    /// The entry's place in the catalogue, from 1.
    public var number: Int
    /// The entry's title.
    public var entry: String
    /// The distribution's title, or its key.
    public var distribution: String
    /// Its address.
    public var url: String
    /// The verdict.
    public var state: Observation.State
    /// What was seen.
    public var evidence: String
  }
}
