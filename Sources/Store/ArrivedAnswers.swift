import GRDB

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Answers that have arrived and whose entries are not kept yet: while they are read, the next one is on its way.
extension EvidenceStore {
  /// The largest answer that is kept so.
  public static let arrivedLimit = 64 << 20

  /// Keeps the answer with the page of a part that begins at a cursor, until that page is kept (``HarvestPage/arrivedAt``).
  ///
  /// - Returns: whether it is kept; one that is too large is not, nor that of a part of which nothing is known yet.
  public func keepArrived(
    _ body: [UInt8], of part: String, at cursor: String, in audit: AuditID
  ) throws(StoreError) -> Bool {
    guard body.count <= Self.arrivedLimit else { return false }
    let data = Data(body)
    return try write { db in
      let insert = try db.cachedStatement(
        sql: """
          INSERT OR REPLACE INTO arrived (harvest, cursor, body)
          SELECT id, ?, ? FROM harvest WHERE audit = ? AND part = ?
          """)
      try insert.execute(arguments: [kept(cursor), data, audit.number, kept(part)])
      return db.changesCount > 0
    }
  }

  /// The answer that is kept of a part at a cursor.
  public func arrived(
    of part: String, at cursor: String, in audit: AuditID
  ) throws(StoreError) -> [UInt8]? {
    try read { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT arrived.body FROM arrived JOIN harvest ON harvest.id = arrived.harvest
          WHERE harvest.audit = ? AND harvest.part = ? AND arrived.cursor = ?
          """, arguments: [audit.number, kept(part), kept(cursor)])
      return try row?.withUnsafeData(atIndex: 0) { $0.map { Array($0) } ?? [] }
    }
  }

  /// Forgets the answer that is kept of a part at a cursor.
  public func dropArrived(
    of part: String, at cursor: String, in audit: AuditID
  ) throws(StoreError) {
    try write { db in
      try db.execute(
        sql: """
          DELETE FROM arrived
          WHERE harvest = (SELECT id FROM harvest WHERE audit = ? AND part = ?) AND cursor = ?
          """, arguments: [audit.number, kept(part), kept(cursor)])
    }
  }
}
