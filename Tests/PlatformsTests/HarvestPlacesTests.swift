import Testing

@testable import Platforms

@Suite("Addresses, cursors, robots and sitemaps")
struct HarvestPlacesTests {
  @Test func aCursorReadsWhatItWrote() {
    var cursor = PageCursor()
    cursor["next"] = "/api/1/datasets/?page=2&page_size=50"
    cursor[number: "start"] = 80
    cursor["é"] = "ü = %"
    #expect(PageCursor(cursor.text)["next"] == "/api/1/datasets/?page=2&page_size=50")
    #expect(PageCursor(cursor.text)[number: "start"] == 80)
    #expect(PageCursor("nonsense&start=-3&=&start").text == "=&start=-3")
    #expect(PageCursor("start=-3")[number: "start"] == nil)
  }

  @Test func aPositionReadsWhatItWrote() {
    var detection = Detection(platform: "piveau", root: "https://data.example.org")
    detection.scope = "c&d"
    detection.title = "Données"
    detection.evidence = ["a", "b"]
    let position = HarvestPosition(detection: detection, cursor: "start=1&size=2")
    #expect(HarvestPosition(position.text)?.cursor == "start=1&size=2")
    #expect(HarvestPosition(position.text)?.detection.scope == "c&d")
    #expect(HarvestPosition(position.text)?.detection.title == "Données")
    #expect(HarvestPosition("start=1") == nil)
  }

  @Test(arguments: [
    (
      "https://opendata.example.fr/fr/dataset",
      ["https://opendata.example.fr", "https://opendata.example.fr/fr"]
    ),
    ("https://example.org/ckan/dataset/x", ["https://example.org/ckan", "https://example.org"]),
    ("https://example.org/explore/dataset/y/?flg=fr", ["https://example.org"]),
    ("https://example.org:8443/data.json", ["https://example.org:8443"]),
    ("https://example.org", ["https://example.org"]),
  ])
  func rootsAreLookedForWhereTheyMayBe(_ url: String, _ roots: [String]) throws {
    #expect(Detector.roots(try #require(PortalAddress(url)), nil) == roots)
  }

  @Test(arguments: ["ftp://a/b", "http://", "data.example.org", "https:///x", "http://user@"])
  func whatIsNoAddressIsNone(_ text: String) { #expect(PortalAddress(text) == nil) }

  @Test func credentialsAreNoPartOfAnOrigin() {
    #expect(PortalAddress("https://me:secret@Data.Example.org/a")?.origin == "https://data.example.org")
  }

  // MARK: - Paging

  private func cursor(_ start: Int, _ size: Int, total: Int? = nil) -> PageCursor {
    var cursor = PageCursor()
    cursor[number: "start"] = start
    cursor[number: "size"] = size
    cursor[number: "total"] = total
    return cursor
  }

  @Test func pagesFollowEachOtherToTheTotal() {
    let next = Paging.offset(cursor(0, 100), PageEnvelope(total: 250, items: 100))
    #expect(next?[number: "start"] == 100)
    #expect(Paging.offset(cursor(200, 100), PageEnvelope(total: 250, items: 50)) == nil)
    #expect(Paging.offset(cursor(100, 100), PageEnvelope(total: 250, items: 0)) == nil)
  }

  @Test func aCappedPageSizeIsSeenFromTheAnswer() {
    let next = Paging.offset(cursor(0, 1000), PageEnvelope(total: 250, items: 40))
    #expect(next?[number: "size"] == 40)
    #expect(next?[number: "start"] == 40)
  }

  @Test func whatMovedOutOfAPageIsReadOnceMore() {
    let next = Paging.offset(cursor(200, 100, total: 500), PageEnvelope(total: 497, items: 100))
    #expect(next?[number: "start"] == 197)
  }

  @Test func halvedPagesOfUdataBeginWhereTheLargeOneDid() {
    var at = PageCursor()
    at[number: "page"] = 3
    at[number: "size"] = 100
    let smaller = UdataPortal.paging("https://x.example").smaller(at)
    #expect(smaller?[number: "page"] == 5)
    #expect(smaller?[number: "size"] == 50)
  }

  @Test func theNextPageOfUdataIsAskedOfThePortalItself() {
    var at = PageCursor()
    at[number: "page"] = 1
    let envelope = PageEnvelope(
      total: 300, items: 100, next: "http://169.254.169.254/api/1/datasets/?page=2&page_size=100")
    let next = UdataPortal.following(at, envelope, root: "https://x.example")
    #expect(
      next.map { UdataPortal.paging("https://x.example").url($0) }
        == "https://x.example/api/1/datasets/?page=2&page_size=100")
    let loop = PageEnvelope(total: 300, items: 100, next: "https://x.example/api/1/datasets/?page=1")
    #expect(UdataPortal.following(at, loop, root: "https://x.example") == nil)
  }

  // MARK: - Robots and sitemaps

  @Test func theLongestRuleDecidesAndTheOneForUsGoesFirst() {
    let robots = Robots(
      """
      User-agent: *
      Disallow: /api/   # machines
      Disallow: /*.json$
      Allow: /api/public
      Crawl-Delay: 10
      Sitemap: https://x.example/sitemap.xml
      """)
    #expect(!robots.allows("https://x.example/api/3/action"))
    #expect(robots.allows("https://x.example/api/public/a"))
    #expect(!robots.allows("https://x.example/a/b.json"))
    #expect(robots.allows("https://x.example/a/b.json?x=1"))
    #expect(robots.allows("https://x.example/dataset/a"))
    #expect(robots.crawlDelay == 10)
    #expect(robots.sitemaps == ["https://x.example/sitemap.xml"])
    let ours = Robots("User-agent: *\nDisallow: /\n\nUser-agent: other\nUser-agent: Aloi\nDisallow: /private")
    #expect(ours.allows("https://x.example/dataset"))
    #expect(!ours.allows("https://x.example/private/x"))
    #expect(Robots("User-agent: *\nDisallow:").allows("https://x.example/"))
    #expect(!Robots("User-agent: *\nDisallow: /").allows("https://x.example"))
  }

  @Test func aPatternOfManyStarsDoesNotTakeForEver() {
    let pattern = Array((String(repeating: "*a", count: 50) + "b").utf8)
    #expect(!Robots.fits(pattern, [UInt8](repeating: UInt8(ascii: "a"), count: 4000)))
  }

  @Test func aSitemapGivesItsAddresses() {
    let xml =
      "<urlset><url><LOC> https://x.example/dataset/1?a=1&amp;b=2 </LOC></url><url><loc>javascript:1</loc></url>"
    #expect(Sitemap.addresses(in: Array(xml.utf8)) == ["https://x.example/dataset/1?a=1&b=2"])
    #expect(Sitemap.mayBeDataset("https://x.example/explore/dataset/a/"))
    #expect(!Sitemap.mayBeDataset("https://x.example/dataset/"))
    #expect(Sitemap.isSitemap("https://x.example/sitemap-2.xml.gz"))
  }
}
