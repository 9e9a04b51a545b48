import Audit
import Catalog

extension Reporter {
  /// `report.junit.xml`: a suite an entry, a case an axis.
  public static let junit = Reporter(name: "junit", fileName: "report.junit.xml") { JUnitReport(header: $0) }
}

/// Writes `report.junit.xml`, valid against the schemas of Jenkins and of Ant's task. A case fails on the findings that
/// the gate fails on (`--fail-on`), or on errors where it names none; all other findings are the suite's output.
struct JUnitReport: ReportWriter {
  let header: ReportHeader
  private var suites = 0

  init(header: ReportHeader) { self.header = header }

  mutating func entry(_ audited: AuditedEntry) -> [UInt8] {
    suites += 1
    let entry = audited.entry
    let book = header.rulebook
    var cases = ""
    var (failures, skipped) = (0, 0)
    var output = ""
    for (axis, result) in zip(book.axes, audited.axes) {
      let findings = audited.findings.filter { book.rules[$0.rule].axis == axis.index }
      let failing = findings.filter {
        $0.standing.counts && header.clauses.fails(book.rules[$0.rule], in: book)
      }
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
    return Array(
      suite(name, tests: book.axes.count, failures: failures, skipped: skipped, cases: cases, output: output)
        .utf8)
  }

  func head(_ end: ReportEnding) -> [UInt8] {
    Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n".utf8)
  }

  /// The gate itself is the last suite: a case a clause.
  func tail(_ end: ReportEnding) -> [UInt8] {
    guard let gate = end.gate, !gate.verdict.lines.isEmpty || !gate.suppressions.isEmpty else {
      return Array("</testsuites>\n".utf8)
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
      output: output.joined(), id: suites)
    return Array((text + "</testsuites>\n").utf8)
  }

  private func suite(
    _ name: String, tests: Int, failures: Int, errors: Int = 0, skipped: Int, cases: String, output: String,
    id: Int? = nil
  ) -> String {
    let moment = header.generatedAt.description.dropLast()
    var text = "  <testsuite name=\(XML.attribute(name)) package=\(XML.attribute(header.rulebook.id))"
    text += " id=\"\(id ?? suites - 1)\" timestamp=\"\(moment)\" hostname=\"localhost\" tests=\"\(tests)\""
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
