import Catalog
import Platforms
import Testing

/// Every fixture folder is served as a portal's answer and has to be recognised by its shape and read.
@Suite("Fixtures as portals serve them", .enabled(if: SharedFolder.exists))
struct HarvestFixturesTests {
  /// A file with what it is recognised as, and how many entries it holds.
  struct Served: Sendable, CustomStringConvertible {
    var file: String
    var platform: String
    var entries: Int
    var description: String { file }

    init(_ file: String, _ platform: String, _ entries: Int) {
      self.file = file
      self.platform = platform
      self.entries = entries
    }
  }

  static let documents = [
    Served("ckan/envidat-package_search.json", "ckan", 2),
    Served("ckan/dadosgovbr-catalog.json", "ckan", 10),
    Served("udata/server-17.18/api1-datasets-all-15.json", "udata", 15),
    Served("opendatasoft/v2.1-sbb-catalog-datasets-trimmed.json", "opendatasoft", 12),
    Served("opendatasoft/v2-catalog_datasets.json", "opendatasoft", 3),
    Served("opendatasoft/rennesmetropole-catalog-exports-dcat.rdf", "dcat", 27),
    Served("socrata/api.us.socrata.com_api_catalog_v1-086e69.json", "socrata", 10),
    Served("koumoul-datafair/SYNTHETIC-catalog-datasets-size8-page1.json", "data-fair", 8),
    Served("data-europa-piveau/DOC-EXAMPLE-search-response.json", "piveau", 1),
    Served("dcat-us/v1.1-usda.gov.data.json", "datajson", 3),
    Served("dcat-us/harvester-dcatus3_0.json", "datajson", 4),
    Served("dcat-ap/arcgishub-edinburgh.dcat-ap-2.0.1.jsonld", "dcat", 44),
    Served("schemaorg/ckan-2.12-dataset-page.html", "schema.org", 1),
    Served("shiny/shiny-r-1.7.4-app.html", "shiny", 1),
    Served("shiny/shiny-python-1.8.0-app.html", "shiny", 1),
  ]

  /// A network with nothing on it but some files.
  static func fetch(_ files: [String: String]) -> Fetch {
    { request in
      let path = request.url.dropFirst("https://portal.example.org".count)
      guard let file = files[String(path)] else {
        return FetchResponse(status: 404, finalURL: request.url, body: Array("<html>404</html>".utf8))
      }
      let source = try FileSource(path: "\(SharedFolder.path)/fixtures/\(file)")
      var body: [UInt8] = []
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let count = try chunk.withUnsafeMutableBytes { try source.read(into: $0) }
        if count == 0 { break }
        body += chunk[..<count]
      }
      guard let target = request.file else {
        return FetchResponse(status: 200, finalURL: request.url, body: body)
      }
      try PlainFile.write(
        body.count > request.maxBytes ? Array(body.prefix(request.maxBytes)) : body, to: target)
      if body.count > request.maxBytes {
        throw FetchError(url: request.url, reason: "too-large", detail: "longer than allowed")
      }
      return FetchResponse(status: 200, finalURL: request.url)
    }
  }

  static func harvest(_ files: [String: String], at path: String) async throws -> (
    Detection, [Entry], [Refusal]
  ) {
    var manners = HarvestManners()
    manners.spacing = 0
    let harvester = Harvester(fetch: fetch(files), manners: manners)
    let detection = try await harvester.detect("https://portal.example.org" + path)
    let read = Guarded<([Entry], [Refusal])>(([], []))
    try await harvester.harvest(detection) { page in
      read.withLock { read in
        read.0 += page.entries
        read.1 += page.refusals
      }
    }
    let (entries, refusals) = read.withLock { $0 }
    return (detection, entries, refusals)
  }

  @Test(arguments: documents)
  func isRecognisedByItsShapeAndRead(_ served: Served) async throws {
    let (detection, entries, refusals) = try await Self.harvest(["/answer": served.file], at: "/answer")
    #expect(detection.platform == served.platform)
    #expect(detection.isDocument)
    #expect(entries.count == served.entries)
    #expect(refusals == [])
  }

  @Test func pagesOfTheRealUdataFollowEachOther() async throws {
    let folder = "udata/server-17.18/api1-datasets-page"
    let (detection, entries, refusals) = try await Self.harvest(
      [
        "/api/1/datasets/?page_size=1": folder + "1.json",
        "/api/1/datasets/?page=1&page_size=100&sort=created": folder + "1.json",
        "/api/1/datasets/?page=2&page_size=5": folder + "2.json",
        "/api/1/datasets/?page=3&page_size=5": folder + "3.json",
      ], at: "")
    #expect(detection.platform == "udata")
    #expect(entries.count == 15)
    #expect(Set(entries.map(\.id)).count == 15)
    #expect(refusals == [])
  }

  @Test func theRealCKANIsKnownByItsVersion() async throws {
    let folder = "ckan/server-2.12/"
    let (detection, entries, refusals) = try await Self.harvest(
      [
        "": folder + "home.html", "/api/3/action/status_show": folder + "status_show.json",
        "/api/3/action/package_search?q=*:*&sort=id%20asc&rows=1000&start=0": folder
          + "package_search-rows1000.json",
      ], at: "")
    #expect(detection.platform == "ckan")
    #expect(detection.evidence.contains { $0.contains("CKAN 2.12") })
    #expect(detection.tried.count == 2)
    #expect(entries.count == 19)
    #expect(refusals == [])
  }

  @Test func pagesOfGraphsAreMerged() async throws {
    let pages = (1...5).map { "ckan/server-2.12/catalog-paged5-p\($0).ttl" }
    var files = ["/catalog.ttl": pages[0]]
    for (number, page) in pages.enumerated() { files["/catalog.ttl?page=\(number + 1)"] = page }
    let (detection, entries, refusals) = try await Self.harvest(files, at: "/catalog.ttl")
    #expect(detection.platform == "dcat")
    #expect(entries.count == 19)
    #expect(refusals == [])
  }

  @Test func coversEveryFolderOfFixtures() {
    let folders = Set(Self.documents.compactMap { $0.file.split(separator: "/").first.map(String.init) })
    #expect(folders.count == 10)
    #expect(Self.documents.count == 15)
  }
}
