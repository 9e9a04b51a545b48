import Audit
import Catalog
import Reports
import Testing
import reports
import rules

/// A small audit made in code, with everything that a report has to cope with.
enum Sample {
  static func embedded(_ path: String) throws -> String {
    var count = 0
    let files = try #require(aloi_rules_files(&count))
    let at = try #require((0..<count).first { String(cString: files[$0].path) == path })
    return String(
      decoding: UnsafeBufferPointer(start: files[at].bytes, count: files[at].count), as: UTF8.self)
  }

  static func schema(_ name: String = "report") throws -> String {
    var count = 0
    let files = try #require(aloi_reports_files(&count))
    let at = try #require(
      (0..<count).first { String(cString: files[$0].path) == "schema/\(name).schema.json" })
    return String(
      decoding: UnsafeBufferPointer(start: files[at].bytes, count: files[at].count), as: UTF8.self)
  }

  /// The French of the trust rulebook.
  static func french() throws -> PhraseBook {
    try PhraseBook(
      yaml: embedded("french.yaml"), file: "french.yaml", rulebook: evaluator().rulebook)
  }

  static func evaluator() throws -> Evaluator { try evaluatorOnce.get() }

  private static let evaluatorOnce = Result {
    Evaluator(
      rulebook: try Rulebook(yaml: embedded("rulebooks/trust.yaml"), file: "trust.yaml"),
      vocabularies: Vocabularies(
        licences: try LicenceTable(yaml: embedded("licences.yaml"), file: "licences.yaml"),
        formats: try FormatTable(yaml: embedded("formats.yaml"), file: "formats.yaml")),
      now: Timestamp(seconds: 1_790_000_000))
  }

  /// A title that tries every trick.
  static let hostile =
    "=cmd()|' `x` <script>alert(1)</script> ![p](https://evil.example/x)\n# no\u{202E}gnp\u{1B}[31m ::error::x"

  static var entries: [Entry] {
    var full = Entry(id: "full")
    full.title = LocalizedText(hostile)
    full.publisher = Agent(name: "Ville | <b>")
    full.landingPage = "https://data.example/full"
    full.licences = [LicenceStatement(id: "odc-odbl", source: "license")]
    full.portalScore = PortalScore(name: "quality", value: 0.67, maximum: 1)
    full.notes = [
      ReadingNote(code: "relative-url", field: .landingPage, detail: "\"quoted\" \\ and \u{0} control")
    ]
    for (index, state) in Observation.State.allCases.enumerated() {
      var distribution = Distribution(id: "d\(index)")
      distribution.title = LocalizedText("\(state.rawValue) | pipe")
      distribution.downloadURLs = ["https://data.example/\(state.rawValue).csv"]
      distribution.format = "CSV"
      full.distributions.append(distribution)
    }
    var service = Entry(id: "service")
    service.kind = .service
    service.endpointURLs = ["https://api.example/v1"]
    return [full, service, Entry(id: "bare")]
  }

  static func observation(_ url: String) -> Observation? {
    guard let name = url.split(separator: "/").last?.split(separator: ".").first,
      let state = Observation.State(rawValue: String(name))
    else { return nil }
    var seen = Observation(url: url, state: state)
    seen.status = state == .gone ? 404 : 200
    seen.checkedAt = Timestamp(seconds: 1_790_000_000)
    seen.reason = "some-reason"
    seen.detail = "a detail of <server> | words"
    return seen
  }

  /// The whole text of a report.
  static func report(_ reporter: Reporter, entries: [Entry] = Sample.entries, refusals: Int = 1) throws
    -> String
  {
    let evaluator = try evaluator()
    var collector = ReportCollector(rulebook: evaluator.rulebook)
    guard case .file(let start) = reporter.form else { return "" }
    var writer = start(
      ReportHeader(
        version: "0", rulebook: evaluator.rulebook, location: "sample`|.json", generatedAt: evaluator.now))
    var body: [UInt8] = []
    for entry in entries {
      let audited = evaluator.evaluate(entry, observation: observation)
      collector.add(audited)
      body += writer.entry(audited)
    }
    for number in 0..<refusals {
      collector.add(
        Refusal(location: "x", place: "byte \(number)", reason: "invalid-utf-8", detail: "not <UTF-8>"))
    }
    return String(
      decoding: writer.head(collector.ending) + body + writer.tail(collector.ending), as: UTF8.self)
  }
}
