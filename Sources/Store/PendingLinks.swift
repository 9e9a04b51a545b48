import Catalog
import GRDB

/// The links that an audit has still to check, a batch at a time. Observations may be recorded between batches, and
/// links may be added: those come where their turn is, if it has not passed.
public struct PendingLinks: Sendable {
  private let store: EvidenceStore
  private let audit: AuditID
  private let scope: Recheck.Scope
  private let again: Bool
  private let batch: Int
  /// How many links were left out, for they need not be asked.
  public private(set) var leftOut = 0
  private var turn: Int64 = 0
  private var host: Int64 = 0

  init(store: EvidenceStore, audit: AuditID, scope: Recheck.Scope, again: Bool, batch: Int) {
    self.store = store
    self.audit = audit
    self.scope = scope
    self.again = again
    self.batch = max(1, batch)
  }

  /// The next batch, never an empty one; `nil` at the end.
  public mutating func next() throws(StoreError) -> [PendingLink]? {
    while true {
      let rows = try fetch()
      guard let last = rows.last else { return nil }
      (turn, host) = (last.turn, last.host)
      var pending: [PendingLink] = []
      for row in rows {
        let previous = try row.previous.map { (kept) throws(StoreError) in
          try store.observation(kept, url: row.target.url)
        }
        let link = PendingLink(target: row.target, previous: previous)
        if Recheck.asks(previous, in: scope) { pending.append(link) } else { leftOut += 1 }
      }
      if !pending.isEmpty { return pending }
    }
  }

  private typealias Found = (turn: Int64, host: Int64, target: LinkTarget, previous: KeptObservation?)

  private func fetch() throws(StoreError) -> [Found] {
    try store.read { db in
      let select = try db.cachedStatement(
        sql: """
          SELECT t.turn, t.host, link.url, t.format, t.media_type, p.body, p.failures
          FROM target AS t JOIN link ON link.id = t.link
          LEFT JOIN observation AS p ON p.id = (
            SELECT id FROM observation
            WHERE link = t.link AND audit < t.audit AND state <> 'notAssessed'
            ORDER BY audit DESC, id DESC LIMIT 1)
          WHERE t.audit = ?1 AND (t.turn, t.host) > (?2, ?3) AND NOT EXISTS (
            SELECT 1 FROM observation AS o
            WHERE o.link = t.link AND o.audit = t.audit AND (o.state <> 'notAssessed' OR NOT ?4))
          ORDER BY t.turn, t.host LIMIT ?5
          """)
      return try Row.fetchAll(select, arguments: [audit.number, turn, host, again, batch]).map { row in
        (
          try row.value(0), try row.value(1),
          LinkTarget(url: try row.value(2), format: try row.optional(3), mediaType: try row.optional(4)),
          try row.optional(5).map { KeptObservation(body: $0, failures: try row.value(6)) }
        )
      }
    }
  }
}
