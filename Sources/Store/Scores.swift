import Catalog
import GRDB

/// One score of one audit.
public struct ScoreRow: Sendable, Equatable {
  /// What is scored.
  public enum Level: String, Sendable, CaseIterable {
    case catalogue, publisher, entry
  }

  /// What is scored.
  public var level: Level
  /// Its key: an entry's id, a publisher's, a catalogue's.
  public var key: String
  /// The axis, or `total`.
  public var axis: String
  /// The score, 0 to 100; `nil` where it was not assessed.
  public var value: Double?

  /// A score of an axis.
  public init(level: Level, key: String, axis: String, value: Double?) {
    self.level = level
    self.key = key
    self.axis = axis
    self.value = value
  }
}

extension EvidenceStore {
  /// Records scores of an audit; a score given twice is replaced.
  public func record(_ scores: [ScoreRow], in audit: AuditID) throws(StoreError) {
    try write { db in
      let insert = try db.cachedStatement(
        sql: "INSERT OR REPLACE INTO score (audit, level, key, axis, value) VALUES (?, ?, ?, ?, ?)")
      for row in scores {
        try insert.execute(
          arguments: [audit.number, row.level.rawValue, kept(row.key), kept(row.axis), row.value])
      }
    }
  }

  /// The course of one entry, publisher or catalogue: its scores in each audit that has some, the earliest first, each
  /// audit's in the order of axes' names.
  public func scores(
    of level: ScoreRow.Level, key: String
  ) throws(StoreError) -> [(audit: AuditID, score: ScoreRow)] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: "SELECT audit, axis, value FROM score WHERE level = ? AND key = ? ORDER BY audit, axis",
        arguments: [level.rawValue, kept(key)]
      ).map { row in
        (
          AuditID(number: try row.value("audit")),
          ScoreRow(
            level: level, key: key, axis: try row.value("axis"), value: try row.optional("value"))
        )
      }
    }
  }

  /// The scores of an audit on a level, in the order of keys and axes: `limit` of them at most, after `last`.
  public func scores(
    in audit: AuditID, level: ScoreRow.Level, after last: ScoreRow? = nil, limit: Int = 5000
  ) throws(StoreError) -> [ScoreRow] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT key, axis, value FROM score
          WHERE audit = ?1 AND level = ?2 AND (?3 IS NULL OR (key, axis) > (?3, ?4))
          ORDER BY key, axis LIMIT ?5
          """,
        arguments: [audit.number, level.rawValue, kept(last?.key), kept(last?.axis), limit]
      ).map { row in
        ScoreRow(
          level: level, key: try row.value("key"), axis: try row.value("axis"),
          value: try row.optional("value"))
      }
    }
  }
}
