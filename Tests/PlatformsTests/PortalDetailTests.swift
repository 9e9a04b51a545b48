import Catalog
import Foundation
import Testing

@testable import Platforms

/// What portals give only when they are asked for it.
@Suite("Details of portals")
struct PortalDetailTests {
  private func harvest(
    _ platform: String, _ manners: HarvestManners = HarvestManners(), evidence: [String] = [],
    _ answer: @escaping @Sendable (String) -> (status: Int, body: String)
  ) async throws -> (entries: [Entry], world: StillWorld) {
    let world = StillWorld()
    let fetch: Fetch = { request in
      let answer = answer(request.url)
      let bytes = Array(answer.body.utf8)
      if let file = request.file {
        try ScratchFile.write(bytes, to: file)
        return FetchResponse(status: answer.status, finalURL: request.url)
      }
      return FetchResponse(status: answer.status, finalURL: request.url, body: bytes)
    }
    let harvester = Harvester(fetch: world.recorded(fetch), manners: manners, clock: world.clock)
    var detection = Detection(platform: platform, root: "https://data.example.org")
    detection.evidence = evidence
    let entries = Guarded<[Entry]>([])
    try await harvester.harvest(detection) { page in entries.withLock { $0 += page.entries } }
    return (entries.withLock { $0 }, world)
  }

  static let packages = """
    {"success":true,"result":{"count":1,"results":[{"id":"a","name":"a","title":"A","notes":"n","license_id":"x","resources":[
    {"id":"r1","url":"https://f.example.org/1.csv","datastore_active":true},{"id":"r2","url":"https://f.example.org/2.csv","datastore_active":false}]}]}}
    """

  @Test func theDatastoreTellsTheFieldsOfItsTables() async throws {
    let (entries, world) = try await harvest("ckan") { url in
      if url.contains("status_show") {
        return (
          200,
          #"{"success":true,"result":{"ckan_version":"2.12","extensions":["datastore","dcat","structured_data"]}}"#
        )
      }
      if url.contains("datastore_search?resource_id=r1") {
        return (
          200,
          #"{"success":true,"result":{"fields":[{"id":"_id","type":"int"},{"id":"f1","type":"text","info":{"label":"F 1","notes":"FD"}}],"total":12,"records":[]}}"#
        )
      }
      return url.contains("package_search") ? (200, Self.packages) : (404, "")
    }
    let file = try #require(entries.first?.distributions.first)
    #expect(file.schemaFields == [SchemaField(name: "f1", type: "text", label: "F 1", description: "FD")])
    #expect(file.schemaIsDeclared && file.metrics.records == 12)
    #expect(entries.first?.distributions.last?.schemaFields.isEmpty == true)
    #expect(entries.first?.recordFormats == [.dcat, .schemaOrg])
    #expect(world.asked.filter { $0.url.contains("datastore_search") }.count == 1)
  }

  @Test func aClosedDatastoreCostsNoEntry() async throws {
    let (entries, _) = try await harvest("ckan", evidence: ["status_show: CKAN 2.9"]) { url in
      url.contains("package_search") ? (200, Self.packages) : (403, #"{"success":false}"#)
    }
    #expect(entries.count == 1 && entries.first?.distributions.count == 2)
    #expect(entries.first?.recordFormats.isEmpty == true)
  }

  @Test func pagesAreReadAsSlowlyAsRobotsAskForUpToABound() async throws {
    for (asked, waited) in [("3", 3.0), ("600", 10.0)] {
      let (entries, world) = try await harvest("schema.org") { url in
        if url.hasSuffix("/robots.txt") { return (200, "User-agent: *\nCrawl-delay: \(asked)\n") }
        if url.hasSuffix("/sitemap.xml") {
          let pages = (1...3).map { "<url><loc>https://data.example.org/dataset/\($0)</loc></url>" }.joined()
          return (200, "<urlset>\(pages)</urlset>")
        }
        return (
          200,
          "<html><script type=\"application/ld+json\">{\"@context\":\"https://schema.org/\",\"@type\":\"Dataset\",\"name\":\"\(url)\"}</script></html>"
        )
      }
      #expect(entries.count == 3)
      #expect(world.sleeps.filter { $0 > waited - 0.5 && $0 <= waited }.count >= 2, "\(world.sleeps)")
    }
  }

  /// A list of data-fair that refuses what lies beyond its window, in both directions, with what is asked noted.
  private func dataFair(_ total: Int) async throws -> (
    entries: Int, different: Int, notes: [ReadingNote], asked: [String]
  ) {
    let world = StillWorld()
    let fetch: Fetch = { request in
      let address = PortalAddress(request.url)
      func number(_ name: String) -> Int { address?.value(of: name).flatMap { Int($0) } ?? 0 }
      let (start, size) = (number("skip"), number("size"))
      let isBackwards = address?.value(of: "sort") == "id:-1"
      let items = (min(start, total)..<min(total, start + size)).map {
        #"{"id":"i\#(isBackwards ? total - 1 - $0 : $0)","title":"T","finalizedAt":"2020-01-01T00:00:00Z"}"#
      }
      return FetchResponse(
        status: start + size > 10_000 ? 400 : 200, finalURL: request.url,
        body: Array(#"{"count":\#(total),"results":[\#(items.joined(separator: ","))]}"#.utf8))
    }
    let harvester = Harvester(fetch: world.recorded(fetch), clock: world.clock)
    let seen = Guarded((notes: [ReadingNote](), ids: [String]()))
    try await harvester.harvest(Detection(platform: "data-fair", root: "https://data.example.org")) { page in
      seen.withLock {
        $0.notes += page.catalogue?.notes ?? []
        $0.ids += page.entries.map(\.id)
      }
    }
    let (notes, ids) = seen.withLock { $0 }
    return (ids.count, Set(ids).count, notes, world.asked.map(\.url))
  }

  @Test func whatLiesBeyondAWindowIsReachedFromTheOtherEnd() async throws {
    let read = try await dataFair(10_150)
    #expect(read.entries == 10_150)
    #expect(read.different == 10_150)
    #expect(read.notes.isEmpty)
    #expect(read.asked.count == 102)
    #expect(read.asked.suffix(3).map { $0.contains("sort=id:-1") } == [false, true, true])
    #expect(read.asked.last?.contains("size=50&skip=100") == true)
  }

  @Test func aListThatEndsWithItsWindowIsWhole() async throws {
    let read = try await dataFair(10_000)
    #expect(read.different == 10_000)
    #expect(read.notes.isEmpty)
    #expect(read.asked.count == 100)
  }

  @Test func aPortalBeyondBothItsWindowsSaysSo() async throws {
    let read = try await dataFair(20_300)
    #expect(read.different == 20_000)
    #expect(read.notes.map(\.code) == ["window-reached"])
    #expect(read.notes.first?.detail.hasSuffix("the last 10000, and the portal has 20300") == true)
  }

  @Test func whatMovesAcrossTheMiddleOfAListIsStillReached() {
    // Five go while the last pages from the end are read: as many more are read there.
    var at = PageCursor()
    at["order"] = "descending"
    at[number: "start"] = 0
    at[number: "size"] = 100
    at[number: "most"] = 10_120
    at[number: "total"] = 10_115
    let next = DataFairPortal.following(at, PageEnvelope(total: 10_115, items: 100))
    #expect(next?[number: "start"] == 100)
    #expect(next?[number: "size"] == 20)
  }
}

extension ScratchFile {
  fileprivate static func write(_ bytes: [UInt8], to path: String) throws {
    let scratch = try ScratchFile()
    try scratch.fill(from: MemorySource(bytes))
    rename(scratch.path, path)
  }
}

extension StillWorld {
  /// The same network, with what was asked kept.
  func recorded(_ fetch: @escaping Fetch) -> Fetch {
    { request in
      self.note(request)
      return try await fetch(request)
    }
  }
}
