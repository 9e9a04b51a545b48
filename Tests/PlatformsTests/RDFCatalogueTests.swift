import Catalog
import Testing

@testable import Platforms

struct RDFCatalogueTests {
  private func turtle(_ text: String) throws -> RDFSample.Reading {
    try RDFSample.read(RDFSample.prefixes + text)
  }

  @Test func readsTheCatalogueItself() throws {
    let reading = try turtle(
      """
      ex:c a dcat:Catalog ; dct:title "C"@fr ; foaf:homepage <http://home> ; dct:publisher [ foaf:name "P" ] ; dcat:dataset ex:d .
      ex:d a dcat:Dataset ; dct:title "D" .
      """)
    #expect(reading.catalogue?.title == "C")
    #expect(reading.catalogue?.homepage == "http://home")
    #expect(reading.catalogue?.publisher?.name == "P")
    #expect(reading.catalogue?.platform == "dcat")
  }

  @Test func entriesComeInTheOrderInWhichTheDocumentNamesThem() throws {
    let reading = try turtle(
      "ex:z a dcat:Dataset ; dct:title \"1\" . ex:a a dcat:Dataset ; dct:title \"2\" . ex:m a dcat:DataService ; dct:title \"3\" ."
    )
    #expect(reading.entries.map { $0.title.best } == ["1", "2", "3"])
    #expect(reading.entries.map { $0.kind } == [.dataset, .dataset, .service])
  }

  @Test func aServiceIsAnEntryWithItsEndpoint() throws {
    let reading = try turtle(
      "ex:s a dcat:DataService ; dct:title \"S\" ; dcat:endpointURL <http://e> ; dcat:endpointDescription <http://e/doc> ; dcat:servesDataset ex:elsewhere . ex:elsewhere a dcat:Dataset ."
    )
    #expect(reading.entries.map { $0.kind } == [.service])
    #expect(reading.entries.first?.endpointURLs == ["http://e"])
    #expect(reading.entries.first?.endpointDescriptions == ["http://e/doc"])
    #expect(reading.catalogue?.notes.map { $0.code } == ["undescribed-datasets"])
  }

  @Test func aNodeOfTwoClassesIsOneEntry() throws {
    let reading = try turtle(
      """
      ex:a a dcat:Dataset, dcat:DatasetSeries ; dct:title "series" .
      ex:b a dcat:Dataset, dcat:DatasetSeries ; dct:title "with data" ; dcat:distribution [ dcat:accessURL <http://f> ] .
      """)
    #expect(reading.entries.map { $0.kind } == [.series, .dataset])
  }

  @Test func anEntryWithNothingButItsClassIsStillAnEntry() throws {
    let reading = try turtle("ex:d a dcat:Dataset .")
    #expect(reading.entries.count == 1)
    #expect(reading.entries.first?.sources[.title] == nil)
  }

  @Test func whatIsListedButNotDescribedIsCountedInANote() throws {
    let reading = try turtle(
      "ex:c a dcat:Catalog ; dcat:dataset ex:here, ex:elsewhere . ex:here dct:title \"T\" .")
    #expect(reading.entries.map { $0.uri } == ["http://data.example/here"])
    #expect(reading.entries.first?.notes.map { $0.code } == ["no-class"])
    #expect(reading.catalogue?.notes.first?.detail.hasPrefix("1: http://data.example/elsewhere") == true)
  }

  @Test func distributionsOfNoDatasetAreCountedInANote() throws {
    let reading = try turtle("ex:d a dcat:Dataset . ex:f a dcat:Distribution ; dcat:accessURL <http://a> .")
    #expect(reading.catalogue?.notes.map { $0.code } == ["orphan-distributions"])
  }

  @Test func blankNodesGetTheSameKeyWhateverTheOrder() throws {
    let one = try turtle(
      "[] a dcat:Dataset ; dct:title \"A\" ; dct:spatial [ skos:prefLabel \"x\" ] . [] a dcat:Dataset ; dct:title \"B\" ."
    )
    let two = try turtle(
      "[] dct:title \"B\" ; a dcat:Dataset . [] dct:spatial [ skos:prefLabel \"x\" ] ; dct:title \"A\" ; a dcat:Dataset ."
    )
    #expect(one.entries.count == 2)
    #expect(Set(one.entries.map { $0.id }) == Set(two.entries.map { $0.id }))
    #expect(Set(one.entries.map { $0.id }).count == 2)
    #expect(try turtle("[] a dcat:Dataset ; dct:identifier \"i-1\" .").entries.first?.id == "i-1")
  }

  @Test func twoEntriesNeverShareAKey() throws {
    let reading = try turtle(
      "[] a dcat:Dataset ; dct:identifier \"i\" . [] a dcat:Dataset ; dct:identifier \"i\" ; dct:title \"T\" ."
    )
    #expect(reading.entries.map { $0.id } == ["i", "i#2"])
    #expect(reading.entries.last?.notes.map { $0.code } == ["duplicate-id"])
  }

  @Test func readsTheOlderAndTheOddSpellingsOfNamespaces() throws {
    let reading = try RDFSample.read(
      """
      <http://d> a <https://www.w3.org/ns/dcat#Dataset> ; <http://purl.org/dc/elements/1.1/title> "T" ;
        <https://purl.org/dc/terms/publisher> [ <https://xmlns.com/foaf/0.1/name> "P" ] ; <dcat:keyword> "k" .
      """)
    #expect(reading.entries.first?.title.best == "T")
    #expect(reading.entries.first?.publisher?.name == "P")
    #expect(reading.entries.first?.keywords == ["k"])
  }

  @Test func relativeLinksOfAFileMeetTheCataloguesOwn() throws {
    let text = """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dcat="http://www.w3.org/ns/dcat#">
      <dcat:Catalog rdf:about="http://p.example/"/>
      <dcat:Dataset rdf:about="http://p.example/d/4"><dcat:distribution rdf:resource="http://p.example/d/4/r/1"/></dcat:Dataset>
      <dcat:Distribution rdf:about="d/4/r/1"><dcat:accessURL>http://a</dcat:accessURL></dcat:Distribution></rdf:RDF>
      """
    for base in ["", "file:///tmp/c.rdf", "http://p.example/catalog.rdf"] {
      let entry = try RDFSample.read(text, .rdfXML, base: base).entries.first
      #expect(entry?.distributions.map { $0.accessURLs } == [["http://a"]], "\(base)")
    }
  }

  @Test func aGraphWithoutACatalogueSaysWhatItHolds() {
    let error = #expect(throws: ReadError.self) {
      _ = try turtle("ex:a a skos:Concept ; skos:prefLabel \"x\" .").statements
    }
    #expect(error?.reason == "not-a-catalogue")
    #expect(error?.detail.contains("skos/core#Concept") == true)
    let empty = #expect(throws: ReadError.self) { _ = try RDFSample.read("# nothing").statements }
    #expect(empty?.detail.contains("no RDF statement") == true)
  }

  @Test func pagesAreMergedBeforeTheyAreRead() throws {
    var graph = RDFGraph()
    let pages = [
      """
      ex:c a dcat:Catalog, hydra:Collection ; hydra:totalItems 2 ; hydra:view <http://data.example/c?page=1> ; dcat:dataset ex:a .
      <http://data.example/c?page=1> a hydra:PartialCollectionView ; hydra:next <http://data.example/c?page=2> .
      ex:a a dcat:Dataset ; dct:title "A" ; dct:publisher ex:p ; dct:spatial _:x . _:x skos:prefLabel "one" .
      """,
      """
      ex:c dcat:dataset ex:b . <http://data.example/c?page=2> a hydra:PartialCollectionView .
      ex:b a dcat:Dataset ; dct:title "B" ; dct:publisher ex:p ; dct:spatial _:x . _:x skos:prefLabel "two" .
      ex:p foaf:name "P" .
      """,
    ]
    var next: [String?] = []
    for page in pages {
      let bytes = Array((RDFSample.prefixes + page).utf8)
      let info = try graph.add(
        MemorySource(bytes), syntax: .turtle, location: "p\(next.count)", baseIRI: "http://data.example/c")
      next.append(info.nextPage)
    }
    #expect(next == ["http://data.example/c?page=2", nil])
    var entries: [Entry] = []
    try graph.read { event in
      if case .entry(let entry) = event { entries.append(entry) }
      if case .catalogue(let info) = event { #expect(info.reportedTotal == 2) }
    }
    #expect(entries.map { $0.publisher?.name } == ["P", "P"])
    #expect(entries.map { $0.spatial.map { $0.label } } == [["one"], ["two"]])
    #expect(entries.map { $0.origin.location } == ["p0", "p1"])
  }

  @Test func nextPagesMayBeLiteralsAndRelative() throws {
    for (statement, expected) in [
      ("hydra:next \"http://h/c?page=2\"", "http://h/c?page=2"),
      ("hydra:nextPage \"?page=2\"", "http://h/c?page=2"),
      ("hydra:nextPage <c?page=3>", "http://h/c?page=3"),
    ] {
      var graph = RDFGraph()
      let text = RDFSample.prefixes + "<http://h/c?page=1> a hydra:PagedCollection ; \(statement) ."
      let page = try graph.add(
        MemorySource(Array(text.utf8)), syntax: .turtle, location: "p", baseIRI: "http://h/c?page=1")
      #expect(page.nextPage == expected)
    }
  }
}
