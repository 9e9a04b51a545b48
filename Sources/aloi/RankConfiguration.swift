import Audit

/// What `rank:` in `aloi.yaml` says. What it leaves out is `nil`.
struct RankConfiguration {
  var sources: [String]?
  var by: RankedThing?
  var edition: String?
  var title: String?
  var compare: String?
  var draws: Int?
  var seed: Int?
  var minEntries: Int?
  var out: String?
  var formats: [String]?
  var columns = RegisterColumns()

  /// Nothing configured.
  init() {}

  /// Reads the mapping.
  init(_ reader: NodeReader) {
    guard reader.isMapping else {
      reader.fault(
        "rank is a mapping: source, by, edition, title, compare, draws, seed, min-entries, out, format, columns"
      )
      return
    }
    sources = reader.texts("source")
    by = reader.value("by")?.choice(RankedThing.self)
    edition = reader.value("edition")?.text()
    title = reader.value("title")?.text()
    compare = reader.value("compare")?.text()
    draws = reader.value("draws")?.integer()
    seed = reader.value("seed")?.integer()
    minEntries = reader.value("min-entries")?.integer()
    out = reader.value("out")?.text()
    formats = reader.texts("format")
    if let names = reader.value("columns") {
      for role in RegisterColumns.Role.allCases {
        if let name = names.value(role.rawValue)?.text() { columns.named[role] = name }
      }
      names.finish()
    }
    reader.finish()
  }
}
