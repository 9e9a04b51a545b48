import Catalog
import Testing

@testable import Platforms

@Suite("udata")
struct UdataDialectTests {
  static let dataset = #"""
    {"id":"5b3c","slug":"jours-feries","title":"Jours fériés","acronym":"JF","description":"Tous les jours",
     "created_at":"2018-07-04T15:02:09.599000+00:00","last_update":"2025-01-02T14:25:45Z",
     "last_modified":"2025-05-12T10:26:21.194000","license":"lov2","frequency":"annual","access_type":"open",
     "tags":["jours","calendrier"],"badges":[{"kind":"hvd"}],
     "organization":{"id":"o1","name":"DINUM","page":"https://www.data.gouv.fr/organizations/dinum/",
       "business_number_id":"13002526500013","badges":[{"kind":"public-service"},{"kind":"certified"}]},
     "contact_points":[{"name":"Équipe","email":"mailto:a@example.fr","contact_form":"https://example.fr/contact"}],
     "temporal_coverage":{"start":"1950-01-01","end":"2050-12-31"},
     "spatial":{"zones":["country:fr"],"geom":null,"granularity":"country"},
     "page":"https://www.data.gouv.fr/datasets/jours-feries/","uri":"https://www.data.gouv.fr/api/1/datasets/jours-feries/",
     "metrics":{"views":353899,"resources_downloads":42,"reuses":10,"followers":16},
     "quality":{"license":true,"score":0.78},"harvest":{"backend":"DCAT","remote_url":"https://source.example.fr/1"},
     "schema":null,"extras":{},"deleted":null,
     "resources":[
      {"id":"r1","title":"CSV","type":"main","filetype":"file","format":"csv","mime":"text/csv","filesize":1844,
       "url":"https://static.data.gouv.fr/jf.csv","latest":"https://www.data.gouv.fr/api/1/datasets/r/r1",
       "checksum":{"type":"sha1","value":"17577"},"created_at":"2020-05-08T16:36:56.547000",
       "last_modified":"2025-01-02T14:25:45","schema":{"name":"etalab/schema-jf","url":"https://schema.example.fr/s.json",
       "version":"1.0.0"},"metrics":{"views":3},
       "extras":{"check:available":true,"check:status":200,"check:date":"2025-01-02T21:04:07.517420+00:00",
        "check:headers:content-type":"text/csv"}},
      {"id":"r2","title":"Guide","type":"documentation","filetype":"remote","format":"pdf","url":"https://example.fr/g.pdf"},
      {"id":"r3","title":"API","type":"api","filetype":"remote","format":"json","url":"https://api.example.fr/"},
      {"id":"r4","title":"Code","type":"code","filetype":"remote","format":"py","url":"https://github.com/x/y"},
      {"id":"r5","title":"Site","type":"main","filetype":"remote","format":"html","url":"https://example.fr/"},
      {"id":"r6","title":"Carte","type":"other","filetype":"remote","format":"web","url":"https://x.shinyapps.io/carte/"}]}
    """#

  private var page: String {
    #"{"data":[\#(Self.dataset)],"next_page":null,"page":1,"page_size":20,"previous_page":null,"total":61}"#
  }

  @Test func mapsEveryField() throws {
    let result = Collected(page)
    #expect(result.error == nil)
    #expect(result.catalogues.last?.platform == "udata")
    #expect(result.catalogues.last?.reportedTotal == 61)
    let entry = try #require(result.entries.first)
    #expect(entry.id == "5b3c")
    #expect(entry.title.best == "Jours fériés")
    #expect(entry.acronym == "JF")
    #expect(entry.keywords == ["jours", "calendrier"])
    #expect(entry.publisher?.name == "DINUM")
    #expect(entry.publisher?.businessNumber == "13002526500013")
    #expect(entry.publisher?.badges == ["public-service", "certified"])
    #expect(
      entry.contacts == [Contact(name: "Équipe", email: "a@example.fr", url: "https://example.fr/contact")])
    #expect(entry.licences == [LicenceStatement(id: "lov2", source: "license")])
    #expect(entry.issued?.description == "2018-07-04T15:02:09Z")
    #expect(entry.modified?.description == "2025-01-02T14:25:45Z")
    #expect(entry.metadataModified?.description == "2025-05-12T10:26:21Z")
    #expect(entry.frequency == "annual")
    #expect(entry.accessRights == "open")
    #expect(entry.spatial == [SpatialCoverage(uri: "country:fr")])
    #expect(entry.temporal.first?.start?.day == "1950-01-01")
    #expect(entry.landingPage == "https://www.data.gouv.fr/datasets/jours-feries/")
    #expect(entry.badges == ["hvd"])
    #expect(entry.metrics.views == 353_899)
    #expect(entry.metrics.downloads == 42)
    #expect(entry.portalScore == PortalScore(name: "quality", value: 0.78, maximum: 1))
    #expect(entry.origin.harvestedFrom == "https://source.example.fr/1")
    #expect(entry.origin.harvester == "DCAT")
    #expect(entry.recordFormats == [.dcat])
    #expect(entry.sources[.licence]?.name == "license")
    #expect(entry.sources[.licence]?.raw == nil)
    #expect(entry.sources[.documentation] == nil)
  }

  @Test func tellsTheKindsOfResourcesApart() throws {
    let entry = try #require(Collected(page).entries.first)
    #expect(entry.distributions.map(\.kind) == [.file, .documentation, .api, .attachment, .page, .app])
    #expect(entry.distributions.map(\.id) == ["r1", "r2", "r3", "r4", "r5", "r6"])
  }

  @Test func keepsThePortalsOwnCheckBesideTheFile() throws {
    let file = try #require(Collected(page).entries.first?.distributions.first)
    #expect(file.downloadURLs == ["https://static.data.gouv.fr/jf.csv"])
    #expect(file.byteSize == 1844)
    #expect(file.checksum == Checksum(algorithm: "sha1", value: "17577"))
    #expect(file.conformsTo.first?.label == "etalab/schema-jf")
    #expect(file.schemaURL == "https://schema.example.fr/s.json")
    #expect(file.schemaIsDeclared)
    #expect(file.portalCheck?.available == true)
    #expect(file.portalCheck?.status == 200)
    #expect(file.portalCheck?.contentType == "text/csv")
    #expect(file.metrics.views == 3)
  }

  @Test func aSingleDatasetIsReadTooAndAPIv2SaysWhereItsResourcesAre() throws {
    #expect(Collected(Self.dataset).entries.count == 1)
    let v2 = Collected(
      #"{"data":[{"id":"a","slug":"a","title":"A","organization":null,"owner":null,"last_modified":"2025-01-01","#
        + #""resources":{"rel":"subsection","href":"https://x.fr/api/2/datasets/a/resources/","type":"GET","total":3}}]}"#
    )
    #expect(v2.entries.first?.distributions.isEmpty == true)
    #expect(v2.entries.first?.notes.map(\.code) == ["resources-elsewhere"])
  }

  @Test func whatIsPresentButUnusableKeepsItsRawValue() throws {
    let entry = try #require(
      Collected(
        #"{"id":"a","slug":"a","title":" ","organization":{"id":"o"},"resources":[],"created_at":"hier","page":"/x","#
          + #""license":"","spatial":{"zones":[],"granularity":"poi"}}"#
      ).entries.first)
    #expect(entry.title.isEmpty)
    #expect(entry.sources[.title]?.raw == " ")
    #expect(entry.issued == nil)
    #expect(entry.sources[.issued]?.raw == "hier")
    #expect(entry.landingPage == nil)
    #expect(entry.sources[.landingPage]?.raw == "/x")
    #expect(entry.sources[.licence]?.raw == "")
    #expect(entry.sources[.spatial]?.raw?.contains("poi") == true)
    #expect(entry.sources[.publisher]?.raw != nil)
    #expect(entry.sources[.frequency] == nil)
  }

  @Test func aDataserviceIsAService() throws {
    let entry = try #require(
      Collected(
        #"{"data":[{"id":"s","slug":"s","title":"API","organization":{"name":"O"},"owner":null,"#
          + #""base_api_url":"https://api.example.fr","machine_documentation_url":"https://api.example.fr/openapi.json","#
          + #""technical_documentation_url":"https://api.example.fr/doc"}]}"#
      ).entries.first)
    #expect(entry.kind == .service)
    #expect(entry.endpointURLs == ["https://api.example.fr"])
    #expect(entry.endpointDescriptions == ["https://api.example.fr/openapi.json"])
    #expect(entry.documentation == ["https://api.example.fr/doc"])
  }

  @Test func readsTheExportsOfDatasetsAndResources() throws {
    let datasets = Collected(
      "\"id\";\"title\";\"slug\";\"url\";\"organization\";\"license\";\"tags\";\"resources_count\";\"metric.views\"\n"
        + "\"a\";\"A \"\"b\"\";\nc\";\"a\";\"https://x.fr/a\";\"O\";\"Licence Ouverte\";\"x,y\";\"3\";\"12.0\"\n"
    )
    #expect(datasets.error == nil)
    let entry = try #require(datasets.entries.first)
    #expect(entry.title.best == "A \"b\";\nc")
    #expect(entry.keywords == ["x", "y"])
    #expect(entry.metrics.views == 12)
    let resources = Collected(
      "dataset.id;dataset.title;id;url;type;format\na;A;1;https://x.fr/1;main;csv\na;A;2;https://x.fr/2;documentation;pdf\n"
        + "b;B;3;https://x.fr/3;main;json\n")
    #expect(resources.entries.map(\.id) == ["a", "b"])
    #expect(resources.entries.first?.distributions.map(\.kind) == [.file, .documentation])
  }
}
