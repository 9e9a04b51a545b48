import Catalog
import Foundation
import Testing

@testable import Store

struct CrashTests {
  /// A child process is killed in the middle of a transaction: what was handed over before is all there.
  @Test func aKillLosesOnlyWhatIsInFlight() async throws {
    let folder = try TemporaryFolder()
    let path = folder.file("killed.sqlite")
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let store = try EvidenceStore(path: path)
      let audit = try store.begin(source: "s", at: Timestamp(seconds: 0))
      for n in 0..<300 {
        var page = HarvestPage(part: "p")
        page.entries = (0..<10).map { .full("\(n)-\($0)") }
        page.cursor = "\(n + 1)"
        try store.append(page, to: audit)
        try store.add([LinkTarget(url: "https://a.fr/\(n)")], to: audit)
        try store.record([Observation(url: "https://a.fr/\(n)", state: .available)], in: audit)
      }
      try store.write { db in
        try db.execute(sql: "DELETE FROM entry")
        try db.execute(sql: "UPDATE harvest SET cursor = 'lost'")
        kill(getpid(), SIGKILL)
      }
    }
    #expect(FileManager.default.fileExists(atPath: path + "-wal"), "the kill left work to recover")
    let store = try EvidenceStore(path: path)
    try store.verify()
    let record = try #require(try store.resumable(source: "s"))
    let progress = try #require(try store.progress(of: record.id).first)
    #expect(progress.cursor == "300" && progress.read == 3000)
    var batches = store.entries(of: record.id)
    var count = 0
    while let batch = try batches.next() { count += try batch.entries().count { $0.version == "1.2" } }
    #expect(count == 3000)
    #expect(try store.linkCounts(of: record.id) == LinkCounts(total: 300, done: 300, assessed: 300))
  }

  @Test func manyThreadsMayCall() async throws {
    let folder = try TemporaryFolder()
    let store = try EvidenceStore(path: folder.file("shared.sqlite"))
    let audit = try store.begin(source: "s", at: Timestamp(seconds: 0))
    let urls = (0..<400).map { "https://h\($0 % 5).fr/\($0)" }
    try store.add(urls.map { LinkTarget(url: $0) }, to: audit)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for worker in 0..<4 {
        group.addTask {
          for n in stride(from: worker, to: 400, by: 4) {
            try store.record([Observation(url: urls[n], state: .gone)], in: audit)
            var page = HarvestPage(part: "part \(worker)")
            page.entries = [.full("\(n)")]
            try store.append(page, to: audit)
            var batches = store.entries(of: audit, batch: 3)
            _ = try batches.next()?.entries()
            _ = try store.observations(of: [urls[n]], asOf: audit)
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try store.linkCounts(of: audit) == LinkCounts(total: 400, done: 400, assessed: 400))
    #expect(try store.progress(of: audit).map(\.read) == [100, 100, 100, 100])
  }
}
