import Catalog

/// What was seen of one URL over time, and what follows from it.
public struct LinkHistory: Sendable, Equatable {
  /// One check.
  public struct Check: Sendable, Equatable {
    /// The audit that made it.
    public var audit: AuditID
    /// What it saw.
    public var observation: Observation

    /// A check of an audit.
    public init(audit: AuditID, observation: Observation) {
      self.audit = audit
      self.observation = observation
    }
  }

  /// The URL.
  public var url: String
  /// The checks in the order in which they were made.
  public var checks: [Check]

  /// A history from its checks, the earliest first.
  public init(url: String, checks: [Check]) {
    self.url = url
    self.checks = checks
  }

  /// The last word of each audit that could tell something: several checks in one audit count once, and so does one
  /// check that was recorded and replayed in several.
  public var verdicts: [Check] {
    var verdicts: [Check] = []
    for check in checks where Outcome(check.observation.state) != .unknown {
      if let last = verdicts.last, last.audit == check.audit || last.isSameCheck(as: check) {
        verdicts.removeLast()
      }
      verdicts.append(check)
    }
    return verdicts
  }

  /// Audits in a row, up to the last, that failed. What could not be told neither counts nor ends the row.
  public var consecutiveFailures: Int { Array(verdicts.reversed().prefix { $0.failed }).count }

  /// When it last answered.
  public var lastSuccess: Timestamp? { verdicts.last { !$0.failed }?.observation.checkedAt }

  /// When it was first seen in the state that it is in, without another one since.
  public var since: Timestamp? {
    let verdicts = verdicts
    guard let state = verdicts.last?.observation.state else { return nil }
    return verdicts.reversed().prefix { $0.observation.state == state }.last?.observation.checkedAt
  }

  /// The share of audits, 0 to 1, in which it answered; `nil` where none could tell.
  ///
  /// - Parameter from: counts only checks from then on.
  public func uptime(from: Timestamp? = nil) -> Double? {
    let counted = verdicts.filter { check in
      guard let from else { return true }
      return check.observation.checkedAt.map { $0 >= from } ?? false
    }
    guard !counted.isEmpty else { return nil }
    return Double(counted.count { !$0.failed }) / Double(counted.count)
  }

  /// When it is due for another check; `nil` means now.
  public var due: Timestamp? { verdicts.last.flatMap { Recheck.due(after: $0.observation) } }
}

extension LinkHistory.Check {
  fileprivate func isSameCheck(as other: Self) -> Bool {
    observation.checkedAt != nil && observation.checkedAt == other.observation.checkedAt
  }

  fileprivate var failed: Bool { Outcome(observation.state) == .failure }
}
