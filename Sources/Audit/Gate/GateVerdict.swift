/// What came of a gate: one line a clause.
public struct GateVerdict: Sendable, Equatable {
  /// What came of one clause.
  public enum Outcome: String, Sendable, CaseIterable {
    /// It holds, whatever could not be seen.
    case holds
    /// It does not hold, whatever could not be seen.
    case fails
    /// It depends on what could not be seen.
    case undecided
    /// It was not asked, because links were not checked on purpose.
    case skipped
  }

  /// One clause and what came of it.
  public struct Line: Sendable, Equatable {
    /// The clause as it was asked, such as `fail-under 60`.
    public var clause: String
    /// What came of it.
    public var outcome: Outcome
    /// Why, and by how much.
    public var text: String
    /// One thing that it fails on, in words; `nil` where nothing single is to blame.
    public var example: String? = nil
  }

  /// The clauses, in the order of the options.
  public var lines: [Line] = []
  /// What kept clauses from being decided: `2 links: throttled`.
  public var unseen: [String] = []
  /// What is made of a clause that cannot be told.
  public var inconclusive = GateClauses.Inconclusive.report

  /// No clause.
  public init() {}

  /// The clauses with an outcome.
  public func lines(_ outcome: Outcome) -> [Line] { lines.filter { $0.outcome == outcome } }

  /// The gate as a whole: one failure fails it, one undecided clause leaves it undecided.
  public var outcome: Outcome {
    if lines.contains(where: { $0.outcome == .fails }) { return .fails }
    guard lines.contains(where: { $0.outcome == .undecided }) else { return .holds }
    switch inconclusive {
    case .report: return .undecided
    case .fail: return .fails
    case .pass: return .holds
    }
  }
}
