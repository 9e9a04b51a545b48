import Catalog
import Foundation
import GRDB
import Testing

@testable import Store

struct OpeningTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func keepsWhatWasWritten() throws {
    let path = folder.file("a.sqlite")
    let store = try EvidenceStore(path: path)
    let audit = try store.begin(source: "x", at: Timestamp(seconds: 5))
    try store.close()
    let again = try EvidenceStore(path: path)
    #expect(try again.audit(audit).source == "x")
    #expect(try again.audit(audit).started == Timestamp(seconds: 5))
    try again.verify()
  }

  @Test func aTemporaryStoreLeavesNoFileBehind() throws {
    let store = try EvidenceStore()
    let audit = try store.begin(source: "x", at: Timestamp(seconds: 5))
    var page = HarvestPage(part: "p")
    let text = String(repeating: "a", count: 40_000)
    for n in 0..<2000 {
      var entry = Entry(id: "\(n)")
      entry.description.add(text, language: nil)
      page.entries.append(entry)
    }
    try store.append(page, to: audit)
    #if os(Linux)
      // SQLite unlinks the file while it is still open: no folder has it, the process still does.
      #expect(try largestUnlinkedFile() > 40_000_000, "80 MB do not fit the cache")
    #endif
    #expect(try store.progress(of: audit).map(\.read) == [2000])
    try store.close()
  }

  @Test func aFileThatIsNoDatabaseIsLeftAsItIs() throws {
    let path = folder.file("notes.txt")
    let text = String(repeating: "These are notes, and no database at all. ", count: 100)
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    let error = try #require(throws: StoreError.self) { try EvidenceStore(path: path) }
    #expect(error.reason == .notAStore)
    #expect("\(error)".hasPrefix("\(path): this is no SQLite file"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
  }

  @Test func anotherProgramsDatabaseIsLeftAsItIs() throws {
    let path = folder.file("other.sqlite")
    let other = try DatabaseQueue(path: path)
    try other.write { try $0.execute(sql: "CREATE TABLE bookmark (url TEXT)") }
    try other.close()
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    let error = try #require(throws: StoreError.self) { try EvidenceStore(path: path) }
    #expect(error.reason == .notAStore)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test func refusesANewerVersionsStore() throws {
    let path = folder.file("new.sqlite")
    try EvidenceStore(path: path).close()
    let other = try DatabaseQueue(path: path)
    try other.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('999 later')") }
    try other.close()
    let error = try #require(throws: StoreError.self) { try EvidenceStore(path: path) }
    #expect(error.reason == .newerVersion)
  }

  @Test func aSecondWriterIsToldThatTheStoreIsTaken() throws {
    let path = folder.file("taken.sqlite")
    let store = try EvidenceStore(path: path)
    let error = try #require(throws: StoreError.self) { try EvidenceStore(path: path) }
    #expect(error.reason == .locked)
    try store.close()
    _ = try EvidenceStore(path: path)
  }

  @Test(arguments: ["missing/folder/a.sqlite", ""])
  func aPlaceWithoutAFileIsExplained(name: String) throws {
    let error = try #require(throws: StoreError.self) { try EvidenceStore(path: folder.file(name)) }
    #expect(error.reason == .unwritable)
  }

  @Test func anEmptyFileBecomesAStore() throws {
    let path = folder.file("empty.sqlite")
    try Data().write(to: URL(fileURLWithPath: path))
    _ = try EvidenceStore(path: path).begin(source: "x", at: Timestamp(seconds: 0))
  }

  /// Whatever byte of the file is damaged: an error or sound answers, and never a crash.
  @Test func damageGivesAnErrorOrSoundAnswers() throws {
    let path = folder.file("good.sqlite")
    let store = try EvidenceStore(path: path)
    let audit = try store.begin(source: "x", at: Timestamp(seconds: 0))
    var page = HarvestPage(part: "p")
    page.entries = (0..<40).map { .full("e\($0)") }
    try store.append(page, to: audit)
    try store.record([Observation(url: "https://a.fr/1", state: .gone)], in: audit)
    try store.close()
    let good = try Data(contentsOf: URL(fileURLWithPath: path))
    var random = SplitMix(seed: 3)
    var reasons: [String: Int] = [:]
    for round in 0..<150 {
      let copy = folder.file("bad.sqlite")
      var bytes = good
      if round % 5 == 0 {
        bytes = bytes.prefix(Int(random.next() % UInt64(good.count)))
      } else {
        let at = Int(random.next() % UInt64(round % 2 == 0 ? 2000 : good.count))
        for offset in at..<min(at + 24, bytes.count) { bytes[offset] = UInt8(random.next() & 255) }
      }
      try bytes.write(to: URL(fileURLWithPath: copy))
      do {
        let store = try EvidenceStore(path: copy)
        var batches = store.entries(of: audit)
        while let batch = try batches.next() { _ = try batch.entries() }
        _ = try store.history(of: "https://a.fr/1")
        _ = try store.audits()
        reasons["sound", default: 0] += 1
        try store.close()
      } catch {
        reasons[error.reason.rawValue, default: 0] += 1
      }
      for name in ["bad.sqlite", "bad.sqlite-wal"] {
        try? FileManager.default.removeItem(atPath: folder.file(name))
      }
    }
    #expect(reasons["damaged", default: 0] > 20, "\(reasons)")
    #expect(reasons["not-a-store", default: 0] > 0, "\(reasons)")
    #expect(reasons.values.reduce(0, +) == 150)
  }

  @Test func aFullDiskIsSaidAndLosesNothing() throws {
    let store = try EvidenceStore(path: folder.file("full.sqlite"))
    let audit = try store.begin(source: "x", at: Timestamp(seconds: 0))
    var page = HarvestPage(part: "p")
    page.entries = (0..<10).map { .full("e\($0)") }
    try store.append(page, to: audit)
    try store.limitPages(to: 30)
    page.entries = (10..<5000).map { .full("e\($0)") }
    let error = try #require(throws: StoreError.self) { try store.append(page, to: audit) }
    #expect(error.reason == .full)
    #expect(try store.progress(of: audit).map(\.read) == [10])
    try store.limitPages(to: 1_000_000)
    try store.append(page, to: audit)
    #expect(try store.progress(of: audit).map(\.read) == [5000])
  }

  /// The size of the largest temporary file of SQLite that this process has open and that no folder names any more.
  private func largestUnlinkedFile() throws -> Int {
    try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").map { name in
      let path = "/proc/self/fd/\(name)"
      let target = (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) ?? ""
      guard target.contains("etilqs"), target.hasSuffix("(deleted)") else { return 0 }
      var status = stat()
      return stat(path, &status) == 0 ? Int(status.st_size) : 0
    }.max() ?? 0
  }
}

extension EvidenceStore {
  fileprivate func limitPages(to count: Int) throws {
    _ = try read { db in try Int.fetchOne(db, sql: "PRAGMA max_page_count = \(count)") }
  }
}
