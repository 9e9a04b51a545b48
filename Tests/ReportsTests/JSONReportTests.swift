import Foundation
import Testing

@testable import Reports

@Suite struct JSONReportTests {
  @Test func fitsItsSchema() throws {
    let validator = try JSONSchemaValidator(schema: Sample.schema())
    for entries in [Sample.entries, []] {
      let problems = try validator.problems(in: try Sample.report(.json, entries: entries))
      #expect(problems.isEmpty, "\(problems)")
    }
  }

  @Test func theRecordedReportOfTheExampleFitsTheSchemaToo() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "EndToEndTests/Cases/example/expected/report.json")
    let problems = try JSONSchemaValidator(schema: Sample.schema()).problems(
      in: String(contentsOf: file, encoding: .utf8))
    #expect(problems.isEmpty, "\(problems)")
  }

  @Test func theSchemaRefusesWhatTheContractDoesNotHave() throws {
    let validator = try JSONSchemaValidator(schema: Sample.schema())
    let report = try Sample.report(.json)
    for (part, other) in [
      ("\"schema\":\"aloi-report/1\"", "\"schema\":\"aloi-report/2\""),
      ("\"outcome\":\"passed\"", "\"outcome\":\"ok\""),
      ("\"refused\":1", "\"refused\":-1"), ("\"digest\":\"", "\"digest\":\"x"),
    ] {
      #expect(try !validator.problems(in: report.replacing(part, with: other)).isEmpty, "\(part)")
    }
  }

  @Test func countsAddUp() throws {
    let report = try JSONSerialization.jsonObject(with: Data(try Sample.report(.json, refusals: 130).utf8))
    let object = try #require(report as? [String: Any])
    let reading = try #require(object["reading"] as? [String: Any])
    #expect(reading["read"] as? Int == 133)
    #expect(reading["reported"] as? Int == 3)
    #expect(reading["refused"] as? Int == 130)
    #expect((reading["refusals"] as? [Any])?.count == ReportCollector.refusalsShown)
    #expect((object["entries"] as? [Any])?.count == 3)
  }

  @Test func ndjsonHasTheEntriesOfTheReportOneALine() throws {
    let lines = try Sample.report(.ndjson).split(separator: "\n")
    let report = try Sample.report(.json)
    #expect(lines.count == 3)
    for line in lines { #expect(report.contains(line)) }
  }

  @Test(arguments: [
    ("plain", "\"plain\""), ("a\"b\\c", "\"a\\\"b\\\\c\""),
    ("\n\r\t\u{1}\u{7F}", "\"\\n\\r\\t\\u0001\\u007f\""),
    ("été €😀", "\"été €😀\""), ("", "\"\""),
  ])
  func textsAreEscaped(text: String, expected: String) {
    var json = JSONWriter()
    json.value(text)
    #expect(json.text == expected)
  }

  @Test(arguments: [
    (0.0, "0"), (100.0, "100"), (46.15384615384615, "46.15384615384615"), (0.1 + 0.2, "0.30000000000000004"),
    (.infinity, "null"), (.nan, "null"), (-1.5, "-1.5"), (1e300, "1e+300"),
  ])
  func numbersReadBackTheSame(number: Double, expected: String) {
    var json = JSONWriter()
    json.value(number)
    #expect(json.text == expected)
  }
}
