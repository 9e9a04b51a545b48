import Catalog
import Testing

@testable import Platforms

/// Gives the same bytes again and again.
private final class EndlessSource: ByteSource {
  private let head: [UInt8]
  private let byte: UInt8
  private var left: Int
  private var isFirst = true

  init(_ head: String, then byte: UInt8, count: Int) {
    self.head = Array(head.utf8)
    self.byte = byte
    left = count
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    if isFirst {
      isFirst = false
      buffer.copyBytes(from: head)
      return head.count
    }
    let count = min(left, buffer.count)
    for at in 0..<count { buffer[at] = byte }
    left -= count
    return count
  }
}

struct RDFHostileTests {
  private let rdf = "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:e=\"http://e/\""

  private func error(_ bytes: [UInt8], _ syntax: RDFReader.Syntax, limits: ReadLimits = ReadLimits())
    -> ReadError?
  {
    #expect(throws: ReadError.self) { _ = try RDFSample.read(bytes, syntax, limits: limits).statements }
  }

  private func error(_ text: String, _ syntax: RDFReader.Syntax) -> ReadError? {
    error(Array(text.utf8), syntax)
  }

  @Test func truncatedDocumentsNameTheirEnd() {
    #expect(error("<http://a> <http://b> \"c", .turtle)?.place?.hasPrefix("line 1") == true)
    #expect(error("<http://a> <http://b> [ <http://c> <http://d> ;", .turtle)?.reason == "bad-syntax")
    #expect(error("<http://a> <http://b>", .nTriples)?.place?.hasPrefix("line ") == true)
    #expect(error("<rdf:RDF \(rdf)>\n<rdf:Description>", .rdfXML)?.place?.hasPrefix("line 2") == true)
    #expect(error("[{\"@id\": \"a\"", .jsonLD)?.reason == "truncated")
    for syntax in RDFReader.Syntax.allCases { #expect(error("", syntax) != nil) }
  }

  @Test func everyPrefixOfADocumentIsReadOrRefused() throws {
    let samples: [(RDFReader.Syntax, String)] = [
      (
        .turtle,
        "@prefix d: <http://www.w3.org/ns/dcat#> .\n<http://a> a d:Dataset ; d:keyword \"é\\u00e9\"@fr, '''x''' ; d:x ( 1 [ d:y 2.5 ] ) ."
      ),
      (.triG, "<http://g> { <http://a> <http://b> <http://c> . }"),
      (
        .rdfXML,
        "<?xml version=\"1.0\"?><rdf:RDF \(rdf)><e:C rdf:about=\"a\"><e:p rdf:parseType=\"Collection\"><e:D/></e:p><e:q>é&amp;<![CDATA[x]]></e:q></e:C></rdf:RDF>"
      ),
      (
        .jsonLD,
        "{\"@context\": {\"p\": {\"@id\": \"http://p\", \"@container\": \"@list\"}}, \"@id\": \"é\", \"p\": [1, {\"@value\": \"\\u00e9\"}]}"
      ),
    ]
    for (syntax, text) in samples {
      let bytes = Array(text.utf8)
      for end in 0...bytes.count { _ = try? RDFSample.read(Array(bytes[..<end]), syntax) }
      #expect(try RDFSample.graph(bytes, syntax).statementCount > 0)
    }
  }

  @Test func turtleThatIsNotUTF8IsReadAndReported() throws {
    let bytes =
      Array("<http://a> a <http://www.w3.org/ns/dcat#Dataset> ;\n <http://purl.org/dc/terms/title> \"".utf8)
      + [0xE9, 0x74] + Array("\" .".utf8)
    let reading = try RDFSample.read(bytes, .turtle)
    #expect(reading.entries.first?.title.best == "\u{FFFD}t")
    #expect(reading.refusals.map { $0.reason } == ["invalid-utf-8"])
    #expect(reading.refusals.first?.place.hasPrefix("line 2") == true)
  }

  @Test func aFileFullOfBadBytesIsReportedInFewWords() throws {
    let bytes =
      Array("<http://a> a <http://www.w3.org/ns/dcat#Dataset> ; <http://b> \"".utf8)
      + (0..<5000).flatMap { _ in [UInt8(0xFF), 0x61] } + Array("\" .".utf8)
    let reading = try RDFSample.read(bytes, .turtle)
    #expect(reading.refusals.count <= StatementSink.problemsKept + 1)
    #expect(reading.refusals.last?.reason == "more-problems")
  }

  @Test func otherSyntaxesThatAreNotUTF8AreRefused() {
    let xml = Array("<rdf:RDF \(rdf)><e:C><e:p>".utf8) + [0xE9] + Array("</e:p></e:C></rdf:RDF>".utf8)
    #expect(error(xml, .rdfXML)?.reason == "invalid-utf-8")
    #expect(
      error(Array("{\"@id\": \"".utf8) + [0xE9] + Array("\"}".utf8), .jsonLD)?.reason == "invalid-utf-8")
  }

  @Test func deepNestingIsRefusedAndNeverFollowed() {
    let deep = 100_000
    #expect(
      error("<http://a> <http://b> " + String(repeating: "[ <http://b> ", count: deep), .turtle)?.reason
        == "too-deep")
    #expect(
      error("<http://a> <http://b> " + String(repeating: "(", count: deep), .turtle)?.reason == "too-deep")
    #expect(error(String(repeating: "[", count: deep), .turtle) != nil)
    #expect(
      error("<rdf:RDF \(rdf)>" + String(repeating: "<e:C><e:p>", count: deep / 10), .rdfXML)?.reason
        == "too-deep")
    let arrays = String(repeating: "[", count: deep) + String(repeating: "]", count: deep)
    #expect(error(arrays, .jsonLD)?.reason == "too-deep")
    #expect(error(String(repeating: "{\"@graph\":", count: deep), .jsonLD) != nil)
  }

  @Test func aValueOf100MegabytesIsRefusedInLittleMemory() {
    let heads: [(RDFReader.Syntax, String)] = [
      (.turtle, "<http://a> <http://b> \""), (.nTriples, "<http://a> <http://b> \""), (.turtle, "<"),
      (.turtle, "# "),
      (.rdfXML, "<rdf:RDF \(rdf)><e:C><e:p>"), (.rdfXML, "<rdf:RDF \(rdf)><e:C e:p=\""),
      (.rdfXML, "<rdf:RDF><!-- "),
    ]
    for (syntax, head) in heads {
      var limits = ReadLimits()
      limits.entryBytes = 1 << 20
      var graph = RDFGraph(limits: limits)
      let source = EndlessSource(head, then: UInt8(ascii: "x"), count: 100 << 20)
      let error = #expect(throws: ReadError.self) {
        _ = try graph.add(source, syntax: syntax, location: "big", baseIRI: "").statements
      }
      #expect(
        error?.reason == "too-large" || syntax == .rdfXML, "\(head): \(error?.description ?? "")")
      #expect(graph.footprint < 8 << 20)
    }
  }

  @Test func aGraphThatIsFullIsRefusedWithAdvice() {
    var limits = ReadLimits()
    limits.graphStatements = 10
    let turtle = (0..<20).map { "<http://a> <http://b> \($0) ." }.joined()
    #expect(error(Array(turtle.utf8), .turtle, limits: limits)?.reason == "too-large")
    let items = (0..<20).map { "<e:p>\($0)</e:p>" }.joined()
    let xml = "<rdf:RDF \(rdf)><e:C>\(items)</e:C></rdf:RDF>"
    #expect(error(Array(xml.utf8), .rdfXML, limits: limits)?.reason == "too-large")
    let json = "{\"http://p\": [\((0..<20).map { "\($0)" }.joined(separator: ","))]}"
    #expect(error(Array(json.utf8), .jsonLD, limits: limits)?.reason == "too-large")
  }

  @Test func cyclesOfNodesAndListsEnd() throws {
    let entry = try RDFSample.dataset(
      """
      dcat:distribution ex:d ; dct:publisher ex:d ; dct:spatial _:s ; dcat:theme _:l ; dcat:contactPoint _:s ; dct:license _:l
      """,
      more: "_:s locn:geometry _:s ; vcard:org _:s ; skos:prefLabel _:s . _:l rdf:first _:l ; rdf:rest _:l .")
    #expect(entry.id == "http://data.example/d")
    let blank = try RDFSample.read(
      RDFSample.prefixes + "_:a a dcat:Dataset ; dct:relation _:b . _:b dct:relation _:a .")
    #expect(blank.entries.first?.id.hasPrefix("blank-") == true)
  }

  @Test func entitiesThatMultiplyAreRefused() {
    let laughs = (1...9).map { "<!ENTITY l\($0) \"\(String(repeating: "&l\($0 - 1);", count: 10))\">" }
      .joined()
    let text =
      "<!DOCTYPE r [<!ENTITY l0 \"ha\">\(laughs)]><rdf:RDF \(rdf)><e:C e:q=\"&l9;\"><e:p>&l9;</e:p></e:C></rdf:RDF>"
    #expect(error(text, .rdfXML) != nil)
    let loop =
      "<!DOCTYPE r [<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">]><rdf:RDF \(rdf)><e:C><e:p>&a;</e:p></e:C></rdf:RDF>"
    #expect(error(loop, .rdfXML) != nil)
  }

  @Test func externalEntitiesAreNeverRead() {
    for address in ["file:///etc/hostname", "http://127.0.0.1:9/x"] {
      let text =
        "<!DOCTYPE r [<!ENTITY x SYSTEM \"\(address)\">]><rdf:RDF \(rdf)><e:C><e:p>&x;</e:p></e:C></rdf:RDF>"
      #expect(error(text, .rdfXML)?.reason == "bad-syntax")
      let subset =
        "<!DOCTYPE r SYSTEM \"\(address)\" [<!ENTITY % p SYSTEM \"\(address)\"> %p;]><rdf:RDF \(rdf)><e:C rdf:about=\"http://a\"/></rdf:RDF>"
      let graph = try? RDFSample.graph(Array(subset.utf8), .rdfXML)
      #expect((graph?.statementCount ?? 1) <= 1)
    }
  }

  @Test func manyPrefixesAndTermsAreReadInTime() throws {
    let prefixes = (0..<20_000).map { "@prefix p\($0): <http://p/\($0)/> ." }.joined(separator: "\n")
    let reading = try RDFSample.read(
      "\(prefixes)\n<http://a> a <http://www.w3.org/ns/dcat#Dataset> ; p19999:x p1:y .")
    #expect(reading.statements == 2)
    let terms = (0..<5_000).map { "\"t\($0)\": \"http://t/\($0)\"" }.joined(separator: ",")
    let nested = String(repeating: "{\"@context\": {\(terms)}, \"t1\": ", count: 30)
    _ = try? RDFSample.read(nested + "1" + String(repeating: "}", count: 30), .jsonLD)
  }

  @Test func undeclaredPrefixesNameTheirLine() {
    let turtle = error("\n\n<http://a> <http://b> ex:c .", .turtle)
    #expect(turtle?.detail.contains("ex:") == true)
    #expect(turtle?.place?.hasPrefix("line 3") == true)
    #expect(error("<rdf:RDF \(rdf)>\n<x:C/></rdf:RDF>", .rdfXML)?.place?.hasPrefix("line 2") == true)
  }

  @Test func aWebPageIsRefused() {
    let page = "<!DOCTYPE html><html><head><title>x</title></head><body><p>no<br></body></html>"
    for syntax in RDFReader.Syntax.allCases { #expect(error(page, syntax) != nil) }
  }

  @Test func nulBytesNeverEndTheReadingEarly() {
    let bytes =
      Array("<http://a> <http://b> \"".utf8) + [0] + Array("\" . <http://a> <http://b> <http://c> .".utf8)
    let read = try? RDFSample.graph(bytes, .turtle)
    #expect(read == nil || read?.statementCount == 2)
    #expect(error([0, 0, 0], .rdfXML) != nil)
  }

  @Test func aPropertyWithTooManyValuesIsReadInPartAndNoted() throws {
    let values = (0..<2_000).map { "\"\($0)\"" }.joined(separator: ", ")
    let entry = try RDFSample.dataset("dct:title \(values) ; dct:rights \(values)")
    #expect(entry.title.variants.count == GraphNode.mostValues)
    #expect(entry.notes.map { $0.code } == ["too-many-values", "too-many-values"])
  }
}
