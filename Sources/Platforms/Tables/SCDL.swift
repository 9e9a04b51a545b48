import Catalog

extension TableDialect {
  /// The catalogue of the French common base of local data (SCDL *catalogue*).
  static let scdl = TableDialect(
    platform: "scdl", recognises: { columns in columns.isSuperset(of: ["id", "titre", "url", "coll_nom"]) },
    entry: SCDL.entry)
}

/// The mapping of the SCDL catalogue.
enum SCDL {
  static func entry(_ row: TableRow) -> Entry {
    var entry = Entry(id: row["id"] ?? "")
    entry.identifier = entry.text(row, "id", .identifier)
    entry.title = LocalizedText(entry.text(row, "titre", .title))
    entry.description = LocalizedText(entry.text(row, "description", .description))
    entry.keywords = entry.list(
      row, "mots_cles", .keywords, separators: [UInt8(ascii: ";"), UInt8(ascii: ",")])
    if let theme = entry.text(row, "theme", .themes) { entry.themes = [Concept(label: theme)] }
    if let name = entry.text(row, "coll_nom", .publisher) {
      entry.publisher = Agent(name: name)
      entry.publisher?.businessNumber = row["coll_siret"]
    }
    if let name = entry.text(row, "producteur_nom", .creator) {
      entry.creator = Agent(name: name)
      entry.creator?.businessNumber = row["producteur_siret"]
    }
    if let licence = entry.text(row, "licence", .licence) {
      entry.licences = [LicenceStatement(of: licence, source: "LICENCE")]
    }
    entry.issued = entry.date(row, "date_publ", .issued)
    entry.modified = entry.date(row, "date_maj", .modified)
    entry.frequency = entry.text(row, "freq_maj", .frequency)
    if let place = entry.text(row, "couv_spat_nom", .spatial) {
      entry.spatial = [SpatialCoverage(label: place)]
    } else if let level = row["couv_spat_maille"] {
      entry.sources.note(.spatial, from: "couv_spat_maille", raw: level)
    }
    let start = entry.date(row, "couv_temp_debut", .temporal)
    let end = entry.date(row, "couv_temp_fin", .temporal)
    if start != nil || end != nil { entry.temporal = [TemporalCoverage(start: start, end: end)] }
    entry.landingPage = entry.webAddress(row, "url", .landingPage)
    // The table names formats and their number, but no addresses of files: nothing that could be checked or fetched.
    if let formats = row["format_ressources"] {
      entry.sources.note(.distributions, from: "format_ressources", raw: formats)
    }
    if let count = row["nombre_ressources"] {
      entry.note(
        "resources-elsewhere", .distributions,
        "the catalogue counts \(count) resources, whose addresses only stand on the landing page")
    }
    return entry
  }
}
