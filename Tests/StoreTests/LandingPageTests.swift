import Catalog
import Testing

@testable import Store

struct LandingPageTests {
  let store: EvidenceStore
  let audit: AuditID
  let now = Timestamp(seconds: 1_800_000_000)

  init() throws {
    store = try EvidenceStore()
    audit = try store.begin(source: "s", at: now)
  }

  private func append(_ urls: [String], to audit: AuditID) throws {
    var page = HarvestPage(part: "p")
    page.entries = urls.enumerated().map { number, url in
      var entry = Entry(id: "\(number)")
      entry.landingPage = url
      return entry
    }
    try store.append(
      page, to: audit,
      landingPage: { entry in
        entry.landingPage.map { url in
          PageTarget(url: url, lane: String(url.dropFirst(8).prefix { $0 != "/" }))
        }
      })
  }

  private func read(_ url: String, reason: String? = nil) -> LandingPageEvidence {
    var page = LandingPageEvidence(url: url, readAt: now, links: [.init(url: "https://x.fr/", text: "é\"")])
    page.reason = reason
    page.finalURL = "https://moved.fr/"
    page.isCut = true
    page.etag = "\"7\""
    return page
  }

  @Test func everyPageIsGivenOnceInItsLaneUntilItIsRead() throws {
    try append(["https://b.fr/1", "https://a.fr/1", "https://a.fr/2", "https://a.fr/1"], to: audit)
    #expect(try store.pageLanes(of: audit).map { "\($0.lane) \($0.pages)" } == ["a.fr 2", "b.fr 1"])
    let pages = try store.pages(in: "a.fr", of: audit, after: 0)
    #expect(pages.map(\.page.url) == ["https://a.fr/1", "https://a.fr/2"])
    #expect(
      try store.pages(in: "a.fr", of: audit, after: pages[0].number).map(\.page.url) == ["https://a.fr/2"])
    try store.record(read("https://a.fr/1"), in: audit)
    #expect(try store.pages(in: "a.fr", of: audit, after: 0).map(\.page.url) == ["https://a.fr/2"])
    #expect(
      try store.landingPages(["https://a.fr/2", "https://a.fr/1", "https://c.fr/"], of: audit)
        == [nil, read("https://a.fr/1"), nil])
  }

  @Test func whatCouldNotBeReadIsGivenAgainAndWhatForbidsItIsNot() throws {
    try append(["https://a.fr/1", "https://a.fr/2", "https://a.fr/3"], to: audit)
    for (url, reason) in [
      ("https://a.fr/1", "timeout"), ("https://a.fr/2", "robots"), ("https://a.fr/3", "not-found"),
    ] {
      try store.record(read(url, reason: reason), in: audit)
    }
    #expect(try store.pages(in: "a.fr", of: audit, after: 0).map(\.page.url) == ["https://a.fr/1"])
    #expect(try store.landingPages(["https://a.fr/2"], of: audit).first??.reason == "robots")
  }

  @Test func aLaterAuditIsGivenWhatTheEarlierOneSawAndReadsAnew() throws {
    try append(["https://a.fr/1"], to: audit)
    try store.record(read("https://a.fr/1"), in: audit)
    let later = try store.begin(source: "s", at: now)
    try append(["https://a.fr/1"], to: later)
    #expect(try store.landingPages(["https://a.fr/1"], of: later) == [nil])
    let pages = try store.pages(in: "a.fr", of: later, after: 0)
    #expect(pages.map(\.page) == [read("https://a.fr/1")])
  }
}
