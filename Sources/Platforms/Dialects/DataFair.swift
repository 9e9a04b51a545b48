import Catalog

extension JSONDialect {
  /// Koumoul data-fair's list of datasets.
  static let dataFair = JSONDialect(
    platform: "data-fair", recognises: DataFair.recognises, entries: { [DataFair.entry($0, $1)] },
    facts: { document, info in info.reportedTotal = document["count"].int })
}

/// The mapping of data-fair's datasets (platforms.md, section 6).
enum DataFair {
  static func recognises(_ json: JSON, path: String) -> Bool {
    guard json["id"].isPresent, json["title"].isPresent else { return false }
    if json["href"].text?.contains(ascii: "/data-fair/") == true { return true }
    return json["finalizedAt"].isPresent || json["dataUpdatedAt"].isPresent
      || json["schema"].isArray && json["visibility"].isPresent
  }

  static func entry(_ json: JSON, _ context: DialectContext) -> Entry {
    let id = json["id"].text ?? json["slug"].text ?? ""
    var entry = Entry(id: id)
    entry.identifier = entry.text(json["id"], .identifier, "id")
    entry.title = entry.localizedText(json["title"], .title, "title")
    entry.description = entry.localizedText(json["description"], .description, "description")
    if entry.description.variants.isEmpty {
      entry.description = entry.localizedText(json["summary"], .description, "summary")
    }
    entry.keywords = entry.list(json["keywords"], .keywords, "keywords")
    entry.themes = json["topics"].elements.compactMap { topic in
      topic["title"].text.map { Concept(uri: topic["id"].text, label: $0) }
    }
    if !entry.themes.isEmpty { entry.sources.note(.themes, from: "topics") }
    if let name = entry.text(json["owner"]["name"], .publisher, "owner.name") {
      entry.publisher = Agent(name: name)
      entry.publisher?.portalID = json["owner"]["id"].text
      entry.publisher?.type = json["owner"]["type"].text
      entry.publisher?.department = json["owner"]["departmentName"].text ?? json["owner"]["department"].text
    }
    if let name = entry.text(json["creator"], .creator, "creator") { entry.creator = Agent(name: name) }
    let licence = json["license"]
    entry.add(
      LicenceStatement(
        url: licence["href"].text, title: licence["title"].text ?? licence.text, source: "license"))
    entry.issued = entry.date(json["createdAt"], .issued, "createdAt")
    for name in ["modified", "dataUpdatedAt", "updatedAt", "finalizedAt"] where entry.modified == nil {
      entry.modified = entry.date(json[named: name], .modified, name)
    }
    entry.metadataModified = entry.date(json["updatedAt"], .metadataModified, "updatedAt")
    entry.frequency = entry.text(json["frequency"], .frequency, "frequency")
    coverage(&entry, json)
    if let concept = Concept(of: json["conformsTo"]) {
      entry.conformsTo = [concept]
      entry.sources.note(.conformsTo, from: "conformsTo")
    }
    fields(&entry, json["schema"])
    if let count = json["count"].int {
      entry.metrics.records = count
      entry.sources.note(.metrics, from: "count")
    }
    entry.origin.harvestedFrom = json["origin"].text
    entry.origin.remoteID = json["slug"].text
    entry.landingPage = entry.webAddress(json["page"], .landingPage, "page")
    let href = json["href"].text ?? context.baseURL.map { "\($0)/data-fair/api/v1/datasets/\(id)" }
    if entry.landingPage == nil, let base = context.baseURL ?? href.flatMap({ root($0) }),
      let slug = json["slug"].text
    {
      entry.landingPage = "\(base)/datasets/\(slug)"
      entry.sources.note(.landingPage, from: "slug")
    }
    entry.origin.portalURL = entry.landingPage
    if json["public"].bool == false || ["private", "protected"].contains(json["visibility"].text ?? "") {
      entry.accessRights = "non-public"
      entry.sources.note(.accessRights, from: "visibility")
    }
    if json["status"].equals("error") { entry.note("failed", nil, "the portal could not process its data") }
    LocalFields(names: context.names, inner: context.inner, onlyConfigured: true).fill(&entry) { name in
      let own = json["customMetadata"][named: name]
      return own.isPresent ? (own, "customMetadata.\(name)") : (json[named: name], name)
    }
    if let draft = json["draftReason"].text ?? json["draftReason"]["message"].text {
      entry.note("draft", nil, "the portal has it as a draft: \(draft)")
    }
    distributions(&entry, json, href)
    entry.recordFormats = [.dcat]
    return entry
  }

  private static func root(_ href: String) -> String? {
    href.firstRange(of: "/data-fair/").map { String(href[..<$0.lowerBound]) }
  }

  private static func coverage(_ entry: inout Entry, _ json: JSON) {
    if let place = entry.text(json["spatial"], .spatial, "spatial") {
      entry.spatial = [SpatialCoverage(of: place)]
    }
    if let box = SpatialCoverage(of: json["bbox"]) {
      entry.spatial.append(box)
      entry.sources.note(.spatial, from: "bbox")
    }
    let projection = json["projection"]
    if projection.isPresent {
      let code = projection.text ?? projection["code"].text
      let title = projection["title"].text
      if code != nil || title != nil { entry.projection = Concept(uri: code, label: title) }
    }
    for name in ["temporal", "timePeriod"] where entry.temporal.isEmpty && json[named: name].isPresent {
      let period = TemporalCoverage(of: json[named: name])
      if let period { entry.temporal = [period] }
      entry.sources.note(.temporal, from: name, raw: period == nil ? json[named: name].raw : nil)
    }
  }

  private static func fields(_ entry: inout Entry, _ schema: JSON) {
    entry.schemaFields = schema.elements.compactMap { field in
      guard let key = field["key"].text, field["x-calculated"].bool != true else { return nil }
      return SchemaField(
        name: key, type: field["type"].text, label: field["title"].text ?? field["x-originalName"].text,
        description: field["description"].text,
        concept: field["x-refersTo"].text ?? field["x-concept"]["id"].text,
        values: Array(field["enum"].strings.prefix(SchemaField.valueLimit)))
    }
    guard !entry.schemaFields.isEmpty else { return }
    entry.schemaIsDeclared = true
    entry.sources.note(.schema, from: "schema")
  }

  private static func distributions(_ entry: inout Entry, _ json: JSON, _ href: String?) {
    guard let href else {
      return entry.note(
        "portal-unknown", .distributions,
        "the portal's address, which the downloads' addresses need, is not known")
    }
    let original = json["originalFile"].isObject ? json["originalFile"] : json["file"]
    if original.isObject {
      var file = Distribution(id: "raw")
      file.title = original["name"].localizedText
      file.downloadURLs = ["\(href)/raw"]
      file.mediaType = original["mimetype"].text
      file.byteSize = original["size"].byteSize
      file.checksum = original["md5"].text.map { Checksum(algorithm: "md5", value: $0) }
      entry.distributions.append(file)
    }
    let converted = json["file"]
    if json["originalFile"].isObject, converted.isObject, let name = converted["name"].text,
      name != original["name"].text
    {
      var file = Distribution(id: "convert")
      file.title = LocalizedText(name)
      file.downloadURLs = ["\(href)/convert"]
      file.mediaType = converted["mimetype"].text
      file.byteSize = converted["size"].byteSize
      entry.distributions.append(file)
    }
    if json["isMetaOnly"].bool != true {
      var api = Distribution(id: "api")
      api.kind = .api
      api.accessURLs = ["\(href)/lines"]
      api.endpointURLs = ["\(href)/lines"]
      api.endpointDescriptions = ["\(href)/api-docs.json"]
      api.mediaType = "application/json"
      entry.distributions.append(api)
    }
    for attachment in json["attachments"].elements {
      var distribution = Distribution(id: attachment["name"].text ?? attachment["url"].text ?? "")
      distribution.title = attachment["title"].localizedText
      distribution.mediaType = attachment["mimetype"].text
      distribution.byteSize = attachment["size"].byteSize
      let own = attachment["name"].text.map { "\(href)/metadata-attachments/\($0)" }
      distribution.downloadURLs = [attachment["url"].text ?? own].compactMap { $0 }
      distribution.kind = json["isMetaOnly"].bool == true ? .file : .attachment
      entry.distributions.append(distribution)
    }
  }
}
