import Catalog

/// What a catalogue has to fulfil to pass its owner's gate.
public struct GateClauses: Sendable, Equatable {
  /// What is made of a clause that cannot be told, because of the auditor's network or a host's patience.
  public enum Inconclusive: String, Sendable, CaseIterable {
    /// An answer of its own: exit code 3.
    case report
    /// The gate does not hold.
    case fail
    /// The gate holds, and says so.
    case pass
  }

  /// The lowest score of an axis.
  public struct AxisMinimum: Sendable, Equatable {
    /// The axis.
    public var axis: String
    /// The lowest score that passes.
    public var score: Double

    /// A minimum for an axis.
    public init(axis: String, score: Double) {
      self.axis = axis
      self.score = score
    }
  }

  /// The lowest score of the catalogue.
  public var catalogueMinimum: Double?
  /// The lowest scores of axes.
  public var axisMinimums: [AxisMinimum] = []
  /// The lowest score of any entry.
  public var entryMinimum: Double?
  /// Rules, tags, axes, severities and states of links that may not occur.
  public var failOn: [String] = []
  /// How many findings there may be that neither the baseline nor a suppression has.
  public var maxNew: Int?
  /// How many of a hundred distributions may be broken.
  public var maxBroken: Double?
  /// What is made of what cannot be told.
  public var inconclusive = Inconclusive.report

  /// No clause.
  public init() {}

  /// Whether nothing is asked.
  public var isEmpty: Bool {
    catalogueMinimum == nil && axisMinimums.isEmpty && entryMinimum == nil && !countsFindings
  }

  /// Whether findings or links are counted.
  public var countsFindings: Bool { !failOn.isEmpty || maxNew != nil || maxBroken != nil }

  /// Whether a name of ``failOn`` means something to a rulebook.
  public static func knows(_ name: String, in rulebook: Rulebook) -> Bool {
    state(name) != nil || Rule.Severity(rawValue: name) != nil
      || rulebook.axes.contains { $0.id == name }
      || rulebook.rules.contains { RuleName(name).matches($0, in: rulebook) }
  }

  /// The state of links that a name means; answers that are up cannot be failed on.
  static func state(_ name: String) -> Observation.State? {
    Observation.State(rawValue: name).flatMap { $0 == .available ? nil : $0 }
  }

  /// Whether a finding of a rule fails the build; where ``failOn`` is empty, errors do.
  public func fails(_ rule: Rule, in rulebook: Rulebook) -> Bool {
    guard !failOn.isEmpty else { return rule.severity == .error }
    return failOn.contains { RuleName($0).matches(rule, in: rulebook) }
  }
}
