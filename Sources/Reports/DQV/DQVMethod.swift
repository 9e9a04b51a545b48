import Audit
import Catalog

/// The part of a DQV graph that is known before any entry: dimensions, metrics, rulebook, tool.
struct DQVMethod: Sendable {
  let rulebook: Rulebook
  let french: PhraseBook
  let version: String

  // MARK: Names

  func metric(_ name: String) -> String { RDF.urn("metric", rulebook.id, rulebook.version, name) }
  func metric(of axis: Axis) -> String { metric("axis/" + axis.id) }
  func metric(of rule: Rule) -> String { metric("rule/" + rule.id) }
  /// The weighted mean of the axes.
  var score: String { metric("score") }
  /// The score drawn towards the stratum.
  var rankedScore: String { metric("ranked-score") }
  /// The rank.
  var rank: String { metric("rank") }
  /// The share of broken links.
  var brokenShare: String { metric("broken-share") }
  /// The state of a link.
  var linkState: String { metric("link-state") }
  /// The rulebook, by its digest.
  var plan: String { RDF.urn("rulebook", rulebook.id, rulebook.version, rulebook.digest) }
  var tool: String { RDF.urn("tool", version) }

  private func dimension(_ name: String) -> String {
    RDF.urn("dimension", rulebook.id, rulebook.version, name)
  }

  // MARK: Nodes

  /// Dimensions, metrics, rulebook and tool; the metrics of publishers only where there are publishers.
  func nodes(ranks: Bool) -> [RDFNode] {
    var nodes = [planNode, toolNode]
    var trust = RDFNode(dimension("trust"), "dqv:Dimension")
    trust.label(rulebook.title, french.rulebookTitle)
    nodes.append(trust)
    for axis in rulebook.axes {
      var node = RDFNode(dimension(axis.id), "dqv:Dimension")
      node.label(axis.title, french.axis(axis.id)?.title)
      if !axis.question.isEmpty { node.define(axis.question, french.axis(axis.id)?.question) }
      nodes.append(node)
    }
    nodes.append(
      metricNode(
        score, "trust", "trust score", rulebook.summary.isEmpty ? rulebook.title : rulebook.summary,
        rulebook.summary.isEmpty ? rulebook.title : french.rulebookSummary))
    for axis in rulebook.axes {
      nodes.append(
        metricNode(
          metric(of: axis), axis.id, axis.title, "From 0 to 100. \(axis.question)",
          french.axis(axis.id).map { "De 0 à 100. \($0.question)" }, french.axis(axis.id)?.title))
    }
    for rule in rulebook.rules {
      nodes.append(
        metricNode(
          metric(of: rule), rulebook.axes[rule.axis].id, rule.title,
          "The share of the rule's points that was earned, from 0 to 1. \(rule.why)",
          french.rule(rule.id).map { "La part des points de la règle qui est acquise, de 0 à 1. \($0.why)" },
          french.rule(rule.id)?.title))
    }
    nodes.append(
      metricNode(
        linkState, "availability", "state of the link", "What the last check of the link found.",
        french.language == "en" ? nil : "Ce que la dernière vérification du lien a trouvé.", nil, "xsd:string"
      ))
    if ranks { nodes += rankNodes }
    return nodes
  }

  private var rankNodes: [RDFNode] {
    let isFrench = french.language != "en"
    var share = metricNode(
      brokenShare, "availability", "share of broken links", "Of the assessed links, in percent.",
      isFrench ? "Parmi les liens évalués, en pourcentage." : nil)
    share.add("sdmx-attribute:unitMeasure", .iri("http://qudt.org/vocab/unit/PERCENT"))
    return [
      share,
      metricNode(
        rankedScore, "trust", "ranked score",
        "The score drawn towards the mean of alike publishers, the more so the fewer the entries.",
        isFrench
          ? "Le score rapproché de la moyenne des producteurs comparables, d’autant plus que les fiches sont peu nombreuses."
          : nil),
      metricNode(
        rank, "trust", "rank", "From 1, among publishers with enough entries.",
        isFrench ? "À partir de 1, parmi les producteurs qui ont assez de fiches." : nil, nil, "xsd:integer"),
    ]
  }

  private func metricNode(
    _ id: String, _ dimension: String, _ label: String, _ definition: String, _ frenchDefinition: String?,
    _ frenchLabel: String? = nil, _ type: String = "xsd:decimal"
  ) -> RDFNode {
    var node = RDFNode(id, "dqv:Metric")
    let known = rulebook.axes.contains { $0.id == dimension } ? dimension : "trust"
    node.add("dqv:inDimension", .iri(self.dimension(known)))
    node.add("dqv:expectedDataType", .name(type))
    let other = frenchLabel ?? (french.language == "en" ? nil : french.text(label))
    node.label(label, other == label ? nil : other)
    node.define(definition, frenchDefinition)
    return node
  }

  private var planNode: RDFNode {
    var node = RDFNode(plan, "prov:Entity", "prov:Plan")
    node.add("dct:title", .text(rulebook.title, language: "en"))
    node.add("dct:title", french.rulebookTitle.map { .text($0, language: "fr") })
    node.add("dct:identifier", .text(rulebook.id))
    node.add("dct:hasVersion", .text(rulebook.version))
    node.add("dct:description", .text("sha256:\(rulebook.digest)"))
    return node
  }

  private var toolNode: RDFNode {
    var node = RDFNode(tool, "prov:SoftwareAgent")
    node.add("foaf:name", .text("Aloi \(version)"))
    return node
  }
}

extension RDFNode {
  /// Names it in English, and in French where that is known.
  fileprivate mutating func label(_ english: String, _ french: String?) {
    add("skos:prefLabel", .text(english, language: "en"))
    add("skos:prefLabel", french.map { .text($0, language: "fr") })
  }

  /// Says what it means.
  fileprivate mutating func define(_ english: String, _ french: String?) {
    add("skos:definition", .text(english, language: "en"))
    add("skos:definition", french.map { .text($0, language: "fr") })
  }
}
