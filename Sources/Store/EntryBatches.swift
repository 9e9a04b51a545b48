import Catalog
import GRDB

/// The entries of an audit, a batch at a time, so that memory does not grow with their number.
///
/// Batches that are taken one after the other may be turned into entries on several threads
/// (``EntryBatch/entries()``): that takes longer than fetching them.
public struct EntryBatches: Sendable {
  private let store: EvidenceStore
  private let audit: AuditID
  private let batch: Int
  private var harvest: Int64 = -1
  private var last: Int64 = -1

  init(store: EvidenceStore, audit: AuditID, batch: Int) {
    self.store = store
    self.audit = audit
    self.batch = max(1, batch)
  }

  /// The next batch; `nil` at the end.
  public mutating func next() throws(StoreError) -> EntryBatch? {
    let (harvest, last) = (harvest, last)
    let rows = try store.read { db in
      let select = try db.cachedStatement(
        sql: """
          SELECT entry.harvest, entry.id, entry.body, harvest.part
          FROM harvest JOIN entry ON entry.harvest = harvest.id
          WHERE harvest.audit = ?1 AND harvest.id >= ?2 AND (entry.harvest, entry.id) > (?2, ?3)
          ORDER BY entry.harvest, entry.id LIMIT ?4
          """)
      var rows: [(harvest: Int64, id: Int64, body: [UInt8], part: String)] = []
      let cursor = try Row.fetchCursor(select, arguments: [audit.number, harvest, last, batch])
      while let row = try cursor.next() {
        let body = try row.withUnsafeData(atIndex: 2) { $0.map { Array($0) } ?? [] }
        rows.append((try row.value(0), try row.value(1), body, try row.value(3)))
      }
      return rows
    }
    guard let end = rows.last else { return nil }
    self.harvest = end.harvest
    self.last = end.id
    return EntryBatch(store: store, bodies: rows.map { $0.body }, parts: rows.map { $0.part })
  }
}

/// Some entries as bytes.
public struct EntryBatch: Sendable {
  fileprivate let store: EvidenceStore
  fileprivate let bodies: [[UInt8]]
  /// The document or portal of each entry.
  public let parts: [String]

  /// How many entries there are.
  public var count: Int { bodies.count }

  /// The entries in order. Does not touch the file: it may be called from any thread.
  public func entries() throws(StoreError) -> [Entry] {
    var entries: [Entry] = []
    entries.reserveCapacity(bodies.count)
    for body in bodies {
      do { entries.append(try Entry(packed: body)) } catch {
        if Entry.isOfOtherLayout(body) {
          throw StoreError(
            path: store.path, reason: .otherLayout,
            detail: "another version of aloi has kept these entries; start the audit anew, without --resume")
        }
        throw store.damaged("an entry that cannot be read: \(error.problem)")
      }
    }
    return entries
  }
}
