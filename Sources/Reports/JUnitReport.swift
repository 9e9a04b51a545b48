import Audit
import Catalog

extension Reporter {
  /// `report.junit.xml`: a suite an entry, a case an axis.
  public static let junit = Reporter(name: "junit", fileName: "report.junit.xml") { JUnitReport(header: $0) }
}

/// Writes `report.junit.xml`, valid against the schemas of Jenkins and of Ant's task. A case fails on the findings that
/// the gate fails on (`--fail-on`), or on errors where it names none; all other findings are the suite's output. Beyond the
/// limits only entries that fail are written, then none; the last suite says how many were left out.
struct JUnitReport: ReportWriter {
  /// Readers hold the whole file in memory; GitLab takes 500,000 cases and 100 MB.
  static let limits = BoundedResults.Limits(results: 250_000, bytes: 64 << 20)

  let header: ReportHeader
  private var suites = 0
  private let limits: BoundedResults.Limits
  private var cases = 0
  private var bytes = 0
  /// Entries that were left out, and how many of them fail.
  private var left = 0
  private var leftFailing = 0

  init(header: ReportHeader, limits: BoundedResults.Limits = limits) {
    self.header = header
    self.limits = limits
  }

  /// Whether a suite has room: half of it is kept for those that fail.
  private func hasRoom(_ size: Int, isFailing: Bool) -> Bool {
    let share = isFailing ? 1 : 2
    return cases + header.rulebook.axes.count <= limits.results / share
      && bytes + size <= limits.bytes / share
  }

  mutating func entry(_ audited: AuditedEntry) -> [UInt8] {
    guard hasRoom(0, isFailing: true) else {
      left += 1
      leftFailing += audited.findings.contains { isFailing($0) } ? 1 : 0
      return []
    }
    let entry = audited.entry
    let book = header.rulebook
    var cases = ""
    var (failures, skipped) = (0, 0)
    var output = ""
    for (axis, result) in zip(book.axes, audited.axes) {
      let findings = audited.findings.filter { book.rules[$0.rule].axis == axis.index }
      let failing = findings.filter(isFailing)
      cases +=
        "    <testcase name=\(XML.attribute(axis.title)) classname=\(XML.attribute(entry.id)) time=\"0\""
      if !failing.isEmpty {
        failures += 1
        let type = failing.map { book.rules[$0.rule].id }.first ?? axis.id
        cases += ">\n      <failure message=\(XML.attribute(failing[0].message)) type=\(XML.attribute(type))>"
        cases += failing.map { XML.text(line(of: $0, in: audited)) + "\n" }.joined()
        cases += "</failure>\n    </testcase>\n"
      } else if result.score == nil, findings.isEmpty {
        skipped += 1
        cases += ">\n      <skipped/>\n    </testcase>\n"
        output += "\(axis.title): \(result.reason)\n"
      } else {
        cases += "/>\n"
      }
      for finding in findings where !failing.contains(where: { $0.fingerprint == finding.fingerprint }) {
        output += line(of: finding, in: audited) + "\n"
      }
    }
    let name = entry.title.best ?? entry.id
    let text = Array(
      suite(
        name, tests: book.axes.count, failures: failures, skipped: skipped, cases: cases, output: output,
        id: suites
      ).utf8)
    guard hasRoom(text.count, isFailing: failures > 0) else {
      left += 1
      leftFailing += failures > 0 ? 1 : 0
      return []
    }
    suites += 1
    self.cases += book.axes.count
    bytes += text.count
    return text
  }

  private func isFailing(_ finding: Finding) -> Bool {
    finding.standing.counts && header.clauses.fails(header.rulebook.rules[finding.rule], in: header.rulebook)
  }

  /// What was left out, as a suite that fails where one of its entries does.
  private var rest: String {
    guard left > 0 else { return "" }
    let text =
      "\(plural(left, "entry", "entries")) left out to keep this report readable, \(leftFailing) of which fail; "
      + "report.json has them all"
    var line = "    <testcase name=\(XML.attribute("entries left out")) classname=\"aloi\" time=\"0\""
    line +=
      leftFailing > 0
      ? "><failure message=\(XML.attribute(text)) type=\"left-out\"/></testcase>\n" : "/>\n"
    return suite(
      "left out", tests: 1, failures: leftFailing > 0 ? 1 : 0, skipped: 0, cases: line, output: text,
      id: suites)
  }

  func head(_ end: ReportEnding) -> [UInt8] {
    Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n".utf8)
  }

  /// The gate itself is the last suite: a case a clause.
  func tail(_ end: ReportEnding) -> [UInt8] {
    guard let gate = end.gate, !gate.verdict.lines.isEmpty || !gate.suppressions.isEmpty else {
      return Array((rest + "</testsuites>\n").utf8)
    }
    var cases = ""
    var (failures, errors, skipped) = (0, 0, 0)
    for line in gate.verdict.lines {
      cases += "    <testcase name=\(XML.attribute(line.clause)) classname=\"gate\" time=\"0\">"
      switch line.outcome {
      case .holds: break
      case .fails:
        failures += 1
        cases += "<failure message=\(XML.attribute(line.text)) type=\"gate\"/>"
      case .undecided:
        errors += 1
        cases += "<error message=\(XML.attribute(line.text)) type=\"inconclusive\"/>"
      case .skipped:
        skipped += 1
        cases += "<skipped/>"
      }
      cases += "</testcase>\n"
    }
    let output = gate.suppressions.map { use in
      "suppressed until \(use.suppression.expires)\(use.isLive ? "" : " (expired)"): \(use.suppression.target): "
        + "\(use.suppression.reason) (\(plural(use.findings, "finding")))\n"
    }
    let text = suite(
      "gate", tests: gate.verdict.lines.count, failures: failures, errors: errors, skipped: skipped,
      cases: cases,
      output: output.joined(), id: suites + (left > 0 ? 1 : 0))
    return Array((rest + text + "</testsuites>\n").utf8)
  }

  private func suite(
    _ name: String, tests: Int, failures: Int, errors: Int = 0, skipped: Int, cases: String, output: String,
    id: Int
  ) -> String {
    let moment = header.generatedAt.description.dropLast()
    var text = "  <testsuite name=\(XML.attribute(name)) package=\(XML.attribute(header.rulebook.id))"
    text += " id=\"\(id)\" timestamp=\"\(moment)\" hostname=\"localhost\" tests=\"\(tests)\""
    text += " failures=\"\(failures)\" errors=\"\(errors)\" skipped=\"\(skipped)\" time=\"0\">\n"
    text += "    <properties/>\n\(cases)"
    text += "    <system-out>\(XML.lines(output))</system-out>\n    <system-err/>\n  </testsuite>\n"
    return text
  }

  private func line(of finding: Finding, in audited: AuditedEntry) -> String {
    let rule = header.rulebook.rules[finding.rule]
    var text = "\(finding.severity.rawValue) \(rule.id): \(plainLine(finding.message, limit: 600))"
    if let url = finding.link.flatMap({ audited.links[$0].distribution.url }) {
      text += " <\(plainLine(url))>"
    }
    switch finding.standing {
    case .open: break
    case .known: text += " (known: in the baseline)"
    case .suppressed(let suppression):
      text += " (suppressed until \(plainLine(suppression.expires)): \(plainLine(suppression.reason)))"
    }
    return text
  }
}

/// Texts in XML 1.0, which cannot hold control characters at all.
enum XML {
  static func attribute(_ text: String) -> String { "\"\(self.text(plainLine(text, limit: 400)))\"" }

  /// A text on one line.
  static func text(_ text: String) -> String {
    plainLine(text, limit: 4_000).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
  }

  /// Lines that were put together by us, each escaped.
  static func lines(_ text: String) -> String {
    text.split(separator: "\n").map { self.text(String($0)) + "\n" }.joined()
  }
}
