import Audit
import Catalog

extension Reporter {
  /// `report.github.txt`: workflow commands that make annotations; of use on standard output (`github=-`).
  public static let github = Reporter(name: "github", fileName: "report.github.txt") {
    GitHubReport(header: $0)
  }
}

/// Writes workflow commands: what does not hold of the gate, suppressions, and findings that count. GitHub shows ten of
/// each level a step, so the tenth tells how many more there are.
struct GitHubReport: ReportWriter {
  static let shown = 10

  let header: ReportHeader
  private var lines: [[String]] = Rule.Severity.allCases.map { _ in [] }
  private var counts: [Int] = Rule.Severity.allCases.map { _ in 0 }

  init(header: ReportHeader) { self.header = header }

  mutating func entry(_ audited: AuditedEntry) -> [UInt8] {
    for finding in audited.findings where finding.standing.counts {
      let level = Rule.Severity.allCases.firstIndex(of: finding.severity) ?? 0
      counts[level] += 1
      guard lines[level].count < Self.shown else { continue }
      lines[level].append(command(finding, in: audited))
    }
    return []
  }

  func head(_ end: ReportEnding) -> [UInt8] { [] }

  func tail(_ end: ReportEnding) -> [UInt8] {
    var first: [[String]] = Rule.Severity.allCases.map { _ in [] }
    var counts = counts
    func add(_ severity: Rule.Severity, _ title: String, _ message: String) {
      let level = Rule.Severity.allCases.firstIndex(of: severity) ?? 0
      counts[level] += 1
      guard first[level].count < Self.shown else { return }
      first[level].append(Self.command(severity, file: header.location, title: title, message: message))
    }
    for line in end.gate?.verdict.lines ?? [] {
      switch line.outcome {
      case .fails: add(.error, "gate: \(line.clause)", "does not hold: \(line.text)")
      case .undecided: add(.warning, "gate: \(line.clause)", "cannot be told: \(line.text)")
      case .holds, .skipped: break
      }
    }
    for use in end.gate?.suppressions ?? [] {
      let until = "until \(use.suppression.expires)" + (use.isLive ? "" : ", which is over")
      add(
        use.isLive && use.findings > 0 ? .info : .warning, "suppressed",
        "\(use.suppression.target) (\(plural(use.findings, "finding")), \(until)): \(use.suppression.reason)")
    }
    var text = ""
    for (level, severity) in Rule.Severity.allCases.enumerated() {
      let all = first[level] + lines[level]
      guard counts[level] > Self.shown else {
        text += all.joined()
        continue
      }
      text += all.prefix(Self.shown - 1).joined()
      text += Self.command(
        severity, file: header.location, title: "Aloi",
        message: "\(counts[level] - Self.shown + 1) more of this level: see report.md")
    }
    return Array(text.utf8)
  }

  private func command(_ finding: Finding, in audited: AuditedEntry) -> String {
    let entry = audited.entry
    let rule = header.rulebook.rules[finding.rule]
    let url = finding.link.flatMap { audited.links[$0].distribution.url }.map { " <\($0)>" } ?? ""
    return Self.command(
      finding.severity, file: entry.origin.location ?? header.location,
      title: "\(rule.id): \(plainLine(entry.title.best ?? entry.id, limit: 80))",
      message: "\(finding.message)\(url). \(rule.fix)")
  }

  private static func command(_ severity: Rule.Severity, file: String, title: String, message: String)
    -> String
  {
    let name = severity == .info ? "notice" : severity.rawValue
    let path = sourcePath(file)
    let place = path.contains("://") || path == "-" ? "" : "file=\(property(path)),line=1,"
    return "::\(name) \(place)title=\(property(title))::\(data(message))\n"
  }

  /// The text of a command: on one line, so that nothing in it begins a command of its own.
  static func data(_ text: String) -> String {
    plainLine(text, limit: 1_000).replacing("%", with: "%25").replacing("\r", with: "%0D")
      .replacing("\n", with: "%0A")
  }

  /// The value of a command's property.
  static func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
