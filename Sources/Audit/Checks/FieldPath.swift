import Catalog

/// The fields of an entry that a rulebook can name.
public enum FieldPath: String, Sendable, CaseIterable {
  case id, identifier, uri, title, acronym, description, keywords, themes
  case publisher, creator, contact, licence, rights, accessRights
  case issued, modified, metadataModified, frequency, spatial, temporal
  case language, landingPage, documentation, conformsTo, version, lineage
  case schemaFields, endpointURL, endpointDescription, badges, legislation, distributions
  case distributionURL = "distribution.url"
  case distributionTitle = "distribution.title"
  case distributionDescription = "distribution.description"
  case distributionFormat = "distribution.format"
  case distributionMediaType = "distribution.mediaType"
  case distributionSize = "distribution.byteSize"
  case distributionChecksum = "distribution.checksum"
  case distributionModified = "distribution.modified"
  case distributionIssued = "distribution.issued"
  case distributionStatus = "distribution.status"
  case distributionAvailability = "distribution.availability"
  case distributionConformsTo = "distribution.conformsTo"

  /// The field whose origin tells about this path, where one is kept.
  var field: Field? {
    switch self {
    case .identifier: .identifier
    case .title: .title
    case .description: .description
    case .keywords: .keywords
    case .themes: .themes
    case .publisher: .publisher
    case .creator: .creator
    case .contact: .contact
    case .licence: .licence
    case .rights: .rights
    case .accessRights: .accessRights
    case .issued: .issued
    case .modified: .modified
    case .metadataModified: .metadataModified
    case .frequency: .frequency
    case .spatial: .spatial
    case .temporal: .temporal
    case .language: .language
    case .landingPage: .landingPage
    case .documentation: .documentation
    case .conformsTo: .conformsTo
    case .version: .version
    case .lineage: .lineage
    case .schemaFields: .schema
    case .endpointURL: .endpointURL
    case .endpointDescription: .endpointDescription
    case .badges: .badges
    case .legislation: .legislation
    case .distributions, .distributionURL: .distributions
    default: nil
    }
  }
}

extension Subject {
  /// The first value of a field.
  func value(_ path: FieldPath) -> String? {
    let text: String?
    switch path {
    case .title: text = entry.title.best
    case .description: text = entry.description.best
    case .publisher: text = entry.publisher?.name
    case .frequency: text = entry.frequency
    case .landingPage: text = entry.landingPage
    case .version: text = entry.version
    case .keywords: return entry.keywords.first { !$0.isBlank }
    case .documentation: return entry.documentation.first { !$0.isBlank }
    case .endpointURL: return entry.endpointURLs.first { !$0.isBlank }
    case .endpointDescription: return entry.endpointDescriptions.first { !$0.isBlank }
    default: return values(path).first
    }
    guard let text, !text.isBlank else { return nil }
    return text
  }

  /// The usable values of a field, in order; blank ones are left out.
  func values(_ path: FieldPath) -> [String] {
    switch path {
    case .id: [entry.id]
    case .identifier: one(entry.identifier)
    case .uri: one(entry.uri)
    case .title: one(entry.title.best)
    case .acronym: one(entry.acronym)
    case .description: one(entry.description.best)
    case .keywords: many(entry.keywords)
    case .themes: entry.themes.compactMap { $0.label ?? $0.uri }.filter { !$0.isBlank }
    case .publisher: one(entry.publisher?.name)
    case .creator: one(entry.creator?.name)
    case .contact: entry.contacts.flatMap { many([$0.email, $0.url].compactMap { $0 }) }
    case .licence: many(entry.licences.compactMap { $0.id ?? $0.url ?? $0.title ?? $0.text })
    case .rights: many(entry.licences.filter { $0.source.contains("rights") }.compactMap(\.text))
    case .accessRights: one(entry.accessRights)
    case .issued, .modified, .metadataModified, .distributionModified, .distributionIssued, .temporal:
      dates(path).map(\.day)
    case .frequency: one(entry.frequency)
    case .spatial: many(entry.spatial.compactMap { $0.label ?? $0.uri ?? $0.geometry })
    case .language: many(entry.languages)
    case .landingPage: one(entry.landingPage)
    case .documentation: many(entry.documentation)
    case .conformsTo: many(entry.conformsTo.compactMap { $0.uri ?? $0.label })
    case .version: one(entry.version)
    case .lineage: many(entry.lineage)
    case .schemaFields: many(entry.schemaFields.map(\.name))
    case .endpointURL: many(entry.endpointURLs)
    case .endpointDescription: many(entry.endpointDescriptions)
    case .badges: many(entry.badges)
    case .legislation: many(entry.legislation)
    case .distributions: declared.map(\.distribution.id)
    default: distributionValues(path)
    }
  }

  /// The dates of a field.
  func dates(_ path: FieldPath) -> [Timestamp] {
    switch path {
    case .issued: [entry.issued].compactMap { $0 }
    case .modified: [entry.modified].compactMap { $0 }
    case .metadataModified: [entry.metadataModified].compactMap { $0 }
    case .temporal: entry.temporal.flatMap { [$0.start, $0.end] }.compactMap { $0 }
    case .distributionIssued: declared.compactMap(\.distribution.issued)
    case .distributionModified: declared.compactMap(\.distribution.modified)
    default: []
    }
  }

  /// The raw value of a field that is there but could not be used.
  func unusable(_ path: FieldPath) -> FieldSource? {
    guard let field = path.field, let source = entry.sources[field], source.raw != nil else { return nil }
    return source
  }

  private func distributionValues(_ path: FieldPath) -> [String] {
    switch path {
    case .distributionURL: each { $0.url }
    case .distributionTitle: each { $0.distribution.title.best }
    case .distributionDescription: each { $0.distribution.description.best }
    case .distributionFormat: each { $0.distribution.format }
    case .distributionMediaType: each { $0.distribution.mediaType }
    case .distributionSize: each { $0.distribution.byteSize.map { "\($0)" } }
    case .distributionChecksum: each { $0.distribution.checksum?.value }
    case .distributionStatus: each { $0.distribution.status }
    case .distributionAvailability: each { $0.distribution.plannedAvailability }
    case .distributionConformsTo:
      declared.flatMap { many($0.distribution.conformsTo.compactMap { $0.uri ?? $0.label }) }
    default: []
    }
  }

  private func each(_ value: (Evidence.Link) -> String?) -> [String] {
    var values: [String] = []
    for link in declared { if let text = value(link), !text.isBlank { values.append(text) } }
    return values
  }

  private func one(_ text: String?) -> [String] {
    guard let text, !text.isBlank else { return [] }
    return [text]
  }

  private func many(_ texts: [String]) -> [String] { texts.filter { !$0.isBlank } }
}

extension String {
  /// Whether there is nothing but white space.
  var isBlank: Bool {
    for byte in utf8 where byte > 0x20 {
      return byte < 0x80 ? false : allSatisfy(\.isWhitespace)
    }
    return true
  }
}
