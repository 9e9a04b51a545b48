import Audit
import Reports

/// Whether a catalogue is good enough for its owner.
enum Gate {
  /// Refuses a gate that could never fail: names that no rulebook knows.
  static func check(_ settings: AuditSettings) throws {
    if let limit = settings.failUnder, !(0...100).contains(limit) {
      throw Failure(.usage, "--fail-under needs a score from 0 to 100")
    }
    for name in settings.failOn where !settings.rulebooks.contains(where: { knows(name, in: $0) }) {
      throw Failure(
        .usage, "--fail-on '\(name)': no such rule, axis or severity; `aloi rules` lists the rules and axes")
    }
  }

  /// The clauses that do not hold, in words.
  static func failures(_ settings: AuditSettings, endings: [ReportEnding]) -> [String] {
    var failures: [String] = []
    for ending in endings {
      let summary = ending.summary
      let book = summary.rulebook.id
      if let limit = settings.failUnder, let score = summary.score, score < limit {
        failures.append("the \(book) score is \(hundredths(score)), below \(hundredths(limit))")
      }
      for name in settings.failOn where knows(name, in: summary.rulebook) {
        let count = summary.findings(of: { matches(name, $0, in: summary.rulebook) })
        if count > 0 { failures.append("\(count) findings of '\(name)'") }
      }
    }
    return failures
  }

  private static func knows(_ name: String, in rulebook: Rulebook) -> Bool {
    rulebook.rules.contains { matches(name, $0, in: rulebook) } || Rule.Severity(rawValue: name) != nil
      || rulebook.axes.contains { $0.id == name }
  }

  private static func matches(_ name: String, _ rule: Rule, in rulebook: Rulebook) -> Bool {
    rule.id == name || rule.id.hasSuffix("/\(name)") || rule.tags.contains(name)
      || rule.severity.rawValue == name || rulebook.axes[rule.axis].id == name
  }
}

/// A number with two decimals.
func hundredths(_ value: Double) -> String {
  let whole = Int((value * 100).rounded())
  let rest = abs(whole % 100)
  return "\(whole / 100).\(rest < 10 ? "0" : "")\(rest)"
}
