/// When a host may be asked next: its rate, and a back-off that refusals lengthen and successes shorten.
struct HostPace: Sendable, Equatable {
  /// Seconds between two requests at full speed; 0 for no limit.
  let gap: Double
  /// Seconds added to it since the host complained.
  private(set) var penalty = 0.0
  /// When the next request may start.
  private(set) var nextStart = 0.0
  /// Complaints since the last good answer.
  private(set) var complaints = 0
  /// Until when the host wants no request at all, beyond our patience.
  private(set) var closedUntil = 0.0

  /// The longest back-off between two requests.
  static let longest = 15.0

  /// A pace of so many requests a second; 0 for no limit.
  init(rate: Double) { gap = rate > 0 ? 1 / rate : 0 }

  /// A request starts now.
  mutating func started(at now: Double) {
    if gap + penalty > 0 { nextStart = max(nextStart, now) + gap + penalty }
    // What was not used is not saved up.
    nextStart = max(nextStart, now)
  }

  /// The host answered, and did not complain.
  mutating func succeeded() {
    complaints = 0
    penalty = penalty < 0.05 ? 0 : penalty / 2
  }

  /// The host answered 429 or 503. One complaint among good answers slows; two in a row are meant for all.
  mutating func complained(at now: Double, retryAfter: Double?, patience: Double) {
    complaints += 1
    penalty = min(max(0.25, penalty * 2), Self.longest)
    nextStart = max(nextStart, now + penalty)
    guard complaints >= 2, let retryAfter else { return }
    if retryAfter <= patience {
      nextStart = max(nextStart, now + retryAfter)
    } else if complaints >= 3 {
      closedUntil = max(closedUntil, now + retryAfter)
    }
  }

  /// The host says that its allowance is spent.
  mutating func exhausted(at now: Double, reset: Double, patience: Double) {
    if reset <= patience { nextStart = max(nextStart, now + reset) }
  }
}
