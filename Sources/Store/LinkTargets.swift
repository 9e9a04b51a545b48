import Catalog
import GRDB

extension EvidenceStore {
  /// Adds links to an audit. A URL that the audit has already is left as it is: the first declaration wins.
  ///
  /// - Returns: how many were new.
  @discardableResult
  public func add(_ targets: [LinkTarget], to audit: AuditID) throws(StoreError) -> Int {
    try write { db in try add(targets, to: audit, db) }
  }

  /// How many links an audit has, and how many of them are done.
  public func linkCounts(of audit: AuditID) throws(StoreError) -> LinkCounts {
    try read { db in
      let total = try Int.fetchOne(
        db, sql: "SELECT count(*) FROM target WHERE audit = ?", arguments: [audit.number])
      let done = try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM target AS t WHERE audit = ? AND EXISTS
            (SELECT 1 FROM observation AS o WHERE o.link = t.link AND o.audit = t.audit)
          """, arguments: [audit.number])
      let assessed = try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM target AS t WHERE audit = ? AND EXISTS
            (SELECT 1 FROM observation AS o
             WHERE o.link = t.link AND o.audit = t.audit AND o.state <> 'notAssessed')
          """, arguments: [audit.number])
      return LinkCounts(total: total ?? 0, done: done ?? 0, assessed: assessed ?? 0)
    }
  }

  /// The links of an audit that are still to check, a batch at a time, in an order that goes round the hosts: each
  /// host's first link, then each host's second, and so on.
  ///
  /// - Parameters:
  ///   - scope: leaves out what need not be asked.
  ///   - again: gives once more what this audit could not tell, such as links met while the network was down.
  public func pendingLinks(
    in audit: AuditID, scope: Recheck.Scope = .all, again: Bool = false, batch: Int = 500
  ) -> PendingLinks {
    PendingLinks(store: self, audit: audit, scope: scope, again: again, batch: batch)
  }

  /// Adds links inside a transaction.
  @discardableResult
  func add(_ targets: [LinkTarget], to audit: AuditID, _ db: Database) throws -> Int {
    let known = try db.cachedStatement(sql: "SELECT 1 FROM target WHERE audit = ? AND link = ?")
    let take = try db.cachedStatement(
      sql: """
        INSERT INTO turn (audit, host, next) VALUES (?, ?, 1)
        ON CONFLICT DO UPDATE SET next = next + 1 RETURNING next
        """)
    let insert = try db.cachedStatement(
      sql: "INSERT INTO target (audit, turn, host, link, format, media_type) VALUES (?, ?, ?, ?, ?, ?)")
    var added = 0
    for target in targets {
      let link = try linkNumber(of: target.url, db)
      guard try Row.fetchOne(known, arguments: [audit.number, link.id]) == nil else { continue }
      guard let turn = try Int64.fetchOne(take, arguments: [audit.number, link.host]) else {
        throw damaged("a host without a turn")
      }
      try insert.execute(
        arguments: [
          audit.number, turn, link.host, link.id, kept(target.format), kept(target.mediaType),
        ])
      added += 1
    }
    return added
  }

  /// The number of a URL and of its host, which are given where there are none yet.
  func linkNumber(of address: String, _ db: Database) throws -> (id: Int64, host: Int64) {
    let url = kept(address)
    let find = try db.cachedStatement(sql: "SELECT id, host FROM link WHERE url = ?")
    if let row = try Row.fetchOne(find, arguments: [url]) { return (try row.value(0), try row.value(1)) }
    let host = try hostNumber(of: hostName(of: address), db)
    let insert = try db.cachedStatement(sql: "INSERT INTO link (url, host) VALUES (?, ?)")
    try insert.execute(arguments: [url, host])
    return (db.lastInsertedRowID, host)
  }

  private func hostNumber(of name: String, _ db: Database) throws -> Int64 {
    let find = try db.cachedStatement(sql: "SELECT id FROM host WHERE name = ?")
    if let known = try Int64.fetchOne(find, arguments: [kept(name)]) { return known }
    try db.cachedStatement(sql: "INSERT INTO host (name) VALUES (?)").execute(arguments: [kept(name)])
    return db.lastInsertedRowID
  }
}
