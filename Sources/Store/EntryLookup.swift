import Catalog
import GRDB

extension EvidenceStore {
  /// The first entry of a part of an audit; `nil` where it has none.
  public func firstEntry(of part: String, in audit: AuditID) throws(StoreError) -> Entry? {
    let key = try read { db in
      try String.fetchOne(
        db,
        sql: """
          SELECT entry.key FROM harvest JOIN entry ON entry.harvest = harvest.id
          WHERE harvest.audit = ? AND harvest.part = ? ORDER BY entry.id LIMIT 1
          """, arguments: [audit.number, kept(part)])
    }
    guard let key else { return nil }
    return try entries(of: [key], part: part, in: audit)[0]
  }

  /// The entries of some ids in one part of an audit, in the order of the ids; `nil` where it has none of an id.
  public func entries(of ids: [String], part: String, in audit: AuditID) throws(StoreError) -> [Entry?] {
    let bodies = try read { db in
      let find = try db.cachedStatement(
        sql: """
          SELECT entry.body FROM harvest JOIN entry ON entry.harvest = harvest.id
          WHERE harvest.audit = ? AND harvest.part = ? AND entry.key = ?
          """)
      return try ids.map { id -> [UInt8]? in
        try Row.fetchOne(find, arguments: [audit.number, kept(part), kept(id)])?
          .withUnsafeData(atIndex: 0) { $0.map { Array($0) } }
      }
    }
    var entries: [Entry?] = []
    for body in bodies {
      guard let body else {
        entries.append(nil)
        continue
      }
      do { entries.append(try Entry(packed: body)) } catch {
        throw damaged("an entry that cannot be read: \(error.problem)")
      }
    }
    return entries
  }
}
