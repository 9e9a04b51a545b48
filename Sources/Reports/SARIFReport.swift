import Audit
import Catalog

extension Reporter {
  /// `report.sarif`: SARIF 2.1.0, for code scanning.
  public static let sarif = Reporter(name: "sarif", fileName: "report.sarif") { SARIFReport(header: $0) }
}

/// Writes `report.sarif`. Results are kept below the limits of GitHub's code scanning, the most severe ones first; the
/// others become one result a rule.
struct SARIFReport: ReportWriter {
  /// GitHub refuses runs of more than 25,000 results, and files of more than 10 MB.
  static let limits = BoundedResults.Limits(results: 20_000, bytes: 8 << 20)

  let header: ReportHeader
  private var results: BoundedResults

  init(header: ReportHeader, limits: BoundedResults.Limits = limits) {
    self.header = header
    results = BoundedResults(limits, rules: header.rulebook.rules.count)
  }

  mutating func entry(_ audited: AuditedEntry) -> [UInt8] {
    for finding in audited.findings {
      results.add(finding) {
        var json = JSONWriter()
        json.result(finding, in: audited, header: header)
        return json.bytes
      }
    }
    return []
  }

  func head(_ end: ReportEnding) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      json.member("version", "2.1.0")
      json.newline()
      json.key("runs")
      json.array { json in
        json.object { json in
          json.key("tool")
          json.object { json in
            json.key("driver")
            json.driver(header)
          }
          json.newline()
          json.key("automationDetails")
          json.object { $0.member("id", "aloi/\(header.rulebook.id)/") }
          json.newline()
          json.member("columnKind", "unicodeCodePoints")
          json.key("invocations")
          json.array { json in json.invocation(end) }
          json.newline()
          json.key("results")
          json.array { _ in }
        }
      }
    }
    // The results go where the empty array closes; the tail closes the rest.
    return json.bytes.dropLast(4)
  }

  func tail(_ end: ReportEnding) -> [UInt8] {
    var bytes: [UInt8] = []
    var isFirst = true
    for result in results.texts {
      bytes += Array((isFirst ? "\n" : ",\n").utf8) + result
      isFirst = false
    }
    for (rule, count) in zip(header.rulebook.rules, results.left) where count > 0 {
      var json = JSONWriter()
      json.rest(of: rule, count: count, header: header)
      bytes += Array((isFirst ? "\n" : ",\n").utf8) + json.bytes
      isFirst = false
    }
    return bytes + Array("\n]}]}\n".utf8)
  }
}
