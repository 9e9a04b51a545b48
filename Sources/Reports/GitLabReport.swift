import Audit
import Catalog

extension Reporter {
  /// `gl-code-quality-report.json`: GitLab's code quality.
  public static let gitlab = Reporter(name: "gitlab", fileName: "gl-code-quality-report.json") {
    GitLabReport(header: $0)
  }
}

/// Writes GitLab's code quality report: one object a finding, each fingerprint once. Findings that would make it larger than
/// GitLab takes become one object a rule.
struct GitLabReport: ReportWriter {
  /// GitLab takes 100 MB of artifacts from a job by default, and reads the whole report into memory.
  static let limits = BoundedResults.Limits(results: 100_000, bytes: 32 << 20)

  let header: ReportHeader
  private var results: BoundedResults

  init(header: ReportHeader, limits: BoundedResults.Limits = limits) {
    self.header = header
    results = BoundedResults(limits, rules: header.rulebook.rules.count)
  }

  mutating func entry(_ audited: AuditedEntry) -> [UInt8] {
    var seen = Set<String>()
    for finding in audited.findings where seen.insert(finding.fingerprint).inserted {
      results.add(finding) {
        var json = JSONWriter()
        json.quality(finding, in: audited, header: header)
        return json.bytes
      }
    }
    return []
  }

  func head(_ end: ReportEnding) -> [UInt8] { Array("[".utf8) }

  func tail(_ end: ReportEnding) -> [UInt8] {
    var all = results.texts
    for (rule, count) in zip(header.rulebook.rules, results.left) where count > 0 {
      var json = JSONWriter()
      json.rest(of: rule, count, header: header)
      all.append(json.bytes)
    }
    var bytes: [UInt8] = []
    for (index, text) in all.enumerated() { bytes += Array((index == 0 ? "\n" : ",\n").utf8) + text }
    return bytes + Array("\n]\n".utf8)
  }
}

extension JSONWriter {
  fileprivate mutating func quality(_ finding: Finding, in audited: AuditedEntry, header: ReportHeader) {
    let entry = audited.entry
    var text = "\(entry.title.best ?? entry.id): \(finding.message)"
    var severity = Self.severity(finding.severity)
    switch finding.standing {
    case .open: break
    case .known: text += " (known: in the baseline)"
    case .suppressed(let suppression):
      text += " (suppressed until \(suppression.expires): \(suppression.reason))"
      severity = "info"
    }
    quality(
      text, rule: header.rulebook.rules[finding.rule].id, fingerprint: finding.fingerprint, severity,
      path: entry.origin.location ?? header.location)
  }

  /// The findings of a rule that are not in the report one by one.
  fileprivate mutating func rest(of rule: Rule, _ count: Int, header: ReportHeader) {
    quality(
      "\(rule.title): \(plural(count, "further finding")), left out to keep this report readable by GitLab; "
        + "report.json has them all",
      rule: rule.id, fingerprint: "rest:\(rule.id)", Self.severity(rule.severity),
      path: header.location)
  }

  private static func severity(_ severity: Rule.Severity) -> String {
    severity == .error ? "major" : severity == .warning ? "minor" : "info"
  }

  private mutating func quality(
    _ text: String, rule: String, fingerprint: String, _ severity: String, path: String
  ) {
    object { json in
      json.member("description", plainLine(text, limit: 1_000))
      json.member("check_name", rule)
      json.member("fingerprint", fingerprint)
      json.member("severity", severity)
      json.key("location")
      json.object { json in
        json.member("path", sourcePath(path))
        json.key("lines")
        json.object { $0.member("begin", 1) }
      }
    }
  }
}
