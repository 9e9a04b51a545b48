import Audit
import Reports

/// What a person sees at the end of a ranking.
struct RankingSummary {
  /// How many rows are shown.
  private static let shown = 15

  let ranking: Ranking
  let settings: RankSettings
  let painter: Painter

  var text: String {
    let coverage = ranking.coverage
    var text = "\n"
    if !settings.title.isEmpty { text += painter.paint(printable(settings.title), .bold) + "\n" }
    text += "\(coverage.ranked) ranked, \(coverage.audited) audited, \(coverage.registered) "
    text += settings.registers.isEmpty ? "met" : "in the register"
    text += " · \(plural(ranking.whole.entries, "entry", "entries"))"
    if coverage.unmatchedEntries > 0 {
      text +=
        ", \(coverage.unmatchedEntries) more of nobody \(settings.registers.isEmpty ? "named" : "in the register")"
    }
    text += "\n\n" + table
    for gap in coverage.gaps { text += "  \(gap.count) × \(gap.code): \(gap.detail)\n" }
    if !coverage.gaps.isEmpty { text += "\n" }
    if !settings.reporters.isEmpty {
      text +=
        "Ranking: \(settings.audit.folder) (\(settings.reporters.map(\.name).joined(separator: ", ")))\n"
    }
    return text
  }

  private var table: String {
    let ranked = ranking.publishers.filter { $0.rank != nil }
    guard !ranked.isEmpty else { return "" }
    let width = min(40, ranked.prefix(Self.shown).map { name($0).count }.max() ?? 0)
    var text = "  rank  5–95 %     score  5–95 %  entries\n"
    var group: Int?
    for publisher in ranked.prefix(Self.shown) {
      // A line apart where groups can be told apart.
      if let last = group, publisher.tieGroup != last { text += "  ┄\n" }
      group = publisher.tieGroup
      text += row(publisher, width) + "\n"
    }
    if ranked.count > Self.shown { text += "  … \(ranked.count - Self.shown) more\n" }
    return text + "\n"
  }

  private func row(_ publisher: RankedPublisher, _ width: Int) -> String {
    func right(_ text: String, _ width: Int) -> String {
      String(repeating: " ", count: max(0, width - text.count)) + text
    }
    let ranks = publisher.rankInterval.map { "\($0.lowerBound)–\($0.upperBound)" } ?? ""
    let scores =
      publisher.scoreInterval.map { "\(Audit.shown($0.lowerBound))–\(Audit.shown($0.upperBound))" } ?? ""
    let score = publisher.shrunkScore.map { tenths($0) } ?? ""
    return "  \(right("\(publisher.rank ?? 0)", 4))  \(ranks.padded(to: 9))  \(right(score, 6))  "
      + "\(scores.padded(to: 7)) \(right("\(publisher.summary.entries)", 7))  \(name(publisher))"
  }

  private func name(_ publisher: RankedPublisher) -> String {
    let name = publisher.territory.name
    return printable(name.isEmpty ? publisher.territory.key : name, limit: 60)
  }
}
