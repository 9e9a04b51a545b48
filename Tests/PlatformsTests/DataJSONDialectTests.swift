import Catalog
import Testing

@testable import Platforms

@Suite("DCAT-US data.json")
struct DataJSONDialectTests {
  private func first(_ dataset: String) throws -> Entry {
    let result = Collected(
      #"{"conformsTo":"https://project-open-data.cio.gov/v1.1/schema","dataset":[\#(dataset)]}"#)
    #expect(result.error == nil)
    return try #require(result.entries.first)
  }

  @Test func mapsVersion11() throws {
    let entry = try first(
      #"""
      {"@type":"dcat:Dataset","identifier":"https://e.gov/1","title":707,"description":"D","keyword":"a, b,c",
       "modified":"R/P1Y","issued":"5/1/13 0:00","accessLevel":"restricted public","rights":"Ask first",
       "license":"https://creativecommons.org/publicdomain/zero/1.0/","publisher":{"name":"Agency"},
       "contactPoint":{"fn":"Jo","hasEmail":"mailto:jo@e.gov"},"theme":["geospatial"],
       "accrualPeriodicity":"R/P1D","spatial":"-180,-90,180,90","temporal":"2010-01-01/2010-12-31",
       "landingPage":"www.e.gov/1","language":["en-US"],"references":["https://e.gov/doc","n/a"],
       "describedBy":"https://e.gov/s.json","describedByType":"application/json",
       "distribution":[{"downloadURL":"https://e.gov/1.csv","mediaType":"text/csv","format":"CSV","title":"F"},
        {"accessURL":"https://e.gov/api","format":"API"},null]}
      """#)
    #expect(entry.title.best == "707")
    #expect(entry.keywords == ["a", "b", "c"])
    #expect(entry.modified == nil)
    #expect(entry.sources[.modified]?.raw == "R/P1Y")
    #expect(entry.accessRights == "restricted public")
    #expect(entry.licences.map(\.url) == ["https://creativecommons.org/publicdomain/zero/1.0/", nil])
    #expect(entry.licences.last?.text == "Ask first")
    #expect(entry.contacts == [Contact(name: "Jo", email: "jo@e.gov")])
    #expect(entry.frequency == "R/P1D")
    #expect(entry.spatial == [SpatialCoverage(geometry: "-180,-90,180,90")])
    #expect(entry.temporal.first?.end?.day == "2010-12-31")
    #expect(entry.landingPage == nil)
    #expect(entry.sources[.landingPage]?.raw == "www.e.gov/1")
    #expect(entry.documentation == ["https://e.gov/doc"])
    #expect(entry.distributions.map(\.kind) == [.file, .api])
    #expect(entry.distributions.first?.schemaURL == "https://e.gov/s.json")
    #expect(entry.notes.map(\.code).contains("not-an-object"))
    #expect(entry.recordFormats == [.dataJSON])
  }

  @Test func mapsVersion10() throws {
    let entry = try #require(
      Collected(
        #"[{"title":"T","publisher":"Agency","accessLevel":"Public","keyword":"a, b","person":"Jo","mbox":"jo@e.gov","#
          + #""identifier":"i","accessURL":"https://e.gov/a.csv","format":"csv","dataDictionary":"https://e.gov/d"}]"#
      ).entries.first)
    #expect(entry.publisher?.name == "Agency")
    #expect(entry.contacts == [Contact(name: "Jo", email: "jo@e.gov")])
    #expect(entry.distributions.map(\.url) == ["https://e.gov/a.csv"])
    #expect(entry.documentation == ["https://e.gov/d"])
  }

  @Test func anAddressAtTheDatasetOf11IsNotedAndNoDistribution() throws {
    let entry = try first(
      #"{"@type":"dcat:Dataset","title":"T","identifier":"i","accessURL":"https://e.gov/a"}"#)
    #expect(entry.distributions.isEmpty)
    #expect(entry.sources[.distributions]?.raw == "https://e.gov/a")
  }

  @Test func readsWhatVersion3Nests() {
    let result = Collected(
      #"""
      {"@type":"Catalog","conformsTo":{"@type":"Standard","title":"DCAT-US 3.0"},"title":"C",
       "dataset":[{"@type":"Dataset","title":"A","identifier":{"@type":"Identifier","@id":"https://e.gov/a"}}],
       "service":[{"@type":"DataService","title":"S","identifier":"s","endpointURL":["https://api.e.gov"],
         "servesDataset":[{"@type":"Dataset","title":"A","identifier":"https://e.gov/a"}]}],
       "datasetSeries":[{"@type":"DatasetSeries","@id":"https://e.gov/series","title":"R",
         "seriesMember":[{"@type":"Dataset","title":"M","identifier":"m"}]}],
       "record":[{"title":"x"}],
       "catalog":[{"title":"Sub","dataset":[{"@type":"Dataset","title":"B","identifier":{"notation":"B-1"}}]}]}
      """#)
    #expect(result.error == nil)
    #expect(result.refusals == [])
    #expect(result.entries.map(\.id) == ["https://e.gov/a", "s", "https://e.gov/series", "m", "B-1"])
    #expect(result.entries.map(\.kind) == [.dataset, .service, .series, .dataset, .dataset])
    #expect(result.entries[1].endpointURLs == ["https://api.e.gov"])
    #expect(result.catalogues.last?.title == "C")
  }

  @Test func readsTheObjectsOfVersion3() throws {
    let entry = try first(
      #"""
      {"@type":"Dataset","identifier":"1","title":"T","titleMap":{"es":"Título"},"created":"2024-01-01",
       "theme":[{"@id":"https://e.gov/climate","prefLabel":"Climate"}],
       "landingPage":{"@id":"https://e.gov/1","@type":"Document"},
       "rights":["In the public domain"],"rightsHolder":[{"name":"Agency"}],"distribution":[]}
      """#)
    #expect(entry.title.variants.map(\.text) == ["T", "Título"])
    #expect(entry.themes == [Concept(uri: "https://e.gov/climate", label: "Climate")])
    #expect(entry.landingPage == "https://e.gov/1")
    #expect(entry.licences.map(\.text) == ["In the public domain"])
    #expect(entry.publisher?.name == "Agency")
    #expect(entry.issued?.day == "2024-01-01")
  }

  @Test func anIntervalInPlaceOfADateIsTheFrequency() throws {
    let entry = try first(#"{"identifier":"1","title":"T","accessLevel":"public","modified":"R/P1D"}"#)
    #expect(entry.frequency == "R/P1D")
    #expect(entry.modified == nil)
    #expect(entry.sources[.modified]?.raw == "R/P1D")
  }

  @Test func readsTheArgentineDialect() throws {
    let entry = try first(
      #"{"title":"T","superTheme":["JUST"],"theme":["t"],"publisher":{"name":"M","mbox":"a@jus.gob.ar"},"#
        + #""contactPoint":{"fn":"F","hasEmail":"a@jus.gob.ar"},"license":"ODbL","distribution":[{"identifier":"1.1","#
        + #""accessURL":"https://d.ar/1","downloadURL":"https://d.ar/1.csv","field":[{"title":"id","type":"integer"}]}]}"#
    )
    #expect(entry.themes == [Concept(label: "t"), Concept(uri: "JUST")])
    #expect(entry.publisher?.email == "a@jus.gob.ar")
    #expect(entry.licences.first?.title == "ODbL")
    #expect(entry.distributions.first?.schemaFields.map(\.name) == ["id"])
  }

  @Test func anEntryWithoutAnyIdentifierHasTheSameKeyInEveryRun() {
    let text = #"{"dataset":[{"title":"A","accessLevel":"public"},{"title":"B","accessLevel":"public"}]}"#
    let keys = Collected(text).entries.map(\.id)
    #expect(keys == Collected(text).entries.map(\.id))
    #expect(Set(keys).count == 2)
  }
}
