/// Whether a failure is tried again, and when.
struct RetryPolicy: Sendable, Equatable {
  /// How many tries more there are.
  var retries = 2
  /// Seconds before the first of them.
  var delay = 1.0
  /// The most seconds that a server's `Retry-After` is honoured.
  var patience = 60.0

  enum Decision: Equatable {
    /// Try again after these seconds.
    case retry(after: Double)
    /// The failure stands.
    case giveUp
    /// The server asks for more patience than we have.
    case tooLong(Double)
  }

  /// What to do after the try with this number (0 for the first one). `jitter` is a number from 0 to 1.
  func decide(_ reason: LinkReason, attempt: Int, retryAfter: Double?, jitter: Double) -> Decision {
    guard reason.isTransient else { return .giveUp }
    if let retryAfter, retryAfter > patience { return .tooLong(retryAfter) }
    guard attempt < retries else { return .giveUp }
    let wait = delay * Double(1 << min(attempt, 10)) * (0.75 + 0.5 * jitter)
    return .retry(after: max(retryAfter ?? 0, min(wait, patience)))
  }
}
