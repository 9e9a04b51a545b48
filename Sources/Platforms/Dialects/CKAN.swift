import Catalog

extension JSONDialect {
  /// CKAN: `package_search`, `current_package_list_with_resources`, `package_show`, packages line by line; DKAN 1.
  static let ckan = JSONDialect(
    platform: "ckan", recognises: CKAN.recognises, entries: { [CKAN.entry($0, $1)] }, facts: CKAN.facts)
}

/// The mapping of a CKAN package (platforms.md, section 2).
enum CKAN {
  private static let uriNames: [FieldName] = ["uri"]
  private static let licenseNames: [FieldName] = ["license", "licence", "dct:license", "licenca"]
  private static let extraLicenceNames: [FieldName] = ["license_url", "license_title", "license_id"]
  private static let harvestSourceIdNames: [FieldName] = [
    "harvest_source_id", "harvest_object_id", "harvest_source_title",
  ]
  private static let landingPageNames: [FieldName] = ["landing_page", "dcat:landingPage"]
  private static let harvestSourceTitleNames: [FieldName] = ["harvest_source_title", "harvest_source_id"]
  private static let titles = translations(of: "title")
  private static let notes = translations(of: "notes")
  private static let frenchKeywordNames: [FieldName] = ["keywords_fra", "keywords_fr"]
  private static let endpointNames: [FieldName] = ["endpoint_url", "dcat:endpointURL"]
  private static let remoteNames: [FieldName] = ["guid", "harvest_guid", "remote_id"]
  private static let harvestUrlNames: [FieldName] = [
    "harvest_url", "harvest_source_url", "source_url", "harvest_dataset_url",
  ]

  static func recognises(_ json: JSON, path: String) -> Bool {
    let package = unwrapped(json)
    guard package["name"].isPresent || package["id"].isPresent else { return false }
    if package["is_organization"].isPresent || package["package_count"].isPresent { return false }
    let isPackage =
      package["license_id"].isPresent || !package["notes"].isMissing || package["metadata_modified"].isPresent
      || package["owner_org"].isPresent
    let resources = package["resources"]
    let hasResources = resources.isArray && (resources.isEmpty || resources[at: 0]["url"].isPresent)
    return package["slug"].isMissing && (isPackage && package["title"].isPresent || hasResources && isPackage)
      || hasResources && package["title"].isPresent && package["slug"].isMissing
        && package["schema"].isMissing
  }

  /// The package of a `package_show` answer.
  static func unwrapped(_ json: JSON) -> JSON { json["result"].isObject ? json["result"] : json }

  static func facts(_ document: JSON, _ info: inout CatalogueInfo) {
    info.reportedTotal = document["result"]["count"].int ?? document["count"].int
    info.homepage = root(help: document["help"].text)
  }

  /// The portal's root, by the address of the help that every answer names.
  static func root(help: String?) -> String? {
    guard let help, help.isWebAddress, let range = help.firstRange(of: "/api/") else { return nil }
    return String(help[..<range.lowerBound])
  }

  static func entry(_ json: JSON, _ context: DialectContext) -> Entry {
    let package = unwrapped(json)
    let fields = CKANFields(package, inner: context.inner)
    let names = context.names
    var entry = Entry(id: package["id"].text ?? package["name"].text ?? "")
    entry.kind = kind(package["type"].text)
    entry.uri = fields.text(Self.uriNames)
    entry.title = text(&entry, package, fields, "title", .title)
    entry.description = text(&entry, package, fields, "notes", .description)
    identify(&entry, package, fields, names)
    keywords(&entry, package, fields, names)
    CKANAgents.take(into: &entry, package, fields)
    licences(&entry, package, fields)
    dates(&entry, package, fields, names)
    if let found = fields.first(names.names(of: .frequency)) {
      let text = found.value.strings.first ?? found.value.localizedText.best
      entry.frequency = text
      entry.sources.note(.frequency, from: found.name, raw: text == nil ? found.value.raw : nil)
    } else if let cycle = package["resources"].elements.compactMap({ $0["resource_update_cycle"].text })
      .first
    {
      entry.frequency = cycle
      entry.sources.note(.frequency, from: "resources.resource_update_cycle")
    }
    CKANCoverage.take(into: &entry, package, fields, names)
    texts(&entry, fields, names)
    pages(&entry, package, fields, context)
    metrics(&entry, package, context.inner)
    origin(&entry, package, fields)
    if let found = fields.first(Self.endpointNames) {
      entry.endpointURLs = found.value.strings.filter { $0.isWebAddress }
      entry.sources.note(
        .endpointURL, from: found.name, raw: entry.endpointURLs.isEmpty ? found.value.raw : nil)
    }
    LocalFields(names: names, inner: context.inner, onlyConfigured: true).fill(&entry) { name in
      fields.first([FieldName(name)]).map { ($0.value, $0.name) }
    }
    for resource in package["resources"].elements where resource.isObject {
      entry.distributions.append(CKANResource.distribution(resource, context))
    }
    if package["private"].bool == true { entry.note("private", nil, "the portal has it as private") }
    if package["state"].text?.lowercased() == "deleted" {
      entry.note("deleted", nil, "the portal has it as deleted")
    }
    return entry
  }

  private static func kind(_ type: String?) -> Entry.Kind {
    switch type?.lowercased() {
    case "dataset_series", "dataset-series", "series": .series
    case "service", "dataservice", "data-service", "data_service": .service
    default: .dataset
    }
  }

  /// A text with its translations: `title_translated` as an object, or `title_fr` and `title_fra` beside it.
  static func text(
    _ entry: inout Entry, _ json: JSON, _ fields: CKANFields, _ name: String, _ field: Field
  ) -> LocalizedText {
    let translated = json[named: "\(name)_translated"]
    if translated.isObject, !translated.isEmpty {
      return entry.localizedText(translated, field, "\(name)_translated")
    }
    // Some portals' own schemas call the description by its name, and leave CKAN's field empty.
    let own =
      name == "notes" && json["notes"].text == nil && json["description"].isPresent ? "description" : name
    var text = entry.localizedText(json[named: own], field, own)
    for (names, language) in name == "title" ? titles : notes {
      if let translation = fields.text(names) { text.add(translation, language: language) }
    }
    return text
  }

  private static func translations(of name: String) -> [(names: [FieldName], language: String)] {
    [("_fra", "fr"), ("_fr", "fr"), ("_en", "en"), ("_de", "de")].map { ([FieldName(name + $0)], $1) }
  }

  private static func identify(
    _ entry: inout Entry, _ json: JSON, _ fields: CKANFields, _ names: LocalFieldNames
  ) {
    if let found = fields.first(names.names(of: .identifier)), let text = found.value.text {
      entry.identifier = text
      entry.sources.note(.identifier, from: found.name)
    } else {
      entry.identifier = entry.text(json["id"], .identifier, "id")
    }
  }

  private static func keywords(
    _ entry: inout Entry, _ json: JSON, _ fields: CKANFields, _ names: LocalFieldNames
  ) {
    entry.keywords = json["tags"].elements.compactMap { tag in
      tag.text ?? tag["display_name"].text ?? tag["name"].text
    }
    if !entry.keywords.isEmpty { entry.sources.note(.keywords, from: "tags") }
    if entry.keywords.isEmpty, let found = fields.first(names.names(of: .keywords)) {
      entry.keywords = found.value.isObject ? found.value.members.flatMap { $0.value.list } : found.value.list
      entry.sources.note(.keywords, from: found.name)
    }
    if let found = fields.first(Self.frenchKeywordNames) {
      for keyword in found.value.list where !entry.keywords.contains(keyword) {
        entry.keywords.append(keyword)
      }
    }
    if let found = fields.first(names.names(of: .themes)) {
      entry.themes =
        found.value.isArray || found.value.isObject
        ? found.value.each.compactMap { Concept(of: $0) } : found.value.list.map { Concept(of: $0) }
      entry.sources.note(.themes, from: found.name, raw: entry.themes.isEmpty ? found.value.raw : nil)
    }
    let groups = json["groups"].elements.compactMap { group -> Concept? in
      let label =
        group.text ?? group["title"].localizedText.best ?? group["display_name"].localizedText.best
        ?? group["name"].text
      return label.map { Concept(label: $0) }
    }
    if !groups.isEmpty { entry.sources.note(.themes, from: "groups") }
    entry.themes += groups
  }

  private static func licences(_ entry: inout Entry, _ json: JSON, _ fields: CKANFields) {
    let id = entry.text(json["license_id"], .licence, "license_id")
    var title = entry.text(json["license_title"], .licence, "license_title")
    var url = json["license_url"].text
    if url == nil, let found = title, found.isWebAddress {
      url = found
      title = nil
    }
    entry.add(LicenceStatement(id: id, url: url, title: title, source: "license_id"))
    // CKAN writes `notspecified` where a portal's own schema has a field for the licence.
    let isOpen = entry.licences.isEmpty || id?.lowercased() == "notspecified"
    let names = entry.licences.isEmpty ? Self.licenseNames + Self.extraLicenceNames : Self.licenseNames
    guard isOpen, let found = fields.first(names) else { return }
    let statements = found.value.strings.map { LicenceStatement(of: $0, source: found.name) }
    guard statements.contains(where: { !$0.isEmpty }) else { return }
    entry.licences = []
    for statement in statements { entry.add(statement) }
    entry.sources.note(.licence, from: found.name)
  }

  private static func dates(
    _ entry: inout Entry, _ json: JSON, _ fields: CKANFields, _ names: LocalFieldNames
  ) {
    func date(_ name: Field) -> Timestamp? {
      guard let found = fields.first(names.names(of: name)) else { return nil }
      return entry.date(found.value, name, found.name)
    }
    /// Dates as a list, each with what it tells.
    func listed(_ kinds: Set<String>, _ field: Field) -> Timestamp? {
      let found = json["dates"].elements.first {
        $0["type"].text.map { kinds.contains($0.lowercased()) } ?? false
      }
      return found.flatMap { entry.date($0["date"], field, "dates") }
    }
    entry.issued = date(.issued) ?? listed(["published", "issued", "publication"], .issued)
    if entry.issued == nil {
      entry.issued = entry.date(json["metadata_created"], .issued, "metadata_created")
    }
    entry.modified = date(.modified) ?? listed(["modified", "revised", "revision", "updated"], .modified)
    entry.metadataModified = entry.date(json["metadata_modified"], .metadataModified, "metadata_modified")
    guard entry.modified == nil else { return }
    // The newest file tells when the data changed; the record's own date does so only where it was not harvested.
    let newest = json["resources"].elements.lazy.compactMap {
      CKANResource.date($0["last_modified"]) ?? CKANResource.date($0["revision_timestamp"])
    }.max()
    if let newest {
      entry.modified = newest
      entry.sources.note(.modified, from: "resources.last_modified")
    } else if fields.first(Self.harvestSourceIdNames) == nil, let date = entry.metadataModified {
      entry.modified = date
      entry.sources.note(.modified, from: "metadata_modified")
    }
  }

  private static func texts(_ entry: inout Entry, _ fields: CKANFields, _ names: LocalFieldNames) {
    if let found = fields.first(names.names(of: .language)) {
      entry.languages = found.value.isArray ? found.value.strings : found.value.text.map { [$0] } ?? []
      entry.sources.note(.language, from: found.name, raw: entry.languages.isEmpty ? found.value.raw : nil)
    }
    if let found = fields.first(names.names(of: .documentation)) {
      entry.documentation =
        found.value.isArray || found.value.isObject
        ? found.value.each.compactMap { $0.webAddress ?? $0["url"].webAddress ?? $0["uri"].webAddress }
        : found.value.list.filter { $0.isWebAddress }
      entry.sources.note(
        .documentation, from: found.name, raw: entry.documentation.isEmpty ? found.value.raw : nil)
    }
    if let found = fields.first(names.names(of: .conformsTo)) {
      entry.conformsTo = found.value.each.compactMap { Concept(of: $0) }
      entry.sources.note(.conformsTo, from: found.name, raw: entry.conformsTo.isEmpty ? found.value.raw : nil)
    }
    if let found = fields.first(names.names(of: .lineage)) {
      entry.lineage =
        found.value.isObject
        ? [found.value.localizedText.best].compactMap { $0 } : found.value.strings
      entry.sources.note(.lineage, from: found.name, raw: entry.lineage.isEmpty ? found.value.raw : nil)
    }
    if let found = fields.first(names.names(of: .accessRights)) {
      entry.accessRights = entry.text(found.value, .accessRights, found.name)
    }
    if let found = fields.first(names.names(of: .version)) {
      entry.version = entry.text(found.value, .version, found.name)
    }
    if let found = fields.first(names.names(of: .legislation)) {
      entry.legislation = found.value.list
      entry.sources.note(.legislation, from: found.name)
      if entry.legislation.contains(where: { $0.contains(ascii: "reg_impl/2023/138/") }) {
        entry.badges.append("hvd")
      }
    }
  }

  private static func pages(
    _ entry: inout Entry, _ json: JSON, _ fields: CKANFields, _ context: DialectContext
  ) {
    let own = context.baseURL.flatMap { base in json["name"].text.map { "\(base)/dataset/\($0)" } }
    entry.origin.portalURL = own
    if json["url"].isPresent, !json["url"].isEmpty {
      entry.landingPage = entry.webAddress(json["url"], .landingPage, "url")
    }
    if entry.landingPage == nil, let found = fields.first(Self.landingPageNames) {
      entry.landingPage = entry.webAddress(found.value, .landingPage, found.name)
    }
    if entry.landingPage == nil, let own {
      entry.landingPage = own
      entry.sources.note(.landingPage, from: "name")
    }
  }

  private static func metrics(_ entry: inout Entry, _ json: JSON, _ inner: JSONParser) {
    if let views = json["tracking_summary"]["total"].int {
      entry.metrics.views = views
      entry.sources.note(.metrics, from: "tracking_summary.total")
    }
    if let score = json["qa"].unpacked(by: inner)["openness_score"].double {
      entry.portalScore = PortalScore(name: "qa.openness_score", value: score, maximum: 5)
      entry.sources.note(.portalScore, from: "qa.openness_score")
    }
  }

  private static func origin(_ entry: inout Entry, _ json: JSON, _ fields: CKANFields) {
    entry.origin.remoteID = fields.text(Self.remoteNames)
    entry.origin.harvester = fields.text(Self.harvestSourceTitleNames)
    entry.origin.harvestedFrom = fields.text(Self.harvestUrlNames)
  }
}
