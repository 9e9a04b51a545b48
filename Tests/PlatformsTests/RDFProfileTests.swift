import Catalog
import Testing

@testable import Platforms

/// What national and thematic profiles of DCAT call by names of their own.
struct RDFProfileTests {
  private func read(_ turtle: String) throws -> RDFSample.Reading {
    try RDFSample.read(
      RDFSample.prefixes + "@prefix dcatapit: <http://dati.gov.it/onto/dcatapit#> .\n"
        + "@prefix pu: <https://data.gov.cz/slovník/podmínky-užití/> .\n"
        + "@prefix mobility: <https://w3id.org/mobilitydcat-ap#> .\n" + turtle)
  }

  private func dataset(_ properties: String) throws -> Entry {
    try #require(try read("ex:d a dcat:Dataset ; \(properties) .").entries.first)
  }

  @Test func anItalianPlaceAndPeriodAreRead() throws {
    let entry = try dataset(
      """
      dct:spatial [ a dct:Location ; dcatapit:geographicalIdentifier <http://www.geonames.org/3181913> ] ;
      dct:temporal [ dcatapit:startDate "2005-01-01"^^xsd:date ; dcatapit:endDate "2005-12-31"^^xsd:date ]
      """)
    #expect(entry.spatial == [SpatialCoverage(uri: "http://www.geonames.org/3181913")])
    #expect(entry.temporal.first?.start?.day == "2005-01-01")
    #expect(entry.temporal.first?.end?.day == "2005-12-31")
  }

  @Test func theRightsHolderStandsInForAPublisherThatIsNotGiven() throws {
    let holder = "dct:rightsHolder [ a dcatapit:Agent ; foaf:name \"Regione Liguria\" ]"
    let entry = try dataset(holder)
    #expect(entry.publisher?.name == "Regione Liguria")
    #expect(entry.sources[.publisher]?.name == "dct:rightsHolder")
    #expect(try dataset("dct:publisher [ foaf:name \"P\" ] ; \(holder)").publisher?.name == "P")
    #expect(try dataset("dct:publisher <http://p.example/1> ; \(holder)").publisher?.name == nil)
  }

  @Test func italianClassesAreThoseOfDCAT() throws {
    let reading = try read(
      """
      ex:c a dcatapit:Catalog ; dct:title "C" ; dcat:dataset ex:d .
      ex:d a dcatapit:Dataset ; dct:title "D" ; dcat:distribution ex:f .
      ex:f a dcatapit:Distribution ; dcat:accessURL <http://f.example> .
      """)
    #expect(reading.catalogue?.title == "C")
    #expect(reading.entries.map { $0.distributions.count } == [1])
    #expect(reading.entries.first?.notes == [])
  }

  @Test func aPlaceByItsAdministrativeUnitIsRead() throws {
    let unit = "http://dcat-ap.de/def/politicalGeocoding/stateKey/02"
    let entry = try dataset("dct:spatial [ a dct:Location ; locn:adminUnitL2 <\(unit)> ]")
    #expect(entry.spatial == [SpatialCoverage(uri: unit)])
  }

  @Test func aGeometryInGMLIsRead() throws {
    let gml = "<gml:Envelope><gml:lowerCorner>7.4 43.5</gml:lowerCorner></gml:Envelope>"
    let entry = try dataset("dct:spatial [ a dct:Location ; locn:geometry \"\(gml)\" ]")
    #expect(entry.spatial == [SpatialCoverage(geometry: gml)])
  }

  @Test func aPeriodMayHaveItsEndsInDublinCore() throws {
    let entry = try dataset("dct:temporal [ dct:start \"1950-01-01\" ; dct:end \"2000-12-31\" ]")
    #expect(entry.temporal.first?.start?.day == "1950-01-01")
    #expect(entry.temporal.first?.end?.day == "2000-12-31")
  }

  @Test func theThemeOfMobilityDataIsATheme() throws {
    let theme = "https://w3id.org/mobilitydcat-ap/mobility-theme/parking"
    #expect(try dataset("mobility:mobilityTheme <\(theme)>").themes == [Concept(uri: theme)])
  }

  @Test func czechTermsOfUseAreLicences() throws {
    let entry = try dataset(
      """
      dcat:distribution [ dcat:accessURL <http://f.example> ; pu:specifikace [
        pu:autorské-dílo <https://creativecommons.org/licenses/by/4.0/> ;
        pu:databáze-jako-autorské-dílo <https://creativecommons.org/licenses/by/4.0/> ;
        pu:databáze-chráněná-zvláštními-právy
          <https://data.gov.cz/podmínky-užití/není-chráněna-zvláštním-právem-pořizovatele-databáze/> ] ]
      """)
    let licences = try #require(entry.distributions.first?.licences)
    #expect(licences.map { $0.url } == ["https://creativecommons.org/licenses/by/4.0/"])
    #expect(licences.first?.source == "pu:autorské-dílo")
  }

  @Test(arguments: ["pu:specifikace", "dct:license"])
  func czechTermsMayNameTheLicenceThatTheyComeTo(_ property: String) throws {
    let entry = try dataset(
      """
      dcat:distribution [ dcat:accessURL <http://f.example> ; \(property) [
        pu:autorské-dílo <https://data.gov.cz/podmínky-užití/neobsahuje-autorská-díla/> ;
        skos:narrowMatch <http://publications.europa.eu/resource/authority/licence/CC0> ] ]
      """)
    let licences = try #require(entry.distributions.first?.licences)
    #expect(licences.map { $0.url } == ["http://publications.europa.eu/resource/authority/licence/CC0"])
  }

  @Test func aContactMayBeAUnitOfAnOrganisation() throws {
    let entry = try dataset("dcat:contactPoint [ a vcard:Organization ; vcard:organization-unit \"GIS\" ]")
    #expect(entry.contacts == [Contact(name: "GIS")])
  }

  @Test func rightsInACommentAreAccessRights() throws {
    let entry = try dataset(
      "dct:accessRights [ a dct:RightsStatement ; rdfs:comment \"CC BY 4.0, ask first\" ]")
    #expect(entry.accessRights == "CC BY 4.0, ask first")
    #expect(entry.licences.first?.text == "CC BY 4.0, ask first")
  }

  @Test func whatHasDistributionsIsAnEntryAlsoWithoutAClass() throws {
    let reading = try read(
      """
      ex:known a dcat:Dataset ; dct:title "A" .
      ex:bare dct:title "B" ; dcat:distribution [ a dcat:Distribution ; dcat:accessURL <http://f.example> ] .
      """)
    #expect(reading.entries.map { $0.title.best } == ["A", "B"])
    #expect(reading.entries.last?.notes.map { $0.code } == ["no-class"])
    #expect(reading.catalogue?.notes.isEmpty == true)
    #expect(try read("ex:d a dcat:Dataset ; dct:hasPart [ dcat:distribution ex:f ] .").entries.count == 1)
  }

  @Test func aCatalogueOfAMisspelledClassIsOne() throws {
    #expect(try read("ex:c a dcat:Catalogue ; dct:title \"C\" .").catalogue?.title == "C")
  }
}
