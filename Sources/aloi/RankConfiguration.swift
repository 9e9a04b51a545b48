import Audit
import Reports

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

extension EffectiveSettings {
  /// Notes what a ranking would be made with.
  ///
  /// - Parameter sources: the sources of an audit, which are a ranking's where it has none of its own.
  mutating func note(_ ranking: RankConfiguration, sources: [String]?) {
    let none: String? = nil
    let usual = Ranking.Method()
    _ = pick("rank.source", [], ranking.sources ?? sources, default: [])
    _ = pick(
      "rank.by", none, ranking.by?.rawValue, default: "publisher, or catalogue for several without a register"
    )
    _ = pick("rank.edition", none, ranking.edition)
    _ = pick("rank.title", none, ranking.title)
    _ = pick("rank.compare", none, ranking.compare)
    _ = pick("rank.draws", nil, ranking.draws, default: usual.draws)
    _ = pick("rank.seed", none, ranking.seed.map { "\($0)" }, default: "\(usual.seed)")
    _ = pick("rank.min-entries", nil, ranking.minEntries, default: usual.fewestEntries)
    _ = pick("rank.out", none, ranking.out, default: "reports/ranking")
    _ = pick("rank.format", [], ranking.formats, default: RankingReporter.usual.map { $0.name })
    for role in RegisterColumns.Role.allCases {
      _ = pick(
        "rank.columns.\(role.rawValue)", none, ranking.columns.named[role], default: "by its usual names")
    }
  }
}
