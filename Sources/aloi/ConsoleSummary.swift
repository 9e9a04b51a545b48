import Audit
import Catalog
import Reports

/// What a person sees at the end of an audit.
struct ConsoleSummary {
  let ending: ReportEnding
  let painter: Painter

  private var summary: CatalogueSummary { ending.summary }

  var text: String {
    var text = "\n"
    if let title = ending.catalogue?.title { text += painter.paint(printable(title), .bold) + "\n" }
    text += headline + "\n\n" + axes + "\n" + links + actions
    return text
  }

  private var headline: String {
    let counts =
      "\(plural(summary.entries, "entry", "entries")), \(plural(summary.distributions, "distribution"))"
    guard let score = summary.score, let tier = summary.tier else { return "\(counts), no score" }
    let verdict = painter.paint(
      "\(displayed(score, in: summary.rulebook)) / 100, \(tier.id)", colour(of: score))
    return "\(summary.rulebook.title): \(verdict)\(summary.provisional ? " (provisional)" : "") · \(counts)"
  }

  private var axes: String {
    let width = summary.rulebook.axes.map(\.title.count).max() ?? 0
    var text = ""
    for (axis, total) in zip(summary.rulebook.axes, summary.axes) {
      text += "  \(axis.title.padded(to: width))  "
      guard let score = total.score else {
        text += painter.paint("  – not assessed", .dim) + "\n"
        continue
      }
      let full = Int((score / 5).rounded())
      let bar = String(repeating: "█", count: full) + String(repeating: "░", count: 20 - full)
      let digits = "\(shown(score))"
      text += String(repeating: " ", count: 3 - digits.count) + digits + "  "
      text += painter.paint(bar, colour(of: score))
      if total.assessed < summary.entries { text += "  \(total.assessed) of \(summary.entries) assessed" }
      if total.neutral > 0 { text += "  \(total.neutral) neutral" }
      text += "\n"
    }
    return text
  }

  private var links: String {
    let seen = Observation.State.allCases.compactMap { state -> String? in
      guard let count = summary.states[state], count > 0 else { return nil }
      return "\(count) \(state == .notAssessed ? "not assessed" : state.rawValue)"
    }
    return seen.isEmpty ? "" : "Links: \(seen.joined(separator: " · "))\n\n"
  }

  private var actions: String {
    let actions = summary.actions.filter { $0.gain >= 0.05 }.prefix(5)
    guard !actions.isEmpty else { return "" }
    var text = "What to fix first\n"
    for action in actions {
      let rule = summary.rulebook.rules[action.rule]
      let gain = "+\(tenths(action.gain))"
      text += "  \(painter.paint(String(repeating: " ", count: max(0, 5 - gain.count)) + gain, .green))  "
      text += "\(rule.id), \(plural(action.entries, "entry", "entries"))\n"
    }
    return text + "\n"
  }

  private func colour(of score: Double) -> Painter.Colour {
    let best = summary.rulebook.tiers.firstIndex { score >= $0.from } ?? summary.rulebook.tiers.count
    return best <= 1 ? .green : best == 2 ? .yellow : .red
  }
}
