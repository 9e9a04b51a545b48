import Catalog
import Testing

@testable import Store

struct EntrySpoolTests {
  let store: EvidenceStore
  let now = Timestamp(seconds: 1_800_000_000)

  init() throws { store = try EvidenceStore() }

  @Test func entriesComeBackInTheOrderOfPartsAndOfReading() throws {
    let audit = try store.begin(source: "s", parts: ["one", "two"], at: now)
    // The parts are read side by side.
    for n in 0..<30 {
      try append("two", ["b\(n)"], to: audit)
      try append("one", ["a\(n)", "c\(n)"], to: audit)
    }
    let expected = (0..<30).flatMap { ["a\($0)", "c\($0)"] } + (0..<30).map { "b\($0)" }
    for batch in [1, 7, 60, 61, 1000] { #expect(try ids(of: audit, batch: batch) == expected) }
  }

  @Test func wholeEntriesComeBack() throws {
    let audit = try store.begin(source: "s", at: now)
    var page = HarvestPage(part: "p")
    page.entries = [.full("1"), Entry(id: "2"), .full("3")]
    try store.append(page, to: audit)
    var batches = store.entries(of: audit)
    #expect(try batches.next()?.entries() == page.entries)
    #expect(try batches.next() == nil)
  }

  @Test func countsAddUp() throws {
    let audit = try store.begin(source: "s", at: now)
    var page = HarvestPage(part: "p")
    page.entries = ["1", "2", "1"].map { Entry(id: $0) }
    page.refusals = [Refusal(location: "f", place: "byte 3", reason: "too-deep", detail: "d")]
    page.cursor = "page 2"
    page.catalogue = CatalogueInfo(platform: "ckan")
    #expect(try store.append(page, to: audit) == ["1"])
    var last = HarvestPage(part: "p")
    last.entries = [Entry(id: "2"), Entry(id: "3")]
    last.isLast = true
    #expect(try store.append(last, to: audit) == ["2"])
    let progress = try #require(try store.progress(of: audit).first)
    #expect((progress.read, progress.refused, progress.duplicated) == (3, 1, 2))
    #expect(progress.cursor == "page 2")
    #expect(progress.isComplete)
    #expect(progress.catalogue?.platform == "ckan")
    #expect(try store.refusals(of: audit, limit: 10) == page.refusals)
    #expect(try ids(of: audit) == ["1", "2", "3"])
  }

  @Test func linksComeWithTheEntriesThatAreKept() throws {
    let audit = try store.begin(source: "s", at: now)
    var page = HarvestPage(part: "p")
    page.entries = [Entry(id: "1"), Entry(id: "2"), Entry(id: "1")]
    var asked: [String] = []
    try store.append(page, to: audit) { entry in
      asked.append(entry.id)
      return [LinkTarget(url: "https://a.fr/\(entry.id)"), LinkTarget(url: "https://a.fr/common")]
    }
    #expect(asked == ["1", "2"])
    #expect(try store.linkCounts(of: audit) == LinkCounts(total: 3, done: 0, assessed: 0))
  }

  @Test func onlyTheLatestUnfinishedAuditIsResumed() throws {
    #expect(try store.resumable(source: "s") == nil)
    let first = try store.begin(source: "s", at: now)
    try append("p", ["1"], to: first)
    #expect(try store.resumable(source: "s")?.id == first)
    #expect(try store.resumable(source: "other") == nil)
    try store.set(.interrupted, of: first)
    #expect(try store.resumable(source: "s")?.state == .interrupted)
    let second = try store.begin(source: "s", at: now)
    #expect(try store.resumable(source: "s")?.id == second)
    #expect(try ids(of: first).isEmpty, "a new audit drops what older ones have spooled")
    let book = AuditRecord.Rulebook(id: "trust", version: "1", digest: "d")
    try store.finish(second, at: now.adding(seconds: 9), rulebooks: [book], scores: #"{"score":68}"#)
    #expect(try store.resumable(source: "s") == nil)
    let record = try store.audit(second)
    #expect(record.state == .evaluated && record.ended == now.adding(seconds: 9))
    #expect(record.rulebooks == [book] && record.scores == #"{"score":68}"#)
    #expect(try store.audits(of: "s").map(\.id) == [second, first])
  }

  @Test func anotherSourcesSpoolStays() throws {
    let other = try store.begin(source: "other", at: now)
    try append("p", ["1"], to: other)
    _ = try store.begin(source: "s", at: now)
    #expect(try ids(of: other) == ["1"])
    try store.dropSpool(of: other)
    #expect(try ids(of: other).isEmpty)
  }

  @Test func anAuditThatIsNotThereIsNamed() throws {
    let ghost = AuditID(number: 99)
    for attempt in [
      { try store.set(.checking, of: ghost) },
      { try store.finish(ghost, at: now, rulebooks: [], scores: nil) },
      { _ = try store.audit(ghost) },
    ] {
      let error = try #require(throws: StoreError.self) { try attempt() }
      #expect(error.reason == .unknownAudit && error.detail.contains("99"))
    }
  }

  @Test func entriesOfAnotherLayoutAreNotMisread() throws {
    let audit = try store.begin(source: "s", at: now)
    try append("p", ["1"], to: audit)
    try store.write { try $0.execute(sql: "UPDATE entry SET body = CAST(x'7E' || substr(body, 2) AS BLOB)") }
    var batches = store.entries(of: audit)
    let batch = try #require(try batches.next())
    let error = try #require(throws: StoreError.self) { try batch.entries() }
    #expect(error.reason == .otherLayout)
  }

  private func append(_ part: String, _ ids: [String], to audit: AuditID) throws {
    var page = HarvestPage(part: part)
    page.entries = ids.map { Entry(id: $0) }
    try store.append(page, to: audit)
  }

  private func ids(of audit: AuditID, batch: Int = 500) throws -> [String] {
    var ids: [String] = []
    var batches = store.entries(of: audit, batch: batch)
    while let batch = try batches.next() { ids += try batch.entries().map(\.id) }
    return ids
  }
}
