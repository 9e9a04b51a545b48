import Catalog
import Testing

@testable import Platforms

struct RDFMappingTests {
  @Test func keepsEveryLanguageOfATitle() throws {
    let entry = try RDFSample.dataset("dct:title \"Air\"@fr, \"Lucht\"@nl-t-en, \"Air (en)\"@en")
    #expect(entry.title.variants.map { $0.language } == ["fr", "nl-t-en", "en"])
    #expect(entry.title.best == "Air")
    #expect(entry.sources[.title] == FieldSource(name: "dct:title"))
  }

  @Test func anAbstractStandsInForADescription() throws {
    let entry = try RDFSample.dataset("dct:abstract \"A\"")
    #expect(entry.description.best == "A")
    #expect(entry.sources[.description]?.name == "dct:abstract")
  }

  @Test func theWordNoneIsNoDescription() throws {
    let entry = try RDFSample.dataset("dct:description \"None\"")
    #expect(entry.description.variants.isEmpty)
    #expect(entry.sources[.description] == FieldSource(name: "dct:description", raw: "None"))
    #expect(entry.sources[.title] == nil)
  }

  @Test func findsThePublishersNameByEveryProperty() throws {
    for name in ["foaf:name", "skos:prefLabel", "rdfs:label", "schema:name", "vcard:fn"] {
      let entry = try RDFSample.dataset(
        "dct:publisher [ \(name) \"Ville\" ; dct:type <http://t> ; foaf:homepage <http://h.fr> ; foaf:mbox <mailto:a@h.fr> ; dct:identifier \"213502388\" ]"
      )
      #expect(entry.publisher?.name == "Ville", "\(name)")
      #expect(entry.publisher?.homepage == "http://h.fr")
      #expect(entry.publisher?.email == "a@h.fr")
      #expect(entry.publisher?.type == "http://t")
      #expect(entry.publisher?.businessNumber == "213502388")
    }
    #expect(try RDFSample.dataset("dct:publisher \"Ville\"").publisher?.name == "Ville")
  }

  @Test func aPublisherWithoutANameIsPresentButUnusable() throws {
    let entry = try RDFSample.dataset("dct:publisher <http://org/1>")
    #expect(entry.publisher?.uri == "http://org/1")
    #expect(entry.publisher?.name == nil)
    #expect(entry.sources[.publisher]?.raw == "http://org/1")
  }

  @Test func readsContactsOfEveryShape() throws {
    let shapes = [
      "[ vcard:fn \"F\" ; vcard:hasEmail <mailto:a@b.fr> ]", "[ vcard:fn \"F\" ; vcard:hasEmail \"a@b.fr\" ]",
      "[ vcard:organization-name \"F\" ; vcard:email \"mailto:a@b.fr\" ]",
      "[ vcard:fn \"F\" ; vcard:hasEmail [ vcard:value \"a@b.fr\" ] ]",
      "[ vcard:hasFN [ vcard:hasValue \"F\" ] ; vcard:hasEmail [ vcard:hasValue <mailto:a@b.fr> ] ]",
      "[ foaf:name \"F\" ; foaf:mbox <mailto:a@b.fr> ]",
    ]
    for shape in shapes {
      let entry = try RDFSample.dataset("dcat:contactPoint \(shape)")
      #expect(entry.contacts == [Contact(name: "F", email: "a@b.fr")], "\(shape)")
    }
    #expect(try RDFSample.dataset("adms:contactPoint <mailto:a@b.fr>").contacts == [Contact(email: "a@b.fr")])
    let more = try RDFSample.dataset(
      "dcat:contactPoint [ vcard:hasURL <http://c> ; vcard:hasTelephone <tel:+33> ]")
    #expect(more.contacts == [Contact(url: "http://c", telephone: "+33")])
  }

  @Test func aPlaceholderIsNoAddress() throws {
    let entry = try RDFSample.dataset(
      "dcat:contactPoint [ vcard:fn \"x\" ; vcard:hasEmail \"{{orgContactEmail}}\" ]")
    #expect(entry.contacts == [Contact(name: "x")])
    #expect(entry.notes.contains { $0.code == "unreachable-contact" })
  }

  @Test func collectsLicencesOfTheDatasetAndOfItsFiles() throws {
    let entry = try RDFSample.dataset(
      """
      dct:license <http://l/1> ; dct:rights "CC-BY 4.0" ; dct:accessRights <http://publications.europa.eu/resource/authority/access-right/PUBLIC> ;
      dcat:distribution ex:f
      """,
      more:
        "ex:f dct:license [ dct:identifier \"lov2\" ; rdfs:label \"Licence Ouverte\" ; dct:description \"T\" ] ; dct:rights ex:r . ex:r rdfs:label \"R\" ."
    )
    #expect(entry.licences.map { $0.source } == ["dct:license", "dct:rights"])
    #expect(entry.licences[0].url == "http://l/1")
    #expect(entry.licences[1].text == "CC-BY 4.0")
    #expect(entry.accessRights?.hasSuffix("PUBLIC") == true)
    let file = entry.distributions.first
    #expect(
      file?.licences.first
        == LicenceStatement(id: "lov2", title: "Licence Ouverte", text: "T", source: "dct:license"))
    #expect(file?.licences.last?.title == "R")
  }

  @Test func anAccessRightThatNamesALicenceIsALicenceStatementToo() throws {
    let entry = try RDFSample.dataset("dct:accessRights \"Licence Ouverte 2.0\"")
    #expect(entry.licences.first?.text == "Licence Ouverte 2.0")
    #expect(entry.licences.first?.source == "dct:accessRights")
  }

  @Test func cutsJoinedKeywordsAndKeepsTheirOrder() throws {
    let entry = try RDFSample.dataset("dcat:keyword \"eau; air ;sol\", \"air\", \"\"")
    #expect(entry.keywords == ["eau", "air", "sol"])
    let absent = try RDFSample.dataset("dcat:keyword \" \"")
    #expect(absent.keywords.isEmpty)
    #expect(absent.sources[.keywords]?.raw == " ")
  }

  @Test func readsThemesByIRILabelAndText() throws {
    let entry = try RDFSample.dataset(
      "dcat:theme <http://t/1>, \"geospatial\" ; dct:subject <http://t/1>, [ skos:prefLabel \"Eau\"@fr, \"Water\"@en ]",
      more: "<http://t/1> skos:prefLabel \"Un\"@fr .")
    #expect(
      entry.themes == [
        Concept(uri: "http://t/1", label: "Un"), Concept(label: "geospatial"), Concept(label: "Eau"),
      ])
  }

  @Test func readsDatesOfEveryTypeAndKeepsWhatIsNoDate() throws {
    let entry = try RDFSample.dataset(
      "dct:issued \"2020\"^^xsd:gYear ; dct:modified \"2021-03\"^^xsd:gYearMonth, \"2022-01-01T10:00:00Z\"^^xsd:dateTime"
    )
    #expect(entry.issued == Timestamp("2020-01-01"))
    #expect(entry.modified == Timestamp("2021-03-01"))
    let odd = try RDFSample.dataset("dct:issued \"hier\" ; dct:created \"2019-01-02\"^^xsd:date")
    #expect(odd.issued == Timestamp("2019-01-02"))
    #expect(odd.sources[.issued]?.name == "dct:created")
    let unusable = try RDFSample.dataset("dct:modified \"bientôt\"")
    #expect(unusable.modified == nil)
    #expect(unusable.sources[.modified]?.raw == "bientôt")
  }

  @Test func keepsTheFrequencyAsPublished() throws {
    #expect(try RDFSample.dataset("dct:accrualPeriodicity <http://freq/A>").frequency == "http://freq/A")
    #expect(try RDFSample.dataset("dct:accrualPeriodicity \"R/P1Y\"").frequency == "R/P1Y")
    #expect(try RDFSample.dataset("dct:accrualPeriodicity [ rdfs:label \"annuel\" ]").frequency == "annuel")
  }

  @Test func readsPlacesOfEveryShape() throws {
    let json = "{\\\"type\\\":\\\"Point\\\",\\\"coordinates\\\":[1,2]}"
    let shapes: [(String, SpatialCoverage)] = [
      ("<http://geo/1>", SpatialCoverage(uri: "http://geo/1")),
      ("\"Rennes\"", SpatialCoverage(label: "Rennes")),
      ("<Rennes>", SpatialCoverage(label: "Rennes")),
      ("[ skos:prefLabel \"R\" ]", SpatialCoverage(label: "R")),
      ("[ locn:geometry \"POINT(1 2)\" ]", SpatialCoverage(geometry: "POINT(1 2)")),
      (
        "[ locn:geometry \"POINT(1 2)\", \"\(json)\" ]",
        SpatialCoverage(geometry: json.replacing("\\", with: ""))
      ),
      (
        "[ dcat:bbox \"POLYGON((1 2,3 4,5 6,1 2))\" ]",
        SpatialCoverage(geometry: "POLYGON((1 2,3 4,5 6,1 2))")
      ),
      ("\"1.5,2,3,4\"", SpatialCoverage(geometry: "1.5,2,3,4")),
      ("[ schema:geo [ schema:box \"1 2 3 4\" ] ]", SpatialCoverage(geometry: "1 2 3 4")),
      (
        "[ schema:north 4 ; schema:south 2 ; schema:east 3 ; schema:west 1 ]",
        SpatialCoverage(geometry: "ENVELOPE(1.0, 3.0, 4.0, 2.0)")
      ),
    ]
    for (shape, expected) in shapes {
      #expect(try RDFSample.dataset("dct:spatial \(shape)").spatial == [expected], "\(shape)")
    }
  }

  @Test func aPlaceWithoutAnythingUsableKeepsItsRawValue() throws {
    let wrong = try RDFSample.dataset("dct:spatial [ locn:geometry \"wrong wkt\" ]")
    #expect(wrong.spatial.isEmpty)
    #expect(wrong.sources[.spatial]?.raw == "wrong wkt")
    let nan = try RDFSample.dataset(
      "dct:spatial [ locn:geometry \"{\\\"type\\\":\\\"Point\\\",\\\"coordinates\\\":[NaN,1]}\" ]")
    #expect(nan.spatial.isEmpty)
  }

  @Test func readsPeriodsOfEveryShape() throws {
    let whole = TemporalCoverage(start: Timestamp("2010-01-01"), end: Timestamp("2012-12-31"))
    let shapes = [
      "[ dcat:startDate \"2010-01-01\" ; dcat:endDate \"2012-12-31\" ]",
      "[ schema:startDate \"2010-01-01\" ; schema:endDate \"2012-12-31\" ]",
      "[ time:hasBeginning [ time:inXSDDate \"2010-01-01\" ] ; time:hasEnd [ time:inXSDDateTime \"2012-12-31T00:00:00\" ] ]",
      "\"2010-01-01/2012-12-31\"", "\"start=2010-01-01; end=2012-12-31; scheme=W3C-DTF\"",
    ]
    for shape in shapes {
      #expect(try RDFSample.dataset("dct:temporal \(shape)").temporal == [whole], "\(shape)")
    }
    #expect(try RDFSample.dataset("dct:temporal \"2010-2012\"").temporal.first?.end == Timestamp("2012"))
    #expect(
      try RDFSample.dataset("dct:temporal \"depuis toujours\"").sources[.temporal]?.raw == "depuis toujours")
  }

  @Test func readsLinksVersionsAndTheRest() throws {
    let entry = try RDFSample.dataset(
      """
      dct:language <http://l/FRA>, "fr" ; dcat:landingPage <http://page> ; foaf:page [ foaf:homepage <http://doc> ], <http://doc2> ;
      dct:conformsTo [ dct:title "S" ; owl:versionInfo "2" ] ; adms:identifier [ skos:notation "N" ] ; owl:versionInfo "3" ;
      dct:provenance [ rdfs:label "P" ] ; dcatap:applicableLegislation <http://data.europa.eu/eli/reg_impl/2023/138/oj>
      """)
    #expect(entry.languages == ["http://l/FRA", "fr"])
    #expect(entry.landingPage == "http://page")
    #expect(entry.documentation == ["http://doc", "http://doc2"])
    #expect(entry.conformsTo == [Concept(label: "S", version: "2")])
    #expect(entry.identifier == "N")
    #expect(entry.version == "3")
    #expect(entry.lineage == ["P"])
    #expect(entry.badges == ["hvd"])
    #expect(entry.origin.portalURL == "http://data.example/d")
  }

  @Test func aLandingPageThatIsNoAddressIsPresentButUnusable() throws {
    let entry = try RDFSample.dataset("dcat:landingPage \"_:dataset-1\"")
    #expect(entry.landingPage == nil)
    #expect(entry.sources[.landingPage]?.raw == "_:dataset-1")
  }

  @Test func theRecordsDateIsTheMetadatas() throws {
    let entry = try RDFSample.dataset(
      "dct:title \"T\"",
      more: "ex:r a dcat:CatalogRecord ; foaf:primaryTopic ex:d ; dct:modified \"2020-02-02\" .")
    #expect(entry.metadataModified == Timestamp("2020-02-02"))
    #expect(entry.modified == nil)
  }

  @Test func readsThePropertiesThatPortalsUseInsteadOfTheRightOnes() throws {
    let entry = try RDFSample.dataset(
      """
      foaf:Page <http://doc> ; dct:alternative "ABC" ; dct:date "2020-01-01" ; dct:updated "2021-01-01" ;
      dct:coverage <Rennes>
      """)
    #expect(entry.documentation == ["http://doc"])
    #expect(entry.acronym == "ABC")
    #expect(entry.issued == Timestamp("2020-01-01"))
    #expect(entry.modified == Timestamp("2021-01-01"))
    #expect(entry.spatial == [SpatialCoverage(label: "Rennes")])
    #expect(entry.sources[.documentation]?.name == "foaf:Page")
  }

  @Test func aPersonWrittenAsJSONIsUnpacked() throws {
    let entry = try RDFSample.dataset(
      #"dcat:contactPoint [ vcard:fn '{"email":"a@b.ch","given_name":"Ann","name":"Bee"}' ]"#)
    #expect(entry.contacts == [Contact(name: "Ann Bee", email: "a@b.ch")])
  }
}
