import Audit
import Catalog

extension Reporter {
  /// `report.json`: the contract of the command line, for programs. One entry a line.
  public static let json = Reporter(name: "json", fileName: "report.json") { JSONReport(header: $0) }
  /// `report.ndjson`: the entries of `report.json` alone, one a line.
  public static let ndjson = Reporter(name: "ndjson", fileName: "report.ndjson") { NDJSONReport(header: $0) }
}

/// Writes `report.json`.
struct JSONReport: IndependentReportWriter {
  let header: ReportHeader
  private let entries: JSONEntry
  private var isFirst = true

  init(header: ReportHeader) {
    self.header = header
    entries = JSONEntry(rulebook: header.rulebook)
  }

  func text(of audited: AuditedEntry) -> [UInt8] {
    var writer = JSONWriter(capacity: JSONEntry.usualSize)
    entries.write(audited, to: &writer)
    return writer.bytes
  }

  mutating func separator() -> [UInt8] {
    defer { isFirst = false }
    return Array((isFirst ? "\n" : ",\n").utf8)
  }

  func head(_ end: ReportEnding) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("schema", "aloi-report/1")
      json.newline()
      json.maker(version: header.version, header.rulebook)
      json.newline()
      json.key("source")
      json.object { json in
        json.member("location", header.location)
        json.member("platform", end.catalogue?.platform)
        json.member("title", end.catalogue?.title)
      }
      json.newline()
      json.member("generatedAt", header.generatedAt.description)
      json.newline()
      json.key("summary")
      json.summary(end.summary, evidence: end.evidenceTimes)
      json.newline()
      json.key("actions")
      json.actions(end.summary)
      json.newline()
      json.key("reading")
      json.reading(end)
      json.newline()
      if let gate = end.gate {
        json.key("gate")
        json.gate(gate)
        json.newline()
      }
      if let changes = end.changes {
        json.key("changes")
        json.changes(changes, rulebook: header.rulebook)
        json.newline()
      }
      json.key("entries")
      json.array { _ in }
    }
    // The entries go where the empty array closes.
    return json.bytes.dropLast(2)
  }

  func tail(_ end: ReportEnding) -> [UInt8] { Array("\n]}\n".utf8) }
}

/// Writes `report.ndjson`.
struct NDJSONReport: IndependentReportWriter {
  private let entries: JSONEntry

  init(header: ReportHeader) { entries = JSONEntry(rulebook: header.rulebook) }

  func text(of audited: AuditedEntry) -> [UInt8] {
    var writer = JSONWriter(capacity: JSONEntry.usualSize)
    entries.write(audited, to: &writer)
    writer.newline()
    return writer.bytes
  }

  func separator() -> [UInt8] { [] }
  func head(_ end: ReportEnding) -> [UInt8] { [] }
  func tail(_ end: ReportEnding) -> [UInt8] { [] }
}

extension JSONWriter {
  /// Writes what made a file: the tool and the rulebook, as members.
  mutating func maker(version: String, _ rulebook: Rulebook) {
    key("tool")
    object { json in
      json.member("name", "aloi")
      json.member("version", version)
    }
    newline()
    key("rulebook")
    object { json in
      json.member("id", rulebook.id)
      json.member("version", rulebook.version)
      json.member("digest", rulebook.digest)
    }
  }

  /// Writes the sums of an audit.
  mutating func summary(_ summary: CatalogueSummary, evidence: ClosedRange<Timestamp>?) {
    object { json in
      json.member("entries", summary.entries)
      json.member("distributions", summary.distributions)
      json.member("score", summary.score)
      json.member("shownScore", summary.shownScore)
      json.member("tier", summary.tier?.id)
      json.member("provisional", summary.provisional)
      json.member("provisionalEntries", summary.provisionalEntries)
      json.key("tiers")
      json.object { json in
        for (tier, count) in zip(summary.rulebook.tiers, summary.tiers) { json.member(named: tier.id, count) }
      }
      json.key("axes")
      json.object { json in
        for (axis, total) in zip(summary.rulebook.axes, summary.axes) {
          json.key(named: axis.id)
          json.object { json in
            json.member("score", total.score)
            json.member("shownScore", total.score.map(shown))
            json.member("assessed", total.assessed)
            json.member("weight", axis.weight)
          }
        }
      }
      json.key("states")
      json.object { json in
        for state in Observation.State.allCases {
          json.member(named: state.rawValue, summary.states[state] ?? 0)
        }
      }
      json.key("findings")
      json.object { json in
        for severity in Rule.Severity.allCases {
          json.member(named: severity.rawValue, summary.findings[severity] ?? 0)
        }
      }
      json.key("evidence")
      json.object { json in
        json.member("from", evidence?.lowerBound.description)
        json.member("to", evidence?.upperBound.description)
      }
    }
  }

  /// Writes what to fix first.
  mutating func actions(_ summary: CatalogueSummary) {
    array { json in
      for action in summary.actions {
        let rule = summary.rulebook.rules[action.rule]
        json.object { json in
          json.member("rule", rule.id)
          json.member("title", rule.title)
          json.member("entries", action.entries)
          json.member("findings", action.findings)
          json.member("gain", action.gain)
          json.member("advice", rule.fix)
        }
      }
    }
  }

  fileprivate mutating func reading(_ end: ReportEnding) {
    object { json in
      json.member("read", end.summary.entries + end.refused + end.duplicated)
      json.member("reported", end.summary.entries)
      json.member("refused", end.refused)
      json.member("duplicated", end.duplicated)
      json.member("portalTotal", end.catalogue?.reportedTotal)
      json.key("refusals")
      json.array { json in
        for refusal in end.refusals {
          json.object { json in
            json.member("location", refusal.location)
            json.member("place", refusal.place)
            json.member("reason", refusal.reason)
            json.member("detail", refusal.detail)
          }
        }
      }
      json.key("warnings")
      json.array { json in for warning in end.warnings { json.value(warning) } }
      if !end.catalogueFindings.isEmpty {
        json.key("findings")
        json.findings(end.catalogueFindings)
      }
    }
  }
}
