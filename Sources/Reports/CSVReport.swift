import Audit
import Catalog

extension Reporter {
  /// `report.csv`: one row a finding, for spreadsheets.
  public static let csv = Reporter(name: "csv", fileName: "report.csv") { CSVReport(header: $0) }
}

/// Writes `report.csv` (RFC 4180). An entry without findings has one row with the finding's cells empty.
struct CSVReport: ReportWriter {
  static let columns = [
    "entry", "title", "publisher", "landing page", "score", "tier", "axis", "rule", "severity", "standing",
    "message",
    "advice", "distribution", "state", "status", "checked at", "fingerprint", "suppressed until",
    "suppressed because",
  ]

  let header: ReportHeader

  func head(_ end: ReportEnding) -> [UInt8] { Self.row(Self.columns) }
  func tail(_ end: ReportEnding) -> [UInt8] { [] }

  mutating func entry(_ audited: AuditedEntry) -> [UInt8] {
    let entry = audited.entry
    let first = [
      entry.id, entry.title.best ?? "", entry.publisher?.name ?? "", entry.landingPage ?? "",
      audited.score.map { plain($0) } ?? "", audited.tier?.id ?? "",
    ]
    let blanks = Array(repeating: "", count: Self.columns.count - first.count)
    guard !audited.findings.isEmpty else { return Self.row(first + blanks) }
    return audited.findings.flatMap { Self.row(first + cells(of: $0, in: audited)) }
  }

  private func cells(of finding: Finding, in audited: AuditedEntry) -> [String] {
    let rule = header.rulebook.rules[finding.rule]
    let link = finding.link.map { audited.links[$0] }
    var standing = "open"
    var (until, because) = ("", "")
    switch finding.standing {
    case .open: break
    case .known: standing = "known"
    case .suppressed(let suppression):
      (standing, until, because) = ("suppressed", suppression.expires, suppression.reason)
    }
    return [
      header.rulebook.axes[rule.axis].id, rule.id, finding.severity.rawValue, standing, finding.message,
      rule.fix,
      link.map { $0.distribution.url ?? $0.distribution.id } ?? "", link?.state.rawValue ?? "",
      link?.observation?.status.map { "\($0)" } ?? "", link?.observation?.checkedAt?.description ?? "",
      finding.fingerprint, until, because,
    ]
  }

  private static func row(_ cells: [String]) -> [UInt8] {
    Array((cells.map(cell).joined(separator: ",") + "\r\n").utf8)
  }

  /// A cell that no spreadsheet takes for a formula, on one line: a line of a cell could command who reads lines.
  static func cell(_ text: String) -> String {
    var cell = plainLine(text, limit: 30_000)
    // Spreadsheets look past blanks, and take the full-width signs for the narrow ones.
    let start = cell.unicodeScalars.first { $0 != " " && $0 != "\u{A0}" && $0 != "\u{3000}" }
    let first = text.unicodeScalars.first
    if start.map("=+-@＝＋－＠".unicodeScalars.contains) ?? false
      || first.map("\t\r\n".unicodeScalars.contains) ?? false
    {
      cell = "'" + cell
    }
    let isPlain = cell.unicodeScalars.allSatisfy { !",;\"".unicodeScalars.contains($0) }
    if isPlain, cell == cell.trimmingBlanks { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}

extension String {
  /// The text without blanks at its ends.
  fileprivate var trimmingBlanks: Substring {
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }
}
