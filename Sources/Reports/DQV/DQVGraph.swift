import Audit
import Catalog

/// The measurements of entries, distributions and publishers (W3C Data Quality Vocabulary), as nodes.
struct DQVGraph: Sendable {
  let method: DQVMethod
  let generatedAt: Timestamp
  /// Whether each rule is measured on each entry too, and not only each axis.
  let measuresRules: Bool

  private var rulebook: Rulebook { method.rulebook }

  // MARK: Entries

  /// An entry, its distributions, and what was measured on them.
  func nodes(of audited: AuditedEntry, of publisher: Territory?) -> [RDFNode] {
    let entry = audited.entry
    let digest = RankingPath.entry(entry, of: publisher).replacing("/", with: "")
    let subject = RDF.iri(entry.uri) ?? RDF.urn("entry", digest)
    let links = audited.links.indices.map { index in
      RDF.iri(audited.links[index].distribution.id) ?? RDF.urn("distribution", digest, "\(index + 1)")
    }
    var nodes = [node(of: entry, subject, publisher, links)]
    measure(method.score, audited.score, on: subject, at: generatedAt, &nodes)
    for (axis, result) in zip(rulebook.axes, audited.axes) {
      measure(method.metric(of: axis), result.score, on: subject, at: generatedAt, &nodes)
      for signal in result.signals where signal.outcome != .notAssessed {
        let rule = rulebook.rules[signal.rule]
        let share = signal.outOf > 0 ? signal.points / signal.outOf : signal.outcome == .passed ? 1 : 0
        if let link = signal.link {
          let at = audited.links[link].observation?.checkedAt ?? generatedAt
          measure(method.metric(of: axis), 100 * share, on: links[link], at: at, &nodes)
          if measuresRules { measure(method.metric(of: rule), share, on: links[link], at: at, &nodes) }
        } else if measuresRules {
          measure(method.metric(of: rule), share, on: subject, at: generatedAt, &nodes)
        }
      }
    }
    for (link, id) in zip(audited.links, links) {
      nodes.append(node(of: link, id, isDistribution: !entry.distributions.isEmpty))
      guard let seen = link.observation else { continue }
      var state = measurement(method.linkState, on: id, at: seen.checkedAt ?? generatedAt)
      state.add("dqv:value", .text(link.state.rawValue))
      nodes.append(state)
    }
    return nodes
  }

  private func node(
    of entry: Entry, _ subject: String, _ publisher: Territory?, _ links: [String]
  ) -> RDFNode {
    var node = RDFNode(subject, entry.kind == .service ? "dcat:DataService" : "dcat:Dataset")
    node.add("dct:title", entry.title.best.map { .text($0) })
    node.add("dct:identifier", .text(entry.id))
    node.add("dcat:landingPage", RDF.iri(entry.landingPage).map { .iri($0) })
    node.add("dct:publisher", publisher.map { .iri(Self.id(of: $0)) })
    guard entry.kind != .service, !entry.distributions.isEmpty else { return node }
    var seen: Set<String> = []
    for link in links where seen.insert(link).inserted { node.add("dcat:distribution", .iri(link)) }
    return node
  }

  private func node(of link: Evidence.Link, _ id: String, isDistribution: Bool) -> RDFNode {
    let distribution = link.distribution
    var node = RDFNode(id, isDistribution ? "dcat:Distribution" : "dcat:Resource")
    node.add("dct:title", distribution.title.best.map { .text($0) })
    guard isDistribution else { return node }
    node.add("dcat:downloadURL", RDF.iri(distribution.downloadURLs.first).map { .iri($0) })
    let access = distribution.accessURLs.first ?? distribution.endpointURLs.first
    node.add("dcat:accessURL", RDF.iri(access).map { .iri($0) })
    return node
  }

  // MARK: Publishers

  /// The name of a publisher.
  static func id(of territory: Territory) -> String { RDF.urn("publisher", RankingPath.publisher(territory)) }

  /// A publisher and what was measured on all it publishes.
  func nodes(of publisher: RankedPublisher) -> [RDFNode] {
    let id = Self.id(of: publisher.territory)
    var node = RDFNode(id, "foaf:Agent")
    node.add("foaf:name", .text(publisher.territory.name))
    node.add("dct:identifier", .text(publisher.territory.key))
    var nodes = [node]
    measure(method.score, publisher.score, on: id, at: generatedAt, &nodes)
    measure(method.rankedScore, publisher.shrunkScore, on: id, at: generatedAt, &nodes)
    for (axis, score) in zip(rulebook.axes, publisher.axes) {
      measure(method.metric(of: axis), score.score, on: id, at: generatedAt, &nodes)
    }
    measure(method.brokenShare, publisher.brokenShare.map { 100 * $0 }, on: id, at: generatedAt, &nodes)
    if let rank = publisher.rank {
      var node = measurement(method.rank, on: id, at: generatedAt)
      node.add("dqv:value", .integer(rank))
      nodes.append(node)
    }
    return nodes
  }

  /// Everything together.
  func nodes(of summary: CatalogueSummary, title: String?, subject: String) -> [RDFNode] {
    var node = RDFNode(subject, "dcat:Catalog")
    node.add("dct:title", title.map { .text($0) })
    var nodes = [node]
    measure(method.score, summary.score, on: subject, at: generatedAt, &nodes)
    for (axis, total) in zip(rulebook.axes, summary.axes) {
      measure(method.metric(of: axis), total.score, on: subject, at: generatedAt, &nodes)
    }
    return nodes
  }

  // MARK: Provenance

  /// What the graph is, what made it from what, and what may be done with it.
  func provenance(
    location: String, evidence: ClosedRange<Timestamp>?, licence: String?, edition: String = ""
  ) -> [RDFNode] {
    let parts = [location, edition, generatedAt.description].joined(separator: "\n")
    let digest = String(Registers.checksum(Array("\(rulebook.digest)\n\(parts)".utf8)).prefix(16))
    let activity = RDF.urn("activity", digest)
    var graph = RDFNode(RDF.urn("report", digest), "dqv:QualityMetadata", "prov:Entity")
    graph.add("dct:source", .text(location))
    if !edition.isEmpty { graph.add("dct:hasVersion", .text(edition)) }
    graph.add("dct:license", RDF.iri(licence).map { .iri($0) })
    graph.add("prov:generatedAtTime", .time(generatedAt))
    graph.add("prov:wasGeneratedBy", .iri(activity))
    graph.add("prov:wasDerivedFrom", .iri(method.plan))
    var run = RDFNode(activity, "prov:Activity")
    run.add("prov:used", .iri(method.plan))
    run.add("prov:wasAssociatedWith", .iri(method.tool))
    run.add("prov:startedAtTime", evidence.map { .time($0.lowerBound) })
    run.add("prov:endedAtTime", .time(evidence?.upperBound ?? generatedAt))
    return [graph, run]
  }

  // MARK: Measurements

  private func measurement(_ metric: String, on subject: String, at time: Timestamp) -> RDFNode {
    var node = RDFNode(nil, "dqv:QualityMeasurement")
    node.add("dqv:computedOn", .iri(subject))
    node.add("dqv:isMeasurementOf", .iri(metric))
    node.add("prov:generatedAtTime", .time(time))
    return node
  }

  private func measure(
    _ metric: String, _ value: Double?, on subject: String, at time: Timestamp, _ nodes: inout [RDFNode]
  ) {
    guard let value else { return }
    var node = measurement(metric, on: subject, at: time)
    node.add("dqv:value", .decimal(value))
    nodes.append(node)
  }
}
