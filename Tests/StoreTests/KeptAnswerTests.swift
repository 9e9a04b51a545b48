import Catalog
import Testing

@testable import Store

@Suite("Kept answers")
struct KeptAnswerTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func answer(_ etag: String) -> FetchResponse {
    FetchResponse(
      status: 200, finalURL: "https://data.example.org/x",
      headers: [("etag", etag), ("set-cookie", "secret=1"), ("content-type", "application/json")])
  }

  /// Hands a body over in the store's own pieces.
  private func keep(
    _ store: EvidenceStore, _ key: String, _ body: [UInt8], etag: String = "e",
    limits: (all: Int, one: Int) = EvidenceStore.answerLimits
  ) throws {
    var rest = body[...]
    try store.keep(answer(etag), as: key, limits: limits) { count in
      defer { rest = rest.dropFirst(count) }
      return Array(rest.prefix(count))
    }
  }

  private func body(_ store: EvidenceStore, _ key: String) throws -> [UInt8]? {
    var bytes: [UInt8] = []
    let found = try store.answer(key) { bytes += $0 }
    return found == nil ? nil : bytes
  }

  @Test func anAnswerComesBackWholeAfterTheStoreWasClosed() throws {
    let long = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let path = folder.file("a.sqlite")
    let store = try EvidenceStore(path: path)
    try keep(store, "https://data.example.org/x", long, etag: "\"1\"")
    try store.close()
    let again = try EvidenceStore(path: path)
    #expect(try again.answer("https://data.example.org/x")?.header("etag") == "\"1\"")
    #expect(try again.answer("https://data.example.org/x")?.header("set-cookie") == nil)
    #expect(try body(again, "https://data.example.org/x") == long)
    #expect(try body(again, "https://data.example.org/y") == nil)
  }

  @Test func aNewAnswerTakesTheOldOnesPlace() throws {
    let store = try EvidenceStore()
    try keep(store, "k", [1, 2, 3], etag: "1")
    try keep(store, "k", [4], etag: "2")
    #expect(try body(store, "k") == [4])
    #expect(try store.answer("k")?.header("etag") == "2")
  }

  @Test func whatWasUsedLongestAgoMakesRoom() throws {
    let store = try EvidenceStore()
    let limits = (all: 100, one: 60)
    try keep(store, "a", Array(repeating: 1, count: 40), limits: limits)
    try keep(store, "b", Array(repeating: 2, count: 40), limits: limits)
    _ = try body(store, "a")
    try keep(store, "c", Array(repeating: 3, count: 40), limits: limits)
    #expect(try body(store, "a")?.count == 40)
    #expect(try body(store, "b") == nil)
    #expect(try body(store, "c")?.count == 40)
  }

  @Test func whatIsTooLargeIsNotKeptNorItsForerunner() throws {
    let store = try EvidenceStore()
    try keep(store, "a", [1])
    try keep(store, "a", Array(repeating: 1, count: 61), limits: (all: 100, one: 60))
    #expect(try store.answer("a") == nil)
  }

  @Test func aStoreOfTheFirstVersionIsBroughtUpToDate() throws {
    let path = folder.file("old.sqlite")
    let old = try EvidenceStore(path: path)
    let audit = try old.begin(source: "x", at: Timestamp(seconds: 5))
    try old.write { db in
      try db.execute(
        sql:
          "DROP TABLE answer_part; DROP TABLE answer; DELETE FROM grdb_migrations WHERE identifier LIKE '2%'")
    }
    try old.close()
    let store = try EvidenceStore(path: path)
    #expect(try store.audit(audit).source == "x")
    try keep(store, "k", [1])
    #expect(try body(store, "k") == [1])
  }
}
