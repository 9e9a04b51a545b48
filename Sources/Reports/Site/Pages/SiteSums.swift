import Audit
import Catalog

/// The sums of a catalogue or publisher as pages show them.
struct SiteSums {
  /// Where the sums stand in the tables beside the pages.
  enum Source {
    /// Nowhere: there are no tables.
    case none
    /// In `summary.csv`: they are of everything together.
    case whole
    /// In `publishers.csv`, in the row of a page.
    case publisher(String)
  }

  let summary: CatalogueSummary
  let frame: SiteFrame
  let source: Source

  /// How many entries are in each tier.
  var tiers: [SiteRecord] {
    frame.rulebook.tiers.enumerated().map { at, tier in
      var record = frame.tier(tier)
      record["count"] = .count(summary.tiers[at])
      record["share"] = .text(summary.tierShare(at).map { frame.language.percent($0) })
      record["from"] = .text(frame.language.number(tier.from, decimals: 0))
      trace(&record, "tier_\(tier.id)")
      return record
    }
  }

  /// What to fix first.
  func actions(_ limit: Int) -> [SiteRecord] {
    summary.actions.filter { $0.gain >= 0.005 }.prefix(limit).map { action in
      let rule = frame.rulebook.rules[action.rule]
      var record = frame.rules[action.rule]
      record["axis"] = frame.axes[rule.axis]["axis"]
      record["gain"] = .text(frame.language.signed(action.gain, decimals: action.gain < 0.1 ? 2 : 1))
      record["entries"] = .count(action.entries)
      let page: String?
      switch source {
      case .none: return record
      case .whole: page = nil
      case .publisher(let its): page = its
      }
      record["row"] = .text("actions.csv#\(RankedAction.key(page, rule))")
      record.trace(["gain": "gain", "entries": "entries"])
      return record
    }
  }

  /// The states of the links: a bar, and a list of names, counts and shares.
  var linkStates: SiteRecord {
    let total = summary.links
    guard total > 0 else { return [:] }
    let states = Observation.State.allCases.filter { (summary.states[$0] ?? 0) > 0 }
    var parts: [(share: Double, style: String, name: String)] = []
    var rows: [SiteRecord] = []
    for state in states {
      let count = summary.states[state] ?? 0
      var row = frame.state(state)
      let share = summary.linkShare(state) ?? 0
      row["count"] = .count(count)
      row["share"] = .text(frame.language.percent(share, decimals: 1))
      row["meaning"] = .text(frame.labels.name("state.\(state.rawValue).means", else: ""))
      trace(&row, "links_\(state.rawValue)")
      rows.append(row)
      let name = frame.labels.name("state.\(state.rawValue)", else: state.rawValue)
      parts.append((share, "s-\(state.rawValue)", "\(name) · \(frame.language.number(count))"))
    }
    return [
      "states": .list(rows), "statesTotal": .count(total),
      "statesChart": SiteCharts.shares(parts, label: parts.map(\.name).joined(separator: ", ")),
    ]
  }

  /// Says where a count, and its share of everything, stand.
  private func trace(_ record: inout SiteRecord, _ name: String) {
    switch source {
    case .none: break
    case .whole:
      record.trace(["count": "value"], row: "summary.csv#\(name)")
      record.trace(["share": "value"], row: "summary.csv#\(name)_share")
    case .publisher: record.trace(["count": name, "share": name + "_share"])
    }
  }
}
