import Catalog

extension TableDialect {
  /// The catalogue of data that etalab's schema *catalogue-données* describes.
  static let inventory = TableDialect(
    platform: "inventory",
    recognises: { columns in columns.isSuperset(of: ["titre", "nom_orga", "url"]) }, entry: Inventory.entry)
}

/// The mapping of etalab's schema *catalogue-données*, which has no identifiers.
enum Inventory {
  static func entry(_ row: TableRow) -> Entry {
    var entry = Entry(id: row["url"] ?? row["titre"] ?? "")
    entry.title = LocalizedText(entry.text(row, "titre", .title))
    entry.description = LocalizedText(entry.text(row, "description", .description))
    entry.keywords = entry.list(
      row, "mots_cles", .keywords, separators: [UInt8(ascii: ";"), UInt8(ascii: ",")])
    if let name = entry.text(row, "nom_orga", .publisher) {
      entry.publisher = Agent(name: name)
      entry.publisher?.businessNumber = row["siret_orga"]
      entry.publisher?.department = row["service"]
    }
    for name in ["contact_service", "contact_personne"] {
      guard let text = entry.text(row, name, .contact) else { continue }
      let email = text.emailAddress
      entry.contacts.append(
        Contact(
          name: email == nil && !text.isWebAddress ? text : nil, email: email,
          url: text.isWebAddress ? text : nil))
    }
    if let licence = entry.text(row, "licence", .licence) {
      entry.licences = [LicenceStatement(of: licence, source: "licence")]
    }
    entry.issued = entry.date(row, "date_pub", .issued)
    entry.modified = entry.date(row, "date_maj", .modified)
    entry.frequency = entry.text(row, "freq_maj", .frequency)
    if let place = entry.text(row, "couv_geo", .spatial) { entry.spatial = [SpatialCoverage(label: place)] }
    entry.landingPage = entry.webAddress(row, "url", .landingPage)
    // As with SCDL, formats are named and files are not.
    if let formats = row["format"] { entry.sources.note(.distributions, from: "format", raw: formats) }
    return entry
  }
}
