import Audit
import Catalog

extension Reporter {
  /// `dqv.ttl`: measurements of the W3C Data Quality Vocabulary, in Turtle.
  public static let dqv = Reporter(name: "dqv", fileName: "dqv.ttl") {
    DQVReport(header: $0, syntax: .turtle)
  }
  /// `dqv.jsonld`: the same graph in JSON-LD.
  public static let dqvJSONLD = Reporter(name: "dqv-jsonld", fileName: "dqv.jsonld") {
    DQVReport(header: $0, syntax: .jsonLD)
  }
}

/// Writes the measurements of an audit.
struct DQVReport: ReportWriter {
  let header: ReportHeader
  let syntax: RDFSyntax
  private let graph: DQVGraph

  init(header: ReportHeader, syntax: RDFSyntax) {
    self.header = header
    self.syntax = syntax
    graph = DQVGraph(
      method: DQVMethod(rulebook: header.rulebook, french: PhraseBook(), version: header.version),
      generatedAt: header.generatedAt, measuresRules: true)
  }

  mutating func entry(_ audited: AuditedEntry) -> [UInt8] {
    syntax.text(of: graph.nodes(of: audited, of: nil), isFirst: false)
  }

  func head(_ end: ReportEnding) -> [UInt8] {
    var nodes = graph.provenance(location: header.location, evidence: end.evidenceTimes, licence: nil)
    nodes += graph.method.nodes(ranks: false)
    let id = RDF.iri(header.location) ?? RDF.urn("catalogue", header.location)
    nodes += graph.nodes(of: end.summary, title: end.catalogue?.title, subject: id)
    return Array(syntax.opening.utf8) + syntax.text(of: nodes, isFirst: true)
  }

  func tail(_ end: ReportEnding) -> [UInt8] { Array(syntax.closing.utf8) }
}
