import Catalog

extension JSONDialect {
  /// schema.org/Dataset in JSON-LD, alone, in a DataCatalog or in a graph; Croissant is a superset of it.
  static let schemaOrg = JSONDialect(
    platform: "schema.org", recognises: { json, _ in !SchemaOrg.datasets(in: json).isEmpty },
    entries: { json, context in SchemaOrg.datasets(in: json).map { SchemaOrg.entry($0, context) } },
    facts: { document, info in
      info.title = document["name"].text
      info.homepage = document["url"].webAddress
    })
}

/// The mapping of schema.org's Dataset (platforms.md, section 9).
enum SchemaOrg {
  /// The datasets of a document: itself, those of its graph, or those of its catalogue.
  static func datasets(in json: JSON) -> [SchemaNode] {
    let document = json["jsonld"].isObject ? json["jsonld"] : json
    let items = document["@graph"].isArray ? document["@graph"] : document
    var graph: [String: JSON] = [:]
    for node in document["@graph"].elements {
      if let id = node["@id"].text { graph[id] = node }
    }
    var found: [SchemaNode] = []
    for item in items.each {
      let node = SchemaNode(item, graph: graph)
      if node.isDataset {
        found.append(node)
      } else if node.types.contains("DataCatalog") {
        found += node.nodes("dataset").filter { inner in
          inner.isDataset && !found.contains { $0.json["@id"].text == inner.json["@id"].text }
        }
      }
    }
    return found
  }

  static func entry(_ node: SchemaNode, _ context: DialectContext) -> Entry {
    var entry = Entry(id: node.json["@id"].text ?? "")
    if entry.id.hasPrefix("_:") { entry.id = "" }
    entry.uri = entry.id.isEmpty ? nil : entry.id
    identify(&entry, node)
    entry.title = text(&entry, node, "name", .title)
    entry.acronym = node.text("alternateName")
    entry.description = text(&entry, node, "description", .description)
    for keyword in node.values("keywords") {
      let texts = keyword.isString ? keyword.list : [SchemaNode(keyword).text("name")].compactMap { $0 }
      entry.keywords += texts
      entry.sources.note(.keywords, from: "keywords", raw: texts.isEmpty ? keyword.raw : nil)
    }
    entry.themes = (node.values("about") + node.values("genre")).compactMap { Concept(of: $0) }
    entry.publisher = agent(&entry, node, ["publisher", "sourceOrganization", "provider"], .publisher)
    entry.creator = agent(&entry, node, ["creator", "author"], .creator)
    contacts(&entry, node)
    entry.licences = licences(node.values("license"), "license")
    if !entry.licences.isEmpty { entry.sources.note(.licence, from: "license") }
    if let free = node.first("isAccessibleForFree").bool {
      entry.sources.note(.accessRights, from: "isAccessibleForFree", raw: "\(free)")
    }
    if let access = node.label("conditionsOfAccess") { entry.accessRights = access }
    entry.issued = entry.date(node.first("datePublished"), .issued, "datePublished")
    if entry.issued == nil { entry.issued = entry.date(node.first("dateCreated"), .issued, "dateCreated") }
    entry.modified = entry.date(node.first("dateModified"), .modified, "dateModified")
    coverage(&entry, node)
    entry.languages = node.values("inLanguage").compactMap { $0.text ?? SchemaNode($0).text("name") }
    if !entry.languages.isEmpty { entry.sources.note(.language, from: "inLanguage") }
    entry.landingPage = entry.webAddress(node.first("url"), .landingPage, "url")
    if entry.landingPage == nil, let id = entry.uri, id.isWebAddress {
      entry.landingPage = id
      entry.sources.note(.landingPage, from: "@id")
    }
    entry.version = node.values("version").lazy.compactMap { $0.text }.first
    if entry.version != nil { entry.sources.note(.version, from: "version") }
    entry.conformsTo = node.values("conformsTo").compactMap { Concept(of: $0) }
    entry.documentation = (node.values("subjectOf") + node.values("documentation")).compactMap { item in
      item.webAddress ?? SchemaNode(item).first("url").webAddress
    }
    entry.origin.catalogue = catalogue(node)
    fields(&entry, node)
    metrics(&entry, node)
    for item in node.nodes("distribution") { entry.distributions.append(distribution(item)) }
    for address in node.values("distribution").compactMap(\.webAddress) {
      var distribution = Distribution(id: "")
      distribution.downloadURLs = [address]
      entry.distributions.append(distribution)
    }
    let isCroissant =
      entry.conformsTo.contains { $0.uri?.contains(ascii: "croissant") == true }
      || !node.values("recordSet").isEmpty
    entry.recordFormats = isCroissant ? [.schemaOrg, .croissant] : [.schemaOrg]
    return entry
  }

  /// The catalogue that the record names; where it names several, the first.
  private static func catalogue(_ node: SchemaNode) -> Concept? {
    for value in node.values("includedInDataCatalog") {
      if let text = value.text { return Concept(of: text) }
      let inner = SchemaNode(value)
      let catalogue = Concept(uri: inner.text("url") ?? value["@id"].text, label: inner.text("name"))
      if catalogue != Concept() { return catalogue }
    }
    return nil
  }

  private static func identify(_ entry: inout Entry, _ node: SchemaNode) {
    for value in node.values("identifier") where entry.identifier == nil {
      let inner = SchemaNode(value)
      entry.identifier = value.text ?? inner.text("value") ?? inner.text("url") ?? value["@id"].text
      entry.sources.note(.identifier, from: "identifier", raw: entry.identifier == nil ? value.raw : nil)
    }
    if entry.identifier == nil { entry.identifier = entry.uri }
  }

  private static func text(
    _ entry: inout Entry, _ node: SchemaNode, _ name: String, _ field: Field
  ) -> LocalizedText {
    var text = LocalizedText()
    for value in node.values(name) {
      if let plain = value.text { text.add(plain, language: nil) }
    }
    if node.first(name).isPresent {
      entry.sources.note(field, from: name, raw: text.variants.isEmpty ? node.first(name).raw : nil)
    }
    return text
  }

  private static func agent(
    _ entry: inout Entry, _ node: SchemaNode, _ names: [String], _ field: Field
  ) -> Agent? {
    for name in names {
      for value in node.values(name) {
        if let text = value.text {
          entry.sources.note(field, from: name)
          return Agent(name: text)
        }
        let inner = SchemaNode(value)
        var agent = Agent(name: inner.text("name") ?? inner.text("legalName"))
        agent.uri = value["@id"].text
        agent.homepage = inner.first("url").webAddress
        agent.email = inner.text("email")?.emailAddress
        guard agent.name != nil || agent.uri != nil else { continue }
        entry.sources.note(field, from: name, raw: agent.name == nil ? value.raw : nil)
        return agent
      }
    }
    return nil
  }

  private static func contacts(_ entry: inout Entry, _ node: SchemaNode) {
    var points = node.nodes("contactPoint")
    for role in ["publisher", "creator", "provider"] {
      for agent in node.nodes(role) { points += agent.nodes("contactPoint") }
    }
    for point in points {
      let contact = Contact(
        name: point.text("name"), email: point.text("email")?.emailAddress,
        url: point.first("url").webAddress,
        telephone: point.text("telephone"))
      guard contact != Contact(), !entry.contacts.contains(contact) else { continue }
      entry.contacts.append(contact)
      entry.sources.note(.contact, from: "contactPoint")
    }
    guard entry.contacts.isEmpty, let email = entry.publisher?.email ?? entry.creator?.email else { return }
    entry.contacts = [Contact(name: entry.publisher?.name ?? entry.creator?.name, email: email)]
    entry.sources.note(.contact, from: "publisher.email")
  }

  private static func licences(_ values: [JSON], _ source: String) -> [LicenceStatement] {
    values.compactMap { value in
      if let text = value.text { return LicenceStatement(of: text, source: source) }
      let node = SchemaNode(value)
      let statement = LicenceStatement(
        id: node.text("identifier"), url: node.text("url") ?? value["@id"].text, title: node.text("name"),
        source: source)
      return statement.isEmpty ? nil : statement
    }
  }

  private static func coverage(_ entry: inout Entry, _ node: SchemaNode) {
    for value in node.values("temporalCoverage") {
      let inner = SchemaNode(value)
      let period =
        TemporalCoverage(of: value)
        ?? TemporalCoverage.between(inner.first("time:hasBeginning"), inner.first("time:hasEnd"))
      if let period { entry.temporal.append(period) }
      entry.sources.note(.temporal, from: "temporalCoverage", raw: period == nil ? value.raw : nil)
    }
    for value in node.values("spatialCoverage") + node.values("spatial") {
      let place = place(value)
      if let place { entry.spatial.append(place) }
      entry.sources.note(.spatial, from: "spatialCoverage", raw: place == nil ? value.raw : nil)
    }
  }

  private static func place(_ value: JSON) -> SpatialCoverage? {
    if let text = value.text { return SpatialCoverage(of: text) }
    let node = SchemaNode(value)
    var place = SpatialCoverage(uri: value["@id"].text ?? node.text("sameAs"), label: node.text("name"))
    if let geo = node.nodes("geo").first {
      for shape in ["box", "polygon", "line", "circle"] where place.geometry == nil {
        place.geometry = geo.text(shape)
      }
      if place.geometry == nil, let latitude = geo.text("latitude"), let longitude = geo.text("longitude") {
        place.geometry = "POINT(\(longitude) \(latitude))"
      }
    }
    return place == SpatialCoverage() ? nil : place
  }

  private static func fields(_ entry: inout Entry, _ node: SchemaNode) {
    for value in node.values("variableMeasured") {
      let inner = SchemaNode(value)
      guard let name = value.text ?? inner.text("name") else { continue }
      entry.schemaFields.append(
        SchemaField(name: name, type: inner.text("unitText"), description: inner.text("description")))
    }
    for set in node.nodes("recordSet") {
      for field in set.nodes("field") {
        guard let name = field.text("name") ?? field.json["@id"].text else { continue }
        entry.schemaFields.append(
          SchemaField(name: name, type: field.text("dataType"), description: field.text("description")))
      }
    }
    guard !entry.schemaFields.isEmpty else { return }
    entry.schemaIsDeclared = true
    entry.sources.note(.schema, from: "variableMeasured")
  }

  private static func metrics(_ entry: inout Entry, _ node: SchemaNode) {
    for counter in node.nodes("interactionStatistic") {
      guard let count = counter.first("userInteractionCount").int else { continue }
      let type = counter.label("interactionType") ?? ""
      if type.contains(ascii: "Download") { entry.metrics.downloads = count }
      if type.contains(ascii: "View") || type.contains(ascii: "Read") { entry.metrics.views = count }
      entry.sources.note(.metrics, from: "interactionStatistic")
    }
  }

  private static func distribution(_ node: SchemaNode) -> Distribution {
    var distribution = Distribution(id: node.json["@id"].text ?? "")
    distribution.title = LocalizedText(node.text("name"))
    distribution.description = LocalizedText(node.text("description"))
    distribution.downloadURLs = node.values("contentUrl").compactMap { $0.text }
    distribution.accessURLs = node.values("url").compactMap { $0.text }
    if let encoding = node.text("encodingFormat") ?? node.text("fileFormat") {
      if encoding.utf8.contains(UInt8(ascii: "/")), !encoding.isWebAddress {
        distribution.mediaType = encoding
      } else {
        distribution.format = encoding
      }
    }
    distribution.byteSize = node.first("contentSize").byteSize
    for algorithm in ["sha256", "md5", "sha1", "sha512"] where distribution.checksum == nil {
      if let value = node.text(algorithm) {
        distribution.checksum = Checksum(algorithm: algorithm, value: value)
      }
    }
    distribution.licences = licences(node.values("license"), "distribution.license")
    distribution.issued = node.first("datePublished").moment ?? node.first("dateCreated").moment
    distribution.modified = node.first("dateModified").moment
    distribution.kind = Distribution.Kind(
      format: distribution.format, mediaType: distribution.mediaType, url: distribution.url)
    return distribution
  }
}

extension TemporalCoverage {
  /// A period in OWL-Time, as schema.org's guides write it.
  fileprivate static func between(_ start: JSON, _ end: JSON) -> TemporalCoverage? {
    func moment(_ json: JSON) -> Timestamp? {
      for name in ["time:inXSDDateTimeStamp", "time:inXSDDate", "time:inXSDDateTime"] {
        if let moment = json[named: name].moment ?? json[named: name]["@value"].moment { return moment }
      }
      return nil
    }
    let period = TemporalCoverage(start: moment(start), end: moment(end))
    return period.start == nil && period.end == nil ? nil : period
  }
}
