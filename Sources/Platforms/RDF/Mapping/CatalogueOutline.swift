import Catalog

/// Which nodes of a graph are a catalogue's entries, and what is left over.
struct CatalogueOutline {
  /// The node of the catalogue itself.
  private(set) var catalogue: GraphNode?
  /// The entries in the order in which the documents first name them.
  private(set) var entries: [(node: GraphNode, kind: Entry.Kind)] = []
  /// Datasets that are listed or named and of which nothing else is said.
  private(set) var undescribed: [GraphNode] = []
  /// Distributions that no entry lists.
  private(set) var orphans: [GraphNode] = []
  /// Listed and described nodes that have no class.
  private(set) var untyped: Set<UInt32> = []
  /// The record about each entry's metadata.
  private(set) var records: [UInt32: GraphNode] = [:]

  private let graph: GraphIndex

  init(_ graph: GraphIndex) {
    self.graph = graph
    findCatalogue()
    findEntries()
    findOrphans()
    for record in graph.classes.nodes(.record) {
      for topic in node(record).values(.primaryTopic) { records[topic.id] = node(record) }
    }
    for (entry, _) in entries where records[entry.id] == nil {
      records[entry.id] = entry.first(.isPrimaryTopicOf)
    }
  }

  private func node(_ id: UInt32) -> GraphNode { GraphNode(graph: graph, id: id) }

  /// The catalogue that lists most; of equals the first.
  private mutating func findCatalogue() {
    var most = -1
    for id in graph.classes.nodes([.catalogue, .schemaCatalogue]) {
      let count = CatalogueOutline.listings.reduce(0) { $0 + graph.objects(of: id, $1).count }
      if count > most {
        most = count
        catalogue = node(id)
      }
    }
  }

  /// The properties by which a catalogue lists its entries.
  static let listings: [Property] = [.dataset, .service, .datasetSeries, .schemaDataset]

  private mutating func findEntries() {
    let classes = graph.classes
    var kinds: [UInt32: Entry.Kind] = [:]
    for id in classes.nodes([.dataset, .series]) { kinds[id] = kind(of: id) }
    var listedServices: Set<UInt32> = []
    for id in classes.nodes([.catalogue, .schemaCatalogue]) {
      for item in graph.objects(of: id, .service) { listedServices.insert(item) }
      for (property, kind) in [
        (Property.dataset, Entry.Kind.dataset), (.datasetSeries, .series), (.service, .service),
      ] {
        for item in graph.objects(of: id, property) where kinds[item] == nil {
          guard !node(item).isLiteral, classes[item].isDisjoint(with: [.catalogue, .service]) else {
            continue
          }
          kinds[item] = kind
          untyped.insert(item)
        }
      }
    }
    for id in graph.subjects(of: .distribution)
    where kinds[id] == nil && classes[id].isEmpty && node(id).label([.title, .schemaName]) != nil {
      kinds[id] = .dataset
      untyped.insert(id)
    }
    if kinds.isEmpty {
      for id in classes.nodes(.schemaDataset) { kinds[id] = .dataset }
    }
    let nested = nestedServices(of: kinds.keys)
    for id in classes.nodes(.service)
    where kinds[id] == nil && (listedServices.contains(id) || !nested.contains(id)) {
      kinds[id] = .service
    }
    let bare = Set(kinds.keys.filter { !isDescribed(node($0)) })
    let stubs = mentions(of: bare).union(bare.intersection(untyped))
    for id in kinds.keys.sorted() {
      if stubs.contains(id) {
        undescribed.append(node(id))
      } else {
        entries.append((node(id), kinds[id] ?? .dataset))
      }
    }
  }

  /// Those of some nodes that a node other than the catalogue speaks of: a service or a series names its
  /// datasets so, and describes them elsewhere. A node that only has its class is otherwise an entry without
  /// any field.
  private func mentions(of nodes: Set<UInt32>) -> Set<UInt32> {
    var mentioned: Set<UInt32> = []
    guard !nodes.isEmpty else { return mentioned }
    graph.forEachStatement { subject, object in
      guard nodes.contains(object), graph.classes[subject].isDisjoint(with: [.catalogue, .schemaCatalogue])
      else { return }
      mentioned.insert(object)
    }
    return mentioned
  }

  /// A series is an entry of that kind; one that has data of its own is judged as a dataset.
  private func kind(of id: UInt32) -> Entry.Kind {
    guard graph.classes[id].contains(.series) else { return .dataset }
    return node(id).values(EntryMapper.distributionProperties).isEmpty ? .series : .dataset
  }

  /// Services that stand behind a distribution: they are described there, and are no entries of their own.
  private func nestedServices(of entries: some Sequence<UInt32>) -> Set<UInt32> {
    var nested: Set<UInt32> = []
    let listed = entries.flatMap { entry in
      EntryMapper.distributionProperties.flatMap { graph.objects(of: entry, $0) }
    }
    for id in listed + graph.classes.nodes(.distribution) {
      for service in graph.objects(of: id, .accessService) { nested.insert(service) }
    }
    return nested
  }

  /// Whether more is said of a node than its class.
  private func isDescribed(_ node: GraphNode) -> Bool {
    graph.range(of: node.id).count > graph.objects(of: node.id, .type).count
  }

  private mutating func findOrphans() {
    var listed: Set<UInt32> = []
    for (entry, _) in entries {
      for property in EntryMapper.distributionProperties {
        listed.formUnion(graph.objects(of: entry.id, property))
      }
    }
    orphans = graph.classes.nodes(.distribution).filter { !listed.contains($0) }.map { node($0) }
  }
}

extension GraphIndex {
  /// What the graph holds, as sets.
  func counts() -> RDFCounts {
    var counts = RDFCounts()
    counts.statements = count
    counts.datasets = classes.nodes(.dataset).count
    counts.distributions = classes.nodes(.distribution).count
    counts.services = classes.nodes(.service).count
    counts.series = classes.nodes(.series).count
    let outline = CatalogueOutline(self)
    counts.orphanDistributions = outline.orphans.count
    counts.missingDatasets = outline.undescribed.filter { outline.untyped.contains($0.id) }.count
    counts.undescribedDatasets = outline.undescribed.count - counts.missingDatasets
    return counts
  }
}
