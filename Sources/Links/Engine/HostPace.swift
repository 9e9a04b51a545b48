/// When a host may be asked next: its rate, and a back-off that refusals lengthen and successes shorten.
struct HostPace: Sendable, Equatable {
  /// Seconds between two requests at full speed; 0 for no limit.
  let gap: Double
  /// Seconds added to it since the host complained.
  private(set) var penalty = 0.0
  /// When the next request may start.
  private(set) var nextStart = 0.0
  /// Requests that were turned away since the last good answer, and the last of them.
  private(set) var complaints = 0
  private var complainer = 0
  /// Those among them that were told to come back later than our patience lasts.
  private var dismissals = 0
  /// Until when the host wants no request at all, beyond our patience.
  private(set) var closedUntil = 0.0

  /// The longest back-off between two requests.
  static let longest = 15.0
  /// How many URLs in a row have to be turned away for the host to rest, and to be left alone.
  static let restsAfter = 3
  static let closesAfter = 5
  /// The same for URLs that are turned away without a word on when to come back, and the seconds it is left alone then.
  static let givesUpAfter = 20
  static let givesUpFor = 300.0
  /// The longest back-off of a host that is only out of service.
  static let longestService = 2.0

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
    dismissals = 0
    penalty = penalty < 0.05 ? 0 : penalty / 2
  }

  /// The host answered 429 or 503 to a URL (by its hash). One among good answers slows it; some URLs in a row are meant
  /// for all: the host rests as long as it asks, and one that asks for more than our patience is left alone.
  mutating func complained(
    at now: Double, url: Int, isThrottle: Bool = true, retryAfter: Double?, patience: Double
  ) {
    let isNew = complaints == 0 || url != complainer
    if isNew { complaints += 1 }
    complainer = url
    penalty = min(max(0.25, penalty * 2), isThrottle ? Self.longest : Self.longestService)
    nextStart = max(nextStart, now + penalty)
    if let retryAfter, retryAfter <= patience {
      if complaints >= Self.restsAfter { nextStart = max(nextStart, now + retryAfter) }
    } else if let retryAfter {
      if isNew { dismissals += 1 }
      if dismissals >= Self.closesAfter { closedUntil = max(closedUntil, now + retryAfter) }
    } else if isThrottle, complaints >= Self.givesUpAfter {
      closedUntil = max(closedUntil, now + Self.givesUpFor)
    }
  }

  /// The host says that its allowance is spent.
  mutating func exhausted(at now: Double, reset: Double, patience: Double) {
    if reset <= patience { nextStart = max(nextStart, now + reset) }
  }
}
