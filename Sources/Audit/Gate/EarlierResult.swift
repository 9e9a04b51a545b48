/// What an earlier audit, or an earlier state of the catalogue, says of one entry.
public struct EarlierResult: Sendable {
  /// One finding that it had.
  public struct Finding: Sendable, Hashable {
    /// The fingerprint.
    public var fingerprint: String
    /// The rule's id.
    public var rule: String
    /// What was wrong.
    public var message: String

    /// A finding with its words.
    public init(fingerprint: String, rule: String, message: String) {
      self.fingerprint = fingerprint
      self.rule = rule
      self.message = message
    }
  }

  /// The score; `nil` where nothing was assessed.
  public var score: Double?
  /// The scores of the axes, in the rulebook's order; `nil` where not assessed.
  public var axes: [Double?]
  /// The findings.
  public var findings: [Finding]

  /// A result read from a report.
  public init(score: Double?, axes: [Double?], findings: [Finding]) {
    self.score = score
    self.axes = axes
    self.findings = findings
  }

  /// The result of an entry that was evaluated again.
  public init(_ audited: AuditedEntry, rulebook: Rulebook) {
    score = audited.score
    axes = audited.axes.map(\.score)
    findings = audited.findings.map {
      Finding(fingerprint: $0.fingerprint, rule: rulebook.rules[$0.rule].id, message: $0.message)
    }
  }
}
