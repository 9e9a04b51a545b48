import Catalog

/// The mapping of a resource of CKAN.
enum CKANResource {
  static func distribution(_ json: JSON, _ context: DialectContext) -> Distribution {
    var distribution = Distribution(id: json["id"].text ?? "")
    distribution.title = text(json, "name")
    if distribution.title.isEmpty { distribution.title = text(json, "title") }
    distribution.description = text(json, "description")
    addresses(&distribution, json)
    distribution.format = json["format"].text ?? json["distribution_format"].text
    distribution.mediaType = json["mimetype"].text
    distribution.byteSize =
      json["size"].byteSize ?? json["archiver"].unpacked(by: context.inner)["size"].byteSize
    if distribution.byteSize == nil {
      // A number and its unit, each by itself.
      let size = json["resource_size"].unpacked(by: context.inner)
      if let value = size["size_value"].text {
        distribution.byteSize = ByteSize.parse("\(value) \(size["size_units"].text ?? "B")")
      }
    }
    if let value = json["hash"].text {
      distribution.checksum = Checksum(algorithm: json["hash_algorithm"].text, value: value)
    }
    for name in ["license", "license_id", "license_url", "licence", "rights"] {
      guard let value = json[named: name].localizedText.best else { continue }
      distribution.licences.append(LicenceStatement(of: value, source: "resources.\(name)"))
    }
    distribution.issued = date(json["issued"]) ?? date(json["created"])
    distribution.modified =
      date(json["modified"]) ?? date(json["last_modified"]) ?? date(json["revision_timestamp"])
    distribution.conformsTo = json["conforms_to"].unpacked(by: context.inner).each.compactMap {
      Concept(of: $0)
    }
    distribution.status = json["status"].text
    distribution.plannedAvailability = json["availability"].text
    distribution.languages = json["language"].unpacked(by: context.inner).strings
    schema(&distribution, json["schema"].unpacked(by: context.inner))
    services(&distribution, json, context)
    distribution.portalCheck = check(json, context)
    distribution.metrics.views = json["tracking_summary"]["total"].int
    distribution.kind = kind(json, distribution)
    return distribution
  }

  /// A date, also as DKAN words it: `Date changed  jeu, 19/12/2019 - 03:00`.
  static func date(_ json: JSON) -> Timestamp? {
    guard json.isPresent else { return nil }
    if let date = json.timestamp { return date }
    guard let text = json.text, text.hasPrefix("Date changed") else { return nil }
    return Timestamp(text.dropFirst(12))
  }

  private static func text(_ json: JSON, _ name: String) -> LocalizedText {
    let translated = json[named: "\(name)_translated"].localizedText
    if !translated.variants.isEmpty { return translated }
    var text = json[named: name].localizedText
    if let french = json[named: "\(name)_fra"].text ?? json[named: "\(name)_fr"].text {
      text.add(french, language: "fr")
    }
    return text
  }

  private static func addresses(_ distribution: inout Distribution, _ json: JSON) {
    distribution.downloadURLs = json["download_url"].strings
    distribution.accessURLs = json["access_url"].strings
    guard let url = json["url"].text else { return }
    if json["url_type"].equals("upload") {
      if distribution.downloadURLs.isEmpty { distribution.downloadURLs = [url] }
    } else if !distribution.accessURLs.contains(url), !distribution.downloadURLs.contains(url) {
      distribution.accessURLs.append(url)
    }
  }

  /// A schema as `ckanext-validation` keeps it: its address, or a Table Schema.
  private static func schema(_ distribution: inout Distribution, _ schema: JSON) {
    guard schema.isPresent, !schema.isEmpty else { return }
    if let address = schema.webAddress {
      distribution.schemaURL = address
    } else {
      distribution.schemaFields = schema["fields"].elements.compactMap { SchemaField(tableSchema: $0) }
    }
    distribution.schemaIsDeclared = distribution.schemaURL != nil || !distribution.schemaFields.isEmpty
  }

  private static func services(_ distribution: inout Distribution, _ json: JSON, _ context: DialectContext) {
    for service in json["access_services"].unpacked(by: context.inner).elements {
      distribution.endpointURLs += service["endpoint_url"].unpacked(by: context.inner).strings
      distribution.endpointDescriptions += service["endpoint_description"].strings
    }
    if json["datastore_active"].bool == true, let base = context.baseURL, !distribution.id.isEmpty {
      distribution.endpointURLs.append("\(base)/api/3/action/datastore_search?resource_id=\(distribution.id)")
    }
  }

  /// What the extensions archiver and check-link saw last.
  private static func check(_ json: JSON, _ context: DialectContext) -> PortalCheck? {
    let archiver = json["archiver"].unpacked(by: context.inner)
    if archiver.isObject {
      return PortalCheck(
        available: archiver["is_broken"].bool.map { !$0 }, checkedAt: archiver["updated"].timestamp,
        contentType: archiver["mimetype"].text)
    }
    let check = json["check_link"].unpacked(by: context.inner)
    guard check.isObject else { return nil }
    return PortalCheck(
      available: check["available"].bool, status: check["status"].int,
      checkedAt: check["checked_at"].timestamp)
  }

  private static func kind(_ json: JSON, _ distribution: Distribution) -> Distribution.Kind {
    switch json["resource_type"].text?.lowercased() {
    case "documentation", "doc", "metadata", "guide", "faq", "terminology", "data_dictionary",
      "data dictionary":
      .documentation
    case "api", "service", "web_service": .api
    case "visualization", "visualisation", "app", "application": .app
    case "image", "code", "image.upload": .attachment
    default:
      Distribution.Kind(
        format: distribution.format, mediaType: distribution.mediaType, url: distribution.url)
    }
  }
}

extension SchemaField {
  /// A field of a Table Schema.
  init?(tableSchema json: JSON) {
    guard let name = json["name"].text else { return nil }
    self.init(
      name: name, type: json["type"].text, label: json["title"].text, description: json["description"].text)
  }
}
