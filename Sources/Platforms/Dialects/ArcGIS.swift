import Catalog

extension JSONDialect {
  /// ArcGIS Hub's API version 3. (Its DCAT feeds are JSON-LD and `data.json`.)
  static let arcGIS = JSONDialect(
    platform: "arcgis",
    recognises: { json, _ in
      json["attributes"].isObject && json["type"].isPresent && json["id"].isPresent
    }, entries: { [ArcGIS.entry($0, $1)] },
    facts: { document, info in info.reportedTotal = document["meta"]["stats"]["totalCount"].int })
}

/// The mapping of a dataset of ArcGIS Hub's API version 3.
enum ArcGIS {
  static func entry(_ json: JSON, _ context: DialectContext) -> Entry {
    let item = json["attributes"]
    var entry = Entry(id: json["id"].text ?? "")
    entry.identifier = entry.text(json["id"], .identifier, "id")
    entry.title = entry.localizedText(item["name"], .title, "name")
    entry.description = entry.localizedText(item["description"], .description, "description")
    if entry.description.variants.isEmpty {
      entry.description = entry.localizedText(item["searchDescription"], .description, "searchDescription")
    }
    entry.keywords = entry.list(item["tags"], .keywords, "tags")
    entry.themes = item["categories"].strings.map { Concept(label: $0) }
    if !entry.themes.isEmpty { entry.sources.note(.themes, from: "categories") }
    for name in ["source", "organization", "orgName", "owner"] where entry.publisher == nil {
      guard let text = entry.text(item[named: name], .publisher, name) else { continue }
      entry.publisher = Agent(name: text)
      entry.publisher?.portalID = item["orgId"].text
    }
    if let email = item["orgContactEmail"].text {
      let address = email.emailAddress
      if let address { entry.contacts = [Contact(email: address)] }
      entry.sources.note(.contact, from: "orgContactEmail", raw: address == nil ? email : nil)
    }
    let licence = item["structuredLicense"]
    entry.add(
      LicenceStatement(
        id: licence["type"].text ?? licence["abbr"].text, url: licence["url"].text,
        text: licence["text"].text,
        source: "structuredLicense"))
    if let text = item["licenseInfo"].text { entry.add(LicenceStatement(of: text, source: "licenseInfo")) }
    entry.accessRights = entry.text(item["access"], .accessRights, "access")
    entry.issued = entry.date(item["created"], .issued, "created")
    entry.modified = entry.date(item["modified"], .modified, "modified")
    entry.metadataModified = entry.date(item["itemModified"], .metadataModified, "itemModified")
    let extent = item["extent"]["coordinates"]
    if extent.isArray {
      entry.spatial = [SpatialCoverage(geometry: extent.json())]
      entry.sources.note(.spatial, from: "extent")
    }
    if let language = entry.text(item["culture"], .language, "culture") { entry.languages = [language] }
    entry.landingPage = entry.webAddress(item["landingPage"], .landingPage, "landingPage")
    if entry.landingPage == nil, let base = context.baseURL, let slug = item["slug"].text {
      entry.landingPage = "\(base)/datasets/\(slug)"
      entry.sources.note(.landingPage, from: "slug")
    }
    if entry.landingPage == nil {
      entry.landingPage = entry.webAddress(json["links"]["itemPage"], .landingPage, "links.itemPage")
    }
    entry.origin.portalURL = entry.landingPage
    if let records = item["recordCount"].int {
      entry.metrics.records = records
      entry.sources.note(.metrics, from: "recordCount")
    }
    fields(&entry, item["fields"])
    distributions(&entry, item)
    return entry
  }

  private static func fields(_ entry: inout Entry, _ fields: JSON) {
    entry.schemaFields = fields.elements.compactMap { field in
      guard let name = field["name"].text else { return nil }
      return SchemaField(name: name, type: field["type"].text, label: field["alias"].text)
    }
    guard !entry.schemaFields.isEmpty else { return }
    entry.schemaIsDeclared = true
    entry.sources.note(.schema, from: "fields")
  }

  private static func distributions(_ entry: inout Entry, _ item: JSON) {
    if let url = item["url"].text {
      var distribution = Distribution(id: "service")
      distribution.format = item["type"].text
      distribution.accessURLs = [url]
      distribution.byteSize = nil
      let isService = url.contains(ascii: "/rest/services/")
      distribution.kind = isService ? .api : Distribution.Kind(format: item["type"].text, url: url)
      if isService { distribution.endpointURLs = [url] }
      entry.distributions.append(distribution)
    }
    for (i, resource) in item["additionalResources"].elements.enumerated() {
      var distribution = Distribution(id: "resource-\(i + 1)")
      distribution.title = resource["name"].localizedText
      distribution.accessURLs = resource["url"].strings
      distribution.format = resource["type"].text
      distribution.kind = Distribution.Kind(format: distribution.format, url: distribution.url)
      entry.distributions.append(distribution)
    }
  }
}
