/// Which nodes of a graph are of a class that matters to a catalogue.
struct NodeClasses: Sendable {
  private static let named: [String: NodeClass] = [
    "dcat:Catalog": .catalogue, "dcat:Dataset": .dataset, "dcat:DatasetSeries": .series,
    "dcat:DataService": .service, "dcat:Distribution": .distribution, "schema:Dataset": .schemaDataset,
    "schema:DataCatalog": .schemaCatalogue, "dcat:CatalogRecord": .record,
    "dcat:Catalogue": .catalogue, "dcatapit:Catalog": .catalogue, "dcatapit:Dataset": .dataset,
    "dcatapit:Distribution": .distribution,
  ]

  /// The classes by node.
  private(set) var byNode: [UInt32: NodeClass] = [:]
  /// The document that gave each node its class.
  private(set) var documents: [UInt32: Int] = [:]
  /// The names of classes met that do not matter, each once, the first few.
  private(set) var others: [String] = []

  init(
    statements: ContiguousArray<StatementSink.Statement>, codes: [UInt16], terms: TermTable,
    documents: [GraphDocument]
  ) {
    var known: [UInt32: NodeClass] = [:]
    let type = Property.type.code
    for (number, document) in documents.enumerated() {
      for statement in statements[document.statements] where codes[Int(statement.predicate)] == type {
        let found: NodeClass
        if let seen = known[statement.object] {
          found = seen
        } else {
          found =
            terms.withBytes(statement.object) { Namespaces.name(of: $0).flatMap { Self.named[$0] } } ?? []
          known[statement.object] = found
          if found.isEmpty, others.count < 8 { others.append(terms.string(statement.object)) }
        }
        guard !found.isEmpty else { continue }
        byNode[statement.subject, default: []].formUnion(found)
        if self.documents[statement.subject] == nil { self.documents[statement.subject] = number }
      }
    }
  }

  /// The classes of a node.
  subscript(node: UInt32) -> NodeClass { byNode[node] ?? [] }

  /// The nodes of a class, in the order in which they were first named.
  func nodes(_ set: NodeClass) -> [UInt32] {
    byNode.filter { !$0.value.isDisjoint(with: set) }.map { $0.key }.sorted()
  }
}
