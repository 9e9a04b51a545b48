import Catalog

/// One node of a graph, and what is said of it.
struct GraphNode: Hashable {
  let graph: GraphIndex
  let id: UInt32

  static func == (a: GraphNode, b: GraphNode) -> Bool { a.id == b.id }
  func hash(into hasher: inout Hasher) { hasher.combine(id) }

  /// What the node is.
  var kind: TermTable.Kind { graph.terms.kind(id) }

  /// The literal's text, the IRI or the blank node's label.
  var text: String { graph.terms.string(id) }

  /// The literal's language.
  var language: String? { kind == .text ? graph.terms.string(graph.terms.tag(id)) : nil }

  /// Whether it is a literal.
  var isLiteral: Bool { kind == .literal || kind == .text }

  /// Whether anything is said of it.
  var isDescribed: Bool { !graph.range(of: id).isEmpty }

  /// What the document wrote where it meant a label but used a relative IRI (`rdf:resource="Rennes"`).
  private var mislaidLabel: String? {
    guard kind == .iri, let written = graph.written[id] else { return nil }
    let text = graph.terms.string(written)
    let isPath = text.isEmpty || text.utf8.contains { [0x2F, 0x23, 0x3F].contains($0) }
    return isPath || isDescribed ? nil : text
  }

  /// Text that says something: a literal's, without the blanks around it, or a label in an IRI's place.
  var literal: String? {
    let text = isLiteral ? text : mislaidLabel
    guard let trimmed = text?.trimmed, !trimmed.isEmpty else { return nil }
    return trimmed
  }

  /// The moment that a literal spells.
  var moment: Timestamp? {
    guard isLiteral else { return nil }
    return (graph.terms.withBytes(id) { Timestamp(rfc3339: $0) }) ?? Timestamp(text)
  }

  /// The IRI of a node that has one.
  var iri: String? { kind == .iri && mislaidLabel == nil ? text : nil }

  /// The address of the web that the node is, or that its literal spells.
  var webAddress: String? {
    guard kind != .blank else {
      return first(.page, .homepage, .schemaURL, .hasValue, .rdfValue, .vcardValue)?.leafAddress
    }
    return leafAddress
  }

  private var leafAddress: String? {
    let text = text.trimmed
    return kind != .blank && text.isWebAddress ? text : nil
  }

  /// What a report shows of a value that could not be used.
  var raw: String {
    if isLiteral { return text }
    if kind == .iri { return graph.written[id].map { graph.terms.string($0) } ?? text }
    for at in graph.range(of: id) {
      let object = GraphNode(graph: graph, id: graph.statement(at).object)
      if object.isLiteral { return object.text }
    }
    return "[]"
  }

  /// The most values of one property that are looked at: no honest field has as many, and comparing them
  /// costs time.
  static let mostValues = 500

  /// The values of a property, in the order of the document, as far as they are looked at.
  func values(_ property: Property) -> [GraphNode] { values(property, most: Self.mostValues) }

  /// The values of a property, in the order of the document, up to a number of them.
  func values(_ property: Property, most: Int) -> [GraphNode] {
    graph.objects(of: id, property).prefix(most).map { GraphNode(graph: graph, id: $0) }
  }

  /// The values of several properties, property by property.
  func values(_ properties: [Property]) -> [GraphNode] { properties.flatMap { values($0) } }

  /// The first value of the first property that has one.
  func first(_ properties: Property...) -> GraphNode? {
    for property in properties {
      if let id = graph.objects(of: id, property).first { return GraphNode(graph: graph, id: id) }
    }
    return nil
  }

  /// The first text of the first property that has one.
  func firstText(_ properties: Property...) -> String? {
    for property in properties {
      for value in values(property) {
        if let text = value.literal { return text }
      }
    }
    return nil
  }

  /// The texts of a property in every language.
  func localized(_ property: Property) -> LocalizedText {
    var text = LocalizedText()
    for value in values(property) {
      if let literal = value.literal { text.add(literal, language: value.language) }
    }
    return text
  }

  /// The best text of the first property that has any.
  func label(_ properties: [Property] = Self.labels) -> String? {
    for property in properties {
      if let best = localized(property).best { return best }
    }
    return nil
  }

  /// The properties that name a thing.
  static let labels: [Property] = [
    .prefLabel, .label, .title, .schemaName, .name, .fn, .rdfValue, .altLabel, .notation,
  ]

  /// A code, an IRI or a label as one string: the IRI where there is one.
  var codeOrLabel: String? { iri ?? literal ?? label() ?? firstText(.identifier) }

  /// A term of a vocabulary.
  var concept: Concept? {
    if let literal {
      return literal.isWebAddress ? Concept(uri: literal) : Concept(label: literal)
    }
    let version = firstText(.versionInfo, .version, .pavVersion)
    let concept = Concept(uri: iri ?? first(.sameAs, .exactMatch)?.iri, label: label(), version: version)
    guard concept.uri != nil || concept.label != nil else {
      return firstText(.identifier).map { Concept(uri: $0) }
    }
    return concept
  }
}
