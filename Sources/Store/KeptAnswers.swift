import Catalog
import GRDB

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Answers of portals, kept so that the next audit asks only whether they have changed. Bounded: what was used longest ago
/// makes room.
extension EvidenceStore {
  /// The bytes of all answers together, and of one.
  public static let answerLimits = (all: 512 << 20, one: 64 << 20)
  /// The bytes of a part: what is in memory at a time.
  private static let partBytes = 1 << 20

  /// The answer under a key without its body; `nil` where none is kept.
  public func answer(_ key: String) throws(StoreError) -> FetchResponse? {
    try read { db in try row(key, db).map { try Self.response($0, self) } }
  }

  /// The answer under a key, its body handed over part by part; `nil` where none is kept.
  public func answer(
    _ key: String, body: ([UInt8]) throws -> Void
  ) throws(StoreError) -> FetchResponse? {
    try write { db in
      guard let row = try row(key, db) else { return nil }
      let id: Int64 = try row.value("id")
      try db.execute(
        sql: "UPDATE answer SET used = (SELECT max(used) + 1 FROM answer) WHERE id = ?", arguments: [id])
      let parts = try Row.fetchCursor(
        db, sql: "SELECT body FROM answer_part WHERE answer = ? ORDER BY number", arguments: [id])
      while let part = try parts.next() {
        try body(try part.withUnsafeData(atIndex: 0) { $0.map { Array($0) } ?? [] })
      }
      return try Self.response(row, self)
    }
  }

  /// Keeps an answer under a key in the place of an earlier one. One that is too large is not kept.
  ///
  /// - Parameter next: the next bytes of the body, at most so many; nothing at its end.
  public func keep(
    _ response: FetchResponse, as key: String, limits: (all: Int, one: Int) = answerLimits,
    next: (Int) throws -> [UInt8]
  ) throws(StoreError) {
    try write { db in
      try db.execute(sql: "DELETE FROM answer WHERE key = ?", arguments: [kept(key)])
      let headers = try JSONText.of(
        response.headers.filter { Self.isWanted($0.name) }.map { [$0.name, $0.value] })
      try db.execute(
        sql: """
          INSERT INTO answer (key, url, headers, bytes, used)
          VALUES (?, ?, ?, 0, (SELECT coalesce(max(used), 0) + 1 FROM answer))
          """, arguments: [kept(key), kept(response.finalURL), headers])
      let id = db.lastInsertedRowID
      var bytes = 0
      var number = 0
      while true {
        let part = try next(Self.partBytes)
        if part.isEmpty { break }
        bytes += part.count
        guard bytes <= limits.one else {
          return try db.execute(sql: "DELETE FROM answer WHERE id = ?", arguments: [id])
        }
        try db.execute(
          sql: "INSERT INTO answer_part (answer, number, body) VALUES (?, ?, ?)",
          arguments: [id, number, Data(part)])
        number += 1
      }
      try db.execute(sql: "UPDATE answer SET bytes = ? WHERE id = ?", arguments: [bytes, id])
      try makeRoom(db, limits.all)
    }
  }

  /// Drops what was used longest ago until the rest fits.
  private func makeRoom(_ db: Database, _ limit: Int) throws {
    while try Int.fetchOne(db, sql: "SELECT coalesce(sum(bytes), 0) FROM answer") ?? 0 > limit {
      try db.execute(sql: "DELETE FROM answer WHERE id = (SELECT id FROM answer ORDER BY used LIMIT 1)")
      guard db.changesCount > 0 else { return }
    }
  }

  /// The header fields that are of use later; cookies and the like are nobody's business.
  private static func isWanted(_ name: String) -> Bool {
    ["etag", "last-modified", "content-type", "link"].contains(name)
  }

  private func row(_ key: String, _ db: Database) throws -> Row? {
    try Row.fetchOne(db, sql: "SELECT id, url, headers FROM answer WHERE key = ?", arguments: [kept(key)])
  }

  private static func response(_ row: Row, _ store: EvidenceStore) throws -> FetchResponse {
    let headers = try JSONText.read([[String]].self, try row.value("headers"), store)
    return FetchResponse(
      status: 200, finalURL: try row.value("url"),
      headers: headers.compactMap { $0.count == 2 ? ($0[0], $0[1]) : nil })
  }
}
