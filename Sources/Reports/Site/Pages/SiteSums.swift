import Audit
import Catalog

/// The sums of a catalogue or publisher as pages show them.
struct SiteSums {
  let summary: CatalogueSummary
  let frame: SiteFrame

  /// How many entries are in each tier.
  var tiers: [SiteRecord] {
    zip(frame.rulebook.tiers, summary.tiers).map { tier, count in
      var record = frame.tier(tier)
      record["count"] = .count(count)
      record["share"] = .text(
        frame.language.percent(summary.entries > 0 ? Double(count) / Double(summary.entries) : 0))
      record["from"] = .text(frame.language.number(tier.from, decimals: 0))
      return record
    }
  }

  /// What to fix first.
  func actions(_ limit: Int) -> [SiteRecord] {
    summary.actions.filter { $0.gain >= 0.005 }.prefix(limit).map { action in
      let rule = frame.rulebook.rules[action.rule]
      return [
        "gain": .text(frame.language.signed(action.gain, decimals: action.gain < 0.1 ? 2 : 1)),
        "rule": .text(rule.id), "anchor": .text(SiteMethodPage.anchor(rule.id)),
        "ruleTitle": .text(frame.phrases.title(rule)),
        "fix": SiteFrame.prose(frame.phrases.fix(rule)), "entries": .count(action.entries),
        "findings": .count(action.findings),
        "axis": .text(frame.phrases.title(frame.rulebook.axes[rule.axis])),
      ]
    }
  }

  /// The states of the links: a bar, and a list of names, counts and shares.
  var linkStates: SiteRecord {
    let total = summary.states.values.reduce(0, +)
    guard total > 0 else { return [:] }
    let states = Observation.State.allCases.filter { (summary.states[$0] ?? 0) > 0 }
    var parts: [(share: Double, style: String, name: String)] = []
    var rows: [SiteRecord] = []
    for state in states {
      let count = summary.states[state] ?? 0
      var row = frame.state(state)
      let share = Double(count) / Double(total)
      row["count"] = .count(count)
      row["share"] = .text(frame.language.percent(share, decimals: 1))
      row["meaning"] = .text(frame.labels.name("state.\(state.rawValue).means", else: ""))
      rows.append(row)
      let name = frame.labels.name("state.\(state.rawValue)", else: state.rawValue)
      parts.append((share, "s-\(state.rawValue)", "\(name) · \(frame.language.number(count))"))
    }
    return [
      "states": .list(rows), "statesTotal": .count(total),
      "statesChart": SiteCharts.shares(parts, label: parts.map(\.name).joined(separator: ", ")),
    ]
  }
}
