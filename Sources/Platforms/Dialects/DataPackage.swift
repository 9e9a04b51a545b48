import Catalog

extension JSONDialect {
  /// Frictionless `datapackage.json`.
  static let dataPackage = JSONDialect(
    platform: "datapackage", recognises: DataPackage.recognises, entries: { [DataPackage.entry($0, $1)] })
}

/// The mapping of a Frictionless data package.
enum DataPackage {
  static func recognises(_ json: JSON, path: String) -> Bool {
    guard json["resources"].isArray, json["license_id"].isMissing, json["slug"].isMissing else {
      return false
    }
    let first = json["resources"][at: 0]
    if json["profile"].text?.contains(ascii: "data-package") == true
      || json["$schema"].text?.contains(ascii: "datapackage") == true
    {
      return true
    }
    return first["path"].isPresent || first["data"].isPresent
      || first["schema"]["fields"].isArray && first["url"].isMissing
  }

  static func entry(_ json: JSON, _ context: DialectContext) -> Entry {
    var entry = Entry(id: json["id"].text ?? json["name"].text ?? "")
    entry.identifier = entry.text(json["id"], .identifier, "id")
    if entry.identifier == nil { entry.identifier = entry.text(json["name"], .identifier, "name") }
    entry.title = entry.localizedText(json["title"], .title, "title")
    entry.description = entry.localizedText(json["description"], .description, "description")
    entry.keywords = entry.list(json["keywords"], .keywords, "keywords")
    for person in json["contributors"].elements {
      let name = person["title"].text ?? person["name"].text
      let role = person["role"].text ?? person["roles"].strings.first
      var agent = Agent(name: name)
      agent.homepage = person["path"].webAddress
      agent.email = person["email"].text?.emailAddress
      if role == "publisher" || role == "wrangler" && entry.publisher == nil {
        entry.publisher = agent
        entry.sources.note(.publisher, from: "contributors")
      } else if entry.creator == nil {
        entry.creator = agent
        entry.sources.note(.creator, from: "contributors")
      }
      guard let email = agent.email else { continue }
      entry.contacts.append(Contact(name: name, email: email, url: agent.homepage))
      entry.sources.note(.contact, from: "contributors")
    }
    for licence in json["licenses"].elements { entry.add(statement(licence, "licenses")) }
    if json["license"].isPresent { entry.add(statement(json["license"], "license")) }
    entry.issued = entry.date(json["created"], .issued, "created")
    for name in ["modified", "updated", "last_updated", "last_modified"] where entry.modified == nil {
      entry.modified = entry.date(json[named: name], .modified, name)
    }
    entry.version = entry.text(json["version"], .version, "version")
    entry.landingPage = entry.webAddress(json["homepage"], .landingPage, "homepage")
    entry.languages = entry.list(json["languages"], .language, "languages")
    for resource in json["resources"].elements where resource.isObject {
      entry.distributions.append(distribution(resource, context, &entry))
    }
    entry.recordFormats = [.dataPackage]
    return entry
  }

  private static func statement(_ json: JSON, _ source: String) -> LicenceStatement {
    if let text = json.text { return LicenceStatement(of: text, source: source) }
    return LicenceStatement(
      id: json["name"].text ?? json["type"].text, url: json["path"].text ?? json["url"].text,
      title: json["title"].text,
      source: source)
  }

  private static func distribution(
    _ json: JSON, _ context: DialectContext, _ entry: inout Entry
  ) -> Distribution {
    var distribution = Distribution(id: json["name"].text ?? "")
    distribution.title = (json["title"].isPresent ? json["title"] : json["name"]).localizedText
    distribution.description = json["description"].localizedText
    distribution.downloadURLs = (json["path"].isPresent ? json["path"] : json["url"]).strings.map { path in
      guard !path.isWebAddress else { return path }
      guard let base = context.baseURL else {
        entry.note(
          "relative-url", .distributions,
          "“\(path)” is a path within the package, whose own address is not known")
        return path
      }
      return "\(base)/\(path)"
    }
    distribution.format = json["format"].text
    distribution.mediaType = json["mediatype"].text
    distribution.byteSize = json["bytes"].byteSize
    if let hash = json["hash"].text {
      // `sha256:…`; without a prefix it is MD5.
      let parts = hash.split(separator: ":", maxSplits: 1).map { String($0) }
      distribution.checksum = Checksum(
        algorithm: parts.count == 2 ? parts[0] : "md5", value: parts.last ?? hash)
    }
    for licence in json["licenses"].elements {
      distribution.licences.append(statement(licence, "resources.licenses"))
    }
    let schema = json["schema"]
    distribution.schemaURL = schema.text
    distribution.schemaFields = schema["fields"].elements.compactMap { SchemaField(tableSchema: $0) }
    distribution.schemaIsDeclared = schema.isPresent
    distribution.kind = Distribution.Kind(
      format: distribution.format, mediaType: distribution.mediaType, url: distribution.url)
    return distribution
  }
}
