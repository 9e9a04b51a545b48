import Audit

extension JSONWriter {
  /// Writes what came of the gate, as `report.json` has it.
  mutating func gate(_ gate: GateOutcome) {
    object { json in
      json.member("outcome", gate.verdict.outcome.rawValue)
      json.key("clauses")
      json.array { json in
        for line in gate.verdict.lines {
          json.object { json in
            json.member("clause", line.clause)
            json.member("outcome", line.outcome.rawValue)
            json.member("text", line.text)
          }
        }
      }
      json.key("unseen")
      json.array { json in for text in gate.verdict.unseen { json.value(text) } }
      json.member("newFindings", gate.open)
      json.member("knownFindings", gate.known)
      json.member("suppressedFindings", gate.suppressed)
      json.key("suppressions")
      json.array { json in
        for use in gate.suppressions {
          json.object { json in
            json.suppression(use.suppression)
            json.member("live", use.isLive)
            json.member("findings", use.findings)
          }
        }
      }
      json.key("fixed")
      json.array { json in for finding in gate.fixed { json.known(finding) } }
      json.member("fixedFindings", gate.fixedCount)
    }
  }

  /// Writes the members of a suppression.
  mutating func suppression(_ suppression: Suppression) {
    member("rule", suppression.rule)
    member("entry", suppression.entry)
    member("url", suppression.url)
    member("reason", suppression.reason)
    member("expires", suppression.expires)
  }

  /// Writes one finding of a baseline. What tells people which one it is has no characters that hide or command.
  public mutating func known(_ finding: Baseline.Finding) {
    object { json in
      json.member("fingerprint", finding.fingerprint)
      json.member("rule", finding.rule)
      json.member("entry", plainLine(finding.entry, limit: 2_000))
      if let distribution = finding.distribution {
        json.member("distribution", plainLine(distribution, limit: 2_000))
      }
    }
  }
}
