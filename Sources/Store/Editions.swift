import Catalog
import GRDB

/// A ranking that is kept under a name, such as `2026`.
public struct EditionRecord: Sendable, Equatable {
  /// Its name; the store has one of each.
  public var name: String
  /// The audit that it was made from.
  public var audit: AuditID
  /// Its title for people; empty where none was given.
  public var title: String
  /// Its clock.
  public var time: Timestamp
  /// The rulebook.
  public var rulebook: AuditRecord.Rulebook
  /// The rulebook's axes, in the order of ``StandingRow/axes``.
  public var axes: [String]

  /// An edition by what identifies it.
  public init(
    name: String, audit: AuditID, title: String, time: Timestamp, rulebook: AuditRecord.Rulebook,
    axes: [String]
  ) {
    self.name = name
    self.audit = audit
    self.title = title
    self.time = time
    self.rulebook = rulebook
    self.axes = axes
  }
}

/// How somebody stood in an edition.
public struct StandingRow: Sendable, Equatable {
  /// Its key, the same in every edition.
  public var key: String
  /// Its name.
  public var name: String
  /// Its mean, 0 to 100.
  public var score: Double?
  /// The score that was ranked.
  public var shrunkScore: Double?
  /// The 5–95 % interval of that.
  public var scoreInterval: ClosedRange<Double>?
  /// Its rank; `nil` without one.
  public var rank: Int?
  /// The 5–95 % interval of the rank.
  public var rankInterval: ClosedRange<Int>?
  /// How many entries it had.
  public var entries: Int
  /// The share of its links that were broken, 0 to 1.
  public var brokenShare: Double?
  /// Its axes' means.
  public var axes: [Double?]

  /// Somebody of whom nothing is known.
  public init(key: String, name: String, entries: Int, axes: [Double?]) {
    self.key = key
    self.name = name
    self.entries = entries
    self.axes = axes
  }
}

extension EvidenceStore {
  /// Keeps an edition; one of the same name is replaced.
  public func keep(_ edition: EditionRecord, _ standings: [StandingRow]) throws(StoreError) {
    try write { db in
      try db.execute(sql: "DELETE FROM edition WHERE name = ?", arguments: [kept(edition.name)])
      try db.execute(
        sql: """
          INSERT INTO edition (audit, name, title, time, rulebook, axes) VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          edition.audit.number, kept(edition.name), kept(edition.title), edition.time.seconds,
          try JSONText.of(edition.rulebook), try JSONText.of(edition.axes),
        ])
      let number = db.lastInsertedRowID
      let insert = try db.cachedStatement(
        sql: """
          INSERT INTO standing (edition, key, name, score, shrunk, low, high, rank, rank_low, rank_high,
            entries, broken, axes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """)
      for row in standings {
        try insert.execute(
          arguments: [
            number, kept(row.key), kept(row.name), row.score, row.shrunkScore,
            row.scoreInterval?.lowerBound, row.scoreInterval?.upperBound, row.rank,
            row.rankInterval?.lowerBound, row.rankInterval?.upperBound, row.entries, row.brokenShare,
            try JSONText.of(row.axes),
          ])
      }
    }
  }

  /// The editions, the latest first.
  public func editions() throws(StoreError) -> [EditionRecord] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM edition ORDER BY time DESC, id DESC").map {
        try EditionRecord(row: $0, store: self)
      }
    }
  }

  /// The standings of an edition, by key; `nil` where there is no such edition.
  public func standings(of name: String) throws(StoreError) -> (edition: EditionRecord, rows: [StandingRow])?
  {
    try read { db in
      let row = try Row.fetchOne(db, sql: "SELECT * FROM edition WHERE name = ?", arguments: [kept(name)])
      guard let row else { return nil }
      let rows = try Row.fetchAll(
        db, sql: "SELECT * FROM standing WHERE edition = ? ORDER BY key",
        arguments: [try row.value("id") as Int64])
      return (
        try EditionRecord(row: row, store: self), try rows.map { try StandingRow(row: $0, store: self) }
      )
    }
  }
}

extension EditionRecord {
  fileprivate init(row: Row, store: EvidenceStore) throws {
    self.init(
      name: try row.value("name"), audit: AuditID(number: try row.value("audit")),
      title: try row.value("title"), time: Timestamp(seconds: try row.value("time")),
      rulebook: try JSONText.read(AuditRecord.Rulebook.self, try row.value("rulebook"), store),
      axes: try JSONText.read([String].self, try row.value("axes"), store))
  }
}

extension StandingRow {
  fileprivate init(row: Row, store: EvidenceStore) throws {
    self.init(
      key: try row.value("key"), name: try row.value("name"), entries: try row.value("entries"),
      axes: try JSONText.read([Double?].self, try row.value("axes"), store))
    score = try row.optional("score")
    shrunkScore = try row.optional("shrunk")
    scoreInterval = Self.interval(try row.optional("low"), try row.optional("high"))
    rank = try row.optional("rank")
    rankInterval = Self.interval(try row.optional("rank_low"), try row.optional("rank_high"))
    brokenShare = try row.optional("broken")
  }

  private static func interval<T: Comparable>(_ low: T?, _ high: T?) -> ClosedRange<T>? {
    guard let low, let high, low <= high else { return nil }
    return low...high
  }
}
