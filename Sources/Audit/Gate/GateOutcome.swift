/// Everything that reports say about the gate.
public struct GateOutcome: Sendable {
  /// How many findings of the baseline that are no more are listed.
  public static let fixedShown = 200

  /// The clauses and what came of them.
  public var verdict: GateVerdict
  /// The suppressions and what they matched.
  public var suppressions: [GateTally.SuppressionUse]
  /// Whether findings were compared with a baseline.
  public var hasBaseline: Bool
  /// How many findings count.
  public var open: Int
  /// How many findings the baseline has.
  public var known: Int
  /// How many findings are suppressed.
  public var suppressed: Int
  /// How many findings of the baseline are no more.
  public var fixedCount: Int
  /// The first of them.
  public var fixed: [Baseline.Finding]

  /// What a tally came to.
  ///
  /// - Parameters:
  ///   - score: the catalogue's score.
  ///   - isWhole: whether the whole catalogue was audited; where it was not, nothing is called fixed.
  public init(_ tally: GateTally, score: Double?, isWhole: Bool) {
    verdict = tally.verdict(score: score)
    suppressions = tally.suppressions
    hasBaseline = tally.hasBaseline
    open = tally.open
    known = tally.knownCount
    suppressed = tally.suppressedCount
    let all = isWhole ? tally.fixed : []
    fixedCount = all.count
    fixed = Array(all.prefix(Self.fixedShown))
  }
}
