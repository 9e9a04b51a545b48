import Catalog
import GRDB

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension EvidenceStore {
  /// Keeps a page of entries together with their links and the place where to go on, in one transaction: after a kill at
  /// any moment either all of it is there or nothing, so that nothing is lost and nothing comes twice.
  ///
  /// - Parameters:
  ///   - targets: the links of an entry to check; asked of the entries that are kept.
  ///   - landingPage: its landing page, where that is to be read; asked of the same entries.
  /// - Returns: the ids of those entries that had come before in this part; they are counted, and not kept.
  @discardableResult
  public func append(
    _ page: HarvestPage, to audit: AuditID, targets: (Entry) -> [LinkTarget] = { _ in [] },
    landingPage: (Entry) -> PageTarget? = { _ in nil }
  ) throws(StoreError) -> [String] {
    // Bytes are made before the database is taken.
    var bodies: [Data] = []
    bodies.reserveCapacity(page.entries.count)
    do { for entry in page.entries { bodies.append(Data(try entry.packed())) } } catch {
      throw damaged(error.problem)
    }
    return try write { db in
      let harvest = try harvestNumber(of: page.part, in: audit, db)
      var duplicates: [String] = []
      var links: [LinkTarget] = []
      let insert = try db.cachedStatement(
        sql: "INSERT INTO entry (harvest, key, body) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
      for (entry, body) in zip(page.entries, bodies) {
        try insert.execute(arguments: [harvest, kept(entry.id), body])
        guard db.changesCount > 0 else {
          duplicates.append(entry.id)
          continue
        }
        links += targets(entry)
        if let target = landingPage(entry) { try add(target, to: audit, db) }
      }
      try add(links, to: audit, db)
      try note(page, duplicates: duplicates.count, harvest, db)
      return duplicates
    }
  }

  /// How far each part of an audit has been read, in the order of parts.
  public func progress(of audit: AuditID) throws(StoreError) -> [HarvestProgress] {
    try read { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM harvest WHERE audit = ? ORDER BY id", arguments: [audit.number]
      ).map { row in
        HarvestProgress(
          part: try row.value("part"), cursor: try row.optional("cursor"),
          isComplete: try row.value("complete"),
          catalogue: try row.optional("catalogue").map {
            try JSONText.read(CatalogueInfo.self, $0, self)
          },
          read: try row.value("read"), refused: try row.value("refused"),
          duplicated: try row.value("duplicated"))
      }
    }
  }

  /// The entries of an audit in the order of its parts and of their reading, a batch at a time.
  public func entries(of audit: AuditID, batch: Int = 500) -> EntryBatches {
    EntryBatches(store: self, audit: audit, batch: batch)
  }

  /// What could not be read, in the order of parts and of their reading; `limit` items at most.
  public func refusals(of audit: AuditID, limit: Int) throws(StoreError) -> [Refusal] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT refusal.* FROM refusal JOIN harvest ON harvest.id = refusal.harvest
          WHERE harvest.audit = ? ORDER BY refusal.harvest, refusal.id LIMIT ?
          """, arguments: [audit.number, limit]
      ).map { row in
        Refusal(
          location: try row.value("location"), place: try row.value("place"),
          reason: try row.value("reason"), detail: try row.value("detail"))
      }
    }
  }

  /// Drops the entries and the link list of an audit; its observations and scores stay.
  public func dropSpool(of audit: AuditID) throws(StoreError) {
    try write { db in
      for table in ["harvest", "target", "turn", "page_target"] {
        try db.execute(sql: "DELETE FROM \(table) WHERE audit = ?", arguments: [audit.number])
      }
    }
  }

  /// The number of a part of an audit, which is given where there is none yet.
  func harvestNumber(of part: String, in audit: AuditID, _ db: Database) throws -> Int64 {
    let find = try db.cachedStatement(sql: "SELECT id FROM harvest WHERE audit = ? AND part = ?")
    if let known = try Int64.fetchOne(find, arguments: [audit.number, kept(part)]) { return known }
    try db.execute(
      sql: "INSERT INTO harvest (audit, part) VALUES (?, ?)", arguments: [audit.number, kept(part)])
    return db.lastInsertedRowID
  }

  private func note(
    _ page: HarvestPage, duplicates: Int, _ harvest: Int64, _ db: Database
  ) throws {
    let insert = try db.cachedStatement(
      sql: "INSERT INTO refusal (harvest, location, place, reason, detail) VALUES (?, ?, ?, ?, ?)")
    for refusal in page.refusals {
      try insert.execute(
        arguments: [
          harvest, kept(refusal.location), kept(refusal.place), kept(refusal.reason),
          kept(refusal.detail),
        ])
    }
    if page.arrivedAt != nil || page.isLast {
      let forget = try db.cachedStatement(
        sql: "DELETE FROM arrived WHERE harvest = ?1 AND (?2 OR cursor = ?3)")
      try forget.execute(arguments: [harvest, page.isLast, kept(page.arrivedAt)])
    }
    try db.execute(
      sql: """
        UPDATE harvest SET cursor = coalesce(?, cursor), complete = complete OR ?,
          catalogue = coalesce(?, catalogue), read = read + ?, refused = refused + ?,
          duplicated = duplicated + ?
        WHERE id = ?
        """,
      arguments: [
        kept(page.cursor), page.isLast, try page.catalogue.map { try JSONText.of($0) },
        page.entries.count - duplicates, page.refusals.count, duplicates, harvest,
      ])
  }
}
