import Catalog
import GRDB

extension EvidenceStore {
  /// Begins an audit.
  ///
  /// Entries and link lists that earlier audits of the same source have spooled are dropped: they serve resuming only.
  /// Observations and scores stay.
  ///
  /// - Parameters:
  ///   - source: what is audited, as the user named it.
  ///   - parts: its documents or portals in the order in which their entries shall come out; parts that are first
  ///     met later follow them.
  public func begin(
    source: String, parts: [String] = [], at now: Timestamp
  ) throws(StoreError) -> AuditID {
    try write { db in
      for table in ["harvest", "target", "turn", "page_target"] {
        try db.execute(
          sql: "DELETE FROM \(table) WHERE audit IN (SELECT id FROM audit WHERE source = ?)",
          arguments: [kept(source)])
      }
      try db.execute(
        sql: "INSERT INTO audit (source, state, started) VALUES (?, ?, ?)",
        arguments: [kept(source), AuditRecord.State.reading.rawValue, now.seconds])
      let audit = AuditID(number: db.lastInsertedRowID)
      for part in parts { _ = try harvestNumber(of: part, in: audit, db) }
      return audit
    }
  }

  /// The latest audit of a source, where it has work left.
  public func resumable(source: String) throws(StoreError) -> AuditRecord? {
    let latest = try read { db in
      try Row.fetchOne(
        db, sql: "SELECT * FROM audit WHERE source = ? ORDER BY id DESC LIMIT 1", arguments: [kept(source)]
      ).map { try AuditRecord(row: $0, store: self) }
    }
    return latest?.state == .evaluated ? nil : latest
  }

  /// Notes how far an audit has come. Use ``finish(_:at:rulebooks:scores:)`` for its end.
  public func set(_ state: AuditRecord.State, of audit: AuditID) throws(StoreError) {
    try write { db in
      try db.execute(
        sql: "UPDATE audit SET state = ? WHERE id = ?", arguments: [state.rawValue, audit.number])
      try requireChange(db, audit)
    }
  }

  /// Ends an audit.
  ///
  /// - Parameter scores: the summary of its scores as JSON text, handed back by ``audits(of:)`` as it is.
  public func finish(
    _ audit: AuditID, at now: Timestamp, rulebooks: [AuditRecord.Rulebook], scores: String?
  ) throws(StoreError) {
    try write { db in
      try db.execute(
        sql: "UPDATE audit SET state = ?, ended = ?, rulebooks = ?, scores = ? WHERE id = ?",
        arguments: [
          AuditRecord.State.evaluated.rawValue, now.seconds, try JSONText.of(rulebooks), kept(scores),
          audit.number,
        ])
      try requireChange(db, audit)
    }
  }

  /// The audits of a source, or all of them, the latest first.
  public func audits(of source: String? = nil) throws(StoreError) -> [AuditRecord] {
    try read { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM audit WHERE source = ?1 OR ?1 IS NULL ORDER BY id DESC",
        arguments: [kept(source)]
      ).map { try AuditRecord(row: $0, store: self) }
    }
  }

  /// One audit.
  public func audit(_ id: AuditID) throws(StoreError) -> AuditRecord {
    try read { db in
      let row = try Row.fetchOne(db, sql: "SELECT * FROM audit WHERE id = ?", arguments: [id.number])
      guard let row else { throw self.unknown(id) }
      return try AuditRecord(row: row, store: self)
    }
  }

  /// The error for a value that no version of ours can have written.
  func damaged(_ what: String) -> StoreError {
    StoreError(
      path: path, reason: .damaged,
      detail: "the store is damaged (\(what)); restore it from a copy, or name another file")
  }

  private func requireChange(_ db: Database, _ audit: AuditID) throws(StoreError) {
    guard db.changesCount == 1 else { throw unknown(audit) }
  }

  private func unknown(_ audit: AuditID) -> StoreError {
    StoreError(
      path: path, reason: .unknownAudit, detail: "the store has no audit of number \(audit.number)")
  }
}

extension AuditRecord {
  fileprivate init(row: Row, store: EvidenceStore) throws {
    guard let state = State(rawValue: try row.value("state")) else { throw store.damaged("an audit's state") }
    id = AuditID(number: try row.value("id"))
    source = try row.value("source")
    self.state = state
    started = Timestamp(seconds: try row.value("started"))
    ended = try row.optional("ended").map { Timestamp(seconds: $0) }
    rulebooks = try JSONText.read([Rulebook].self, try row.value("rulebooks"), store)
    scores = try row.optional("scores")
  }
}
