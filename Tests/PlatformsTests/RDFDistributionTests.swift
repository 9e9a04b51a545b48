import Catalog
import Testing

@testable import Platforms

struct RDFDistributionTests {
  @Test func readsFormatsAsLiteralIRIAndNode() throws {
    let iri = "http://publications.europa.eu/resource/authority/file-type/CSV"
    #expect(try RDFSample.distribution("dct:format \"CSV\"").format == "CSV")
    #expect(try RDFSample.distribution("dct:format <\(iri)>").format == iri)
    #expect(try RDFSample.distribution("dct:format [ rdfs:label \"csv\" ]").format == "csv")
    #expect(try RDFSample.distribution("dct:format [ rdf:value \"csv\" ]").format == "csv")
    #expect(
      try RDFSample.distribution("dct:format <\(iri)>", more: "<\(iri)> rdfs:label \"CSV\" .").format == iri)
    #expect(
      try RDFSample.distribution("dct:format <http://x/1>", more: "<http://x/1> rdfs:label \"CSV\" .").format
        == "CSV")
  }

  @Test func readsAddressesSizesAndChecksums() throws {
    let file = try RDFSample.distribution(
      """
      dcat:accessURL <http://a> ; dcat:downloadURL "http://b", <http://c> ; dcat:mediaType <https://www.iana.org/assignments/media-types/text/csv> ;
      dcat:byteSize "1024.0"^^xsd:decimal ; spdx:checksum [ spdx:algorithm spdx:checksumAlgorithm_sha1 ; spdx:checksumValue "ab" ] ;
      adms:status <http://s> ; dcatap:availability <http://p> ; dct:title "T"@fr ; dct:issued "2020-01-01" ; dct:modified "2021-01-01"
      """)
    #expect(file.accessURLs == ["http://a"])
    #expect(file.downloadURLs == ["http://b", "http://c"])
    #expect(file.mediaType?.hasSuffix("text/csv") == true)
    #expect(file.byteSize == 1024)
    #expect(
      file.checksum == Checksum(algorithm: "http://spdx.org/rdf/terms#checksumAlgorithm_sha1", value: "ab"))
    #expect(file.status == "http://s")
    #expect(file.plannedAvailability == "http://p")
    #expect(file.title.best == "T")
    #expect(file.issued == Timestamp("2020-01-01"))
    #expect(file.modified == Timestamp("2021-01-01"))
  }

  @Test func whatIsNoSizeAndNoDateIsNoted() throws {
    let entry = try RDFSample.dataset(
      "dcat:distribution ex:f", more: "ex:f dcat:byteSize \"grand\" ; dct:issued \"hier\" .")
    #expect(entry.distributions.first?.byteSize == nil)
    #expect(entry.notes.map { $0.code }.sorted() == ["unusable-byte-size", "unusable-date"])
  }

  @Test func aServiceBehindADistributionIsReadThereAndIsNoEntry() throws {
    let reading = try RDFSample.read(
      RDFSample.prefixes + """
        ex:d a dcat:Dataset ; dcat:distribution ex:f .
        ex:f a dcat:Distribution ; dcat:accessService ex:s .
        ex:s a dcat:DataService ; dcat:endpointURL <http://e> ; dcat:endpointDescription <http://e/openapi> .
        """)
    #expect(reading.entries.count == 1)
    let file = reading.entries.first?.distributions.first
    #expect(file?.endpointURLs == ["http://e"])
    #expect(file?.endpointDescriptions == ["http://e/openapi"])
    #expect(file?.kind == .api)
    #expect(file?.url == "http://e")
  }

  @Test func knowsTheMisspeltPropertiesOfPortals() throws {
    let entry = try RDFSample.dataset(
      "dcat:distributions ex:f", more: "ex:f dcat:accessUrl <http://a> ; dcat:bytesSize 5 .")
    #expect(entry.distributions.first?.accessURLs == ["http://a"])
    #expect(entry.distributions.first?.byteSize == 5)
    #expect(entry.sources[.distributions]?.name == "dcat:distributions")
  }

  @Test func whatIsListedButNotDescribedIsNoted() throws {
    let entry = try RDFSample.dataset("dcat:distribution <http://f>")
    #expect(entry.distributions.isEmpty)
    #expect(entry.notes.map { $0.code } == ["undescribed-distributions"])
    #expect(entry.sources[.distributions]?.raw == "http://f")
  }

  @Test func aSampleIsAnAttachment() throws {
    let entry = try RDFSample.dataset(
      "adms:sample ex:f", more: "ex:f a dcat:Distribution ; dcat:accessURL <http://a> .")
    #expect(entry.distributions.map { $0.kind } == [.attachment])
  }

  @Test func distributionsBeyondTheLimitAreCounted() throws {
    var limits = ReadLimits()
    limits.distributions = 2
    let files = (1...5).map {
      "ex:f\($0) dcat:accessURL <http://a/\($0)> . ex:d dcat:distribution ex:f\($0) ."
    }
    let text = RDFSample.prefixes + "ex:d a dcat:Dataset . " + files.joined()
    let entry = try RDFSample.read(Array(text.utf8), limits: limits).entries.first
    #expect(entry?.distributions.count == 2)
    #expect(entry?.notes.first?.detail.hasPrefix("3 distributions") == true)
  }

  @Test func readsSizesOfEveryType() throws {
    let sizes: [(String, Int64?)] = [
      ("1024", 1024), ("\"1024.0\"^^xsd:decimal", 1024), ("1.5E3", 1500), ("\"42 octets\"", 42),
      ("\"12 MB\"", 12_000_000), ("-1", nil), ("\"NaN\"", nil), ("\"inf\"", nil), ("1e400", nil),
      ("\"\"", nil),
    ]
    for (text, bytes) in sizes {
      #expect(try RDFSample.distribution("dcat:byteSize \(text)").byteSize == bytes, "\(text)")
    }
  }
}
