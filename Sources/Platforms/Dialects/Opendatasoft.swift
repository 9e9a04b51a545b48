import Catalog

extension JSONDialect {
  /// Opendatasoft (Huwise): Explore API 2.1, 2.0 and the search API 1.0, and their whole-catalogue export.
  static let opendatasoft = JSONDialect(
    platform: "opendatasoft", recognises: Opendatasoft.recognises,
    entries: { [Opendatasoft.entry($0, $1)] },
    facts: { document, info in
      info.reportedTotal = document["total_count"].int ?? document["nhits"].int
    })
}

/// The mapping of Opendatasoft's catalogue (platforms.md, section 4).
enum Opendatasoft {
  static func recognises(_ json: JSON, path: String) -> Bool {
    let dataset = unwrapped(json)
    return dataset["dataset_id"].isPresent && dataset["metas"].isObject
      || dataset["datasetid"].isPresent && dataset["metas"].isObject
  }

  /// Version 2.0 has the dataset beside its links.
  private static func unwrapped(_ json: JSON) -> JSON { json["dataset"].isObject ? json["dataset"] : json }

  /// Metadata by template; in version 1.0 all of the default template stand flat.
  private struct Metas {
    let json: JSON

    func standard(_ name: StaticString) -> JSON {
      let own = json["default"][name]
      return own.isMissing ? json[name] : own
    }

    func dcat(_ name: StaticString) -> JSON { json["dcat"][name] }
  }

  static func entry(_ json: JSON, _ context: DialectContext) -> Entry {
    let dataset = unwrapped(json)
    let metas = Metas(json: dataset["metas"])
    let id = dataset["dataset_id"].text ?? dataset["datasetid"].text ?? ""
    var entry = Entry(id: id)
    entry.identifier = id.isEmpty ? nil : id
    entry.sources.note(.identifier, from: "dataset_id")
    entry.origin.remoteID = dataset["dataset_uid"].text
    entry.title = entry.localizedText(metas.standard("title"), .title, "default.title")
    entry.description = entry.localizedText(
      metas.standard("description"), .description, "default.description")
    let keywords = metas.standard("keyword")
    entry.keywords =
      keywords.isArray
      ? strings(&entry, keywords, .keywords, "default.keyword")
      : entry.list(keywords, .keywords, "default.keyword")
    // A theme is one label, commas and all.
    entry.themes = strings(&entry, metas.standard("theme"), .themes, "default.theme").map {
      Concept(label: $0)
    }
    agents(&entry, metas)
    licence(&entry, metas)
    dates(&entry, metas)
    coverage(&entry, metas)
    entry.languages = entry.list(metas.standard("language"), .language, "default.language")
    if entry.languages.isEmpty {
      entry.languages = entry.list(
        metas.standard("metadata_languages"), .language, "default.metadata_languages")
    }
    documentation(&entry, metas.standard("references"))
    entry.lineage = metas.standard("attributions").strings
    if !entry.lineage.isEmpty { entry.sources.note(.lineage, from: "default.attributions") }
    conformity(&entry, metas)
    if let records = metas.standard("records_count").int {
      entry.metrics.records = records
      entry.sources.note(.metrics, from: "default.records_count")
    }
    entry.metrics.downloads = metas.json["explore"]["download_count"].int
    entry.metrics.reuses = metas.json["explore"]["reuse_count"].int
    entry.metrics.apiCalls = metas.json["explore"]["api_call_count"].int
    entry.metrics.popularity = metas.json["explore"]["popularity_score"].double
    let custom = metas.json["custom"]
    LocalFields(names: context.names, inner: context.inner).fill(&entry) { name in
      (custom[named: name], "custom.\(name)")
    }
    fields(&entry, dataset["fields"])
    if metas.standard("federated").bool == true {
      entry.origin.harvestedFrom =
        metas.standard("source_domain_address").text ?? metas.standard("source_domain").text
      entry.origin.harvester = "federated"
    }
    let base = context.baseURL ?? Self.base(json["links"]) ?? Self.base(domain: metas.json["domain"])
    if let base {
      entry.origin.portalURL = "\(base)/explore/dataset/\(id)/"
      entry.landingPage = entry.origin.portalURL
      entry.sources.note(.landingPage, from: "dataset_id")
    }
    distributions(&entry, dataset, base)
    entry.recordFormats = [.dcat]
    return entry
  }

  private static func strings(_ entry: inout Entry, _ json: JSON, _ field: Field, _ name: String) -> [String]
  {
    guard json.isPresent else { return [] }
    let texts = json.strings
    entry.sources.note(field, from: name, raw: texts.isEmpty ? json.raw : nil)
    return texts
  }

  private static func documentation(_ entry: inout Entry, _ references: JSON) {
    guard references.isPresent else { return }
    entry.documentation = references.list.filter { $0.isWebAddress }
    entry.sources.note(
      .documentation, from: "default.references", raw: entry.documentation.isEmpty ? references.raw : nil)
  }

  /// What the data conform to, by any of the templates of DCAT-AP, and whether they are INSPIRE's.
  private static func conformity(_ entry: inout Entry, _ metas: Metas) {
    for (template, fields) in metas.json.members {
      guard let name = template.string, name.hasPrefix("dcat"), fields["conforms_to"].isPresent else {
        continue
      }
      entry.conformsTo += fields["conforms_to"].strings.map { Concept(of: $0) }
      entry.sources.note(.conformsTo, from: "\(name).conforms_to")
    }
    if metas.json["inspire"].members.contains(where: { $0.value.isPresent && !$0.value.isEmpty }) {
      entry.badges.append("inspire")
      entry.sources.note(.badges, from: "inspire")
    }
  }

  private static func agents(_ entry: inout Entry, _ metas: Metas) {
    if let name = entry.text(metas.standard("publisher"), .publisher, "default.publisher") {
      entry.publisher = Agent(name: name)
    }
    if let name = entry.text(metas.dcat("creator"), .creator, "dcat.creator") {
      entry.creator = Agent(name: name)
    } else if let name = entry.text(metas.dcat("contributor"), .creator, "dcat.contributor") {
      entry.creator = Agent(name: name)
    }
    let contact = Contact(
      name: metas.dcat("contact_name").text, email: metas.dcat("contact_email").text?.emailAddress)
    if contact.name != nil || contact.email != nil {
      entry.contacts = [contact]
      entry.sources.note(.contact, from: "dcat.contact_email")
    }
  }

  private static func licence(_ entry: inout Entry, _ metas: Metas) {
    let title = entry.text(metas.standard("license"), .licence, "default.license")
    var statement = LicenceStatement(of: title, source: "default.license")
    if let url = metas.standard("license_url").text { statement.url = url }
    entry.add(statement)
  }

  private static func dates(_ entry: inout Entry, _ metas: Metas) {
    entry.issued = entry.date(metas.dcat("issued"), .issued, "dcat.issued")
    if entry.issued == nil { entry.issued = entry.date(metas.dcat("created"), .issued, "dcat.created") }
    entry.modified = entry.date(metas.standard("modified"), .modified, "default.modified")
    if entry.modified == nil {
      entry.modified = entry.date(metas.standard("data_processed"), .modified, "default.data_processed")
    }
    entry.metadataModified = entry.date(
      metas.standard("metadata_processed"), .metadataModified, "default.metadata_processed")
    entry.frequency = entry.text(metas.dcat("accrualperiodicity"), .frequency, "dcat.accrualperiodicity")
  }

  private static func coverage(_ entry: inout Entry, _ metas: Metas) {
    for reference in metas.standard("geographic_reference").strings {
      entry.spatial.append(SpatialCoverage(uri: reference))
      entry.sources.note(.spatial, from: "default.geographic_reference")
    }
    for territory in metas.standard("territory").strings {
      entry.spatial.append(SpatialCoverage(label: territory))
      entry.sources.note(.spatial, from: "default.territory")
    }
    if metas.standard("geographic_area").isObject {
      entry.spatial.append(SpatialCoverage(geometry: metas.standard("geographic_area").json(limit: 1 << 16)))
      entry.sources.note(.spatial, from: "default.geographic_area")
    }
    if let place = entry.text(metas.dcat("spatial"), .spatial, "dcat.spatial").map({ SpatialCoverage(of: $0) }
    ),
      !entry.spatial.contains(place)
    {
      entry.spatial.append(place)
    }
    let period = TemporalCoverage(
      start: metas.dcat("temporal_coverage_start").moment, end: metas.dcat("temporal_coverage_end").moment)
    if period.start != nil || period.end != nil {
      entry.temporal = [period]
      entry.sources.note(.temporal, from: "dcat.temporal_coverage_start")
    } else if let text = metas.dcat("temporal").text {
      let period = TemporalCoverage(of: text)
      if let period { entry.temporal = [period] }
      entry.sources.note(.temporal, from: "dcat.temporal", raw: period == nil ? text : nil)
    }
  }

  private static func fields(_ entry: inout Entry, _ fields: JSON) {
    entry.schemaFields = fields.elements.compactMap { field in
      guard let name = field["name"].text else { return nil }
      return SchemaField(
        name: name, type: field["type"].text, label: field["label"].text,
        description: field["description"].text)
    }
    guard !entry.schemaFields.isEmpty else { return }
    entry.schemaIsDeclared = true
    entry.sources.note(.schema, from: "fields")
  }

  /// The portal's root, by the links that version 2.0 gives.
  private static func base(_ links: JSON) -> String? {
    for link in links.elements {
      if let root = CKAN.root(help: link["href"].text) { return root }
    }
    return nil
  }

  /// The portal's root, by the domain that version 1.0 gives.
  private static func base(domain: JSON) -> String? {
    guard let domain = domain.text else { return nil }
    return domain.utf8.contains(UInt8(ascii: "."))
      ? "https://\(domain)" : "https://\(domain).opendatasoft.com"
  }

  private static func distributions(_ entry: inout Entry, _ dataset: JSON, _ base: String?) {
    let path = base.map { "\($0)/api/explore/v2.1/catalog/datasets/\(entry.id)" }
    let hasRecords = dataset["has_records"].bool == true
    if hasRecords, let path {
      let isGeographic = dataset["features"].elements.contains { $0.equals("geo") }
      for format in isGeographic ? ["csv", "json", "geojson"] : ["csv", "json"] {
        var distribution = Distribution(id: "export-\(format)")
        distribution.downloadURLs = ["\(path)/exports/\(format)"]
        distribution.format = format
        distribution.title = LocalizedText("Export \(format.uppercased())")
        distribution.endpointURLs = ["\(path)/records"]
        distribution.endpointDescriptions = base.map { ["\($0)/api/explore/v2.1/swagger.json"] } ?? []
        entry.distributions.append(distribution)
      }
    } else if hasRecords {
      entry.note(
        "portal-unknown", .distributions,
        "its records can be exported, but the portal's address, which the export's addresses need, is not known"
      )
    }
    for list in ["attachments", "alternative_exports"] {
      for item in dataset[named: list].elements {
        var distribution = Distribution(id: item["id"].text ?? "")
        distribution.title = item["title"].localizedText
        distribution.description = item["description"].localizedText
        distribution.mediaType = item["mimetype"].text
        if let path, let id = item["id"].text {
          distribution.downloadURLs = ["\(path)/\(list)/\(id)"]
        } else {
          distribution.accessURLs = item["url"].strings
        }
        // Where there are no records, the files are the data.
        distribution.kind = hasRecords && list == "attachments" ? .attachment : .file
        entry.distributions.append(distribution)
      }
    }
  }
}
