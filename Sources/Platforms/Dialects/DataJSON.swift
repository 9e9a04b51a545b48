import Catalog

extension JSONDialect {
  /// DCAT-US `data.json` 1.0, 1.1 and 3.0, and the dialect of datos.gob.ar.
  static let dataJSON = JSONDialect(
    platform: "datajson", recognises: DataJSON.recognises, entries: DataJSON.entries, facts: DataJSON.facts)
}

/// The mapping of DCAT-US `data.json` (platforms.md, section 8).
enum DataJSON {
  static func recognises(_ json: JSON, path: String) -> Bool {
    let type = json["@type"].text ?? ""
    let isSchemaOrg = json["name"].isPresent && !json["title"].isPresent && !type.contains(ascii: "dcat")
    if isSchemaOrg { return false }
    if ["dataset", "service", "datasetSeries"].contains(where: { path.hasSuffix($0) }) { return true }
    if type == "dcat:Dataset" || json["accessLevel"].isPresent { return true }
    return json["distribution"].isArray && json["title"].isPresent
      || json["contactPoint"].isObject && json["publisher"].isPresent && json["title"].isPresent
  }

  static func facts(_ document: JSON, _ info: inout CatalogueInfo) {
    info.title = document["title"].text
    info.homepage = document["homepage"].webAddress
    info.publisher = agent(document["publisher"])
  }

  /// The entry itself, and those that DCAT-US 3.0 nests in a series or a service.
  static func entries(_ json: JSON, _ context: DialectContext) -> [Entry] {
    var all = [entry(json, context)]
    for name in ["seriesMember", "servesDataset"] {
      for member in json[named: name].each where member.isObject && member["title"].isPresent {
        all.append(entry(member, context))
      }
    }
    return all
  }

  static func entry(_ json: JSON, _ context: DialectContext) -> Entry {
    var entry = Entry(id: "")
    entry.kind = kind(of: json, path: context.path)
    entry.uri = json["@id"].text
    identify(&entry, json["identifier"])
    entry.title = text(&entry, json, .title, "title", "titleMap")
    entry.description = text(&entry, json, .description, "description", "descriptionMap")
    entry.keywords = entry.list(json["keyword"], .keywords, "keyword")
    themes(&entry, json["theme"])
    entry.themes += entry.list(json["superTheme"], .themes, "superTheme").map { Concept(uri: $0) }
    for name in ["publisher", "rightsHolder"] where entry.publisher == nil {
      guard let publisher = agent(json[named: name]) else { continue }
      entry.publisher = publisher
      entry.sources.note(.publisher, from: name, raw: publisher.name == nil ? json[named: name].raw : nil)
    }
    entry.creator = agent(json["creator"])
    contacts(&entry, json)
    licences(&entry, json)
    entry.issued = entry.date(json["issued"], .issued, "issued")
    if entry.issued == nil { entry.issued = entry.date(json["created"], .issued, "created") }
    entry.modified = entry.date(json["modified"], .modified, "modified")
    if entry.modified == nil {
      entry.modified = entry.date(json["lastModificationDate"], .modified, "lastModificationDate")
    }
    entry.frequency = entry.text(json["accrualPeriodicity"], .frequency, "accrualPeriodicity")
    // For data that change all the time, version 1.1 has `modified` give the interval.
    if entry.frequency == nil, let interval = json["modified"].text, interval.hasPrefix("R/P") {
      entry.frequency = interval
      entry.sources.note(.frequency, from: "modified")
    }
    coverage(&entry, json)
    entry.languages = entry.list(json["language"], .language, "language")
    let page = json["landingPage"].isArray ? json["landingPage"][at: 0] : json["landingPage"]
    entry.landingPage = entry.webAddress(page.isObject ? page["@id"] : page, .landingPage, "landingPage")
    entry.conformsTo = json["conformsTo"].each.compactMap { Concept(of: $0) }
    if !entry.conformsTo.isEmpty { entry.sources.note(.conformsTo, from: "conformsTo") }
    entry.version = entry.text(json["version"], .version, "version")
    entry.lineage = entry.list(json["provenance"], .lineage, "provenance")
    entry.legislation = json["applicableLegislation"].each.compactMap { Concept(of: $0)?.uri ?? $0.text }
    if json["isPartOf"].isPresent, let parent = json["isPartOf"].text {
      entry.note("part-of-collection", nil, "it is part of the collection “\(parent)”")
    }
    services(&entry, json)
    distributions(&entry, json, context)
    documentation(&entry, json)
    entry.recordFormats = [.dataJSON]
    return entry
  }

  private static func kind(of json: JSON, path: String) -> Entry.Kind {
    switch json["@type"].text {
    case "DataService", "dcat:DataService": .service
    case "DatasetSeries", "dcat:DatasetSeries": .series
    case "Dataset", "dcat:Dataset": .dataset
    default: path.hasSuffix("service") ? .service : path.hasSuffix("datasetSeries") ? .series : .dataset
    }
  }

  /// An identifier is a text, or since 3.0 an object.
  private static func identify(_ entry: inout Entry, _ json: JSON) {
    guard json.isPresent else { return }
    entry.identifier =
      json.text ?? json["@id"].text ?? json["notation"].text ?? json["@value"].text ?? json["identifier"].text
    entry.sources.note(.identifier, from: "identifier", raw: entry.identifier == nil ? json.raw : nil)
  }

  static func agent(_ json: JSON) -> Agent? {
    guard json.isPresent, !json.isEmpty else { return nil }
    if json.isArray { return agent(json[at: 0]) }
    if let name = json.text { return Agent(name: name) }
    var agent = Agent(name: json["name"].localizedText.best ?? json["prefLabel"].localizedText.best)
    agent.uri = json["@id"].text
    agent.email = (json["mbox"].text ?? json["hasEmail"].text ?? json["email"].text)?.emailAddress
    agent.homepage = json["homepage"].webAddress
    agent.type = json["type"].text
    if agent.name == nil { agent.name = json["subOrganizationOf"]["name"].text }
    return agent
  }

  private static func contacts(_ entry: inout Entry, _ json: JSON) {
    for point in json["contactPoint"].each {
      let email = point["hasEmail"].text ?? point["hasEmail"]["@id"].text ?? point["email"].text
      let contact = Contact(
        name: point["fn"].text ?? point["name"].text ?? point.text, email: email?.emailAddress,
        url: point["hasURL"].webAddress ?? point["url"].webAddress
          ?? email.flatMap { $0.isWebAddress ? $0 : nil },
        telephone: point["hasTelephone"].text ?? point["tel"].text)
      let isUsable = contact.email != nil || contact.url != nil || contact.name != nil
      if isUsable { entry.contacts.append(contact) }
      entry.sources.note(.contact, from: "contactPoint", raw: isUsable ? nil : point.raw)
    }
    // Version 1.0 has the two halves apart.
    guard entry.contacts.isEmpty else { return }
    let contact = Contact(
      name: json["contactPoint"].text ?? json["person"].text, email: json["mbox"].text?.emailAddress)
    guard contact.name != nil || contact.email != nil else { return }
    entry.contacts = [contact]
    entry.sources.note(.contact, from: "mbox")
  }

  private static func licences(_ entry: inout Entry, _ json: JSON) {
    for name in ["license", "licence"] {
      for value in json[named: name].each {
        if let text = entry.text(value, .licence, name) {
          entry.add(LicenceStatement(of: text, source: name))
        }
      }
    }
    entry.accessRights = entry.text(json["accessLevel"], .accessRights, "accessLevel")
    if entry.accessRights == nil {
      entry.accessRights = entry.text(json["accessRights"], .accessRights, "accessRights")
    }
    for value in json["rights"].each {
      let said = value.isObject ? value["description"].isPresent ? value["description"] : value["@id"] : value
      guard let rights = entry.text(said, .rights, "rights") else { continue }
      entry.licences.append(
        rights.isWebAddress
          ? LicenceStatement(url: rights, source: "rights") : LicenceStatement(text: rights, source: "rights")
      )
    }
  }

  /// A text, and since 3.0 its translations beside it.
  private static func text(
    _ entry: inout Entry, _ json: JSON, _ field: Field, _ name: String, _ translations: String
  ) -> LocalizedText {
    var text = entry.localizedText(json[named: name], field, name)
    for variant in entry.localizedText(json[named: translations], field, translations).variants {
      text.add(variant.text, language: variant.language)
    }
    return text
  }

  /// Themes are texts, or since 3.0 concepts.
  private static func themes(_ entry: inout Entry, _ json: JSON) {
    guard json.each.contains(where: { $0.isObject }) else {
      entry.themes = entry.list(json, .themes, "theme").map { Concept(of: $0) }
      return
    }
    entry.themes = json.each.compactMap { Concept(of: $0) }
    entry.sources.note(.themes, from: "theme", raw: entry.themes.isEmpty ? json.raw : nil)
  }

  private static func coverage(_ entry: inout Entry, _ json: JSON) {
    let places =
      json["spatial"].isArray && json["spatial"][at: 0].double == nil
      ? json["spatial"].each : [json["spatial"]]
    for place in places where place.isPresent {
      let spatial = SpatialCoverage(of: place)
      if let spatial { entry.spatial.append(spatial) }
      entry.sources.note(.spatial, from: "spatial", raw: spatial == nil ? place.raw : nil)
    }
    if entry.spatial.isEmpty, let area = entry.text(json["coverageArea"], .spatial, "coverageArea") {
      entry.spatial = [SpatialCoverage(of: area)]
    }
    for period in json["temporal"].each {
      let temporal = TemporalCoverage(of: period)
      if let temporal { entry.temporal.append(temporal) }
      entry.sources.note(.temporal, from: "temporal", raw: temporal == nil ? period.raw : nil)
    }
    guard entry.temporal.isEmpty else { return }
    let start = entry.date(json["temporalCoverageStart"], .temporal, "temporalCoverageStart")
    let end = entry.date(json["temporalCoverageEnd"], .temporal, "temporalCoverageEnd")
    if start != nil || end != nil { entry.temporal = [TemporalCoverage(start: start, end: end)] }
  }

  private static func services(_ entry: inout Entry, _ json: JSON) {
    for name in ["endpointURL", "webService"] {
      let addresses = json[named: name].strings.filter { $0.isWebAddress }
      if !addresses.isEmpty { entry.sources.note(.endpointURL, from: name) }
      entry.endpointURLs += addresses
    }
    entry.endpointDescriptions = json["endpointDescription"].each.compactMap { Concept(of: $0)?.uri }
    if !entry.endpointDescriptions.isEmpty {
      entry.sources.note(.endpointDescription, from: "endpointDescription")
    }
  }

  private static func documentation(_ entry: inout Entry, _ json: JSON) {
    for name in ["references", "dataDictionary", "page"] where json[named: name].isPresent {
      let texts = json[named: name].each.compactMap { $0.text ?? Concept(of: $0)?.uri }
      let addresses = texts.filter { $0.isWebAddress }
      entry.documentation += addresses
      if addresses.isEmpty, let raw = texts.first { entry.sources.note(.documentation, from: name, raw: raw) }
      if !addresses.isEmpty { entry.sources.note(.documentation, from: name) }
    }
    // A data dictionary is a schema where it is for machines; without a type, the standard takes it for a page.
    guard let address = json["describedBy"].webAddress ?? Concept(of: json["describedBy"])?.uri else {
      return
    }
    let type = json["describedByType"].text?.lowercased() ?? ""
    guard ["json", "xml", "csv", "yaml"].contains(where: { type.contains($0) }) else {
      entry.documentation.append(address)
      entry.sources.note(.documentation, from: "describedBy")
      return
    }
    entry.sources.note(.schema, from: "describedBy")
    for i in entry.distributions.indices where entry.distributions[i].schemaURL == nil {
      entry.distributions[i].schemaURL = address
      entry.distributions[i].schemaIsDeclared = true
    }
  }

  private static func distributions(_ entry: inout Entry, _ json: JSON, _ context: DialectContext) {
    for item in json["distribution"].each {
      guard item.isObject else {
        entry.note("not-an-object", .distributions, "a distribution is no object: \(item.raw.prefix(80))")
        continue
      }
      entry.distributions.append(distribution(item))
    }
    // Version 1.0, which has no catalogue around it, may have the address at the dataset itself.
    let is10 = context.path.isEmpty && !json["@type"].isPresent
    guard entry.distributions.isEmpty, json["accessURL"].isPresent else { return }
    guard is10 else {
      return entry.sources.note(.distributions, from: "accessURL", raw: json["accessURL"].raw)
    }
    entry.distributions = [distribution(json)]
    entry.distributions[0].licences = []
  }

  private static func distribution(_ json: JSON) -> Distribution {
    var distribution = Distribution(
      id: json["@id"].text ?? (json["distribution"].isPresent ? nil : identifier(json)) ?? "")
    distribution.title = json["title"].localizedText
    distribution.description = json["description"].localizedText
    distribution.accessURLs = json["accessURL"].strings
    distribution.downloadURLs = json["downloadURL"].strings
    distribution.format = json["format"].text
    distribution.mediaType = json["mediaType"].text
    distribution.byteSize = json["byteSize"].byteSize
    for name in ["license", "licence"] {
      if let text = json[named: name].text {
        distribution.licences.append(LicenceStatement(of: text, source: "distribution.\(name)"))
      }
    }
    distribution.issued = json["issued"].moment
    distribution.modified = json["modified"].moment
    distribution.conformsTo = json["conformsTo"].each.compactMap { Concept(of: $0) }
    distribution.schemaURL =
      json["describedBy"].text ?? json["describedBY"].text ?? json["describedBy"]["@id"].text
    distribution.schemaFields = json["field"].elements.compactMap { field in
      guard let name = field["title"].text ?? field["name"].text ?? field["id"].text else { return nil }
      return SchemaField(name: name, type: field["type"].text, description: field["description"].text)
    }
    distribution.schemaIsDeclared = distribution.schemaURL != nil || !distribution.schemaFields.isEmpty
    let service = json["accessService"]
    for item in service.each {
      distribution.endpointURLs += item["endpointURL"].strings
      distribution.endpointDescriptions += item["endpointDescription"].each.compactMap {
        Concept(of: $0)?.uri
      }
    }
    if let value = json["checksum"]["checksumValue"].text {
      distribution.checksum = Checksum(algorithm: json["checksum"]["algorithm"].text, value: value)
    }
    distribution.kind = Distribution.Kind(
      format: distribution.format, mediaType: distribution.mediaType, url: distribution.url)
    switch json["type"].text {
    case "api": distribution.kind = .api
    case "documentation": distribution.kind = .documentation
    case "code": distribution.kind = .attachment
    default: break
    }
    return distribution
  }

  private static func identifier(_ json: JSON) -> String? {
    json["identifier"].text ?? json["identifier"]["@id"].text
  }
}
