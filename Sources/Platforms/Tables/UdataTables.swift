import Catalog

extension TableDialect {
  /// udata's export of datasets, also with few of its columns.
  static let udataDatasets = TableDialect(
    platform: "udata",
    recognises: { columns in
      columns.isSuperset(of: ["id", "title", "url"])
        && !columns.isDisjoint(with: ["organization", "slug", "resources_count", "license"])
    }, entry: UdataTables.dataset)

  /// udata's export of resources: one row a resource, those of a dataset one after the other.
  static let udataResources = TableDialect(
    platform: "udata", recognises: { columns in columns.isSuperset(of: ["dataset.id", "id", "url"]) },
    entry: UdataTables.datasetOfResource, group: "dataset.id",
    add: { row, entry in entry.distributions.append(UdataTables.resource(row)) })
}

/// The mapping of udata's CSV exports (platforms.md, section 3).
enum UdataTables {
  static func dataset(_ row: TableRow) -> Entry {
    var entry = Entry(id: row["id"] ?? "")
    entry.title = LocalizedText(entry.text(row, "title", .title))
    entry.acronym = row["acronym"]
    entry.description = LocalizedText(entry.text(row, "description", .description))
    if entry.description.variants.isEmpty {
      entry.description = LocalizedText(entry.text(row, "description_short", .description))
    }
    if let doi = row["harvest.dct_identifier"] {
      entry.identifier = doi
      entry.sources.note(.identifier, from: "harvest.dct_identifier")
    } else {
      entry.identifier = entry.text(row, "id", .identifier)
    }
    entry.landingPage = entry.webAddress(row, "url", .landingPage)
    entry.origin.portalURL = entry.landingPage
    publisher(&entry, row, "")
    entry.keywords = entry.list(row, "tags", .keywords, separators: [UInt8(ascii: ",")])
    if let licence = entry.text(row, "license", .licence) {
      entry.licences = [LicenceStatement(of: licence, source: "license")]
    }
    entry.frequency = entry.text(row, "frequency", .frequency)
    entry.granularity = row["spatial.granularity"]
    let start = entry.date(row, "temporal_coverage.start", .temporal)
    let end = entry.date(row, "temporal_coverage.end", .temporal)
    if start != nil || end != nil { entry.temporal = [TemporalCoverage(start: start, end: end)] }
    entry.spatial = entry.list(row, "spatial.zones", .spatial, separators: [UInt8(ascii: ",")]).map {
      SpatialCoverage(label: $0)
    }
    if let geometry = row["spatial.geom"] { entry.spatial.append(SpatialCoverage(geometry: geometry)) }
    entry.issued = entry.date(row, "created_at", .issued)
    entry.metadataModified = entry.date(row, "last_modified", .metadataModified)
    entry.modified = entry.date(row, "last_update", .modified)
    if entry.issued == nil { entry.issued = entry.date(row, "harvest.issued_at", .issued) }
    if entry.issued == nil { entry.issued = entry.date(row, "harvest.created_at", .issued) }
    if entry.modified == nil { entry.modified = entry.date(row, "harvest.last_update", .modified) }
    if entry.modified == nil { entry.modified = entry.date(row, "harvest.modified_at", .modified) }
    // This export has no date of the data by itself; its `last_modified` is the record's.
    if entry.modified == nil, let date = entry.metadataModified, row["harvest.backend"] == nil {
      entry.modified = date
      entry.sources.note(.modified, from: "last_modified")
    }
    entry.badges = row["badges"].map { $0.split(separator: ",").map { String($0).trimmed } } ?? []
    metrics(&entry, row)
    if !entry.badges.isEmpty { entry.sources.note(.badges, from: "badges") }
    entry.origin.remoteID = row["harvest.remote_id"]
    entry.origin.harvestedFrom = row["harvest.remote_url"] ?? row["harvest.uri"]
    entry.origin.harvester = row["harvest.backend"] ?? row["harvest.domain"]
    if row["archived"]?.lowercased() == "true" {
      entry.note("archived", nil, "the portal has it as archived")
    }
    if let count = row["resources_count"].flatMap({ Int($0) }), count > 0 {
      entry.note(
        "resources-elsewhere", .distributions,
        count == 1
          ? "its resource stands in the portal's export of resources"
          : "its \(count) resources stand in the portal's export of resources")
    }
    entry.recordFormats = [.dcat]
    return entry
  }

  private static func publisher(_ entry: inout Entry, _ row: TableRow, _ prefix: String) {
    guard let name = row["\(prefix)organization"] ?? row["\(prefix)owner"] else { return }
    entry.publisher = Agent(name: name)
    entry.publisher?.portalID = row["\(prefix)organization_id"] ?? row["\(prefix)owner_id"]
    if row["\(prefix)organization"] == nil { entry.publisher?.type = "user" }
    entry.sources.note(.publisher, from: "\(prefix)organization")
  }

  private static func metrics(_ entry: inout Entry, _ row: TableRow) {
    func count(_ name: String) -> Int? { row[name].flatMap { Double($0) }.flatMap { Int(exactly: $0) } }
    entry.metrics.views = count("metric.views")
    entry.metrics.downloads = count("metric.resources_downloads")
    entry.metrics.reuses = count("metric.reuses")
    entry.metrics.followers = count("metric.followers")
    entry.metrics.discussions = count("metric.discussions")
    if entry.metrics != Metrics() { entry.sources.note(.metrics, from: "metric.views") }
    if let score = row["quality_score"].flatMap({ Double($0) }) {
      entry.portalScore = PortalScore(name: "quality", value: score, maximum: 1)
      entry.sources.note(.portalScore, from: "quality_score")
    }
  }

  static func datasetOfResource(_ row: TableRow) -> Entry {
    var entry = Entry(id: row["dataset.id"] ?? "")
    entry.identifier = entry.text(row, "dataset.id", .identifier)
    entry.title = LocalizedText(entry.text(row, "dataset.title", .title))
    entry.landingPage = entry.webAddress(row, "dataset.url", .landingPage)
    entry.origin.portalURL = entry.landingPage
    publisher(&entry, row, "dataset.")
    if row["dataset.archived"]?.lowercased() == "true" {
      entry.note("archived", nil, "the portal has it as archived")
    }
    if row["dataset.private"]?.lowercased() == "true" {
      entry.note("private", nil, "the portal has it as private")
    }
    if let licence = entry.text(row, "dataset.license", .licence) {
      entry.licences = [LicenceStatement(of: licence, source: "dataset.license")]
    }
    entry.distributions = [resource(row)]
    entry.recordFormats = [.dcat]
    return entry
  }

  static func resource(_ row: TableRow) -> Distribution {
    var distribution = Distribution(id: row["id"] ?? "")
    distribution.title = LocalizedText(row["title"])
    distribution.description = LocalizedText(row["description"])
    if let url = row["url"] {
      if row["filetype"] == "file" {
        distribution.downloadURLs = [url]
      } else {
        distribution.accessURLs = [url]
      }
    }
    distribution.format = row["format"]
    distribution.mediaType = row["mime"]
    distribution.byteSize = row["filesize"].flatMap { ByteSize.parse($0) }
    if let value = row["checksum.value"] {
      distribution.checksum = Checksum(algorithm: row["checksum.type"], value: value)
    }
    func date(_ names: String...) -> Timestamp? {
      names.lazy.compactMap { row[$0].flatMap { Timestamp($0) } }.first
    }
    distribution.issued = date("created_at", "harvest.issued_at")
    distribution.modified = date("modified", "harvest.modified_at", "harvest.last_update")
    distribution.metrics.downloads = row["downloads"].flatMap { Int($0) }
    if let name = row["schema_name"] {
      distribution.conformsTo = [Concept(label: name, version: row["schema_version"])]
      distribution.schemaIsDeclared = true
    }
    if let extras = row["extras"], let json = try? JSONParser().parse(Array(extras.utf8)) {
      distribution.portalCheck = UdataResource.check(json)
      distribution.byteSize = distribution.byteSize ?? json["analysis:content-length"].byteSize
      if distribution.checksum == nil, let value = json["analysis:checksum"].text {
        distribution.checksum = Checksum(algorithm: "sha1", value: value)
      }
    }
    switch row["type"] {
    case "documentation": distribution.kind = .documentation
    case "api": distribution.kind = .api
    case "code": distribution.kind = .attachment
    default:
      distribution.kind = Distribution.Kind(
        format: distribution.format, mediaType: distribution.mediaType, url: distribution.url)
    }
    return distribution
  }
}
