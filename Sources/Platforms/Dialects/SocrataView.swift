import Catalog

extension JSONDialect {
  /// Socrata's `/api/views`, one view or a list of them.
  static let socrataView = JSONDialect(
    platform: "socrata", recognises: SocrataView.recognises, entries: { [SocrataView.entry($0, $1)] })
}

/// The mapping of a view of Socrata, the rich metadata of one dataset (platforms.md, section 5).
enum SocrataView {
  static func recognises(_ json: JSON, path: String) -> Bool {
    json["id"].isPresent && json["name"].isPresent
      && (json["viewType"].isPresent || json["assetType"].isPresent && json["createdAt"].isPresent)
  }

  static func entry(_ json: JSON, _ context: DialectContext) -> Entry {
    let id = json["id"].text ?? ""
    var entry = Entry(id: id)
    entry.identifier = entry.text(json["id"], .identifier, "id")
    entry.title = entry.localizedText(json["name"], .title, "name")
    entry.description = entry.localizedText(json["description"], .description, "description")
    entry.keywords = entry.list(json["tags"], .keywords, "tags")
    if let category = entry.text(json["category"], .themes, "category") {
      entry.themes = [Concept(label: category)]
    }
    if let name = entry.text(json["attribution"], .publisher, "attribution") {
      entry.publisher = Agent(name: name)
      entry.publisher?.homepage = json["attributionLink"].webAddress
    } else if let name = entry.text(json["owner"]["displayName"], .publisher, "owner.displayName") {
      entry.publisher = Agent(name: name)
    }
    let email = json["privateMetadata"]["contactEmail"].text ?? json["contactEmail"].text
    if let email = email?.emailAddress {
      entry.contacts = [Contact(email: email)]
      entry.sources.note(.contact, from: "contactEmail")
    }
    let licence = json["license"]
    entry.add(
      LicenceStatement(
        id: json["licenseId"].text, url: licence["termsLink"].text,
        title: licence["name"].text ?? licence.text,
        source: "license"))
    entry.issued = entry.date(json["publicationDate"], .issued, "publicationDate")
    if entry.issued == nil { entry.issued = entry.date(json["createdAt"], .issued, "createdAt") }
    entry.modified = entry.date(json["rowsUpdatedAt"], .modified, "rowsUpdatedAt")
    entry.metadataModified = entry.date(json["viewLastModified"], .metadataModified, "viewLastModified")
    entry.metrics.views = json["viewCount"].int
    entry.metrics.downloads = json["downloadCount"].int
    if entry.metrics.views != nil { entry.sources.note(.metrics, from: "viewCount") }
    for (_, group) in json["metadata"]["custom_fields"].members {
      SocrataMetadata.take(group.members.map { ($0.key.text ?? "", $0.value) }, names: context, into: &entry)
    }
    columns(&entry, json["columns"])
    addresses(&entry, json, context)
    return entry
  }

  private static func columns(_ entry: inout Entry, _ columns: JSON) {
    entry.schemaFields = columns.elements.compactMap { column in
      guard let name = column["fieldName"].text ?? column["name"].text else { return nil }
      return SchemaField(
        name: name, type: column["dataTypeName"].text, label: column["name"].text,
        description: column["description"].text)
    }
    guard !entry.schemaFields.isEmpty else { return }
    entry.schemaIsDeclared = true
    entry.sources.note(.schema, from: "columns")
  }

  private static func addresses(_ entry: inout Entry, _ json: JSON, _ context: DialectContext) {
    guard let base = context.baseURL else {
      return entry.note(
        "portal-unknown", .distributions,
        "the portal's address, which the downloads' addresses need, is not known")
    }
    entry.landingPage = "\(base)/d/\(entry.id)"
    entry.origin.portalURL = entry.landingPage
    entry.sources.note(.landingPage, from: "id")
    if json["blobId"].isPresent, let blob = json["blobId"].text {
      var distribution = Distribution(id: blob)
      distribution.downloadURLs = ["\(base)/api/views/\(entry.id)/files/\(blob)"]
      distribution.mediaType = json["blobMimeType"].text
      distribution.byteSize = json["blobFileSize"].byteSize
      entry.distributions = [distribution]
    } else if json["viewType"].text ?? "tabular" == "tabular" {
      entry.distributions = SocrataDownloads.of(entry.id, base: base, isGeographic: false)
    }
    for attachment in json["metadata"]["attachments"].elements {
      guard let blob = attachment["blobId"].text ?? attachment["assetId"].text else { continue }
      var distribution = Distribution(id: blob)
      distribution.title = LocalizedText(attachment["name"].text ?? attachment["filename"].text)
      distribution.downloadURLs = ["\(base)/api/views/\(entry.id)/files/\(blob)"]
      distribution.kind = .attachment
      entry.distributions.append(distribution)
    }
  }
}
