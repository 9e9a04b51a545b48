import Catalog
import Testing

@testable import Platforms

/// JSON-LD whose context is a profile's own, known by its address.
struct JSONLDProfileTests {
  private let ap = "https://example.eu/DCAT-AP/releases/3.0.0/context/dcat-ap.jsonld"
  private let us = "https://example.gov/context/dcat-us-3.0.jsonld"

  @Test func readsTheTermsOfDCATAP3() throws {
    let result = Collected(
      """
      {"@context": "\(ap)", "@graph": [
       {"@id": "https://e.eu/d", "@type": "Dataset", "title": {"en": "Bees"}, "publisher": "https://e.eu/agency",
        "releaseDate": "2023-03-21", "modificationDate": "2023-04-01", "frequency": "https://e.eu/ANNUAL",
        "geographicalCoverage": ["https://sws.geonames.org/734077"], "datasetDistribution": ["https://e.eu/f"],
        "documentation": "https://e.eu/doc"},
       {"@id": "https://e.eu/f", "@type": "Distribution", "accessUrl": "https://e.eu/page",
        "downloadUrl": "https://e.eu/f.csv", "licence": "https://creativecommons.org/licenses/by/4.0/"},
       {"@id": "https://e.eu/agency", "@type": "Agent", "name": "Agency"}]}
      """)
    let entry = try #require(result.entries.first)
    #expect(result.entries.count == 1)
    #expect(entry.title.best == "Bees")
    #expect(entry.publisher?.name == "Agency")
    #expect(entry.issued?.day == "2023-03-21")
    #expect(entry.modified?.day == "2023-04-01")
    #expect(entry.frequency == "https://e.eu/ANNUAL")
    #expect(entry.spatial.map { $0.uri } == ["https://sws.geonames.org/734077"])
    #expect(entry.documentation == ["https://e.eu/doc"])
    #expect(entry.distributions.map { $0.downloadURLs } == [["https://e.eu/f.csv"]])
    #expect(entry.distributions.first?.accessURLs == ["https://e.eu/page"])
    #expect(
      entry.distributions.first?.licences.map { $0.url } == ["https://creativecommons.org/licenses/by/4.0/"])
  }

  @Test func readsACatalogueNestedInItself() throws {
    let result = Collected(
      """
      {"@context": ["\(ap)"], "@type": "Catalogue", "title": {"en": "C"}, "dataset": [
       {"@type": "Dataset", "title": {"en": "D"}, "datasetDistribution": {"accessUrl": "https://e.eu/f"}}]}
      """)
    #expect(result.catalogues.last?.title == "C")
    #expect(result.entries.map { $0.distributions.map { $0.accessURLs } } == [[["https://e.eu/f"]]])
  }

  @Test func readsAServiceOfDCATUS3AsOneNode() throws {
    let result = Collected(
      """
      {"@context": "\(us)", "@id": "https://e.gov/s", "@type": "dcat:DataService", "title": "Service",
       "titleMap": {"es": "Servicio"}, "publisher": "Census", "endpointURL": "https://e.gov/api"}
      """)
    let entry = try #require(result.entries.first)
    #expect(entry.kind == .service)
    #expect(entry.title.variants.map { $0.language } == [nil, "es"])
    #expect(entry.publisher?.name == "Census")
    #expect(entry.endpointURLs == ["https://e.gov/api"])
  }

  @Test func aDataJSONWithAProfilesContextStaysDataJSON() throws {
    let result = Collected(
      """
      {"@context": "\(us)", "@type": "dcat:Catalog", "dataset": [
       {"@type": "dcat:Dataset", "title": "D", "distribution": [{"downloadURL": "https://e.gov/f.csv"}]}]}
      """)
    #expect(result.catalogues.last?.platform == "datajson")
    #expect(result.entries.map { $0.distributions.count } == [1])
  }
}
