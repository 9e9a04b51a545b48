import Audit
import Catalog
import Testing

@testable import Reports

/// The formats that other programs read: each is escaped for its own reader.
@Suite struct ContinuousIntegrationTests {
  private func object(_ value: JSONValue?) -> [String: JSONValue] {
    guard case .object(let members)? = value else { return [:] }
    return members
  }

  private func array(_ value: JSONValue?) -> [JSONValue] {
    guard case .array(let items)? = value else { return [] }
    return items
  }

  private func text(_ value: JSONValue?) -> String? {
    guard case .string(let text)? = value else { return nil }
    return text
  }

  private func isSafe(_ text: String) -> Bool {
    !text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" || $0.value == 0 }
      && !text.contains("##[")
  }

  /// A gate with everything that it can say.
  private func gate(_ evaluator: Evaluator) throws -> (GateTally, GateOutcome, [AuditedEntry]) {
    var clauses = GateClauses()
    clauses.failOn = ["gone"]
    clauses.catalogueMinimum = 99
    clauses.maxNew = 1_000
    var known = Baseline()
    known.add(
      Baseline.Finding(fingerprint: "f", rule: "some/rule", entry: "::error::|", distribution: "https://x/`"))
    let suppression = Suppression(
      place: "suppressions[0]", rule: "availability/gone", entry: "f*", url: "*", reason: Sample.hostile,
      expires: "2030-01-01")
    var tally = GateTally(
      rulebook: evaluator.rulebook, clauses: clauses, suppressions: [suppression], baseline: known,
      now: evaluator.now)
    var entries: [AuditedEntry] = []
    for entry in Sample.entries {
      var audited = evaluator.evaluate(entry, observation: Sample.observation)
      tally.add(&audited)
      entries.append(audited)
    }
    return (tally, GateOutcome(tally, score: 50, isWhole: true), entries)
  }

  private func gatedReport(_ reporter: Reporter) throws -> String {
    let evaluator = try Sample.evaluator()
    let (_, outcome, entries) = try gate(evaluator)
    var collector = ReportCollector(rulebook: evaluator.rulebook)
    guard case .file(let start) = reporter.form else { return "" }
    var writer = start(
      ReportHeader(version: "0", rulebook: evaluator.rulebook, location: "x.json", generatedAt: evaluator.now)
    )
    var body: [UInt8] = []
    for audited in entries {
      collector.add(audited)
      body += writer.entry(audited)
    }
    collector.add(outcome)
    var changes = CatalogueChanges(reference: "main|`")
    changes.add(CatalogueChanges.Change(id: "a", title: Sample.hostile, isNew: false, before: 60, after: 50))
    changes.add(CatalogueChanges.Change(id: "b", title: nil, isNew: true, before: nil, after: 70))
    (changes.removed, changes.removedCount) = (["c"], 1)
    collector.add(changes)
    return String(
      decoding: writer.head(collector.ending) + body + writer.tail(collector.ending), as: UTF8.self)
  }

  @Test func theGateFollowsTheReportsSchema() throws {
    let text = try gatedReport(.json)
    let problems = try JSONSchemaValidator(schema: Sample.schema()).problems(in: text)
    #expect(problems.isEmpty, "\(problems)")
    let report = try JSONValue(text: text)
    #expect(object(object(report)["gate"])["outcome"] == .string("fails"))
    #expect(array(object(object(report)["changes"])["entries"]).count == 2)
  }

  /// Markdown escapes what it shows; the other formats hold the reason as it stands, but on one line.
  /// A badge and measurements hold no findings.
  @Test(
    arguments: Reporter.all.map { $0.name }.filter { !["badge", "dqv", "dqv-jsonld", "html"].contains($0) })
  func suppressionsAreListedInEveryReport(name: String) throws {
    let report = try gatedReport(try #require(Reporter.named(name)))
    #expect(report.contains("2030-01-01"), "\(report.prefix(300))")
    if name != "json", name != "ndjson" { #expect(isSafe(report)) }
  }

  @Test func everyFormatIsKnownOnceAndHasAFileOfItsOwn() {
    #expect(Set(Reporter.all.map { $0.name }).count == Reporter.all.count)
    #expect(Set(Reporter.all.map { $0.fileName }).count == Reporter.all.count)
    #expect(Reporter.all.count >= 9)
  }

  @Test func sarifNamesRulesPlacesAndFingerprints() throws {
    let report = try Sample.report(.sarif)
    #expect(isSafe(report))
    let root = object(try JSONValue(text: report))
    #expect(root["version"] == .string("2.1.0"))
    let run = object(array(root["runs"]).first)
    let rules = array(object(object(run["tool"])["driver"])["rules"]).map(object)
    #expect(rules.count == (try Sample.evaluator()).rulebook.rules.count)
    for rule in rules {
      #expect(text(object(rule["help"])["markdown"])?.contains("How to mend it") == true)
    }
    let results = array(run["results"]).map(object)
    #expect(results.count > 20)
    for result in results {
      guard case .number(let index)? = result["ruleIndex"] else {
        Issue.record("a result without a rule")
        continue
      }
      #expect(rules[Int(index)]["id"] == result["ruleId"])
      #expect(["error", "warning", "note"].contains(text(result["level"])))
      #expect(text(object(result["partialFingerprints"])["aloiFinding/v1"])?.isEmpty == false)
      let place = object(object(array(result["locations"]).first)["physicalLocation"])
      #expect(object(place["artifactLocation"])["uri"] == .string("sample%60%7C.json"))
    }
  }

  @Test func sarifStaysBelowTheLimitsAndCountsTheRest() throws {
    let evaluator = try Sample.evaluator()
    let header = ReportHeader(
      version: "0", rulebook: evaluator.rulebook, location: "x.json", generatedAt: evaluator.now)
    var writer = SARIFReport(header: header, limits: BoundedResults.Limits(results: 10, bytes: 1 << 20))
    var collector = ReportCollector(rulebook: evaluator.rulebook)
    var findings = 0
    for entry in Sample.entries + Sample.entries {
      let audited = evaluator.evaluate(entry, observation: Sample.observation)
      collector.add(audited)
      findings += audited.findings.count
      #expect(writer.entry(audited).isEmpty)
    }
    let report = String(
      decoding: writer.head(collector.ending) + writer.tail(collector.ending), as: UTF8.self)
    let results = array(object(array(object(try JSONValue(text: report))["runs"]).first)["results"]).map(
      object)
    let rest = results.compactMap { result -> Int? in
      let message = text(object(result["message"])["text"]) ?? ""
      return message.contains("more findings of this rule") ? Int(message.prefix { $0.isNumber }) : nil
    }
    #expect(results.count - rest.count <= 10)
    #expect(results.count - rest.count + rest.reduce(0, +) == findings)
    #expect(text(results.first?["level"]) == "error")
  }

  /// The sample's entries twice through a writer.
  private func written(_ writer: any ReportWriter, _ evaluator: Evaluator) -> (
    text: String, all: [AuditedEntry]
  ) {
    var writer = writer
    var collector = ReportCollector(rulebook: evaluator.rulebook)
    var body: [UInt8] = []
    let all = (Sample.entries.reversed() + Sample.entries).map {
      evaluator.evaluate($0, observation: Sample.observation)
    }
    for audited in all {
      collector.add(audited)
      body += writer.entry(audited)
    }
    let bytes = writer.head(collector.ending) + body + writer.tail(collector.ending)
    return (String(decoding: bytes, as: UTF8.self), all)
  }

  private func header(_ evaluator: Evaluator) -> ReportHeader {
    ReportHeader(version: "0", rulebook: evaluator.rulebook, location: "x.json", generatedAt: evaluator.now)
  }

  @Test func gitlabKeepsTheWorstFindingsAndCountsTheRest() throws {
    let evaluator = try Sample.evaluator()
    let limits = BoundedResults.Limits(results: 10, bytes: 1 << 20)
    let (report, all) = written(GitLabReport(header: header(evaluator), limits: limits), evaluator)
    let results = array(try JSONValue(text: report)).map(object)
    let rest = results.compactMap { result -> Int? in
      guard text(result["fingerprint"])?.hasPrefix("rest:") == true else { return nil }
      return text(result["description"])?.split(separator: " ").lazy.compactMap { Int($0) }.first
    }
    #expect(results.count - rest.count == 10)
    #expect(!rest.isEmpty)
    let found = all.map { Set($0.findings.map(\.fingerprint)).count }.reduce(0, +)
    #expect(10 + rest.reduce(0, +) == found)
    #expect(text(results.first?["severity"]) == "major")
  }

  @Test func junitLeavesOutWhatHoldsBeforeWhatFailsAndSaysSo() throws {
    let evaluator = try Sample.evaluator()
    let axes = evaluator.rulebook.axes.count
    var header = header(evaluator)
    header.clauses.failOn = ["broken-distribution"]
    // Room for two entries, half of it for those that fail.
    let limits = BoundedResults.Limits(results: 2 * axes, bytes: 1 << 20)
    let (report, all) = written(JUnitReport(header: header, limits: limits), evaluator)
    let isFailing = all.map { audited in
      audited.findings.contains {
        header.clauses.fails(evaluator.rulebook.rules[$0.rule], in: evaluator.rulebook)
      }
    }
    var shown: [Bool] = []
    for failing in isFailing where shown.count < (failing ? 2 : 1) { shown.append(failing) }
    let left = all.count - shown.count
    let leftFailing = isFailing.filter { $0 }.count - shown.filter { $0 }.count
    #expect(shown.contains(true) && shown.contains(false) && leftFailing > 0)
    #expect(report.components(of: "<testsuite ") == shown.count + 1)
    #expect(report.components(of: "<testcase ") == shown.count * axes + 1)
    #expect(
      report.contains("\(left) entries left out to keep this report readable, \(leftFailing) of which fail"))
    #expect((0...shown.count).allSatisfy { report.contains(" id=\"\($0)\"") })
    // Where there is room for all, nothing is left out.
    #expect(!written(JUnitReport(header: header), evaluator).text.contains("left out"))
  }

  @Test func junitFailsOnErrorsAndIsWellFormedText() throws {
    let report = try Sample.report(.junit)
    #expect(isSafe(report))
    #expect(!report.contains("<script>"))
    #expect(report.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n"))
    #expect(report.hasSuffix("</testsuites>\n"))
    for name in ["testsuite", "failure", "system-out"] {
      let opened = report.components(of: "<\(name) ") + report.components(of: "<\(name)>")
      #expect(opened == report.components(of: "</\(name)>"), "\(name)")
      #expect(opened > 0)
    }
    #expect(report.components(of: "<failure ") >= 2)
  }

  @Test func aTitleCannotIssueAWorkflowCommand() throws {
    let report = try Sample.report(.github)
    #expect(isSafe(report))
    let lines = report.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count >= 10)
    for line in lines {
      #expect(["::error ", "::warning ", "::notice "].contains { line.hasPrefix($0) }, "\(line)")
      // A property ends at the first `::`: nothing of the catalogue may bring that end forward.
      let properties = line.dropFirst(2).split(separator: "::", maxSplits: 1)[0]
      #expect(properties.split(separator: ",").allSatisfy { $0.contains("=") }, "\(properties)")
    }
  }

  @Test(arguments: [
    ("a%b", "a%25b"), ("a\r\nb", "a b"), ("a: b, c", "a%3A b%2C c"),
    ("::set-output name=x::y", "%3A%3Aset-output name=x%3A%3Ay"),
    ("##[add-path]x", "## [add-path]x"),
  ])
  func propertiesAreEscaped(text: String, expected: String) {
    #expect(GitHubReport.property(text) == expected)
  }

  @Test func gitlabHasEachFingerprintOnce() throws {
    let items = array(try JSONValue(text: try Sample.report(.gitlab))).map(object)
    #expect(items.count > 20)
    #expect(Set(items.compactMap { text($0["fingerprint"]) }).count == items.count)
    for item in items {
      #expect(["info", "minor", "major", "critical", "blocker"].contains(text(item["severity"])))
      #expect(object(object(item["location"])["lines"])["begin"] == .number(1))
      #expect(isSafe(text(item["description"]) ?? "\u{0}"))
    }
  }

  @Test(arguments: [
    ("=cmd()", "'=cmd()"), ("+1", "'+1"), ("-1", "'-1"), ("@a", "'@a"), ("\tx", "' x"), ("\rx", "' x"),
    (" =a", "' =a"),
    ("＝a", "'＝a"), ("a,b", "\"a,b\""), ("a;b", "\"a;b\""), ("say \"x\"", "\"say \"\"x\"\"\""),
    ("plain", "plain"),
    ("a\n::error::b", "a ::error::b"), ("", ""), ("5-3", "5-3"),
  ])
  func aCellIsNoFormula(text: String, expected: String) {
    #expect(CSVReport.cell(text) == expected)
  }

  @Test func everyRowOfTheTableHasTheCellsOfItsHead() throws {
    let report = try Sample.report(.csv)
    let rows = report.split(separator: "\r\n").map { line in
      var (cells, isQuoted) = (1, false)
      for character in line {
        if character == "\"" { isQuoted.toggle() }
        if character == ",", !isQuoted { cells += 1 }
      }
      return cells
    }
    #expect(rows.count > 20)
    #expect(Set(rows) == [CSVReport.columns.count])
    #expect(!report.replacing("\r\n", with: "").unicodeScalars.contains { $0 == "\n" || $0 == "\r" })
  }

  @Test func theCommentIsShortAndNothingInItIsMarkup() throws {
    let report = try Sample.report(.comment)
    #expect(isSafe(report) && !report.contains("<script>") && !report.contains("\n# no"))
    #expect(report.utf8.count < 65_536)
  }
}

extension String {
  fileprivate func components(of part: String) -> Int {
    split(separator: part, omittingEmptySubsequences: false).count - 1
  }
}
