import GRDB

/// The evidence of audits in one SQLite file: entries read, links to check, observations, scores, history.
///
/// What was handed over survives the end of the process at any moment, and so does the right to go on from there
/// (``resumable(source:)``). One process writes at a time; inside it every method may be called from any thread, and
/// calls wait for each other. They block on the disk: call them from a thread of your own, never from Swift's
/// cooperative pool.
public final class EvidenceStore: Sendable {
  /// The file; `nil` for a temporary store.
  public let path: String?

  private let queue: DatabaseQueue

  /// Opens or creates a store.
  ///
  /// Without a path it is temporary: SQLite makes a file in the folder for temporary files (`SQLITE_TMPDIR`, `TMPDIR`,
  /// `/var/tmp`, …) and unlinks it at once, so that nothing is left behind, not even by a crash.
  public init(path: String? = nil) throws(StoreError) {
    self.path = path
    let isTemporary = path == nil
    var configuration = Configuration()
    configuration.label = "aloi.store"
    configuration.busyMode = .timeout(0.5)
    configuration.prepareDatabase { db in
      // The lock is kept from the first access on: a second process is told so instead of waiting in the middle.
      try db.execute(
        sql: """
          PRAGMA page_size = 16384;
          PRAGMA cache_size = -24000;
          PRAGMA temp_store = FILE;
          PRAGMA locking_mode = EXCLUSIVE;
          PRAGMA trusted_schema = OFF;
          """)
      // A temporary store has nobody to recover for; a kept one loses nothing when the process is killed.
      if isTemporary {
        try db.execute(sql: "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF")
      }
    }
    do {
      queue = try DatabaseQueue(path: path ?? "", configuration: configuration)
      try Self.prepare(queue, path: path)
    } catch {
      throw Self.explained(error, path: path)
    }
  }

  /// Closes the file. Calls after it fail.
  public func close() throws(StoreError) {
    do { try queue.close() } catch { throw Self.explained(error, path: path) }
  }

  /// Reads the whole store and fails where its bytes contradict each other. Takes a second or so a gigabyte.
  public func verify() throws(StoreError) {
    try read { db in try Self.verify(db, path: path) }
  }

  /// Runs a reading of the database.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do { return try queue.read(body) } catch { throw Self.explained(error, path: path) }
  }

  /// Runs a change of the database: all of it happens, or nothing.
  func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do { return try queue.write(body) } catch { throw Self.explained(error, path: path) }
  }

  /// Checks that the file is ours and sound, and brings its tables up to date.
  private static func prepare(_ queue: DatabaseQueue, path: String?) throws {
    try queue.inDatabase { db in
      let mark = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
      let isNew = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0
      guard mark == Schema.applicationID || (isNew && mark == 0) else {
        throw StoreError(
          path: path, reason: .notAStore,
          detail: "this is an SQLite file of another program; name another file for the store")
      }
      if isNew {
        try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
      } else {
        try verifySmall(db, path: path)
        guard try !Schema.migrator.hasBeenSuperseded(db) else {
          throw StoreError(
            path: path, reason: .newerVersion,
            detail: "a newer aloi has written this store; use that one, or name another file")
        }
      }
      if path != nil {
        try db.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL")
      }
    }
    try Schema.migrator.migrate(queue)
  }

  /// A check of all bytes costs nothing worth mentioning below 64 MiB; above, ``verify()`` is there.
  private static func verifySmall(_ db: Database, path: String?) throws {
    let pages = try Int64.fetchOne(db, sql: "PRAGMA page_count") ?? 0
    let size = try Int64.fetchOne(db, sql: "PRAGMA page_size") ?? 0
    if pages * size <= 64 << 20 { try verify(db, path: path) }
  }

  private static func verify(_ db: Database, path: String?) throws {
    let answer = try String.fetchOne(db, sql: "PRAGMA quick_check(1)") ?? "no answer"
    guard answer == "ok" else {
      throw StoreError(
        path: path, reason: .damaged,
        detail: "the store is damaged (\(answer)); restore it from a copy, or name another file")
    }
  }

  private static func explained(_ error: any Error, path: String?) -> StoreError {
    switch error {
    case let error as StoreError: error
    case let error as DatabaseError: StoreError(error, path: path)
    case is RowDecodingError:
      StoreError(
        path: path, reason: .damaged,
        detail: "the store is damaged (a value of another kind); restore it from a copy, or name another file"
      )
    default: StoreError(path: path, reason: .failed, detail: "\(error)")
    }
  }
}
