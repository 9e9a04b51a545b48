import Catalog

/// What a run came to.
public struct LinkSummary: Sendable, Equatable {
  /// How many observations were made, by state.
  public var states: [Observation.State: Int] = [:]
  /// How many observations were made.
  public var total: Int { states.values.reduce(0, +) }
  /// How many requests were made for them.
  public var requests = 0
  /// Whether anything could not be assessed because the auditor's own network was down.
  public var offline = false
  /// What showed that the network was down.
  public var offlineEvidence: String?
  /// The host that took longest, where one did.
  public var boundBy: String?
  /// Seconds from the first to the last.
  public var elapsed = 0.0
  /// Whether the run was stopped with targets left.
  public var interrupted = false

  /// Nothing yet.
  public init() {}
}

/// How far a run is.
public struct LinkProgress: Sendable, Equatable {
  /// Observations made.
  public var done = 0
  /// Targets taken, but not answered.
  public var pending = 0
  /// Transfers in flight.
  public var inFlight = 0
  /// Hosts with work left.
  public var hosts = 0
  /// Whether all targets are known by now.
  public var inputEnded = false
  /// Observations a second, lately.
  public var rate = 0.0
  /// Seconds since the start.
  public var elapsed = 0.0
  /// Seconds that the targets known will take, as far as can be told.
  public var remaining: Double?
  /// The host that bounds the run, and how many of its targets are left.
  public var slowest: (host: String, pending: Int)?
  /// Whether the auditor's own network is down.
  public var offline = false

  /// Nothing yet.
  public init() {}

  /// Equal where all counts are.
  public static func == (a: LinkProgress, b: LinkProgress) -> Bool {
    a.done == b.done && a.pending == b.pending && a.inFlight == b.inFlight && a.hosts == b.hosts
      && a.inputEnded == b.inputEnded && a.rate == b.rate && a.elapsed == b.elapsed
      && a.remaining == b.remaining
      && a.slowest?.host == b.slowest?.host && a.slowest?.pending == b.slowest?.pending
      && a.offline == b.offline
  }
}

/// Why a run cannot begin.
public struct LinkError: Error, Sendable, CustomStringConvertible {
  /// The reason in words, with what to do about it.
  public var description: String

  /// An error with its reason.
  public init(_ description: String) { self.description = description }
}
