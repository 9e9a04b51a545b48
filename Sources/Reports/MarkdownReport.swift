import Audit
import Catalog

extension Reporter {
  /// `report.md`: for the people who mend a catalogue.
  public static let markdown = Reporter(name: "md", fileName: "report.md") { MarkdownReport(header: $0) }
}

/// Writes `report.md`.
struct MarkdownReport: ReportWriter {
  /// How many entries are written out; the rest are in `report.json`.
  static let entriesShown = 1_000

  let header: ReportHeader
  private var count = 0
  private var told: Set<Int> = []

  init(header: ReportHeader) { self.header = header }

  mutating func entry(_ audited: AuditedEntry) -> [UInt8] {
    count += 1
    guard count <= Self.entriesShown else { return [] }
    var entry = MarkdownEntry(audited: audited, number: count, rulebook: header.rulebook, told: told)
    defer { told = entry.told }
    return Array(entry.text().utf8)
  }

  func head(_ end: ReportEnding) -> [UInt8] {
    let summary = end.summary
    let title = end.catalogue?.title ?? header.location
    var text = "# Audit of \(Markdown.text(title))\n\n"
    text += verdict(summary) + "\n\n"
    for warning in end.warnings { text += "> **Note.** \(Markdown.text(warning, limit: 600))\n\n" }
    text += counts(end)
    text += axes(summary)
    text += actions(summary)
    text += worst(end)
    text += broken(end)
    text += refusals(end)
    if !end.catalogueFindings.isEmpty {
      text += "## The catalogue as a whole\n\n"
      for finding in end.catalogueFindings {
        text += "- ⚠️ **\(Markdown.code(finding.code))** \(Markdown.text(finding.text, limit: 800))\n"
      }
      text += "\n"
    }
    text += MarkdownGate.text(end.gate)
    text += MarkdownChanges.text(end.changes, rulebook: header.rulebook)
    if summary.entries > 0 { text += "## Every entry\n\n" }
    if summary.entries > 1 {
      text +=
        "*How to mend a finding is said where its rule first fails; after that only the rule is named, and "
        + "`aloi rules RULE` explains it.*\n\n"
    }
    return Array(text.utf8)
  }

  func tail(_ end: ReportEnding) -> [UInt8] {
    var text = ""
    if count > Self.entriesShown {
      text += "*\(count - Self.entriesShown) more entries are in `report.json`.*\n\n"
    }
    text += "---\n\n"
    text +=
      "Aloi \(header.version) · rulebook \(Markdown.code(header.rulebook.id)) \(header.rulebook.version)"
    text += " (`\(header.rulebook.digest.prefix(12))`) · \(header.generatedAt)"
    if let times = end.evidenceTimes {
      text += " · links checked "
      text +=
        times.lowerBound == times.upperBound
        ? "on \(times.lowerBound)" : "between \(times.lowerBound) and \(times.upperBound)"
    }
    text += "\n\nSource: \(Markdown.code(header.location))\n"
    return Array(text.utf8)
  }

  private func verdict(_ summary: CatalogueSummary) -> String {
    guard let score = summary.score, let tier = summary.tier else {
      return "**No score**: nothing could be assessed."
    }
    var text = "## \(displayed(score, in: header.rulebook)) / 100 · \(tier.id)"
    if summary.provisional {
      let missing = zip(header.rulebook.axes, summary.axes).filter { $0.1.assessed == 0 }.map {
        $0.0.title.lowercased()
      }
      text +=
        " · provisional\n\n*Not assessed: \(missing.joined(separator: ", ")). The score stands on the rest.*"
    }
    return text
  }

  private func counts(_ end: ReportEnding) -> String {
    let summary = end.summary
    var parts = ["**\(plural(summary.entries, "entry", "entries"))**"]
    if summary.services > 0 { parts.append("\(summary.services) of them services") }
    parts.append("**\(plural(summary.distributions, "distribution"))**")
    if end.refused > 0 { parts.append("**\(plural(end.refused, "entry", "entries")) could not be read**") }
    if end.duplicated > 0 { parts.append("\(end.duplicated) came more than once and count once") }
    if let total = end.catalogue?.reportedTotal { parts.append("the portal counts \(total)") }
    var text = parts.joined(separator: ", ") + ".\n\n"
    let tiers = zip(summary.rulebook.tiers, summary.tiers)
    text += "| " + tiers.map(\.0.id).joined(separator: " | ") + " |\n"
    text += "|" + String(repeating: "---:|", count: summary.tiers.count) + "\n"
    text += "| " + tiers.map { "\($0.1)" }.joined(separator: " | ") + " |\n\n"
    let states = Observation.State.allCases.filter { (summary.states[$0] ?? 0) > 0 }
    if !states.isEmpty {
      let seen = states.map { "\(summary.states[$0] ?? 0) \(MarkdownEntry.name(of: $0))" }
      text += "Links: " + seen.joined(separator: " · ") + ".\n"
    }
    return text
  }

  private func axes(_ summary: CatalogueSummary) -> String {
    var text = "\n## Axes\n\n| axis | weight | score | | assessed | what it asks |\n"
    text += "|---|---:|---:|---|---:|---|\n"
    for (axis, total) in zip(summary.rulebook.axes, summary.axes) {
      let score = total.score.map { "**\(shown($0))**" } ?? "–"
      let neutral = total.neutral > 0 ? " (\(total.neutral) neutral)" : ""
      text += "| \(axis.title) | \(plain(axis.weight)) | \(score) | \(bar(total.score)) "
      text += "| \(total.assessed) of \(summary.entries)\(neutral) | \(axis.question) |\n"
    }
    return text + "\n"
  }

  private func actions(_ summary: CatalogueSummary) -> String {
    let actions = summary.actions.filter { $0.gain >= 0.005 }
    guard !actions.isEmpty else { return "" }
    var text =
      "## What to fix first\n\n| gain | what should hold | entries | how to mend it |\n|---:|---|---:|---|\n"
    for action in actions.prefix(15) {
      let rule = summary.rulebook.rules[action.rule]
      text += "| **+\(tenths(action.gain))** | \(rule.title) (`\(rule.id)`) "
      text += "| \(action.entries) | \(Markdown.text(rule.fix, limit: 500)) |\n"
    }
    if actions.count > 15 { text += "\n*\(actions.count - 15) smaller ones are in `report.json`.*\n" }
    return text + "\n*Gain: points added to the catalogue's score when all of them are mended.*\n\n"
  }

  private func worst(_ end: ReportEnding) -> String {
    guard end.worst.count > 1 else { return "" }
    var text = "## Lowest scores\n\n| score | entry | findings | first of them |\n|---:|---|---:|---|\n"
    for line in end.worst {
      text +=
        "| \(displayed(line.score, in: header.rulebook)) \(line.tier) | \(line.number). \(Markdown.text(line.title ?? line.id, limit: 90)) "
      text += "| \(line.findings) | \(Markdown.text(line.finding ?? "", limit: 160)) |\n"
    }
    return text + "\n"
  }

  private func broken(_ end: ReportEnding) -> String {
    let states = end.summary.states
    let total =
      (states[.misleading] ?? 0) + (states[.insecure] ?? 0) + (states[.unavailable] ?? 0)
      + (states[.gone] ?? 0)
    guard !end.broken.isEmpty else { return "" }
    var text =
      "## Broken distributions\n\n| verdict | entry | distribution | what was seen |\n|---|---|---|---|\n"
    for line in end.broken {
      text += "| \(MarkdownEntry.icon(of: line.state)) \(MarkdownEntry.name(of: line.state)) "
      text += "| \(line.number). \(Markdown.text(line.entry, limit: 60)) "
      text += "| \(Markdown.link(String(line.distribution.prefix(60)), to: line.url)) "
      text += "| \(Markdown.text(line.evidence, limit: 200)) |\n"
    }
    if total > end.broken.count { text += "\n*\(total - end.broken.count) more are in `report.json`.*\n" }
    return text + "\n"
  }

  private func refusals(_ end: ReportEnding) -> String {
    guard end.refused > 0 else { return "" }
    var text = "## Not readable\n\n| where | why |\n|---|---|\n"
    for refusal in end.refusals {
      text += "| \(Markdown.code(refusal.location)) \(Markdown.text(refusal.place)) "
      text += "| \(Markdown.text(refusal.detail, limit: 300)) (`\(refusal.reason)`) |\n"
    }
    if end.refused > end.refusals.count { text += "\n*and \(end.refused - end.refusals.count) more.*\n" }
    return text + "\n"
  }

  private func bar(_ score: Double?) -> String {
    guard let score else { return "" }
    let full = Int((score / 10).rounded())
    return String(repeating: "█", count: full) + String(repeating: "░", count: 10 - full)
  }
}

func lowerFirst(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
