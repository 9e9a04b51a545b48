import Audit
import Catalog
import Store

/// Keeps the scores of an audit in its store, for `aloi history`: of every entry, every publisher, and the catalogue.
struct ScoreKeeper {
  /// The axis' name under which the score itself is kept.
  static let total = "total"
  /// How many rows go into the store at once.
  private static let batch = 5_000

  private struct Sums {
    var axes: [(sum: Double, count: Int)]
  }

  private let store: EvidenceStore
  private let audit: AuditID
  private let rulebook: Rulebook
  /// What stands before the names of axes, so that those of several rulebooks are kept apart.
  private let prefix: String
  private var rows: [ScoreRow] = []
  private var publishers = CataloguePublishers()
  private var sums: [Sums] = []

  /// - Parameter isFirst: whether it is the audit's first rulebook, whose axes bear no prefix.
  init(store: EvidenceStore, audit: AuditID, rulebook: Rulebook, isFirst: Bool) {
    self.store = store
    self.audit = audit
    self.rulebook = rulebook
    prefix = isFirst ? "" : "\(rulebook.id)/"
  }

  /// Keeps the scores of an entry.
  mutating func addEntry(_ audited: AuditedEntry) throws {
    add(.entry, key: audited.entry.id, axes(of: audited), total: audited.score)
    if rows.count >= Self.batch { try flush() }
  }

  private func axes(of audited: AuditedEntry) -> [Double?] {
    var axes = [Double?](repeating: nil, count: rulebook.axes.count)
    for result in audited.axes { axes[result.axis] = result.score }
    return axes
  }

  /// Keeps the scores of an entry, and adds them to its publisher's.
  mutating func add(_ audited: AuditedEntry) throws {
    try addEntry(audited)
    if let place = publishers.place(of: audited.entry) {
      while sums.count <= place {
        sums.append(Sums(axes: Array(repeating: (0, 0), count: rulebook.axes.count)))
      }
      for (axis, score) in axes(of: audited).enumerated() {
        guard let score else { continue }
        sums[place].axes[axis].sum += score
        sums[place].axes[axis].count += 1
      }
    }
  }

  /// Keeps the scores of those who were ranked, and of all together.
  mutating func finish(_ ranking: Ranking, source: String) throws {
    for publisher in ranking.publishers where publisher.summary.entries > 0 {
      add(.publisher, key: publisher.territory.key, publisher.axes.map(\.score), total: publisher.score)
    }
    add(.catalogue, key: source, ranking.whole.axes.map(\.score), total: ranking.whole.score)
    try flush()
  }

  /// Keeps the scores of the publishers and of the catalogue.
  mutating func finish(_ summary: CatalogueSummary, source: String) throws {
    for (territory, sums) in zip(publishers.territories, sums) {
      let axes = sums.axes.map { $0.count > 0 ? $0.sum / Double($0.count) : nil }
      add(.publisher, key: territory.key, axes, total: total(axes))
    }
    add(.catalogue, key: source, summary.axes.map(\.score), total: summary.score)
    try flush()
  }

  private func total(_ axes: [Double?]) -> Double? {
    var (sum, weight) = (0.0, 0.0)
    for (axis, score) in zip(rulebook.axes, axes) {
      guard let score else { continue }
      sum += axis.weight * score
      weight += axis.weight
    }
    return weight > 0 ? sum / weight : nil
  }

  private mutating func add(_ level: ScoreRow.Level, key: String, _ axes: [Double?], total: Double?) {
    rows.append(ScoreRow(level: level, key: key, axis: prefix + Self.total, value: total))
    for (axis, score) in zip(rulebook.axes, axes) {
      rows.append(ScoreRow(level: level, key: key, axis: prefix + axis.id, value: score))
    }
  }

  private mutating func flush() throws {
    try store.record(rows, in: audit)
    rows.removeAll(keepingCapacity: true)
  }
}
