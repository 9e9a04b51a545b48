import Catalog

/// One audit of the store. Later audits have greater numbers.
public struct AuditID: Sendable, Codable, Hashable, Comparable {
  /// The number that the store gave it.
  public let number: Int64

  /// The audit of a number.
  public init(number: Int64) { self.number = number }

  /// Earlier is less.
  public static func < (a: AuditID, b: AuditID) -> Bool { a.number < b.number }
}

/// What the store knows of an audit.
public struct AuditRecord: Sendable, Equatable {
  /// How far an audit has come.
  public enum State: String, Sendable, CaseIterable {
    /// Entries are being read, or were when the process ended.
    case reading
    /// All entries are read; links are being checked, or were when the process ended.
    case checking
    /// Stopped on request, with work left.
    case interrupted
    /// Done.
    case evaluated
  }

  /// A rulebook that an audit was evaluated with.
  public struct Rulebook: Sendable, Codable, Hashable {
    /// Its id, such as `trust`.
    public var id: String
    /// Its version.
    public var version: String
    /// The digest of its text.
    public var digest: String

    /// A rulebook by what identifies it.
    public init(id: String, version: String, digest: String) {
      self.id = id
      self.version = version
      self.digest = digest
    }
  }

  /// The audit.
  public var id: AuditID
  /// What was audited, as the user named it.
  public var source: String
  /// How far it has come.
  public var state: State
  /// When it began.
  public var started: Timestamp
  /// When it was done; `nil` before.
  public var ended: Timestamp?
  /// The rulebooks it was evaluated with; empty before.
  public var rulebooks: [Rulebook] = []
  /// The summary of its scores, as the caller's JSON text; `nil` before it was evaluated.
  public var scores: String?
}
