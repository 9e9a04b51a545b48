import Catalog

/// When a link is due for another check: answering ones after 7 days, failing ones after 1 hour, 12 hours, 1 day,
/// 3 days, then weekly.
public enum Recheck {
  /// Which links an audit asks.
  public enum Scope: Sendable, Equatable {
    /// All of them.
    case all
    /// Those that are due by then, by their last verdict.
    case due(at: Timestamp)
    /// All but those that have answered since then. A failure is always asked again.
    case since(Timestamp)
  }

  private static let week: Int64 = 7 * 86_400
  private static let whileFailing: [Int64] = [3600, 12 * 3600, 86_400, 3 * 86_400]

  /// Seconds from a check to the next one; 0 where the check told nothing.
  ///
  /// - Parameter failures: audits in a row that failed, this one included.
  public static func delay(after state: Observation.State, failures: Int) -> Int64 {
    switch Outcome(state) {
    case .success: week
    case .failure:
      whileFailing.indices.contains(max(1, failures) - 1) ? whileFailing[max(1, failures) - 1] : week
    case .unknown: 0
    }
  }

  /// Whether a link is asked.
  ///
  /// - Parameter previous: what the last check that told something saw; `nil` where there was none.
  public static func asks(_ previous: Observation?, in scope: Scope) -> Bool {
    guard let previous else { return true }
    switch scope {
    case .all: return true
    case .due(let now): return due(after: previous).map { $0 <= now } ?? true
    case .since(let time):
      guard Outcome(previous.state) == .success, let checkedAt = previous.checkedAt else { return true }
      return checkedAt < time
    }
  }

  /// When the link of an observation is due again; `nil` means now: it was never checked, or the check told nothing.
  public static func due(after observation: Observation) -> Timestamp? {
    let delay = delay(after: observation.state, failures: observation.consecutiveFailures)
    guard delay > 0 else { return nil }
    return observation.checkedAt?.adding(seconds: delay)
  }
}
