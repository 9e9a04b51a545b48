import Catalog

@testable import Platforms

/// Small RDF documents of the tests' own.
enum RDFSample {
  /// The prefixes that the Turtle samples use.
  static let prefixes = """
    @prefix dcat: <http://www.w3.org/ns/dcat#> .
    @prefix dct: <http://purl.org/dc/terms/> .
    @prefix foaf: <http://xmlns.com/foaf/0.1/> .
    @prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
    @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
    @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
    @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
    @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
    @prefix adms: <http://www.w3.org/ns/adms#> .
    @prefix spdx: <http://spdx.org/rdf/terms#> .
    @prefix locn: <http://www.w3.org/ns/locn#> .
    @prefix schema: <https://schema.org/> .
    @prefix time: <http://www.w3.org/2006/time#> .
    @prefix hydra: <http://www.w3.org/ns/hydra/core#> .
    @prefix dcatap: <http://data.europa.eu/r5r/> .
    @prefix owl: <http://www.w3.org/2002/07/owl#> .
    @prefix ex: <http://data.example/> .

    """

  /// What a document was read to.
  struct Reading {
    var entries: [Entry] = []
    var catalogue: CatalogueInfo?
    var refusals: [Refusal] = []
    var statements = 0
  }

  /// A document as a graph.
  static func graph(
    _ bytes: [UInt8], _ syntax: RDFReader.Syntax = .turtle, base: String = "http://data.example/doc",
    limits: ReadLimits = ReadLimits()
  ) throws -> RDFGraph {
    var graph = RDFGraph(limits: limits)
    try graph.add(MemorySource(bytes), syntax: syntax, location: "sample", baseIRI: base)
    return graph
  }

  /// A document read to its entries.
  static func read(
    _ text: String, _ syntax: RDFReader.Syntax = .turtle, base: String = "http://data.example/doc"
  ) throws -> Reading {
    try read(Array(text.utf8), syntax, base: base)
  }

  /// A document read to its entries.
  static func read(
    _ bytes: [UInt8], _ syntax: RDFReader.Syntax = .turtle, base: String = "http://data.example/doc",
    limits: ReadLimits = ReadLimits()
  ) throws -> Reading {
    let graph = try graph(bytes, syntax, base: base, limits: limits)
    var reading = Reading(statements: graph.counts().statements)
    try graph.read { event in
      switch event {
      case .catalogue(let info): reading.catalogue = info
      case .entry(let entry): reading.entries.append(entry)
      case .refused(let refusal): reading.refusals.append(refusal)
      }
    }
    return reading
  }

  /// The one entry that a dataset of some Turtle statements is read to.
  static func dataset(_ statements: String, more: String = "") throws -> Entry {
    let reading = try read("\(prefixes)ex:d a dcat:Dataset ; \(statements) .\n\(more)")
    return reading.entries.first { $0.uri == "http://data.example/d" } ?? Entry(id: "none")
  }

  /// The one distribution that some Turtle statements are read to.
  static func distribution(_ statements: String, more: String = "") throws -> Distribution {
    let entry = try dataset(
      "dcat:distribution ex:f", more: "ex:f a dcat:Distribution ; \(statements) .\n\(more)")
    return entry.distributions.first ?? Distribution(id: "none")
  }

  /// The statements of a document in N-Triples' manner, without the blank nodes' labels, sorted.
  static func statements(_ text: String, _ syntax: RDFReader.Syntax, base: String = "http://b.example/x/doc")
    throws
    -> [String]
  {
    let sink = StatementSink(
      terms: TermTable(), statements: [], written: [:], document: 0, location: "sample", limits: ReadLimits())
    let source = MemorySource(Array(text.utf8))
    switch syntax {
    case .rdfXML: try RDFXMLParser(source, into: sink, location: "sample", base: base).parse()
    case .jsonLD: try JSONLDParser(into: sink, location: "sample", base: base).parse(source)
    default: try TurtleParser(source, into: sink, location: "sample", base: base).parse(syntax)
    }
    func show(_ id: UInt32) -> String {
      let text = sink.terms.string(id)
      switch sink.terms.kind(id) {
      case .iri: return "<\(text)>"
      case .blank: return "_"
      case .text: return "\"\(text)\"@\(sink.terms.string(sink.terms.tag(id)))"
      case .literal:
        let datatype = sink.terms.string(sink.terms.tag(id))
        return datatype.isEmpty ? "\"\(text)\"" : "\"\(text)\"^^<\(datatype)>"
      }
    }
    return sink.statements.map { "\(show($0.subject)) \(show($0.predicate)) \(show($0.object))" }.sorted()
  }
}
