import Catalog

/// Turns one node into an entry, by the table of fields in this folder's README.
struct EntryMapper {
  /// The properties that list an entry's distributions.
  static let distributionProperties: [Property] = [
    .distribution, .distributions, .schemaDistribution, .sample,
  ]

  private(set) var entry: Entry
  private let node: GraphNode
  private let limits: ReadLimits

  init(_ node: GraphNode, kind: Entry.Kind, location: String, limits: ReadLimits) {
    self.node = node
    self.limits = limits
    let uri = node.kind == .iri ? node.text : nil
    let id = uri.flatMap { $0.isEmpty ? nil : $0 } ?? node.firstText(.identifier, .schemaIdentifier)
    entry = Entry(id: id ?? "blank-\(ContentHash.key(of: node))")
    entry.kind = kind
    entry.uri = uri
    entry.origin.platform = "dcat"
    entry.origin.location = location
    entry.origin.portalURL = uri.flatMap { $0.isWebAddress ? $0 : nil }
    let isSchema =
      node.graph.classes[node.id].isDisjoint(with: [.dataset, .series, .service])
      && node.graph.classes[node.id].contains(.schemaDataset)
    entry.recordFormats = [isSchema ? .schemaOrg : .dcat]
  }

  /// Reads every field; `record` is the catalogue record about the entry.
  mutating func read(record: GraphNode?) {
    readTexts()
    readAgents()
    readRights()
    readDates(record)
    readCoverage()
    readLinks()
    readDistributions()
    if let record {
      let harvested = record.values(.source).lazy.compactMap { $0.webAddress }.first
      if let harvested, harvested != record.iri { entry.origin.harvestedFrom = harvested }
    }
  }

  /// The usable values of the first property that has any, and a note of where they came from. Values that
  /// cannot be used are noted as they stand in the document.
  private mutating func take<Value>(
    _ field: Field, _ properties: [Property], merging: Bool = false, _ use: (GraphNode, Property) -> Value?
  ) -> [Value] {
    var taken: [Value] = []
    for property in properties {
      let count = node.graph.objects(of: node.id, property).count
      if count > GraphNode.mostValues {
        let detail = "\(property.rawValue) has \(count) values; the first \(GraphNode.mostValues) were read"
        entry.notes.append(ReadingNote(code: "too-many-values", field: field, detail: detail))
      }
      for value in node.values(property) {
        if let usable = use(value, property) {
          taken.append(usable)
          entry.sources.note(field, from: property.rawValue)
        } else {
          entry.sources.note(field, from: property.rawValue, raw: value.raw)
        }
      }
      if !taken.isEmpty, !merging { break }
    }
    return taken
  }

  private mutating func takeText(_ field: Field, _ properties: [Property]) -> LocalizedText {
    let variants = take(field, properties) { value, property -> LocalizedText.Variant? in
      guard let text = value.literal ?? value.label() else { return nil }
      // What udata writes for an empty description.
      if property == .description, text == "None" { return nil }
      return LocalizedText.Variant(language: value.language, text: text)
    }
    var text = LocalizedText()
    for variant in variants { text.add(variant.text, language: variant.language) }
    return text
  }

  // MARK: - Fields

  private mutating func readTexts() {
    entry.title = takeText(.title, [.title, .schemaName, .label, .prefLabel, .name])
    entry.description = takeText(.description, [.description, .abstract, .schemaDescription, .comment])
    entry.acronym = node.label([.alternative])
    entry.metrics.records = node.firstText(.numberOfRecords).flatMap { Int($0) }
    if entry.metrics.records != nil {
      entry.sources.note(.metrics, from: Property.numberOfRecords.rawValue)
    }
    let keywords = take(.keywords, [.keyword, .schemaKeywords]) { value, property -> [String]? in
      guard let text = value.literal ?? value.label() else { return nil }
      let separators: [Character] = property == .keyword ? [";"] : [";", ","]
      let words = text.split { separators.contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
      return words.isEmpty ? nil : words
    }
    var seen: Set<String> = []
    entry.keywords = keywords.flatMap { $0 }.filter { seen.insert($0).inserted }
    let themes = take(.themes, [.theme, .themes, .mobilityTheme, .subject], merging: true) { value, _ in
      value.concept
    }
    for theme in themes where !entry.themes.contains(theme) {
      if let uri = theme.uri, entry.themes.contains(where: { $0.uri == uri }) { continue }
      entry.themes.append(theme)
    }
    let identifiers = take(.identifier, [.identifier, .dcatIdentifier, .admsIdentifier, .schemaIdentifier]) {
      value, _ in value.literal ?? value.firstText(.notation, .identifier, .rdfValue) ?? value.iri
    }
    entry.identifier = identifiers.first
    if entry.identifier == nil, let uri = entry.uri, IRI.isAbsolute(uri) {
      entry.identifier = uri
      entry.sources.note(.identifier, from: "rdf:about")
    }
    entry.version =
      take(.version, [.version, .versionInfo, .pavVersion, .schemaVersion]) { value, _ in value.codeOrLabel }
      .first
    entry.lineage = take(.lineage, [.provenance]) { value, _ in
      value.literal ?? value.label([.label, .description, .comment, .title]) ?? value.iri
    }
  }

  private mutating func readAgents() {
    // DCAT-AP_IT asks for the rights holder and leaves the publisher to choice.
    entry.publisher =
      agent(.publisher, [.publisher, .schemaPublisher, .distributor]) ?? agent(.publisher, [.rightsHolder])
    entry.creator = agent(.creator, [.creator, .schemaCreator])
    let contacts = take(.contact, [.contactPoint, .admsContactPoint, .schemaContactPoint, .germanMaintainer])
    {
      value, _ in value.contact
    }
    for contact in contacts where !entry.contacts.contains(contact) { entry.contacts.append(contact) }
    let isReachable = contacts.contains { $0.email != nil || $0.url != nil || $0.telephone != nil }
    if !contacts.isEmpty, !isReachable, let source = entry.sources[.contact] {
      entry.notes.append(
        ReadingNote(
          code: "unreachable-contact", field: .contact, detail: "\(source.name) gives no usable address"))
    }
  }

  /// The named agent of the first property that has one; else one with an address alone.
  private mutating func agent(_ field: Field, _ properties: [Property]) -> Agent? {
    var nameless: Agent?
    for property in properties {
      for value in node.values(property) {
        guard let agent = value.agent else {
          entry.sources.note(field, from: property.rawValue, raw: value.raw)
          continue
        }
        if agent.name != nil {
          entry.sources.note(field, from: property.rawValue)
          return agent
        }
        entry.sources.note(field, from: property.rawValue, raw: value.raw)
        if nameless == nil { nameless = agent }
      }
    }
    return nameless
  }

  private mutating func readRights() {
    entry.licences = take(.licence, [.licence, .schemaLicense]) { value, property in
      value.licence(from: property)
    }
    let rights = take(.rights, [.rights]) { value, property in value.licence(from: property) }
    for statement in rights where !entry.licences.contains(statement) { entry.licences.append(statement) }
    for value in node.values(.accessRights) {
      guard let text = value.codeOrLabel ?? value.label([.description, .comment]) else {
        entry.sources.note(.accessRights, from: Property.accessRights.rawValue, raw: value.raw)
        continue
      }
      entry.sources.note(.accessRights, from: Property.accessRights.rawValue)
      if entry.accessRights == nil || value.saysOnlyWhoMayAccess { entry.accessRights = text }
      if !value.saysOnlyWhoMayAccess, let statement = value.licence(from: .accessRights) {
        entry.licences.append(statement)
      }
    }
    if entry.accessRights == nil {
      entry.accessRights = take(.accessRights, [.podAccessLevel]) { value, _ in value.codeOrLabel }.first
    }
    entry.legislation = take(.legislation, [.applicableLegislation]) { value, _ in value.codeOrLabel }
    let isHighValue =
      entry.legislation.contains { $0.contains("reg_impl/2023/138") } || !node.values(.hvdCategory).isEmpty
    if isHighValue {
      entry.badges.append("hvd")
      entry.sources.note(
        .badges,
        from: node.values(.hvdCategory).isEmpty
          ? Property.applicableLegislation.rawValue : Property.hvdCategory.rawValue)
    }
  }

  private mutating func readDates(_ record: GraphNode?) {
    entry.issued = date(.issued, [.issued, .schemaPublished, .created, .schemaCreated, .date])
    entry.modified = date(.modified, [.modified, .schemaModified, .updated])
    for value in record?.values(.modified) ?? [] {
      entry.metadataModified = value.moment
      entry.sources.note(
        .metadataModified, from: "dcat:CatalogRecord/dct:modified",
        raw: entry.metadataModified == nil ? value.raw : nil)
      if entry.metadataModified != nil { break }
    }
    entry.frequency = take(.frequency, [.frequency]) { value, _ in value.codeOrLabel }.first
  }

  private mutating func date(_ field: Field, _ properties: [Property]) -> Timestamp? {
    take(field, properties) { value, _ in
      value.moment ?? value.label().flatMap { Timestamp($0) } ?? value.temporalCoverage?.start
    }.first
  }

  private mutating func readCoverage() {
    entry.spatial = take(.spatial, [.spatial, .schemaSpatial, .coverage, .germanPlace, .germanPlaceName]) {
      value, _ in value.spatialCoverage
    }
    entry.temporal = take(.temporal, [.temporal, .schemaTemporal]) { value, _ in value.temporalCoverage }
    entry.languages = take(.language, [.language, .schemaLanguage]) { value, _ in value.codeOrLabel }
  }

  private mutating func readLinks() {
    entry.landingPage = take(.landingPage, [.landingPage, .schemaURL]) { value, _ in value.webAddress }.first
    entry.documentation = take(.documentation, [.page, .capitalPage], merging: true) {
      value, _ in value.webAddress
    }
    if entry.documentation.isEmpty {
      entry.documentation = take(.documentation, [.references]) { value, _ in value.webAddress }
    }
    entry.conformsTo = take(.conformsTo, [.conformsTo]) { value, _ in value.concept }
    entry.endpointURLs = take(.endpointURL, [.endpointURL]) { value, _ in value.iri ?? value.literal }
    entry.endpointDescriptions = take(.endpointDescription, [.endpointDescription]) { value, _ in
      value.iri ?? value.literal ?? value.webAddress
    }
  }

  // MARK: - Distributions

  private mutating func readDistributions() {
    var seen: Set<UInt32> = []
    var used: Set<String> = []
    var undescribed: [String] = []
    var leftOut = 0
    for property in Self.distributionProperties {
      for value in node.values(property, most: .max) where seen.insert(value.id).inserted {
        guard value.isDescribed else {
          undescribed.append(value.raw)
          entry.sources.note(.distributions, from: property.rawValue, raw: value.raw)
          continue
        }
        entry.sources.note(.distributions, from: property.rawValue)
        guard entry.distributions.count < limits.distributions else {
          leftOut += 1
          continue
        }
        var mapper = DistributionMapper(value)
        mapper.read()
        entry.notes += mapper.notes
        var distribution = mapper.distribution
        if property == .sample { distribution.kind = .attachment }
        var number = 2
        while !used.insert(distribution.id).inserted {
          distribution.id = "\(mapper.distribution.id)#\(number)"
          number += 1
        }
        entry.distributions.append(distribution)
      }
    }
    if !undescribed.isEmpty {
      let examples = undescribed.prefix(3).joined(separator: ", ")
      note("undescribed-distributions", "\(undescribed.count) listed without a description: \(examples)")
    }
    if leftOut > 0 {
      note(
        "too-many-distributions",
        "\(leftOut) distributions beyond the first \(limits.distributions) were left out")
    }
  }

  private mutating func note(_ code: String, _ detail: String) {
    entry.notes.append(ReadingNote(code: code, field: .distributions, detail: detail))
  }
}
