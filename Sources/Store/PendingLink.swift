import Catalog

/// A link that an audit has still to check.
public struct PendingLink: Sendable, Equatable {
  /// The link, with its first declaration.
  public var target: LinkTarget
  /// What the last check that told something saw; `nil` where there was none. Its `etag` and `lastModified` make the
  /// next check conditional.
  public var previous: Observation?

  /// When it is due; `nil` means now.
  public var due: Timestamp? { previous.flatMap { Recheck.due(after: $0) } }
}

/// How many links an audit has.
public struct LinkCounts: Sendable, Equatable {
  /// Distinct URLs.
  public var total: Int
  /// Those with an observation in this audit, whatever it says.
  public var done: Int
  /// Those of which this audit could tell something: `done` without the not assessed.
  public var assessed: Int
}
