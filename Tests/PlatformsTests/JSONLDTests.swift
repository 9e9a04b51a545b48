import Catalog
import Testing

@testable import Platforms

struct JSONLDTests {
  private let rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  private let xsd = "http://www.w3.org/2001/XMLSchema#"

  private func statements(_ text: String) throws -> [String] { try RDFSample.statements(text, .jsonLD) }

  @Test func expandsTermsPrefixesAndVocabulary() throws {
    let found = try statements(
      """
      {"@context": {"@vocab": "http://v/", "e": "http://e/", "t": "e:term", "id": "@id", "a": "@type"},
       "id": "http://a", "a": ["C", "e:D"], "t": "1", "e:q": "2", "plain": "3", "http://full/p": "4"}
      """)
    #expect(
      found
        == [
          "<http://a> <\(rdf)type> <http://e/D>", "<http://a> <\(rdf)type> <http://v/C>",
          "<http://a> <http://e/q> \"2\"", "<http://a> <http://e/term> \"1\"",
          "<http://a> <http://full/p> \"4\"",
          "<http://a> <http://v/plain> \"3\"",
        ].sorted())
  }

  @Test func termsThatMeanNothingAreLeftOut() throws {
    let found = try statements(
      "{\"@context\": {\"off\": null, \"p\": \"http://p\"}, \"off\": 1, \"unknown\": 2, \"p\": 3}")
    #expect(found == ["_ <http://p> \"3\"^^<\(xsd)integer>"])
  }

  @Test func coercesStringsToIRIsAndDatatypes() throws {
    let found = try statements(
      """
      {"@context": {"@vocab": "http://v/", "e": "http://e/", "xsd": "\(xsd)", "i": {"@type": "@id"},
        "w": {"@type": "@vocab"}, "d": {"@id": "e:d", "@type": "xsd:date"}},
       "@id": "s", "i": ["o", "e:x", "_:b"], "w": "C", "d": "2020-01-01"}
      """)
    #expect(
      found == [
        "<http://b.example/x/s> <http://e/d> \"2020-01-01\"^^<\(xsd)date>",
        "<http://b.example/x/s> <http://v/i> <http://b.example/x/o>",
        "<http://b.example/x/s> <http://v/i> <http://e/x>", "<http://b.example/x/s> <http://v/i> _",
        "<http://b.example/x/s> <http://v/w> <http://v/C>",
      ])
  }

  @Test func readsValueObjectsNumbersAndTruth() throws {
    let found = try statements(
      """
      {"@context": {"@vocab": "http://v/", "@language": "fr"}, "@id": "http://a",
       "p": [{"@value": "x", "@language": "de"}, {"@value": "y", "@type": "http://t"}, {"@value": "z"}, "w", null, true, 1.5, []]}
      """)
    #expect(
      found == [
        "<http://a> <http://v/p> \"1.5\"^^<\(xsd)double>",
        "<http://a> <http://v/p> \"true\"^^<\(xsd)boolean>",
        "<http://a> <http://v/p> \"w\"@fr", "<http://a> <http://v/p> \"x\"@de",
        "<http://a> <http://v/p> \"y\"^^<http://t>", "<http://a> <http://v/p> \"z\"",
      ])
  }

  @Test func readsEveryContainer() throws {
    let found = try statements(
      """
      {"@context": {"@vocab": "http://v/", "l": {"@container": "@language"}, "o": {"@container": "@list"},
        "x": {"@container": "@index"}, "i": {"@container": "@id"}, "t": {"@container": "@type"}, "s": {"@container": "@set"}},
       "@id": "http://a", "l": {"fr": ["un", "une"], "en": "one"}, "o": ["1"], "x": {"k": "2"},
       "i": {"http://b": {"p": "3"}}, "t": {"C": {"@id": "http://c"}}, "s": ["4"]}
      """)
    #expect(
      found == [
        "<http://a> <http://v/i> <http://b>", "<http://a> <http://v/l> \"one\"@en",
        "<http://a> <http://v/l> \"un\"@fr",
        "<http://a> <http://v/l> \"une\"@fr", "<http://a> <http://v/o> _", "<http://a> <http://v/s> \"4\"",
        "<http://a> <http://v/t> <http://c>", "<http://a> <http://v/x> \"2\"",
        "<http://b> <http://v/p> \"3\"",
        "<http://c> <\(rdf)type> <http://v/C>", "_ <\(rdf)first> \"1\"", "_ <\(rdf)rest> <\(rdf)nil>",
      ])
  }

  @Test func readsGraphsIncludedNodesAndReverseProperties() throws {
    let found = try statements(
      """
      {"@context": {"@vocab": "http://v/", "of": {"@reverse": "part"}},
       "@graph": [{"@id": "http://a", "of": {"@id": "http://b"}, "@reverse": {"q": {"@id": "http://c"}},
                   "@included": [{"@id": "http://d", "p": "1"}]}]}
      """)
    #expect(
      found == [
        "<http://b> <http://v/part> <http://a>", "<http://c> <http://v/q> <http://a>",
        "<http://d> <http://v/p> \"1\"",
      ])
  }

  @Test func scopedContextsHoldInsideTheirValues() throws {
    let found = try statements(
      """
      {"@context": {"@vocab": "http://v/", "n": {"@context": {"p": "http://n/p"}}, "C": {"@context": {"p": "http://c/p"}}},
       "@id": "http://a", "p": "1", "n": {"@id": "http://b", "p": "2"}, "m": {"@id": "http://c", "@type": "C", "p": "3"}}
      """)
    #expect(found.contains("<http://a> <http://v/p> \"1\""))
    #expect(found.contains("<http://b> <http://n/p> \"2\""))
    #expect(found.contains("<http://c> <http://c/p> \"3\""))
  }

  @Test func nestedContextsAddToTheOuterOne() throws {
    let found = try statements(
      """
      [{"@context": [{"@vocab": "http://v/"}, {"@base": "http://o/"}, {"p": "http://p"}], "@id": "a",
        "q": {"@context": {"p": "http://inner/p"}, "@id": "b", "p": "1"}, "p": "2"}]
      """)
    #expect(
      found == [
        "<http://o/a> <http://p> \"2\"", "<http://o/a> <http://v/q> <http://o/b>",
        "<http://o/b> <http://inner/p> \"1\"",
      ])
  }

  @Test func knowsTheContextsOfCataloguesWithoutTheNetwork() throws {
    let document = """
      {"@context": "https://project-open-data.cio.gov/v1.1/schema/catalog.jsonld", "@type": "dcat:Catalog",
       "dataset": [{"@type": "dcat:Dataset", "title": "T", "identifier": "1", "keyword": ["a", "b"],
         "publisher": {"name": "P"}, "contactPoint": {"@type": "vcard:Contact", "fn": "F", "hasEmail": "mailto:a@b.fr"},
         "distribution": [{"@type": "dcat:Distribution", "downloadURL": "http://d/f.csv", "mediaType": "text/csv"}]}]}
      """
    let entry = try RDFSample.read(document, .jsonLD).entries.first
    #expect(entry?.title.best == "T")
    #expect(entry?.keywords == ["a", "b"])
    #expect(entry?.publisher?.name == "P")
    #expect(entry?.contacts.first?.email == "a@b.fr")
    #expect(entry?.distributions.first?.downloadURLs == ["http://d/f.csv"])
  }

  @Test func readsSchemaOrgDatasetsWhereThereIsNoDCAT() throws {
    for address in [
      "http://schema.org", "https://schema.org/", "https://schema.org/docs/jsonldcontext.jsonld",
    ] {
      let document = """
        {"@context": "\(address)", "@type": "Dataset", "@id": "http://a", "name": "N", "keywords": "a, b",
         "creator": {"@type": "Organization", "name": "O"}, "license": "https://l", "temporalCoverage": "2010/2012",
         "distribution": {"@type": "DataDownload", "contentUrl": "http://f", "encodingFormat": "text/csv", "contentSize": "2 MB"}}
        """
      let entry = try RDFSample.read(document, .jsonLD).entries.first
      #expect(entry?.title.best == "N")
      #expect(entry?.keywords == ["a", "b"])
      #expect(entry?.recordFormats == [.schemaOrg])
      #expect(entry?.licences.first?.url == "https://l")
      #expect(entry?.temporal.first?.end == Timestamp("2012"))
      #expect(entry?.distributions.first?.byteSize == 2_000_000)
    }
  }

  @Test func anUnknownRemoteContextIsReportedAndNeverFetched() throws {
    let body = "\"@type\": \"http://www.w3.org/ns/dcat#Dataset\", \"http://purl.org/dc/terms/title\": \"T\""
    let reading = try RDFSample.read("{\"@context\": \"http://127.0.0.1:9/c\", \(body)}", .jsonLD)
    #expect(reading.entries.first?.title.best == "T")
    #expect(reading.catalogue?.notes.map { $0.code } == ["unknown-context"])
    let error = #expect(throws: ReadError.self) {
      _ = try RDFSample.read("{\"@context\": \"http://127.0.0.1:9/c\", \"title\": \"T\"}", .jsonLD).statements
    }
    #expect(error?.reason == "unknown-context")
  }

  @Test func aTermDefinedByItselfIsReported() throws {
    let reading = try RDFSample.read(
      """
      {"@context": {"a": "b:x", "b": "c:y", "c": "a:z", "@vocab": "http://www.w3.org/ns/dcat#"}, "@type": "Dataset", "keyword": "k", "a": "1"}
      """, .jsonLD)
    #expect(reading.entries.first?.keywords == ["k"])
    #expect(reading.catalogue?.notes.contains { $0.code == "bad-context" } == true)
  }

  @Test func brokenJSONIsNamedByItsLineAndColumn() {
    let cases: [(String, String, String)] = [
      ("{\n  \"a\": 1,\n  b: 2\n}", "line 3, column 3", "invalid-json"),
      ("{\"a\": [1, 2", "line 1, column 12", "truncated"),
      ("{\"a\": tru}", "line 1, column 7", "invalid-json"),
      ("[1 2]", "line 1, column 4", "invalid-json"),
    ]
    for (text, place, reason) in cases {
      let error = #expect(throws: ReadError.self) { _ = try RDFSample.read(text, .jsonLD).statements }
      #expect(error?.place == place)
      #expect(error?.reason == reason)
    }
  }
}
