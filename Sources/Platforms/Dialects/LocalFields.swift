import Catalog

/// Fills what a platform's own fields have left open from fields under local names.
struct LocalFields {
  /// The value under a local name, and the name that a report shows.
  typealias Find = (_ name: String) -> (value: JSON, source: String)?

  let names: LocalFieldNames
  let inner: JSONParser
  /// Whether only the names that were configured are looked for, as in a place where any name may mean anything.
  var onlyConfigured = false

  /// The names of a field, in their order.
  private func list(_ field: Field) -> [String] { onlyConfigured ? names.added[field] ?? [] : names[field] }

  /// Fills the fields of an entry that are open.
  func fill(_ entry: inout Entry, find: Find) {
    if onlyConfigured, names.added.isEmpty { return }
    for field in LocalFieldNames.fields where entry.isOpen(field) {
      for name in list(field) {
        guard let found = find(name), found.value.isPresent, !found.value.isEmpty else { continue }
        take(field, found.value.unpacked(by: inner), found.source, into: &entry)
        if !entry.isOpen(field) { break }
      }
    }
  }

  private func take(_ field: Field, _ value: JSON, _ source: String, into entry: inout Entry) {
    switch field {
    case .identifier: entry.identifier = entry.text(value, field, source)
    case .issued: entry.issued = entry.date(value, field, source)
    case .modified: entry.modified = entry.date(value, field, source)
    case .frequency: entry.frequency = entry.text(value.isArray ? value[at: 0] : value, field, source)
    case .language: entry.languages = entry.list(value, field, source)
    case .keywords: entry.keywords = entry.list(value, field, source)
    case .themes: entry.themes = entry.list(value, field, source).map { Concept(of: $0) }
    case .conformsTo: entry.conformsTo = entry.list(value, field, source).map { Concept(of: $0) }
    case .legislation: entry.legislation = entry.list(value, field, source)
    case .lineage: entry.lineage = entry.strings(value, field, source)
    case .accessRights: entry.accessRights = entry.text(value, field, source)
    case .version: entry.version = entry.text(value, field, source)
    case .documentation:
      entry.documentation = value.list.filter { $0.isWebAddress }
      entry.sources.note(field, from: source, raw: entry.documentation.isEmpty ? value.raw : nil)
    case .spatial:
      entry.spatial = value.each.compactMap { SpatialCoverage(of: $0) }
      entry.sources.note(field, from: source, raw: entry.spatial.isEmpty ? value.raw : nil)
    case .temporal:
      entry.temporal = value.each.compactMap { TemporalCoverage(of: $0) }
      entry.sources.note(field, from: source, raw: entry.temporal.isEmpty ? value.raw : nil)
    case .publisher:
      entry.publisher = entry.text(value, field, source).map { Agent(name: $0) }
    case .contact:
      let contact = Contact(
        name: value.text?.emailAddress == nil ? value.text : nil, email: value.text?.emailAddress)
      if contact != Contact() { entry.contacts = [contact] }
      entry.sources.note(field, from: source, raw: contact == Contact() ? value.raw : nil)
    case .licence:
      for text in value.strings { entry.add(LicenceStatement(of: text, source: source)) }
    default: break
    }
  }
}

extension Entry {
  /// Whether nothing usable is known of a field.
  fileprivate func isOpen(_ field: Field) -> Bool {
    switch field {
    case .identifier: identifier == nil
    case .issued: issued == nil
    case .modified: modified == nil
    case .frequency: frequency == nil
    case .language: languages.isEmpty
    case .keywords: keywords.isEmpty
    case .themes: themes.isEmpty
    case .conformsTo: conformsTo.isEmpty
    case .legislation: legislation.isEmpty
    case .lineage: lineage.isEmpty
    case .accessRights: accessRights == nil
    case .version: version == nil
    case .documentation: documentation.isEmpty
    case .spatial: spatial.isEmpty
    case .temporal: temporal.isEmpty
    case .publisher: publisher == nil
    case .contact: contacts.isEmpty
    case .licence: licences.isEmpty
    default: false
    }
  }

  /// Texts: an array, or one text.
  mutating func strings(_ json: JSON, _ field: Field, _ name: String) -> [String] {
    guard json.isPresent else { return [] }
    let texts = json.strings
    sources.note(field, from: name, raw: texts.isEmpty ? json.raw : nil)
    return texts
  }
}
