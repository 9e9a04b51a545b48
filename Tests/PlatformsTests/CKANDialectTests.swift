import Catalog
import Testing

@testable import Platforms

@Suite("CKAN")
struct CKANDialectTests {
  private func first(_ package: String, baseURL: String? = nil) throws -> Entry {
    let result = Collected(
      #"{"help":"https://ckan.example.fr/data/api/3/action/help_show?name=package_search","success":true,"#
        + #""result":{"count":7,"results":[\#(package)]}}"#, baseURL: baseURL)
    #expect(result.error == nil)
    #expect(result.refusals == [])
    #expect(result.catalogues.last?.reportedTotal == 7)
    return try #require(result.entries.first)
  }

  @Test func readsFirstLevelFieldsThenExtras() throws {
    let entry = try first(
      #"""
      {"id":"p1","name":"jeu","title":"Jeu","notes":"Des données","license_id":"fr-lo","license_title":"Licence Ouverte",
       "license_url":"https://www.etalab.gouv.fr/licence","metadata_created":"2020-01-02T03:04:05.6",
       "metadata_modified":"2024-01-02T03:04:05","organization":{"id":"o","title":"Mairie"},
       "maintainer":"Service SIG","maintainer_email":"sig@example.fr","tags":[{"name":"x","display_name":"X"},"y"],
       "groups":[{"title":"Transport"},"eau"],"url":"https://example.fr/jeu","version":"2",
       "tracking_summary":{"total":12,"recent":1},"resources":[],
       "extras":[{"key":"Frequencia de atualizacao","value":"Mensal"},{"key":"theme","value":"[\"https://t.example/1\"]"},
        {"key":"spatial","value":"{\"type\":\"Point\",\"coordinates\":[1,2]}"},{"key":"spatial_text","value":"Rennes"},
        {"key":"temporal_start","value":"2019-01-01"},{"key":"language","value":"[\"fr\",\"en\"]"},
        {"key":"documentation","value":"https://example.fr/doc"},{"key":"guid","value":"urn:1"},
        {"key":"issued","value":"2018-05-06"},{"key":"harvest_source_title","value":"Source"},
        {"key":"applicable_legislation","value":"[\"http://data.europa.eu/eli/reg_impl/2023/138/oj\"]"}]}
      """#)
    #expect(entry.identifier == "urn:1")
    #expect(
      entry.licences == [
        LicenceStatement(
          id: "fr-lo", url: "https://www.etalab.gouv.fr/licence", title: "Licence Ouverte",
          source: "license_id")
      ])
    #expect(entry.publisher?.name == "Mairie")
    #expect(entry.contacts == [Contact(name: "Service SIG", email: "sig@example.fr")])
    #expect(entry.keywords == ["X", "y"])
    #expect(
      entry.themes == [
        Concept(uri: "https://t.example/1"), Concept(label: "Transport"), Concept(label: "eau"),
      ])
    #expect(entry.frequency == "Mensal")
    #expect(entry.sources[.frequency]?.name == "extras.Frequencia de atualizacao")
    #expect(entry.spatial.contains(SpatialCoverage(geometry: #"{"type":"Point","coordinates":[1,2]}"#)))
    #expect(entry.spatial.contains(SpatialCoverage(label: "Rennes")))
    #expect(entry.temporal == [TemporalCoverage(start: Timestamp("2019-01-01"))])
    #expect(entry.languages == ["fr", "en"])
    #expect(entry.documentation == ["https://example.fr/doc"])
    #expect(entry.issued?.day == "2018-05-06")
    // A harvested record's own date says nothing of the data.
    #expect(entry.modified == nil)
    #expect(entry.metadataModified?.day == "2024-01-02")
    #expect(entry.badges == ["hvd"])
    #expect(entry.metrics.views == 12)
    #expect(entry.origin.harvester == "Source")
    #expect(entry.origin.portalURL == "https://ckan.example.fr/data/dataset/jeu")
  }

  @Test func theNewestResourceTellsWhenTheDataChanged() throws {
    let entry = try first(
      #"{"id":"p","name":"p","title":"T","notes":"","metadata_modified":"2024-05-05","resources":["#
        + #"{"id":"a","url":"https://x.fr/a","last_modified":"2021-01-01T00:00:00"},"#
        + #"{"id":"b","url":"https://x.fr/b","last_modified":"2022-02-02T00:00:00"},"#
        + #"{"id":"c","url":"https://x.fr/c","last_modified":null}]}"#)
    #expect(entry.modified?.day == "2022-02-02")
    #expect(entry.sources[.modified]?.name == "resources.last_modified")
  }

  @Test func mapsAResource() throws {
    let entry = try first(
      #"""
      {"id":"p","name":"p","title":"T","notes":"N","resources":[
       {"id":"r1","name":"N","description":"D","url":"https://x.fr/a.csv","format":".CSV","mimetype":"text/csv",
        "size":"42 octets","hash":"abc","hash_algorithm":"sha1","created":"2020-01-01","last_modified":"2021-01-01",
        "url_type":"upload","license":"https://l.example/","datastore_active":true,
        "archiver":{"is_broken":true,"updated":"2024-01-01"},
        "schema":{"fields":[{"name":"insee","type":"string","title":"Code"}]}},
       {"id":"r2","url":"https://x.fr/wms","format":"OGC:WMS"},{"id":"r3","url":"https://x.fr/","format":"HTML"},
       {"id":"r4","url":"https://x.fr/doc","resource_type":"documentation"},
       {"url":"https://x.fr/1"},{"url":"https://x.fr/1"}]}
      """#)
    let file = entry.distributions[0]
    #expect(file.downloadURLs == ["https://x.fr/a.csv"])
    #expect(file.format == ".CSV")
    #expect(file.byteSize == 42)
    #expect(file.checksum == Checksum(algorithm: "sha1", value: "abc"))
    #expect(file.licences.first?.url == "https://l.example/")
    #expect(file.portalCheck?.available == false)
    #expect(file.schemaFields == [SchemaField(name: "insee", type: "string", label: "Code")])
    #expect(
      file.endpointURLs == ["https://ckan.example.fr/data/api/3/action/datastore_search?resource_id=r1"])
    #expect(entry.distributions.map(\.kind) == [.file, .api, .page, .documentation, .file, .file])
    #expect(Set(entry.distributions.map(\.id)).count == 6)
  }

  @Test func readsTheOddWaysOfDKAN1() throws {
    let result = Collected(
      #"{"help":"x","success":true,"result":[{"id":"d","name":"d","title":"D","notes":"<p>x</p>","#
        + #""license_title":"http://www.etalab.gouv.fr/licence.html","metadata_created":"mar, 10/12/2019 - 09:23","#
        + #""resources":[{"id":"r","url":"https://x.fr/f","size":"42 octets","#
        + #""last_modified":"Date changed  jeu, 19/12/2019 - 03:00"}]}]}"#)
    let entry = try #require(result.entries.first)
    #expect(entry.licences.first?.url == "http://www.etalab.gouv.fr/licence.html")
    #expect(entry.licences.first?.title == nil)
    #expect(entry.issued?.description == "2019-12-10T09:23:00Z")
    #expect(entry.distributions.first?.modified?.description == "2019-12-19T03:00:00Z")
  }

  @Test func readsTranslationsAndAgentsInJSON() throws {
    let entry = try first(
      #"""
      {"id":"p","name":"p","title":"T","title_translated":{"en":"Title","fr":"Titre"},"notes":"N",
       "author":"[{\"name\":\"Slope\",\"email\":\"a@x.ch\"}]","maintainer":"{\"name\":\"Warning\",\"email\":\"w@x.ch\"}",
       "publisher":[{"name":"Publisher","url":"https://p.example","type":"public"}],"url":"GIS-Zentrum","resources":[]}
      """#)
    #expect(entry.title.best == "Titre")
    #expect(entry.publisher?.name == "Publisher")
    #expect(entry.creator?.name == "Slope")
    #expect(entry.contacts.first == Contact(name: "Warning", email: "w@x.ch"))
    #expect(entry.sources[.landingPage]?.raw == nil)
    #expect(entry.landingPage == "https://ckan.example.fr/data/dataset/p")
    #expect(entry.notes.contains { $0.code == "not-a-web-address" })
  }

  @Test(arguments: [
    (
      #""license_id":"notspecified","license_title":"Not specified","licence":"https://l.example/by""#,
      "licence"
    ),
    (#""extras":[{"key":"license_title","value":"https://l.example/by"}]"#, "extras.license_title"),
  ])
  func aLicenceInAnotherFieldStandsInForOneThatIsNotSpecified(_ fields: String, _ source: String) throws {
    let entry = try first(#"{"id":"p","name":"p","title":"T","notes":"N","resources":[],\#(fields)}"#)
    #expect(entry.licences == [LicenceStatement(url: "https://l.example/by", source: source)])
    #expect(entry.sources[.licence]?.raw == nil)
  }

  @Test func readsTheIdentifierAndTheAccessOfUSMetadata() throws {
    let entry = try first(
      #"{"id":"p","name":"p","title":"T","notes":"N","resources":[],"unique_id":"doi-1","public_access_level":"public"}"#
    )
    #expect(entry.identifier == "doi-1")
    #expect(entry.accessRights == "public")
  }

  @Test func duplicateIdentifiersAreKeptApart() {
    let package = #"{"id":"p","name":"p","title":"T","notes":"N","resources":[]}"#
    let result = Collected("[\(package),\(package),\(package)]")
    #expect(result.entries.map(\.id) == ["p", "p~2", "p~3"])
    #expect(result.entries.last?.notes.map(\.code).contains("duplicate-id") == true)
  }

  @Test func readsEveryEnvelope() {
    let package = #"{"id":"p","name":"p","title":"T","notes":"N","resources":[]}"#
    for text in [
      #"{"success":true,"result":\#(package)}"#, #"{"success":true,"result":[\#(package)]}"#,
      #"{"count":1,"results":[\#(package)]}"#, "\(package)\n\(package.replacing("\"p\"", with: "\"q\""))\n",
      package,
    ] {
      let result = Collected(text)
      #expect(result.error == nil)
      #expect(result.entries.first?.id == "p")
    }
  }
}
