import Catalog

/// Turns a graph into a catalogue and its entries.
struct CatalogueMapper {
  let graph: GraphIndex
  let limits: ReadLimits
  let total: Int?
  /// What was odd about the documents.
  let notes: [ReadingNote]

  /// Reads the catalogue, then its entries in the order in which the documents first name them.
  func read(_ body: (ReadEvent) throws -> Void) throws {
    let outline = CatalogueOutline(graph)
    guard outline.catalogue != nil || !outline.entries.isEmpty else { throw nothing(outline) }
    try body(.catalogue(catalogue(outline)))
    var used: Set<String> = []
    for (node, kind) in outline.entries {
      var mapper = EntryMapper(node, kind: kind, location: location(of: node), limits: limits)
      mapper.read(record: outline.records[node.id])
      var entry = mapper.entry
      if outline.untyped.contains(node.id) {
        entry.notes.append(
          ReadingNote(
            code: "no-class",
            detail: "read as an entry for what is said of it, but of no class: give it rdf:type dcat:Dataset")
        )
      }
      if !used.insert(entry.id).inserted {
        var number = 2
        while !used.insert("\(entry.id)#\(number)").inserted { number += 1 }
        entry.notes.append(
          ReadingNote(
            code: "duplicate-id", field: .identifier, detail: "another entry is called \(entry.id) too"))
        entry.id += "#\(number)"
      }
      try body(.entry(entry))
    }
  }

  private func location(of node: GraphNode) -> String {
    let document = graph.classes.documents[node.id] ?? 0
    return graph.documents.indices.contains(document) ? graph.documents[document].location : ""
  }

  private func catalogue(_ outline: CatalogueOutline) -> CatalogueInfo {
    var info = CatalogueInfo(platform: "dcat")
    info.reportedTotal = total
    if let node = outline.catalogue {
      info.title = node.label([.title, .schemaName, .label, .name, .prefLabel])
      info.homepage =
        node.values([.homepage, .landingPage, .schemaURL, .page]).lazy.compactMap { $0.webAddress }.first
        ?? node.iri.flatMap { $0.isWebAddress ? $0 : nil }
      info.publisher =
        node.values([.publisher, .schemaPublisher, .creator]).lazy.compactMap { $0.agent }.first
    }
    info.notes = notes + leftovers(outline)
    return info
  }

  private func leftovers(_ outline: CatalogueOutline) -> [ReadingNote] {
    var notes: [ReadingNote] = []
    if !outline.undescribed.isEmpty {
      notes.append(
        ReadingNote(
          code: "undescribed-datasets",
          detail: Self.list(
            outline.undescribed, "listed without a description here: it may stand on another page")))
    }
    if !outline.orphans.isEmpty {
      notes.append(
        ReadingNote(
          code: "orphan-distributions",
          detail: Self.list(outline.orphans, "no dataset lists it with dcat:distribution")))
    }
    return notes
  }

  private static func list(_ nodes: [GraphNode], _ words: String) -> String {
    let names = nodes.prefix(3).map { $0.iri ?? "a blank node" }.joined(separator: ", ")
    return "\(nodes.count): \(names)\(nodes.count > 3 ? ", …" : ""): \(words)"
  }

  private func nothing(_ outline: CatalogueOutline) -> ReadError {
    let location = graph.documents.last?.location ?? ""
    guard graph.count > 0 else {
      return ReadError(
        location: location, reason: "not-a-catalogue",
        detail: "the document holds no RDF statement; expected a DCAT catalogue")
    }
    let seen = graph.classes.others.prefix(4).joined(separator: ", ")
    let orphans =
      outline.orphans.isEmpty ? "" : " and \(outline.orphans.count) dcat:Distribution without a dataset"
    return ReadError(
      location: location, reason: "not-a-catalogue",
      detail: "\(graph.count) RDF statements, but no dcat:Catalog, dcat:Dataset or dcat:DataService\(orphans)"
        + (seen.isEmpty ? "" : "; classes met: \(seen)") + "; pass the address of a DCAT catalogue")
  }
}
