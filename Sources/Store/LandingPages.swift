import Catalog
import GRDB

/// A landing page to read.
public struct PageTarget: Sendable, Hashable {
  /// The address.
  public var url: String
  /// The lane in which it is read, one page after the other: its host, as the caller sees hosts.
  public var lane: String

  /// A page in its lane.
  public init(url: String, lane: String) {
    self.url = url
    self.lane = lane
  }
}

extension EvidenceStore {
  /// The lanes of an audit that have pages left to read, with how many, in the order of their names.
  ///
  /// A page is left that this audit has not read yet, or that it could not read for a passing reason.
  public func pageLanes(of audit: AuditID) throws(StoreError) -> [(lane: String, pages: Int)] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT t.lane, count(*) FROM page_target AS t JOIN page ON page.id = t.page
          WHERE t.audit = ?1 AND (page.audit IS NULL OR page.audit <> ?1 OR page.open) GROUP BY t.lane ORDER BY t.lane
          """, arguments: [audit.number]
      ).map { (try $0.value(0), try $0.value(1)) }
    }
  }

  /// The pages of a lane that are left to read: what an earlier audit saw of each, or its address alone.
  ///
  /// - Parameters:
  ///   - after: the number of the last page had; 0 for the first ones.
  public func pages(
    in lane: String, of audit: AuditID, after: Int64, batch: Int = 100
  ) throws(StoreError) -> [(number: Int64, page: LandingPageEvidence)] {
    let rows: [(Int64, String, String?)] = try read { db in
      let select = try db.cachedStatement(
        sql: """
          SELECT page.id, page.url, page.body FROM page_target AS t JOIN page ON page.id = t.page
          WHERE t.audit = ?1 AND t.lane = ?2 AND t.page > ?3
            AND (page.audit IS NULL OR page.audit <> ?1 OR page.open) ORDER BY t.page LIMIT ?4
          """)
      return try Row.fetchAll(select, arguments: [audit.number, lane, after, batch]).map {
        (try $0.value(0), try $0.value(1), try $0.optional(2))
      }
    }
    var pages: [(Int64, LandingPageEvidence)] = []
    for (number, url, body) in rows {
      pages.append((number, try page(body, url: url) ?? LandingPageEvidence(url: url)))
    }
    return pages
  }

  /// Keeps what was seen of a landing page, in the place of what earlier audits saw.
  public func record(_ page: LandingPageEvidence, in audit: AuditID) throws(StoreError) {
    try write { db in
      let number = try pageNumber(of: page.url, db)
      try db.cachedStatement(sql: "UPDATE page SET audit = ?, open = ?, body = ? WHERE id = ?").execute(
        arguments: [audit.number, page.isWorthAnotherTry, kept(try JSONText.of(page)), number])
    }
  }

  /// What an audit saw of landing pages, in the order of the addresses; `nil` where it read none.
  public func landingPages(
    _ urls: [String], of audit: AuditID
  ) throws(StoreError) -> [LandingPageEvidence?] {
    let bodies = try read { db in
      let select = try db.cachedStatement(sql: "SELECT body FROM page WHERE url = ? AND audit = ?")
      return try urls.map { url in
        try Row.fetchOne(select, arguments: [kept(url), audit.number]).flatMap { row -> String? in
          try row.optional(0)
        }
      }
    }
    var pages: [LandingPageEvidence?] = []
    for (url, body) in zip(urls, bodies) { pages.append(try page(body, url: url)) }
    return pages
  }

  /// Adds a page to an audit inside a transaction.
  func add(_ target: PageTarget, to audit: AuditID, _ db: Database) throws {
    let number = try pageNumber(of: target.url, db)
    try db.cachedStatement(
      sql: "INSERT INTO page_target (audit, lane, page) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
    ).execute(arguments: [audit.number, kept(target.lane), number])
  }

  private func pageNumber(of url: String, _ db: Database) throws -> Int64 {
    let find = try db.cachedStatement(sql: "SELECT id FROM page WHERE url = ?")
    if let known = try Int64.fetchOne(find, arguments: [kept(url)]) { return known }
    try db.cachedStatement(sql: "INSERT INTO page (url) VALUES (?)").execute(arguments: [kept(url)])
    return db.lastInsertedRowID
  }

  private func page(_ body: String?, url: String) throws(StoreError) -> LandingPageEvidence? {
    guard let body else { return nil }
    do {
      var page = try JSONText.read(LandingPageEvidence.self, body, self)
      page.url = url
      return page
    } catch { throw damaged("a landing page that cannot be read") }
  }
}
