import Catalog

extension JSONDialect {
  /// udata, the software of data.gouv.fr: pages of its API versions 1 and 2, single datasets, dataservices.
  static let udata = JSONDialect(
    platform: "udata", recognises: Udata.recognises, entries: { [Udata.entry($0, $1)] }, facts: Udata.facts)
}

/// The mapping of udata's API (platforms.md, section 3).
enum Udata {
  static func recognises(_ json: JSON, path: String) -> Bool {
    guard json["id"].isPresent, json["title"].isPresent || json["slug"].isPresent else { return false }
    if json["base_api_url"].isPresent || json["machine_documentation_url"].isPresent { return true }
    let hasOwner = !json["organization"].isMissing || !json["owner"].isMissing
    return json["slug"].isPresent && hasOwner
      && (json["resources"].isArray || json["resources"]["href"].isPresent || json["last_modified"].isPresent)
  }

  static func facts(_ document: JSON, _ info: inout CatalogueInfo) {
    info.reportedTotal = document["total"].int
  }

  static func entry(_ json: JSON, _ context: DialectContext) -> Entry {
    var entry = Entry(id: json["id"].text ?? json["slug"].text ?? "")
    fill(&entry, json, context)
    return entry
  }

  private static func fill(_ entry: inout Entry, _ json: JSON, _ context: DialectContext) {
    entry.uri = json["uri"].text ?? json["self_api_url"].text
    entry.title = entry.localizedText(json["title"], .title, "title")
    entry.acronym = json["acronym"].text
    entry.description = entry.localizedText(json["description"], .description, "description")
    if entry.description.variants.isEmpty {
      entry.description = entry.localizedText(json["description_short"], .description, "description_short")
    }
    entry.keywords = entry.list(json["tags"], .keywords, "tags")
    publisher(&entry, json)
    contacts(&entry, json)
    if let id = entry.text(json["license"], .licence, "license") {
      entry.licences = [LicenceStatement(id: id, source: "license")]
    }
    entry.accessRights = entry.text(json["access_type"], .accessRights, "access_type")
    dates(&entry, json)
    entry.frequency = entry.text(json["frequency"], .frequency, "frequency")
    entry.nextUpdate = json["frequency_date"].timestamp
    coverage(&entry, json)
    let harvest = json["harvest"]
    identify(&entry, json, harvest)
    pages(&entry, json, harvest, context)
    entry.badges = json["badges"].elements.compactMap { $0["kind"].text ?? $0.text }
    if !entry.badges.isEmpty { entry.sources.note(.badges, from: "badges") }
    schema(&entry, json["schema"])
    metrics(&entry, json["metrics"])
    score(&entry, json["quality"])
    entry.origin.remoteID = harvest["remote_id"].text
    entry.origin.harvestedFrom = harvest["remote_url"].text ?? harvest["uri"].text
    entry.origin.harvester = harvest["backend"].text ?? harvest["domain"].text
    if let origin = json["extras"]["datafairOrigin"].text, let id = json["extras"]["datafairDatasetId"].text {
      entry.origin.harvestedFrom = "\(origin)/datasets/\(id)"
      entry.origin.harvester = entry.origin.harvester ?? "data-fair"
    }
    states(&entry, json)
    let extras = json["extras"]
    LocalFields(names: context.names, inner: context.inner, onlyConfigured: true).fill(&entry) { name in
      (extras[named: name], "extras.\(name)")
    }
    if json["base_api_url"].isPresent || json["machine_documentation_url"].isPresent {
      service(&entry, json)
    } else {
      distributions(&entry, json["resources"])
    }
    entry.recordFormats = [.dcat]
  }

  private static func publisher(_ entry: inout Entry, _ json: JSON) {
    let organization = json["organization"]
    if organization.isPresent {
      var agent = Agent(name: organization["name"].text ?? organization.text)
      agent.acronym = organization["acronym"].text
      agent.uri = organization["page"].webAddress ?? organization["uri"].text
      agent.homepage = organization["url"].webAddress
      agent.portalID = organization["id"].text
      agent.businessNumber = organization["business_number_id"].text
      agent.badges = organization["badges"].elements.compactMap { $0["kind"].text ?? $0.text }
      entry.publisher = agent
      entry.sources.note(.publisher, from: "organization", raw: agent.name == nil ? organization.raw : nil)
      return
    }
    let owner = json["owner"]
    guard owner.isPresent else { return }
    let name = [owner["first_name"].text, owner["last_name"].text].compactMap { $0 }.joined(separator: " ")
    var agent = Agent(name: name.isEmpty ? owner["slug"].text : name)
    agent.uri = owner["page"].webAddress ?? owner["uri"].text
    agent.portalID = owner["id"].text
    agent.type = "user"
    entry.publisher = agent
    entry.sources.note(.publisher, from: "owner")
  }

  private static func contacts(_ entry: inout Entry, _ json: JSON) {
    let points = json["contact_points"].isPresent ? json["contact_points"] : json["contact_point"]
    for point in points.each where point.isObject {
      let contact = Contact(
        name: point["name"].text, email: point["email"].text?.emailAddress,
        url: point["contact_form"].webAddress, role: point["role"].text)
      let isUsable = contact.name != nil || contact.email != nil || contact.url != nil
      if isUsable { entry.contacts.append(contact) }
      entry.sources.note(.contact, from: "contact_points", raw: isUsable ? nil : point.raw)
    }
  }

  private static func dates(_ entry: inout Entry, _ json: JSON) {
    entry.issued = entry.date(json["created_at"], .issued, "created_at")
    let harvest = json["harvest"]
    if entry.issued == nil { entry.issued = entry.date(harvest["issued_at"], .issued, "harvest.issued_at") }
    if entry.issued == nil { entry.issued = entry.date(harvest["created_at"], .issued, "harvest.created_at") }
    entry.modified = entry.date(json["last_update"], .modified, "last_update")
    if entry.modified == nil {
      entry.modified = entry.date(harvest["modified_at"], .modified, "harvest.modified_at")
    }
    entry.metadataModified = entry.date(json["last_modified"], .metadataModified, "last_modified")
    if entry.metadataModified == nil {
      entry.metadataModified = entry.date(
        json["metadata_modified_at"], .metadataModified, "metadata_modified_at")
    }
  }

  private static func coverage(_ entry: inout Entry, _ json: JSON) {
    let spatial = json["spatial"]
    entry.granularity = spatial["granularity"].text
    if spatial.isPresent {
      entry.spatial = spatial["zones"].elements.compactMap { zone in
        zone.text.map { SpatialCoverage(uri: $0) }
          ?? (zone["id"].text ?? zone["uri"].text).map { SpatialCoverage(uri: $0, label: zone["name"].text) }
      }
      if spatial["geom"].isObject {
        entry.spatial.append(SpatialCoverage(geometry: spatial["geom"].json(limit: 1 << 16)))
      }
      entry.sources.note(.spatial, from: "spatial", raw: entry.spatial.isEmpty ? spatial.raw : nil)
    }
    let temporal = json["temporal_coverage"]
    if temporal.isPresent {
      let period = TemporalCoverage(of: temporal)
      if let period { entry.temporal = [period] }
      entry.sources.note(.temporal, from: "temporal_coverage", raw: period == nil ? temporal.raw : nil)
    }
  }

  private static func identify(_ entry: inout Entry, _ json: JSON, _ harvest: JSON) {
    entry.identifier = entry.text(json["doi"], .identifier, "doi")
    if entry.identifier == nil {
      entry.identifier = entry.text(harvest["dct_identifier"], .identifier, "harvest.dct_identifier")
    }
    if entry.identifier == nil { entry.identifier = entry.text(json["id"], .identifier, "id") }
  }

  private static func pages(
    _ entry: inout Entry, _ json: JSON, _ harvest: JSON, _ context: DialectContext
  ) {
    let own = json["page"].webAddress ?? json["self_web_url"].webAddress
    let built = context.baseURL.flatMap { base in
      (json["slug"].text ?? json["id"].text).map { "\(base)/datasets/\($0)/" }
    }
    entry.origin.portalURL = own ?? built
    entry.landingPage = entry.webAddress(json["page"], .landingPage, "page")
    if entry.landingPage == nil {
      entry.landingPage = entry.webAddress(json["self_web_url"], .landingPage, "self_web_url")
    }
    if entry.landingPage == nil {
      entry.landingPage = entry.webAddress(harvest["remote_url"], .landingPage, "harvest.remote_url")
    }
    if entry.landingPage == nil, let built {
      entry.landingPage = built
      entry.sources.note(.landingPage, from: "slug")
    }
  }

  private static func schema(_ entry: inout Entry, _ schema: JSON) {
    guard let concept = concept(ofSchema: schema) else { return }
    entry.conformsTo = [concept]
    entry.sources.note(.conformsTo, from: "schema")
  }

  private static func concept(ofSchema schema: JSON) -> Concept? {
    guard schema.isPresent else { return nil }
    if let text = schema.text { return Concept(of: text) }
    let concept = Concept(
      uri: schema["url"].text, label: schema["name"].text, version: schema["version"].text)
    return concept.uri == nil && concept.label == nil ? nil : concept
  }

  private static func metrics(_ entry: inout Entry, _ metrics: JSON) {
    guard metrics.isObject else { return }
    entry.metrics.views = metrics["views"].int
    entry.metrics.downloads = metrics["resources_downloads"].int
    entry.metrics.reuses = metrics["reuses"].int
    entry.metrics.followers = metrics["followers"].int
    entry.metrics.discussions = metrics["discussions"].int
    entry.sources.note(.metrics, from: "metrics")
  }

  /// The portal's own score, with its criteria that do not hold.
  private static func score(_ entry: inout Entry, _ quality: JSON) {
    guard let value = quality["score"].double else { return }
    var score = PortalScore(name: "quality", value: value, maximum: 1)
    for (key, value) in quality.members where value.bool == false {
      if let name = key.string { score.unmet.append(name) }
    }
    entry.portalScore = score
    entry.sources.note(.portalScore, from: "quality.score")
  }

  private static func states(_ entry: inout Entry, _ json: JSON) {
    for (name, code) in [("deleted", "deleted"), ("archived", "archived"), ("deleted_at", "deleted")] {
      if let date = json[named: name].text {
        entry.note(code, nil, "the portal has it as \(code) since \(date)")
      }
    }
    if json["private"].bool == true { entry.note("private", nil, "the portal has it as private") }
  }

  private static func service(_ entry: inout Entry, _ json: JSON) {
    entry.kind = .service
    if let base = json["base_api_url"].text {
      entry.endpointURLs = [base]
      entry.sources.note(.endpointURL, from: "base_api_url")
    }
    if let description = json["machine_documentation_url"].text {
      entry.endpointDescriptions = [description]
      entry.sources.note(.endpointDescription, from: "machine_documentation_url")
    }
    for name in ["technical_documentation_url", "business_documentation_url"] {
      guard let address = entry.webAddress(json[named: name], .documentation, name) else { continue }
      entry.documentation.append(address)
    }
  }

  private static func distributions(_ entry: inout Entry, _ resources: JSON) {
    if resources.isObject {
      let total = resources["total"].int.map { "\($0) " } ?? ""
      entry.note(
        "resources-elsewhere", .distributions,
        "the \(total)resources stand at \(resources["href"].text ?? "another address") and are not read here")
    }
    for resource in resources.elements where resource.isObject {
      entry.distributions.append(UdataResource.distribution(resource))
      if let concept = concept(ofSchema: resource["schema"]) {
        entry.distributions[entry.distributions.count - 1].conformsTo = [concept]
        entry.distributions[entry.distributions.count - 1].schemaURL = concept.uri
        entry.distributions[entry.distributions.count - 1].schemaIsDeclared = true
      }
    }
  }
}
