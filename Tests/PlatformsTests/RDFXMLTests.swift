import Catalog
import Testing

@testable import Platforms

struct RDFXMLTests {
  private let rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"

  private func statements(_ body: String, root: String = "") throws -> [String] {
    try RDFSample.statements(
      "<rdf:RDF xmlns:rdf=\"\(rdf)\" xmlns:e=\"http://e/\" \(root)>\(body)</rdf:RDF>", .rdfXML)
  }

  @Test func namesNodesByAboutIDAndNodeID() throws {
    let found = try statements(
      """
      <rdf:Description rdf:about="../y" e:p="1"/><rdf:Description rdf:ID="z" e:p="2"/>
      <rdf:Description rdf:nodeID="n"><e:q rdf:nodeID="n"/></rdf:Description>
      """)
    #expect(
      found == [
        "<http://b.example/x/doc#z> <http://e/p> \"2\"", "<http://b.example/y> <http://e/p> \"1\"",
        "_ <http://e/q> _",
      ])
  }

  @Test func typedNodesAndPropertyAttributesStateTheirClass() throws {
    let found = try statements(
      "<e:C rdf:about=\"http://a\" rdf:type=\"http://t\"><e:p rdf:resource=\"http://o\"/></e:C>")
    #expect(
      found
        == [
          "<http://a> <\(rdf)type> <http://e/C>", "<http://a> <\(rdf)type> <http://t>",
          "<http://a> <http://e/p> <http://o>",
        ].sorted())
  }

  @Test func textKeepsLanguageAndDatatype() throws {
    let found = try statements(
      """
      <rdf:Description rdf:about="http://a" xml:lang="fr"><e:p>Été</e:p><e:p xml:lang="">sans</e:p>
      <e:p rdf:datatype="http://d">1</e:p><e:p/></rdf:Description>
      """)
    #expect(
      found == [
        "<http://a> <http://e/p> \"\"@fr", "<http://a> <http://e/p> \"1\"^^<http://d>",
        "<http://a> <http://e/p> \"sans\"", "<http://a> <http://e/p> \"Été\"@fr",
      ])
  }

  @Test func parseTypesMakeNodesListsAndXML() throws {
    let found = try statements(
      """
      <rdf:Description rdf:about="http://a"><e:r rdf:parseType="Resource"><e:p>1</e:p></e:r>
      <e:l rdf:parseType="Collection"><e:C rdf:about="http://c"/></e:l><e:n rdf:parseType="Collection"/>
      <e:x rdf:parseType="Literal">a <b c="d">&lt;</b></e:x></rdf:Description>
      """)
    #expect(
      found
        == [
          "<http://a> <http://e/l> _", "<http://a> <http://e/n> <\(rdf)nil>", "<http://a> <http://e/r> _",
          "<http://a> <http://e/x> \"a <b c=\"d\">&lt;</b>\"^^<\(rdf)XMLLiteral>",
          "<http://c> <\(rdf)type> <http://e/C>", "_ <\(rdf)first> <http://c>", "_ <\(rdf)rest> <\(rdf)nil>",
          "_ <http://e/p> \"1\"",
        ].sorted())
  }

  @Test func containersAndReificationAreSpelledOut() throws {
    let found = try statements(
      """
      <rdf:Bag rdf:about="http://a"><rdf:li>x</rdf:li><rdf:li>y</rdf:li></rdf:Bag>
      <rdf:Description rdf:about="http://s"><e:p rdf:ID="t">o</e:p></rdf:Description>
      """)
    #expect(found.contains("<http://a> <\(rdf)_1> \"x\""))
    #expect(found.contains("<http://a> <\(rdf)_2> \"y\""))
    #expect(found.contains("<http://b.example/x/doc#t> <\(rdf)subject> <http://s>"))
    #expect(found.contains("<http://b.example/x/doc#t> <\(rdf)object> \"o\""))
    #expect(found.count == 8)
  }

  @Test func xmlBaseChangesWhatRelativeIRIsMean() throws {
    let found = try statements(
      "<rdf:Description rdf:about=\"\" xml:base=\"http://o/p/q\"><e:p rdf:resource=\"r\"/></rdf:Description>")
    #expect(found == ["<http://o/p/q> <http://e/p> <http://o/p/r>"])
  }

  @Test func aSingleNodeMayBeTheRoot() throws {
    let found = try RDFSample.statements(
      "<dcat:Dataset xmlns:dcat=\"http://www.w3.org/ns/dcat#\" xmlns:rdf=\"\(rdf)\" rdf:about=\"http://a\"/>",
      .rdfXML)
    #expect(found == ["<http://a> <\(rdf)type> <http://www.w3.org/ns/dcat#Dataset>"])
  }

  @Test func looksThroughAnEnvelopeAndTellsTheNextRecord() throws {
    var graph = RDFGraph()
    let text = """
      <csw:GetRecordsResponse xmlns:csw="http://www.opengis.net/cat/csw/2.0.2" xmlns:rdf="\(rdf)" xmlns:dcat="http://www.w3.org/ns/dcat#">
      <csw:SearchResults numberOfRecordsMatched="6" nextRecord="3">
      <rdf:RDF><dcat:Dataset rdf:about="http://a"/></rdf:RDF><rdf:RDF><dcat:Dataset rdf:about="http://b"/></rdf:RDF>
      </csw:SearchResults></csw:GetRecordsResponse>
      """
    let page = try graph.add(MemorySource(Array(text.utf8)), syntax: .rdfXML, location: "csw", baseIRI: "")
    #expect(page.nextRecord == 3)
    #expect(page.totalItems == 6)
    #expect(graph.counts().datasets == 2)
  }

  @Test func saysWhatToAskForWhereTheRecordsAreISO() {
    let text = """
      <csw:GetRecordsResponse xmlns:csw="http://www.opengis.net/cat/csw/2.0.2">
      <gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd"/></csw:GetRecordsResponse>
      """
    let error = #expect(throws: ReadError.self) { _ = try RDFSample.read(text, .rdfXML).statements }
    #expect(error?.reason == "iso-19139")
    #expect(error?.detail.contains("outputSchema=http://www.w3.org/ns/dcat#") == true)
  }

  @Test(arguments: [
    ("<CHE_MD_Metadata xmlns=\"http://www.geocat.ch/2008/che\"/>", "iso-19139"),
    ("<csw:Record xmlns:csw=\"http://www.opengis.net/cat/csw/2.0.2\"/>", "csw-record"),
    ("<csw30:SummaryRecord xmlns:csw30=\"http://www.opengis.net/cat/csw/3.0\"/>", "csw-record"),
  ])
  func saysWhatToAskForWhereTheRecordsAreOfAnotherKind(_ record: String, _ reason: String) {
    let text = "<r><results numberOfRecordsMatched=\"1\">\(record)</results></r>"
    let error = #expect(throws: ReadError.self) { _ = try RDFSample.read(text, .rdfXML).statements }
    #expect(error?.reason == reason)
    #expect(error?.detail.contains("outputSchema=http://www.w3.org/ns/dcat#") == true)
  }

  @Test func anotherXMLDocumentIsNamedByItsRoot() {
    let error = #expect(throws: ReadError.self) {
      _ = try RDFSample.read("<rss><item/></rss>", .rdfXML).statements
    }
    #expect(error?.reason == "not-a-catalogue")
    #expect(error?.detail.contains("<rss>") == true)
  }

  @Test func entitiesOfTheDocumentItselfAreExpanded() throws {
    let found = try RDFSample.statements(
      """
      <!DOCTYPE r [<!ENTITY e "http://e/">]>
      <rdf:RDF xmlns:rdf="\(rdf)" xmlns:e="http://e/"><rdf:Description rdf:about="&e;a"><e:p>&e;b &amp; c</e:p></rdf:Description></rdf:RDF>
      """, .rdfXML)
    #expect(found == ["<http://e/a> <http://e/p> \"http://e/b & c\""])
  }

  @Test func readsTheEncodingThatTheDocumentDeclares() throws {
    let head =
      "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><rdf:RDF xmlns:rdf=\"\(rdf)\" xmlns:e=\"http://www.w3.org/ns/dcat#\" "
    let bytes =
      Array("\(head) xmlns:d=\"http://purl.org/dc/terms/\"><e:Dataset rdf:about=\"http://a\"><d:title>".utf8)
      + [0xE9, 0x74, 0xE9] + Array("</d:title></e:Dataset></rdf:RDF>".utf8)
    #expect(try RDFSample.read(bytes, .rdfXML).entries.first?.title.best == "été")
  }

  @Test func aLabelThatIsNoLongerTrueIsIgnored() throws {
    let found = try RDFSample.statements(
      "<?xml version=\"1.0\" encoding=\"UTF-16\"?><rdf:RDF xmlns:rdf=\"\(rdf)\" xmlns:e=\"http://e/\">"
        + "<e:C rdf:about=\"http://a\" e:p=\"é\"/></rdf:RDF>", .rdfXML)
    #expect(found.contains("<http://a> <http://e/p> \"é\""))
  }
}
