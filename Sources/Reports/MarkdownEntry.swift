import Audit
import Catalog

/// One entry in `report.md`: its axes, its reasons, its links.
struct MarkdownEntry {
  /// How many links are listed.
  static let linksShown = 20

  let audited: AuditedEntry
  let number: Int
  let rulebook: Rulebook
  /// The rules whose advice the report has given already: it is said where a rule first fails.
  private(set) var told: Set<Int>

  /// The entry's part of the report.
  mutating func text() -> String {
    let entry = audited.entry
    var text = "### \(number). \(Markdown.text(entry.title.best ?? entry.id, limit: 120))\n\n"
    text += "**\(audited.score.map { displayed($0, in: rulebook) } ?? "no score")**"
    if let tier = audited.tier { text += " · \(tier.id)" }
    if audited.provisional {
      text += " · provisional, \(plain(audited.assessedWeight)) % of the weight assessed"
    }
    text += " · \(entry.kind == .service ? "service" : "dataset") \(Markdown.code(entry.id, limit: 80))"
    if let name = entry.publisher?.name { text += " · \(Markdown.text(name, limit: 80))" }
    if let page = entry.landingPage { text += " · \(Markdown.link("landing page", to: page))" }
    text += "\n\n" + axes + reasons()
    if let words = PortalWord.words(on: entry) {
      text += "*The portal says: \(Markdown.text(words)). This does not count here.*\n\n"
    }
    text += links
    return text
  }

  private var axes: String {
    var text = "| " + rulebook.axes.map(\.title).joined(separator: " | ") + " |\n"
    text += "|" + String(repeating: ":---:|", count: rulebook.axes.count) + "\n| "
    let cells = audited.axes.map { result -> String in
      guard let score = result.score else { return "–" }
      return result.isNeutral ? "\(shown(score)) (neutral)" : "\(shown(score))"
    }
    return text + cells.joined(separator: " | ") + " |\n\n"
  }

  private mutating func reasons() -> String {
    var text = ""
    for (axis, result) in zip(rulebook.axes, audited.axes) {
      if axis.unassessed == .leaveOut {
        text += "- **\(axis.title)**: \(Markdown.text(result.reason, limit: 300)); see the table below\n"
        text += advice(of: result)
        continue
      }
      if result.isNeutral {
        text += "- **\(axis.title)**: \(Markdown.text(result.reason)) (\(evidence(result.signals.first)))\n"
        continue
      }
      let failed = result.signals.filter { $0.outcome == .failed }
      let unknown = result.signals.filter { $0.outcome == .notAssessed }
      text += "- **\(axis.title)**: \(Markdown.text(result.reason))"
      let passed = result.signals.filter { $0.outcome == .passed }.map { lowerFirst(rule($0).title) }
      if !passed.isEmpty { text += " ✓ *\(passed.joined(separator: "; "))*" }
      text += "\n"
      for signal in failed {
        let lost = signal.outOf - signal.points
        text += "  - ✗ \(message(of: signal)) (−\(plain(lost)))\(fix(signal))\n"
      }
      if !unknown.isEmpty {
        let names = unknown.map { lowerFirst(rule($0).title) }.joined(separator: "; ")
        text += "  - ? not assessed: \(names)\n"
      }
    }
    return text + "\n"
  }

  /// What costs no points, but should be mended.
  private mutating func advice(of result: AxisResult) -> String {
    let signals = result.signals.filter { $0.outcome == .failed && $0.outOf == 0 }
    var text = ""
    for signal in signals.prefix(Self.linksShown) {
      text += "  - → \(message(of: signal))\(fix(signal))\n"
    }
    let rest = signals.count - Self.linksShown
    return rest > 0 ? text + "  - *\(rest) more pieces of advice are in `report.json`.*\n" : text
  }

  /// How to mend it, where that was not said before; else the rule, by which to find it.
  private mutating func fix(_ signal: Signal) -> String {
    let rule = rule(signal)
    return told.insert(rule.index).inserted
      ? ". \(Markdown.text(rule.fix, limit: 500))" : " · \(Markdown.code(rule.id))"
  }

  private func message(of signal: Signal) -> String {
    let finding = audited.findings.first { $0.rule == signal.rule && $0.link == signal.link }
    return Markdown.text(finding?.message ?? rule(signal).title, limit: 300)
  }

  private func evidence(_ signal: Signal?) -> String { Markdown.text(signal?.evidence ?? "", limit: 300) }

  private func rule(_ signal: Signal) -> Rule { rulebook.rules[signal.rule] }

  private var links: String {
    guard !audited.links.isEmpty else { return "No distributions.\n\n" }
    var text = "| | distribution | format | what was seen |\n|---|---|---|---|\n"
    for link in audited.links.prefix(Self.linksShown) {
      let distribution = link.distribution
      let label = String((distribution.title.best ?? distribution.id).prefix(80))
      text += "| \(Self.icon(of: link.state)) \(Self.name(of: link.state)) | "
      text += distribution.url.map { Markdown.link(label, to: $0) } ?? Markdown.text(label)
      if distribution.kind != .file { text += " *(\(distribution.kind.rawValue))*" }
      text +=
        " | \(Markdown.text(distribution.format ?? distribution.mediaType ?? "not declared", limit: 40)) "
      text += "| \(Markdown.text(link.evidence, limit: 200))"
      if let words = PortalWord.words(on: distribution.portalCheck) {
        text += " *(the portal: \(Markdown.text(words)))*"
      }
      text += " |\n"
    }
    if audited.links.count > Self.linksShown {
      text += "\n*\(audited.links.count - Self.linksShown) more distributions are in `report.json`.*\n"
    }
    return text + "\n"
  }

  /// A sign for a state; never the only thing that tells it.
  static func icon(of state: Observation.State) -> String {
    switch state {
    case .available: "✅"
    case .restricted: "🔒"
    case .stale: "🕒"
    case .misleading: "⚠️"
    case .insecure: "🔓"
    case .unavailable: "❌"
    case .gone: "🚫"
    case .notAssessed: "❔"
    }
  }

  /// A state in words.
  static func name(of state: Observation.State) -> String {
    state == .notAssessed ? "not assessed" : state.rawValue
  }
}
