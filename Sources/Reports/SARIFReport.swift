import Audit
import Catalog

extension Reporter {
  /// `report.sarif`: SARIF 2.1.0, for code scanning.
  public static let sarif = Reporter(name: "sarif", fileName: "report.sarif") { SARIFReport(header: $0) }
}

/// Writes `report.sarif`. Results are kept below the limits of GitHub's code scanning, the most severe ones first; the
/// others become one result a rule. What waits in memory is bounded by the same limits.
struct SARIFReport: ReportWriter {
  /// GitHub refuses runs of more than 25,000 results, and files of more than 10 MB.
  static let resultsLimit = 20_000
  static let bytesLimit = 8 << 20

  let header: ReportHeader
  /// Results by severity, in the order of the catalogue.
  private var kept: [[[UInt8]]] = Rule.Severity.allCases.map { _ in [] }
  private var count = 0
  private var bytes = 0
  /// How many findings of each rule did not fit, and the severity whose results are still taken.
  private var left: [Int]
  private var leftRules: [[Int]] = Rule.Severity.allCases.map { _ in [] }
  private var worstLeft = Rule.Severity.allCases.count
  private let limits: (results: Int, bytes: Int)

  init(header: ReportHeader, limits: (results: Int, bytes: Int) = (resultsLimit, bytesLimit)) {
    self.header = header
    self.limits = limits
    left = Array(repeating: 0, count: header.rulebook.rules.count)
  }

  mutating func entry(_ audited: AuditedEntry) -> [UInt8] {
    for finding in audited.findings {
      let level = Rule.Severity.allCases.firstIndex(of: finding.severity) ?? 0
      guard level < worstLeft else {
        left[finding.rule] += 1
        continue
      }
      var json = JSONWriter()
      json.result(finding, in: audited, header: header)
      kept[level].append(json.bytes)
      leftRules[level].append(finding.rule)
      count += 1
      bytes += json.bytes.count
      makeRoom()
    }
    return []
  }

  /// Gives up results of the least severity, last ones first, until the limits hold again.
  private mutating func makeRoom() {
    while count > limits.results || bytes > limits.bytes {
      guard let level = kept.lastIndex(where: { !$0.isEmpty }), let result = kept[level].popLast(),
        let rule = leftRules[level].popLast()
      else { return }
      left[rule] += 1
      count -= 1
      bytes -= result.count
      // Once something of a severity was given up, nothing more of it is taken: its first results stay.
      worstLeft = min(worstLeft, level)
    }
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
    for result in kept.joined() {
      bytes += Array((isFirst ? "\n" : ",\n").utf8) + result
      isFirst = false
    }
    for (rule, count) in zip(header.rulebook.rules, left) where count > 0 {
      var json = JSONWriter()
      json.rest(of: rule, count: count, header: header)
      bytes += Array((isFirst ? "\n" : ",\n").utf8) + json.bytes
      isFirst = false
    }
    return bytes + Array("\n]}]}\n".utf8)
  }
}
