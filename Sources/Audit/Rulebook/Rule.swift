/// One rule of a rulebook: which entries it is for, what it checks, what that is worth, and why.
public struct Rule: Sendable {
  /// How much a finding matters.
  public enum Severity: String, Sendable, CaseIterable, Comparable {
    case error, warning, info

    /// Errors come first.
    public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

    var rank: Int { Severity.allCases.firstIndex(of: self) ?? 0 }
  }

  /// What a rule is for.
  public enum Target: String, Sendable, CaseIterable {
    /// Datasets and dataset series.
    case dataset
    /// Data services.
    case service
    /// Each distribution of an entry (documentation apart), and each endpoint of a service.
    case distribution
  }

  /// One worked example, with where it stands in the file.
  public struct Example: Sendable {
    /// The path in the file, such as `rules[0].examples.pass[1]`.
    public var path: String
    /// The example as written, on one line.
    public var text: String
    /// The example's entry and observations.
    public var subject: ExampleSubject
  }

  /// Its name, such as `completeness/title`.
  public var id: String
  /// Its place among the rules.
  public var index: Int
  /// The index of its axis.
  public var axis: Int
  /// What holds when it passes, in a sentence.
  public var title: String
  /// What it is for.
  public var targets: [Target]
  /// The points it is worth.
  public var points: Double
  /// How much a failure matters.
  public var severity: Severity
  /// What is wrong, with `{facts}` of the check.
  public var message: MessageTemplate
  /// Why it matters.
  public var why: String
  /// How to mend it.
  public var fix: String
  /// Where it comes from.
  public var source: String
  /// Other names by which `--fail-on` and suppressions may call it.
  public var tags: [String]
  /// The check's name and options as written, for people.
  public var checkDescription: String
  /// The compiled check.
  public var check: any Check
  /// Entries that pass.
  public var passing: [Example]
  /// Entries that fail.
  public var failing: [Example]
}
