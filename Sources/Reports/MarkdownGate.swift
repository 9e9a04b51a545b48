import Audit

/// The gate, the suppressions and the baseline in Markdown.
enum MarkdownGate {
  /// A section of its own; empty where nothing was asked.
  static func text(_ gate: GateOutcome?, level: String = "##") -> String {
    guard let gate else { return "" }
    return clauses(gate.verdict, level) + suppressions(gate.suppressions, level) + fixed(gate, level)
  }

  static func icon(of outcome: GateVerdict.Outcome) -> String {
    switch outcome {
    case .holds: "✅ holds"
    case .fails: "❌ fails"
    case .undecided: "❔ cannot be told"
    case .skipped: "– not asked"
    }
  }

  private static func clauses(_ verdict: GateVerdict, _ level: String) -> String {
    guard !verdict.lines.isEmpty else { return "" }
    var text = "\(level) Gate\n\n| | clause | why |\n|---|---|---|\n"
    for line in verdict.lines {
      text += "| \(icon(of: line.outcome)) | \(Markdown.code(line.clause)) "
      text += "| \(Markdown.text(line.text, limit: 300)) |\n"
    }
    if verdict.outcome == .undecided || !verdict.lines(.undecided).isEmpty {
      for reason in verdict.unseen {
        text += "\n*Could not be seen: \(Markdown.text(reason, limit: 300)).*\n"
      }
    }
    return text + "\n"
  }

  private static func suppressions(_ uses: [GateTally.SuppressionUse], _ level: String) -> String {
    guard !uses.isEmpty else { return "" }
    var text = "\(level) Suppressed\n\n| what | findings | until | why |\n|---|---:|---|---|\n"
    for use in uses {
      let until = use.suppression.expires + (use.isLive ? "" : " (expired: counts no more)")
      text += "| \(Markdown.text(use.suppression.target)) | \(use.findings) | \(Markdown.text(until)) "
      text += "| \(Markdown.text(use.suppression.reason, limit: 300)) |\n"
    }
    return text + "\n"
  }

  private static func fixed(_ gate: GateOutcome, _ level: String) -> String {
    guard gate.fixedCount > 0 else { return "" }
    var text = "\(level) Mended since the baseline\n\n"
    for finding in gate.fixed.prefix(50) {
      text += "- \(Markdown.code(finding.rule)) of \(Markdown.code(finding.entry, limit: 80))"
      text += (finding.distribution.map { ": \(Markdown.code($0, limit: 200))" } ?? "") + "\n"
    }
    if gate.fixedCount > 50 { text += "- and \(gate.fixedCount - 50) more\n" }
    return text + "\nWrite the baseline anew with `--update-baseline` so that they stay mended.\n\n"
  }
}
