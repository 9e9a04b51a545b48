import Catalog

extension JSONDialect {
  /// data.europa.eu and other piveau hubs: answers of their search.
  static let piveau = JSONDialect(
    platform: "piveau", recognises: Piveau.recognises, entries: { [Piveau.entry($0, $1)] },
    facts: { document, info in info.reportedTotal = document["result"]["count"].int })
}

/// The mapping of a dataset of piveau's search (platforms.md, section 7).
enum Piveau {
  static func recognises(_ json: JSON, path: String) -> Bool {
    let dataset = unwrapped(json)
    return dataset["catalog"].isObject && (dataset["title"].isObject || dataset["catalog_record"].isObject)
      || dataset["index"].equals("dataset") && dataset["distributions"].isArray
  }

  private static func unwrapped(_ json: JSON) -> JSON { json["result"].isObject ? json["result"] : json }

  static func entry(_ json: JSON, _ context: DialectContext) -> Entry {
    let dataset = unwrapped(json)
    var entry = Entry(id: dataset["id"].text ?? "")
    entry.uri = dataset["resource"].text
    if let identifier = dataset["identifier"].strings.first {
      entry.identifier = identifier
      entry.sources.note(.identifier, from: "identifier")
    } else {
      entry.identifier = entry.text(dataset["id"], .identifier, "id")
    }
    let translations = dataset["translation_meta"]["details"]
    entry.title = text(&entry, dataset["title"], translations, .title, "title")
    entry.description = text(&entry, dataset["description"], translations, .description, "description")
    entry.keywords = dataset["keywords"].elements.compactMap { $0["label"].text ?? $0.text }
    if !entry.keywords.isEmpty { entry.sources.note(.keywords, from: "keywords") }
    let themes = dataset["categories"].each + dataset["subject"].each
    entry.themes = themes.compactMap { concept($0) }
    if !entry.themes.isEmpty { entry.sources.note(.themes, from: "categories") }
    agents(&entry, dataset)
    entry.accessRights = dataset["access_right"]["resource"].text ?? dataset["access_right"]["label"].text
    if entry.accessRights != nil { entry.sources.note(.accessRights, from: "access_right") }
    entry.issued = entry.date(dataset["issued"], .issued, "issued")
    entry.modified = entry.date(dataset["modified"], .modified, "modified")
    entry.metadataModified = entry.date(
      dataset["catalog_record"]["modified"], .metadataModified, "catalog_record.modified")
    entry.frequency =
      dataset["accrual_periodicity"]["resource"].text ?? dataset["accrual_periodicity"]["label"].text
    if entry.frequency != nil { entry.sources.note(.frequency, from: "accrual_periodicity") }
    coverage(&entry, dataset)
    entry.languages = dataset["language"].each.compactMap { $0["resource"].text ?? $0["id"].text ?? $0.text }
    if !entry.languages.isEmpty { entry.sources.note(.language, from: "language") }
    pages(&entry, dataset)
    entry.conformsTo = dataset["conforms_to"].each.compactMap { concept($0) }
    entry.version = dataset["version_info"].text
    entry.lineage = dataset["provenance"].each.compactMap { $0["label"].text ?? $0.text }
    entry.legislation = dataset["applicable_legislation"].each.compactMap { $0["resource"].text ?? $0.text }
    if !entry.legislation.isEmpty { entry.sources.note(.legislation, from: "applicable_legislation") }
    if !entry.conformsTo.isEmpty { entry.sources.note(.conformsTo, from: "conforms_to") }
    if !entry.lineage.isEmpty { entry.sources.note(.lineage, from: "provenance") }
    if dataset["is_hvd"].bool == true {
      entry.badges.append("hvd")
      entry.sources.note(.badges, from: "is_hvd")
      entry.themes += dataset["hvd_category"].each.compactMap { concept($0) }
    }
    if let score = dataset["quality_meas"]["scoring"].double {
      entry.portalScore = PortalScore(name: "MQA", value: score, maximum: 405)
      entry.sources.note(.portalScore, from: "quality_meas.scoring")
    }
    entry.origin.harvestedFrom = dataset["catalog"]["homepage"].text
    entry.origin.harvester = dataset["catalog"]["source_type"].text ?? dataset["catalog"]["id"].text
    entry.origin.remoteID = dataset["catalog"]["id"].text.map { "\($0)/\(entry.id)" }
    for item in dataset["distributions"].elements where item.isObject {
      entry.distributions.append(distribution(item, translations))
    }
    entry.recordFormats = [.dcat]
    return entry
  }

  /// The texts of all languages; machine translations are marked as such, so that nobody audits them.
  private static func text(
    _ entry: inout Entry, _ json: JSON, _ translations: JSON, _ field: Field, _ name: String
  ) -> LocalizedText {
    guard json.isPresent else { return LocalizedText() }
    let text = text(json, translations)
    entry.sources.note(field, from: name, raw: text.variants.isEmpty ? json.raw : nil)
    return text
  }

  private static func text(_ json: JSON, _ translations: JSON) -> LocalizedText {
    guard json.isObject else { return json.localizedText }
    var result = LocalizedText()
    for (key, value) in json.members {
      guard let language = key.text, let text = value.text else { continue }
      let details = translations[named: language]
      let origin = details["original_language"].text ?? "und"
      result.add(
        text, language: details["machine_translated"].bool == true ? "\(language)-t-\(origin)" : language)
    }
    return result
  }

  private static func concept(_ json: JSON) -> Concept? {
    if let text = json.text { return Concept(of: text) }
    let concept = Concept(
      uri: json["resource"].text ?? json["id"].text,
      label: json["label"].localizedText.best ?? json["title"].localizedText.best)
    return concept.uri == nil && concept.label == nil ? nil : concept
  }

  private static func agent(_ json: JSON) -> Agent? {
    guard json.isObject else { return json.text.map { Agent(name: $0) } }
    var agent = Agent(name: json["name"].text)
    agent.uri = json["resource"].text
    agent.type = json["type"].text
    agent.homepage = json["homepage"].webAddress
    agent.email = json["email"].text?.emailAddress
    return agent
  }

  private static func agents(_ entry: inout Entry, _ json: JSON) {
    if let publisher = agent(json["publisher"]) {
      entry.publisher = publisher
      entry.sources.note(
        .publisher, from: "publisher", raw: publisher.name == nil ? json["publisher"].raw : nil)
    }
    entry.creator = json["creator"].each.first.flatMap { agent($0) }
    if entry.creator != nil { entry.sources.note(.creator, from: "creator") }
    for point in json["contact_point"].each {
      let contact = Contact(
        name: point["name"].text, email: point["email"].text?.emailAddress, url: point["url"].strings.first,
        telephone: point["telephone"].text)
      if contact != Contact() { entry.contacts.append(contact) }
      entry.sources.note(.contact, from: "contact_point", raw: contact == Contact() ? point.raw : nil)
    }
  }

  private static func coverage(_ entry: inout Entry, _ json: JSON) {
    for place in json["spatial_resource"].each {
      guard let concept = concept(place) else { continue }
      entry.spatial.append(SpatialCoverage(uri: concept.uri, label: concept.label))
      entry.sources.note(.spatial, from: "spatial_resource")
    }
    for geometry in json["spatial"].each {
      guard let place = SpatialCoverage(of: geometry) else { continue }
      entry.spatial.append(place)
      entry.sources.note(.spatial, from: "spatial")
    }
    if entry.spatial.isEmpty, let country = concept(json["country"]) {
      entry.sources.note(.spatial, from: "country", raw: country.label ?? country.uri)
    }
    entry.temporal = json["temporal"].each.compactMap { TemporalCoverage(of: $0) }
    if json["temporal"].isPresent, !json["temporal"].isEmpty {
      entry.sources.note(
        .temporal, from: "temporal", raw: entry.temporal.isEmpty ? json["temporal"].raw : nil)
    }
  }

  private static func pages(_ entry: inout Entry, _ json: JSON) {
    let landing = json["landing_page"].each.compactMap { $0["resource"].text ?? $0.text }
    if let first = landing.first {
      entry.landingPage = landing.first { $0.isWebAddress }
      entry.sources.note(.landingPage, from: "landing_page", raw: entry.landingPage == nil ? first : nil)
    }
    entry.documentation = json["page"].each.compactMap { $0["resource"].text ?? $0.text }
    if !entry.documentation.isEmpty { entry.sources.note(.documentation, from: "page") }
  }

  private static func distribution(_ json: JSON, _ translations: JSON) -> Distribution {
    var distribution = Distribution(id: json["id"].text ?? "")
    distribution.title = text(json["title"], translations)
    distribution.description = text(json["description"], translations)
    distribution.accessURLs = json["access_url"].strings
    distribution.downloadURLs = json["download_url"].strings
    distribution.format = json["format"]["id"].text ?? json["format"]["label"].text ?? json["format"].text
    distribution.mediaType = json["media_type"].text ?? json["media_type"]["resource"].text
    distribution.byteSize = json["byte_size"].byteSize
    if let value = json["checksum"]["checksum_value"].text {
      distribution.checksum = Checksum(
        algorithm: json["checksum"]["algorithm"].text ?? json["checksum"]["algorithm"]["resource"].text,
        value: value)
    }
    let licence = json["license"]
    if licence.isPresent {
      let label = licence["label"].text ?? licence.text
      let statement = LicenceStatement(
        id: licence["id"].text, url: licence["la_url"].text ?? licence["resource"].text,
        title: label?.isWebAddress == true ? nil : label, source: "distributions.license")
      if !statement.isEmpty { distribution.licences.append(statement) }
    }
    if let rights = json["rights"]["label"].text ?? json["rights"].text {
      distribution.licences.append(LicenceStatement(of: rights, source: "distributions.rights"))
    }
    distribution.issued = json["issued"].moment
    distribution.modified = json["modified"].moment
    distribution.conformsTo = json["conforms_to"].each.compactMap { concept($0) }
    distribution.status = json["status"]["resource"].text ?? json["status"].text
    distribution.plannedAvailability =
      json["availability"]["resource"].text ?? json["availability"]["label"].text
    for service in json["access_service"].each {
      distribution.endpointURLs += service["endpoint_url"].strings
      distribution.endpointDescriptions += service["endpoint_description"].strings
    }
    distribution.kind = Distribution.Kind(
      format: distribution.format, mediaType: distribution.mediaType, url: distribution.url)
    return distribution
  }
}
