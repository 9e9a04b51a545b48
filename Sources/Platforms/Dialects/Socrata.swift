import Catalog

extension JSONDialect {
  /// Socrata's Discovery API, also line by line.
  static let socrata = JSONDialect(
    platform: "socrata", recognises: Socrata.recognises, entries: { [Socrata.entry($0, $1)] },
    facts: { document, info in info.reportedTotal = document["resultSetSize"].int })
}

/// The mapping of Socrata's Discovery API (platforms.md, section 5).
enum Socrata {
  static func recognises(_ json: JSON, path: String) -> Bool {
    json["resource"]["id"].isPresent && (json["classification"].isObject || json["permalink"].isPresent)
  }

  static func entry(_ json: JSON, _ context: DialectContext) -> Entry {
    let resource = json["resource"]
    let id = resource["id"].text ?? ""
    var entry = Entry(id: id)
    entry.identifier = entry.text(resource["id"], .identifier, "resource.id")
    entry.title = entry.localizedText(resource["name"], .title, "resource.name")
    entry.description = entry.localizedText(resource["description"], .description, "resource.description")
    classification(&entry, json["classification"])
    if let name = entry.text(resource["attribution"], .publisher, "resource.attribution") {
      entry.publisher = Agent(name: name)
      entry.publisher?.homepage = resource["attribution_link"].webAddress
    } else if let name = entry.text(json["owner"]["display_name"], .publisher, "owner.display_name") {
      entry.publisher = Agent(name: name)
      entry.publisher?.portalID = json["owner"]["id"].text
    }
    if let email = entry.text(resource["contact_email"], .contact, "resource.contact_email") {
      entry.contacts = [Contact(email: email.emailAddress)]
    }
    if let licence = entry.text(json["metadata"]["license"], .licence, "metadata.license") {
      entry.add(LicenceStatement(of: licence, source: "metadata.license"))
    }
    entry.issued = entry.date(resource["publication_date"], .issued, "resource.publication_date")
    if entry.issued == nil { entry.issued = entry.date(resource["createdAt"], .issued, "resource.createdAt") }
    entry.modified = entry.date(resource["data_updated_at"], .modified, "resource.data_updated_at")
    if entry.modified == nil {
      entry.modified = entry.date(resource["updatedAt"], .modified, "resource.updatedAt")
    }
    entry.metadataModified = entry.date(
      resource["metadata_updated_at"], .metadataModified, "resource.metadata_updated_at")
    entry.landingPage = entry.webAddress(json["link"], .landingPage, "link")
    if entry.landingPage == nil {
      entry.landingPage = entry.webAddress(json["permalink"], .landingPage, "permalink")
    }
    entry.uri = json["permalink"].text
    entry.origin.portalURL = json["permalink"].text ?? entry.landingPage
    let own = json["classification"]["domain_metadata"].elements.map { ($0["key"].text ?? "", $0["value"]) }
    SocrataMetadata.take(own, names: context, into: &entry)
    metrics(&entry, resource)
    columns(&entry, resource)
    if let parent = resource["parent_fxf"].strings.first {
      entry.note("derived-view", nil, "it is a view of the dataset “\(parent)”")
    }
    // The owner of the domain says which views are its own: `official`, `community`.
    if let provenance = resource["provenance"].text {
      entry.badges.append(provenance.lowercased())
      entry.sources.note(.badges, from: "resource.provenance")
    }
    distributions(&entry, json, context)
    entry.recordFormats = resource["hide_from_data_json"].bool == true ? [] : [.dataJSON]
    return entry
  }

  private static func classification(_ entry: inout Entry, _ json: JSON) {
    entry.keywords = json["domain_tags"].strings
    entry.keywords += json["tags"].strings.filter { !entry.keywords.contains($0) }
    if !entry.keywords.isEmpty { entry.sources.note(.keywords, from: "classification.domain_tags") }
    let themes = json["domain_category"].strings + json["categories"].strings
    entry.themes = themes.map { Concept(label: $0) }
    if !themes.isEmpty { entry.sources.note(.themes, from: "classification.domain_category") }
  }

  private static func metrics(_ entry: inout Entry, _ resource: JSON) {
    entry.metrics.views = resource["page_views"]["page_views_total"].int
    entry.metrics.downloads = resource["download_count"].int
    if entry.metrics.views != nil { entry.sources.note(.metrics, from: "resource.page_views") }
  }

  private static func columns(_ entry: inout Entry, _ resource: JSON) {
    var types = resource["columns_datatype"].elements.makeIterator()
    var labels = resource["columns_name"].elements.makeIterator()
    var descriptions = resource["columns_description"].elements.makeIterator()
    for name in resource["columns_field_name"].elements {
      let (type, label, description) = (types.next(), labels.next(), descriptions.next())
      guard let name = name.text else { continue }
      entry.schemaFields.append(
        SchemaField(name: name, type: type?.text, label: label?.text, description: description?.text))
    }
    guard !entry.schemaFields.isEmpty else { return }
    entry.schemaIsDeclared = true
    entry.sources.note(.schema, from: "resource.columns_field_name")
  }

  private static func distributions(_ entry: inout Entry, _ json: JSON, _ context: DialectContext) {
    let resource = json["resource"]
    let base = json["metadata"]["domain"].text.map { "https://\($0)" } ?? context.baseURL
    guard let base else { return }
    let view = resource["lens_view_type"].text ?? resource["type"].text ?? ""
    let isGeographic = resource["lens_display_type"].equals("map") || view == "geo"
    switch (resource["type"].text ?? "", view) {
    case ("file", _), (_, "blobby"):
      var distribution = Distribution(id: "file")
      distribution.mediaType = resource["blob_mime_type"].text
      distribution.downloadURLs = ["\(base)/download/\(entry.id)/\(resource["blob_mime_type"].text ?? "")"]
      entry.distributions = [distribution]
    case ("href", _), ("link", _), (_, "href"):
      let points = json["metadata"]["accessPoints"].members.compactMap { $0.value.webAddress }
      var distribution = Distribution(id: "link")
      distribution.accessURLs = points.isEmpty ? [entry.landingPage ?? ""].filter { !$0.isEmpty } : points
      distribution.kind = points.isEmpty ? .page : .file
      entry.distributions = [distribution]
    case ("chart", _), ("story", _), ("measure", _), ("visualization", _), ("calendar", _), ("form", _),
      ("map", _):
      var distribution = Distribution(id: "app")
      distribution.accessURLs = [entry.landingPage ?? ""].filter { !$0.isEmpty }
      distribution.kind = .app
      entry.distributions = [distribution]
    default:
      entry.distributions = SocrataDownloads.of(entry.id, base: base, isGeographic: isGeographic)
    }
  }
}

/// The downloads that Socrata makes of every table.
enum SocrataDownloads {
  static func of(_ id: String, base: String, isGeographic: Bool) -> [Distribution] {
    (isGeographic ? ["csv", "json", "geojson"] : ["csv", "json"]).map { format in
      var distribution = Distribution(id: format)
      distribution.format = format
      switch format {
      case "csv": distribution.downloadURLs = ["\(base)/api/views/\(id)/rows.csv?accessType=DOWNLOAD"]
      default: distribution.downloadURLs = ["\(base)/resource/\(id).\(format)"]
      }
      distribution.endpointURLs = ["\(base)/resource/\(id).json"]
      return distribution
    }
  }
}

/// A domain's own metadata of Socrata, whose keys differ from portal to portal.
enum SocrataMetadata {
  /// A key without its template: `Common-Core_Update-Frequency` is `update_frequency`.
  private static func plain(_ key: String) -> String {
    let own = key.split(separator: "_", maxSplits: 1).last ?? Substring(key)
    return String(own.lowercased().map { $0 == "-" || $0 == " " ? "_" : $0 })
  }

  static func take(
    _ pairs: [(key: String, value: JSON)], names context: DialectContext, into entry: inout Entry
  ) {
    let local = LocalFields(names: context.names, inner: context.inner, onlyConfigured: true)
    local.fill(&entry) { name in
      pairs.first { $0.key == name || plain($0.key) == name }.map { ($0.value, "domain_metadata.\($0.key)") }
    }
    guess(pairs, into: &entry)
    LocalFields(names: context.names, inner: context.inner).fill(&entry) { name in
      pairs.first { $0.key == name || plain($0.key) == name }.map { ($0.value, "domain_metadata.\($0.key)") }
    }
  }

  /// Takes what a key's words speak for.
  private static func guess(_ pairs: [(key: String, value: JSON)], into entry: inout Entry) {
    for (key, value) in pairs {
      guard let text = value.text else { continue }
      let name = key.lowercased()
      let source = "domain_metadata.\(key)"
      if name.contains(ascii: "frequency") || name.contains(ascii: "periodicity") {
        if entry.frequency == nil { entry.frequency = entry.text(value, .frequency, source) }
      } else if name.contains(ascii: "license") || name.contains(ascii: "licence") {
        entry.add(LicenceStatement(of: text, source: source))
      } else if name.contains(ascii: "time-period") || name.contains(ascii: "temporal")
        || name.contains(ascii: "period")
      {
        let period = TemporalCoverage(of: text)
        if let period { entry.temporal.append(period) }
        entry.sources.note(.temporal, from: source, raw: period == nil ? text : nil)
      } else if name.contains(ascii: "geographic") || name.contains(ascii: "spatial") {
        entry.spatial.append(SpatialCoverage(of: text))
        entry.sources.note(.spatial, from: source)
      } else if name.hasSuffix("language") {
        entry.languages.append(text)
        entry.sources.note(.language, from: source)
      } else if name.contains(ascii: "documentation") || name.contains(ascii: "dictionary") {
        if text.isWebAddress { entry.documentation.append(text) }
        entry.sources.note(.documentation, from: source, raw: text.isWebAddress ? nil : text)
      }
    }
  }
}
