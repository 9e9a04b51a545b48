/// Mends the links of a document that was read from a file, where relative IRIs lead nowhere: one that
/// resolves against the catalogue's own IRI to a node of the same document means that node.
///
/// Exports mix the two (`rdf:resource="http://portal.example/datasets/4/resources/1"` and, further down,
/// `rdf:about="datasets/4/resources/1"`), and rely on being read at the portal's address.
struct RelativeLinks {
  let sink: StatementSink
  let from: Int

  /// Renames the nodes that were meant.
  func mend() {
    guard !sink.written.isEmpty, let base = catalogueIRI else { return }
    var named: Set<UInt32> = []
    for statement in sink.statements[from...] {
      named.insert(statement.subject)
      named.insert(statement.object)
    }
    var meant: [UInt32: UInt32] = [:]
    for (id, written) in sink.written where named.contains(id) {
      let target = sink.terms.existing(IRI.resolve(sink.terms.string(written), against: base))
      if let target, target != id, named.contains(target) { meant[id] = target }
    }
    guard !meant.isEmpty else { return }
    for at in from..<sink.statements.count {
      if let subject = meant[sink.statements[at].subject] { sink.statements[at].subject = subject }
      if let object = meant[sink.statements[at].object] { sink.statements[at].object = object }
    }
  }

  /// The first absolute IRI of a catalogue in the document.
  private var catalogueIRI: String? {
    for statement in sink.statements[from...] where sink.written[statement.subject] == nil {
      let isCatalogue = sink.terms.withBytes(statement.object) { Namespaces.name(of: $0) } == "dcat:Catalog"
      guard isCatalogue, sink.terms.kind(statement.subject) == .iri else { continue }
      let iri = sink.terms.string(statement.subject)
      if iri.isWebAddress { return iri }
    }
    return nil
  }
}
