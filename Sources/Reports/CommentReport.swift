import Audit
import Catalog

extension Reporter {
  /// `comment.md`: a comment for a pull request, and a job's summary.
  public static let comment = Reporter(name: "comment", fileName: "comment.md") { CommentReport(header: $0) }
}

/// Writes `comment.md`: the gate, the scores and the first findings that count, short enough for a comment.
struct CommentReport: ReportWriter {
  /// GitHub takes comments of 65,536 characters.
  static let findingsShown = 50

  let header: ReportHeader
  private var rows: [[String]] = Rule.Severity.allCases.map { _ in [] }
  private var counts: [Int] = Rule.Severity.allCases.map { _ in 0 }

  init(header: ReportHeader) { self.header = header }

  mutating func entry(_ audited: AuditedEntry) -> [UInt8] {
    for finding in audited.findings where finding.standing.counts {
      let level = Rule.Severity.allCases.firstIndex(of: finding.severity) ?? 0
      counts[level] += 1
      guard rows[level].count < Self.findingsShown else { continue }
      let rule = header.rulebook.rules[finding.rule]
      rows[level].append(
        "| \(finding.severity.rawValue) | \(Markdown.text(audited.entry.title.best ?? audited.entry.id, limit: 60)) "
          + "| \(Markdown.text(finding.message, limit: 200)) (`\(rule.id)`) |\n")
    }
    return []
  }

  func head(_ end: ReportEnding) -> [UInt8] {
    let summary = end.summary
    var text = "<!-- aloi -->\n## \(Markdown.text(end.catalogue?.title ?? header.location, limit: 120))\n\n"
    let score = summary.score.map { displayed($0, in: header.rulebook) + " / 100" } ?? "no score"
    text += "**\(score)**" + (summary.tier.map { " · \($0.id)" } ?? "")
    text +=
      (summary.provisional ? " · provisional" : "") + " · \(plural(summary.entries, "entry", "entries")), "
    text += "\(plural(summary.distributions, "distribution"))\n\n"
    for finding in end.catalogueFindings { text += "> ⚠️ \(Markdown.text(finding.text, limit: 400))\n\n" }
    for warning in end.warnings { text += "> \(Markdown.text(warning, limit: 400))\n\n" }
    text += MarkdownGate.text(end.gate, level: "###")
    return Array((text + MarkdownChanges.text(end.changes, rulebook: header.rulebook, level: "###")).utf8)
  }

  func tail(_ end: ReportEnding) -> [UInt8] {
    let total = counts.reduce(0, +)
    guard total > 0 else { return Array("No finding counts.\n".utf8) }
    let shown = rows.joined().prefix(Self.findingsShown)
    var text =
      "### \(plural(total, "finding"))\n\n| | entry | what is wrong |\n|---|---|---|\n" + shown.joined()
    if total > shown.count { text += "\n*\(total - shown.count) more are in `report.md`.*\n" }
    return Array(text.utf8)
  }
}
