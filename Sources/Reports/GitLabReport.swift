import Audit
import Catalog

extension Reporter {
  /// `gl-code-quality-report.json`: GitLab's code quality.
  public static let gitlab = Reporter(name: "gitlab", fileName: "gl-code-quality-report.json") {
    GitLabReport(header: $0)
  }
}

/// Writes GitLab's code quality report: one object a finding, each fingerprint once.
struct GitLabReport: ReportWriter {
  let header: ReportHeader
  private var isFirst = true

  init(header: ReportHeader) { self.header = header }

  mutating func entry(_ audited: AuditedEntry) -> [UInt8] {
    var bytes: [UInt8] = []
    var seen = Set<String>()
    for finding in audited.findings where seen.insert(finding.fingerprint).inserted {
      var json = JSONWriter()
      json.quality(finding, in: audited, header: header)
      bytes += Array((isFirst ? "\n" : ",\n").utf8) + json.bytes
      isFirst = false
    }
    return bytes
  }

  func head(_ end: ReportEnding) -> [UInt8] { Array("[".utf8) }
  func tail(_ end: ReportEnding) -> [UInt8] { Array("\n]\n".utf8) }
}

extension JSONWriter {
  fileprivate mutating func quality(_ finding: Finding, in audited: AuditedEntry, header: ReportHeader) {
    let entry = audited.entry
    var text = "\(entry.title.best ?? entry.id): \(finding.message)"
    var severity = finding.severity == .error ? "major" : finding.severity == .warning ? "minor" : "info"
    switch finding.standing {
    case .open: break
    case .known: text += " (known: in the baseline)"
    case .suppressed(let suppression):
      text += " (suppressed until \(suppression.expires): \(suppression.reason))"
      severity = "info"
    }
    object { json in
      json.member("description", plainLine(text, limit: 1_000))
      json.member("check_name", header.rulebook.rules[finding.rule].id)
      json.member("fingerprint", finding.fingerprint)
      json.member("severity", severity)
      json.key("location")
      json.object { json in
        json.member("path", sourcePath(entry.origin.location ?? header.location))
        json.key("lines")
        json.object { $0.member("begin", 1) }
      }
    }
  }
}
