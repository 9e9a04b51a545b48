import Catalog
import GRDB

/// An observation as the table has it.
struct KeptObservation: Sendable {
  var body: String
  var failures: Int
}

extension EvidenceStore {
  /// Records what was seen, in one transaction: once this returns, a kill loses none of it. Record small batches, as
  /// observations come in.
  ///
  /// A failing link's `consecutiveFailures` becomes the count over earlier audits, this one included; a greater number
  /// that it brings along (from a recorded file) is kept. The same check recorded in two audits counts once.
  ///
  /// - Returns: the observations with their `consecutiveFailures`, in the same order.
  @discardableResult
  public func record(
    _ observations: [Observation], in audit: AuditID
  ) throws(StoreError) -> [Observation] {
    try write { db in
      let earlier = try db.cachedStatement(
        sql: """
          SELECT failures, checked_at FROM observation WHERE link = ? AND audit < ? AND state <> 'notAssessed'
          ORDER BY audit DESC, id DESC LIMIT 1
          """)
      let insert = try db.cachedStatement(
        sql: """
          INSERT INTO observation (link, audit, state, checked_at, failures, body)
          VALUES (?, ?, ?, ?, ?, ?)
          """)
      return try observations.map { observation in
        let link = try linkNumber(of: observation.url, db).id
        var counted = observation
        let last = try Row.fetchOne(earlier, arguments: [link, audit.number])
        let before: Int = try last?.value(0) ?? 0
        let checked: Int64? = try last?.optional(1)
        // A recorded check that is replayed in a second audit is the same evidence, and no second failure.
        let isReplay = checked != nil && checked == observation.checkedAt?.seconds
        let failures = isReplay ? before : consecutiveFailures(observation.state, after: before)
        counted.consecutiveFailures = failures == 0 ? 0 : max(failures, observation.consecutiveFailures)
        var body = counted
        body.url = ""
        try insert.execute(
          arguments: [
            link, audit.number, counted.state.rawValue, counted.checkedAt?.seconds,
            counted.consecutiveFailures, try JSONText.of(body),
          ])
        return counted
      }
    }
  }

  /// The latest observation of each URL, in the order of the URLs; `nil` where there is none. It is from this audit or,
  /// where that did not check the link (because it was not due), from an earlier one: `checkedAt` says how old it is.
  public func observations(
    of urls: [String], asOf audit: AuditID
  ) throws(StoreError) -> [Observation?] {
    try checks(of: urls, asOf: audit).map { $0?.observation }
  }

  /// The same with the audit that made each observation, and with each link's uptime where that is wished.
  public func checks(
    of urls: [String], asOf audit: AuditID, withUptime: Bool = false
  ) throws(StoreError) -> [LinkHistory.Check?] {
    let rows = try read { db in
      let select = try db.cachedStatement(
        sql: """
          SELECT o.body, o.failures, o.audit, link.id FROM link JOIN observation AS o ON o.link = link.id
          WHERE link.url = ? AND o.audit <= ? ORDER BY o.audit DESC, o.id DESC LIMIT 1
          """)
      return try urls.map { url in
        try Row.fetchOne(select, arguments: [kept(url), audit.number]).map { row in
          (
            KeptObservation(body: try row.value(0), failures: try row.value(1)),
            AuditID(number: try row.value(2)),
            withUptime ? try uptime(of: try row.value(3), asOf: audit, db) : nil
          )
        }
      }
    }
    // JSON is read when the database is free again.
    var found: [LinkHistory.Check?] = []
    found.reserveCapacity(urls.count)
    for (url, row) in zip(urls, rows) {
      guard let (kept, maker, uptime) = row else {
        found.append(nil)
        continue
      }
      var observation = try observation(kept, url: url)
      observation.uptime = uptime
      found.append(LinkHistory.Check(audit: maker, observation: observation))
    }
    return found
  }

  /// Over the last word of each audit that could tell something; one check that was recorded in several counts once.
  private func uptime(of link: Int64, asOf audit: AuditID, _ db: Database) throws -> Observation.Uptime? {
    let count = try db.cachedStatement(
      sql: """
        SELECT count(*), coalesce(sum(state NOT IN ('unavailable', 'gone', 'insecure')), 0) FROM observation AS o
        WHERE link = ?1 AND audit <= ?2 AND state <> 'notAssessed' AND NOT EXISTS (
          SELECT 1 FROM observation AS n
          WHERE n.link = ?1 AND n.audit <= ?2 AND n.id > o.id AND n.state <> 'notAssessed'
            AND (n.audit = o.audit OR n.checked_at = o.checked_at))
        """)
    guard let row = try Row.fetchOne(count, arguments: [link, audit.number]) else { return nil }
    let audits: Int = try row.value(0)
    // A single audit has seen no course yet.
    return audits > 1 ? Observation.Uptime(audits: audits, answered: try row.value(1)) : nil
  }

  /// Everything that was seen of a URL, over all audits.
  public func history(of url: String) throws(StoreError) -> LinkHistory {
    let rows = try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT o.audit, o.body, o.failures FROM link JOIN observation AS o ON o.link = link.id
          WHERE link.url = ? ORDER BY o.audit, o.id
          """, arguments: [kept(url)]
      ).map { row in
        (
          AuditID(number: try row.value(0)),
          KeptObservation(body: try row.value(1), failures: try row.value(2))
        )
      }
    }
    var checks: [LinkHistory.Check] = []
    for (audit, row) in rows {
      checks.append(LinkHistory.Check(audit: audit, observation: try observation(row, url: url)))
    }
    return LinkHistory(url: url, checks: checks)
  }

  /// The observation of a row.
  func observation(_ row: KeptObservation, url: String) throws(StoreError) -> Observation {
    do {
      var observation = try JSONText.read(Observation.self, row.body, self)
      observation.url = url
      observation.consecutiveFailures = row.failures
      return observation
    } catch { throw damaged("an observation that cannot be read") }
  }
}
