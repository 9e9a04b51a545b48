import Catalog
import Testing

@testable import Store

struct LinkTargetTests {
  let store: EvidenceStore
  let audit: AuditID
  let now = Timestamp(seconds: 1_800_000_000)

  init() throws {
    store = try EvidenceStore()
    audit = try store.begin(source: "s", at: now)
  }

  @Test func aUrlIsKeptOnceWithItsFirstDeclaration() throws {
    let first = LinkTarget(url: "https://a.fr/1", format: "csv")
    #expect(try store.add([first, LinkTarget(url: "https://a.fr/1", format: "xlsx")], to: audit) == 1)
    #expect(try store.add([LinkTarget(url: "https://a.fr/1", mediaType: "text/csv")], to: audit) == 0)
    #expect(try pending().map(\.target) == [first])
    #expect(try store.linkCounts(of: audit) == LinkCounts(total: 1, done: 0, assessed: 0))
  }

  @Test(arguments: [1, 2, 3, 500])
  func hostsTakeTurns(batch: Int) throws {
    let big = (1...6).map { LinkTarget(url: "https://big.fr/\($0)") }
    let small = [LinkTarget(url: "https://b.fr/1"), LinkTarget(url: "https://B.fr/2")]
    let last = [LinkTarget(url: "http://user:pw@c.fr/1")]
    try store.add(big + small + last, to: audit)
    let order = try pending(batch: batch).map { "\(hostName(of: $0.target.url)) \($0.target.url.suffix(1))" }
    #expect(
      order == [
        "big.fr 1", "b.fr 1", "c.fr 1", "big.fr 2", "b.fr 2", "big.fr 3", "big.fr 4", "big.fr 5", "big.fr 6",
      ])
  }

  @Test func whatIsDoneIsNotGivenAgain() throws {
    try store.add((1...5).map { LinkTarget(url: "https://a.fr/\($0)") }, to: audit)
    try store.record([seen("https://a.fr/2", .gone), seen("https://a.fr/4", .notAssessed)], in: audit)
    #expect(try pending().map(\.target.url) == [1, 3, 5].map { "https://a.fr/\($0)" })
    #expect(try pending(again: true).map(\.target.url) == [1, 3, 4, 5].map { "https://a.fr/\($0)" })
    #expect(try store.linkCounts(of: audit) == LinkCounts(total: 5, done: 2, assessed: 1))
  }

  @Test func recordingWhileIteratingSkipsAndRepeatsNothing() throws {
    try store.add((0..<97).map { LinkTarget(url: "https://h\($0 % 7).fr/\($0)") }, to: audit)
    var links = store.pendingLinks(in: audit, batch: 10)
    var given: [String] = []
    while let batch = try links.next() {
      given += batch.map(\.target.url)
      try store.record(batch.map { seen($0.target.url, .available) }, in: audit)
    }
    #expect(given.count == 97 && Set(given).count == 97)
    #expect(try store.linkCounts(of: audit) == LinkCounts(total: 97, done: 97, assessed: 97))
  }

  @Test func aNewAuditIsGivenWhatTheLastOneSaw() throws {
    try store.add([LinkTarget(url: "https://a.fr/1"), LinkTarget(url: "https://a.fr/2")], to: audit)
    var good = seen("https://a.fr/1", .available)
    good.etag = "\"x\""
    good.lastModified = "Mon, 21 Feb 2022 10:00:00 GMT"
    try store.record([good, seen("https://a.fr/2", .notAssessed)], in: audit)
    let next = try store.begin(source: "s", at: now)
    try store.add([LinkTarget(url: "https://a.fr/1"), LinkTarget(url: "https://a.fr/2")], to: next)
    let links = try pending(in: next)
    #expect(links.map(\.previous) == [good, nil])
  }

  @Test func whatIsNotDueIsLeftOut() throws {
    let urls = (1...4).map { "https://a.fr/\($0)" }
    try store.add(urls.map { LinkTarget(url: $0) }, to: audit)
    try store.record(
      [seen(urls[0], .available), seen(urls[1], .unavailable), seen(urls[2], .notAssessed)], in: audit)
    let next = try store.begin(source: "s", at: now)
    try store.add(urls.map { LinkTarget(url: $0) }, to: next)
    func due(after seconds: Int64) throws -> [String] {
      try pending(in: next, scope: .due(at: now.adding(seconds: seconds)), batch: 1).map {
        String($0.target.url.suffix(1))
      }
    }
    #expect(try due(after: 0) == ["3", "4"])
    #expect(try due(after: 3600) == ["2", "3", "4"])
    #expect(try due(after: 7 * 86_400 - 1) == ["2", "3", "4"])
    #expect(try due(after: 7 * 86_400) == ["1", "2", "3", "4"])
  }

  @Test func sinceLeavesOutWhatHasAnsweredSinceThenAndNothingElse() throws {
    let urls = (1...4).map { "https://a.fr/\($0)" }
    try store.add(urls.map { LinkTarget(url: $0) }, to: audit)
    try store.record(
      [seen(urls[0], .available), seen(urls[1], .unavailable), seen(urls[2], .misleading)], in: audit)
    let next = try store.begin(source: "s", at: now)
    try store.add(urls.map { LinkTarget(url: $0) }, to: next)
    func asked(_ time: Timestamp) throws -> [String] {
      try pending(in: next, scope: .since(time), batch: 3).map { String($0.target.url.suffix(1)) }
    }
    #expect(try asked(now) == ["2", "4"])
    #expect(try asked(now.adding(seconds: 1)) == ["1", "2", "3", "4"])
    var links = store.pendingLinks(in: next, scope: .since(now))
    while try links.next() != nil {}
    #expect(links.leftOut == 2)
  }

  @Test(arguments: [
    ("https://WWW.Example.fr:8080/a?b#c", "www.example.fr:8080"), ("HTTP://a@b@c.fr", "c.fr"),
    ("https:\\\\x.fr\\y", "x.fr"), ("data:text/csv,a", "data"), ("nonsense", ""), ("", ""), ("https://", ""),
    ("https://[::1]:80/x", "[::1]:80"), ("//x", ""), ("https:///path", "path"),
  ])
  func hostsAreFound(url: String, host: String) {
    #expect(hostName(of: url) == host)
  }

  private func seen(_ url: String, _ state: Observation.State) -> Observation {
    var observation = Observation(url: url, state: state)
    observation.checkedAt = now
    return observation
  }

  private func pending(
    in other: AuditID? = nil, scope: Recheck.Scope = .all, again: Bool = false, batch: Int = 500
  ) throws -> [PendingLink] {
    var all: [PendingLink] = []
    var links = store.pendingLinks(in: other ?? audit, scope: scope, again: again, batch: batch)
    while let batch = try links.next() { all += batch }
    return all
  }
}
