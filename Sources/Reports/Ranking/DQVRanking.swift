import Audit
import Catalog

extension RankingReporter {
  /// `dqv.ttl` and `dqv.jsonld`: measurements of the W3C Data Quality Vocabulary, one graph in two syntaxes.
  public static let dqv = RankingReporter(name: "dqv") { try DQVRanking(header: $0, folder: $1) }
}

/// Writes the measurements of a ranking. Of an entry its axes are measured and its links; its rules would make
/// gigabytes of a large ranking, and are in the `dqv` of an audit.
struct DQVRanking: RankingWriter {
  let header: RankingHeader
  private let graph: DQVGraph
  private var files: [(syntax: RDFSyntax, file: RankingFile)]

  init(header: RankingHeader, folder: any RankingFolder) throws {
    self.header = header
    graph = DQVGraph(
      method: DQVMethod(rulebook: header.rulebook, french: header.french, version: header.version),
      generatedAt: header.generatedAt, measuresRules: false)
    files = [
      (.turtle, RankingFile("dqv.ttl", in: folder)), (.jsonLD, RankingFile("dqv.jsonld", in: folder)),
    ]
    let nodes = graph.method.nodes(ranks: true)
    for index in files.indices {
      try files[index].file.append(files[index].syntax.opening)
      try files[index].file.append(files[index].syntax.text(of: nodes, isFirst: true))
    }
  }

  mutating func add(_ entries: [RankedEntry]) throws {
    let (graph, syntaxes) = (graph, files.map(\.syntax))
    let texts = entries.mapped(header.concurrently) { entry in
      let nodes = graph.nodes(of: entry.audited, of: entry.publisher)
      return syntaxes.map { $0.text(of: nodes, isFirst: false) }
    }
    for text in texts { for index in files.indices { try files[index].file.append(text[index]) } }
  }

  mutating func finish(_ ranking: Ranking) throws {
    for publisher in ranking.publishers { try append(graph.nodes(of: publisher)) }
    let name = header.title.isEmpty ? header.location : header.title
    try append(graph.nodes(of: ranking.whole, title: name, subject: RDF.urn("ranking", header.edition, name)))
    try append(
      graph.provenance(
        location: header.location, evidence: ranking.evidenceTimes, licence: header.licenceURL,
        edition: header.edition))
    for index in files.indices {
      try files[index].file.append(files[index].syntax.closing)
      try files[index].file.flush()
    }
  }

  private mutating func append(_ nodes: [RDFNode]) throws {
    for index in files.indices {
      try files[index].file.append(files[index].syntax.text(of: nodes, isFirst: false))
    }
  }
}
