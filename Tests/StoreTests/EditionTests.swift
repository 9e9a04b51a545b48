import Catalog
import Testing

@testable import Store

/// Editions of rankings: what is kept comes back, under the name it was kept by.
struct EditionTests {
  let folder: TemporaryFolder
  let store: EvidenceStore
  let audit: AuditID

  init() throws {
    folder = try TemporaryFolder()
    store = try EvidenceStore(path: folder.file("store.sqlite"))
    audit = try store.begin(source: "rank register.csv", at: Timestamp(seconds: 1))
  }

  private func edition(_ name: String, at seconds: Int64 = 10, title: String = "Towns") -> EditionRecord {
    EditionRecord(
      name: name, audit: audit, title: title, time: Timestamp(seconds: seconds),
      rulebook: AuditRecord.Rulebook(id: "trust", version: "1.0", digest: "abc"), axes: ["a", "b"])
  }

  private func row(_ key: String, score: Double? = 61.234567890123) -> StandingRow {
    var row = StandingRow(key: key, name: "Ville de \(key)", entries: 12, axes: [50, nil])
    row.score = score
    row.shrunkScore = score.map { $0 - 0.1 }
    row.scoreInterval = score.map { $0 - 3...$0 + 4 }
    row.rank = score == nil ? nil : 3
    row.rankInterval = score == nil ? nil : 1...7
    row.brokenShare = 0.125
    return row
  }

  @Test func everyFigureComesBackAsItWasKept() throws {
    let rows = [row("a"), row("b", score: nil), row("ÿ \"'; DROP TABLE edition")]
    try store.keep(edition("2026"), rows)
    let found = try #require(try store.standings(of: "2026"))
    #expect(found.edition == edition("2026"))
    #expect(found.rows == rows)
    try store.verify()
  }

  @Test func anUnknownEditionIsNone() throws {
    #expect(try store.standings(of: "2024") == nil)
    #expect(try store.editions().isEmpty)
  }

  @Test func theLatestEditionComesFirst() throws {
    try store.keep(edition("2025", at: 20), [])
    try store.keep(edition("2024", at: 10), [])
    try store.keep(edition("2026", at: 20), [])
    #expect(try store.editions().map(\.name) == ["2026", "2025", "2024"])
  }

  @Test func anEditionOfTheSameNameIsReplacedWhole() throws {
    try store.keep(edition("2026"), [row("a"), row("b")])
    try store.keep(edition("2026", at: 30, title: "Again"), [row("c")])
    let found = try #require(try store.standings(of: "2026"))
    #expect(found.rows.map(\.key) == ["c"])
    #expect(found.edition.title == "Again")
    #expect(try store.editions().count == 1)
  }

  @Test func editionsOutliveTheNextAuditOfTheirSource() throws {
    try store.keep(edition("2025"), [row("a")])
    _ = try store.begin(source: "rank register.csv", at: Timestamp(seconds: 40))
    #expect(try store.standings(of: "2025")?.rows.map(\.key) == ["a"])
  }

  @Test func aClosedStoreKeepsThem() throws {
    try store.keep(edition("2025"), [row("a")])
    try store.close()
    #expect(try EvidenceStore(path: folder.file("store.sqlite")).standings(of: "2025")?.rows == [row("a")])
  }

  @Test func oneKeyTwiceIsRefusedAndLeavesWhatWasThere() throws {
    try store.keep(edition("2026"), [row("a")])
    #expect(throws: StoreError.self) { try store.keep(edition("2026"), [row("b"), row("b")]) }
    #expect(try store.standings(of: "2026")?.rows.map(\.key) == ["a"])
  }

  @Test func twentyThousandStandingsAreKept() throws {
    try store.keep(edition("2026"), (0..<20_000).map { row("\($0)") })
    #expect(try store.standings(of: "2026")?.rows.count == 20_000)
  }
}
