import Audit
import Catalog
import Foundation
import Testing

@testable import Reports

/// The tables and the JSON of a ranking.
@Suite struct OpenDataTests {
  // MARK: JSON

  @Test func theJSONFitsItsSchema() throws {
    let validator = try JSONSchemaValidator(schema: Sample.schema("ranking"))
    let rulebook = try Sample.evaluator().rulebook
    for ranking in [try SampleRanking.ranking(), Ranking(rulebook: rulebook)] {
      let json = try #require(try SampleRanking.files("json", ranking)["ranking.json"])
      let problems = try validator.problems(in: json)
      #expect(problems.isEmpty, "\(problems)")
    }
  }

  @Test func theSchemaRefusesWhatTheContractDoesNotHave() throws {
    let validator = try JSONSchemaValidator(schema: Sample.schema("ranking"))
    let json = try #require(try SampleRanking.files("json")["ranking.json"])
    for (part, other) in [
      ("aloi-ranking/1", "aloi-ranking/2"), ("\"tooFewEntries\"", "\"tooFew\""), ("\"rank\":1", "\"rank\":0"),
      ("\"shrinkage\":0.125", "\"shrinkage\":1.5"), ("\"comparedWith\"", "\"compared\""),
    ] {
      #expect(json.contains(part))
      #expect(try !validator.problems(in: json.replacing(part, with: other)).isEmpty, "\(part)")
    }
  }

  @Test func ndjsonHasEveryEntryWithItsPublisher() throws {
    let text = try #require(try SampleRanking.files("ndjson")["data/entries.ndjson"])
    let lines = text.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("{\"publisher\":\"213502388\",\"page\":\""))
    #expect(lines[2].hasPrefix("{\"publisher\":null,"))
    for line in lines { _ = try JSONSerialization.jsonObject(with: Data(line.utf8)) }
  }

  // MARK: CSV

  @Test(arguments: [
    ("publishers", 4), ("entries", 3), ("actions", nil), ("rules", nil), ("coverage", 6), ("strata", 2),
    ("regions", 2), ("summary", nil),
    ("links", 9), ("findings", nil),
  ])
  func everyTableHasAsManyCellsInARowAsItsSchemaHasFields(name: String, rows: Int?) throws {
    let files = try SampleRanking.files("csv")
    let table = Self.rows(try #require(files["data/\(name).csv"]))
    let schema = try JSONDecoder().decode(
      Schema.self, from: Data(try #require(files["data/\(name).schema.json"]).utf8))
    #expect(table[0] == schema.fields.map(\.name))
    #expect(table.allSatisfy { $0.count == schema.fields.count })
    if let rows { #expect(table.count == rows + 1) } else { #expect(table.count > 10) }
    for row in table.dropFirst() {
      for (field, cell) in zip(schema.fields, row) where !cell.isEmpty {
        switch field.type {
        case "integer": #expect(Int(cell) != nil, "\(field.name): \(cell)")
        case "number": #expect(Double(cell) != nil, "\(field.name): \(cell)")
        case "boolean": #expect(["true", "false"].contains(cell), "\(field.name): \(cell)")
        case "datetime": #expect(Timestamp(cell)?.description == cell, "\(field.name): \(cell)")
        default: #expect(field.type == "string")
        }
      }
    }
  }

  @Test func thePortalsOwnScoreStandsBesideOurs() throws {
    var entry = Entry(id: "a")
    entry.portalScore = PortalScore(name: "quality", value: 0.75, maximum: 1)
    let evaluator = try Sample.evaluator()
    let table = CSVTable<RankedEntry>.entries(evaluator.rulebook, hasSite: false)
    var line: [UInt8] = []
    table.append(RankedEntry(evaluator.evaluate(entry) { _ in nil }, of: nil, number: 0), to: &line)
    let cells = try #require(Self.rows(String(decoding: line, as: UTF8.self)).first)
    let row = Dictionary(uniqueKeysWithValues: zip(table.columns.map(\.name), cells))
    #expect(row["portal_score"] == "0.75")
    #expect(row["portal_score_maximum"] == "1")
  }

  @Test func noCellOfTextIsAFormulaAndEveryNumberStaysOne() throws {
    let files = try SampleRanking.files("csv")
    let table = Self.rows(try #require(files["data/publishers.csv"]))
    func cell(_ row: Int, _ name: String) throws -> String {
      table[row][try #require(table[0].firstIndex(of: name))]
    }
    #expect(try cell(2, "key").hasPrefix("'="))
    #expect(try cell(2, "name").hasPrefix("'="))
    #expect(try cell(1, "longitude") == "-1.6803")
    #expect(try cell(1, "change") == "-4.765432109877")
    #expect(try cell(1, "shrunk_score") == "61.234567890123")
    #expect(try cell(4, "name").count == 5_000)
    let entries = Self.rows(try #require(files["data/entries.csv"]))
    // What one table calls a publisher the other calls it too.
    #expect(try entries[2][0] == cell(2, "key"))
  }

  @Test func theDataPackageSaysRulebookEvidenceAndLicence() throws {
    let files = try SampleRanking.files("csv")
    let text = try #require(files["datapackage.json"])
    let digest = try Sample.evaluator().rulebook.digest
    for part in [
      digest, "\"id\":\"trust\"", "lo-2.0", "https://www.etalab.gouv.fr/licence-ouverte-open-licence",
      "2026-09-21T14:14:20Z", "\"comparedWith\":\"2025\"", "\"profile\":\"tabular-data-package\"",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    let package = try JSONDecoder().decode(Package.self, from: Data(text.utf8))
    #expect(package.resources.count == 10)
    for resource in package.resources {
      #expect(files[resource.path]?.utf8.count == resource.bytes, "\(resource.path)")
      #expect(files[resource.schema] != nil, "\(resource.schema)")
    }
  }

  @Test func theSameEvidenceGivesTheSameBytes() throws {
    for reporter in RankingReporter.all {
      #expect(
        try SampleRanking.files(reporter.name) == SampleRanking.files(reporter.name), "\(reporter.name)")
    }
  }

  private struct Schema: Decodable {
    struct Field: Decodable {
      var name: String
      var type: String
    }
    var fields: [Field]
  }

  private struct Package: Decodable {
    struct Resource: Decodable {
      var path: String
      var schema: String
      var bytes: Int
    }
    var resources: [Resource]
  }

  /// The rows of a table (RFC 4180).
  static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = [[]]
    var cell = ""
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    func at(_ offset: Int) -> Unicode.Scalar? {
      scalars.count > offset ? scalars[scalars.startIndex + offset] : nil
    }
    while let scalar = scalars.first {
      scalars.removeFirst()
      switch scalar {
      case "\"" where isQuoted && at(0) == "\"":
        cell.unicodeScalars.append(scalar)
        scalars.removeFirst()
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        rows[rows.count - 1].append(cell)
        cell = ""
      case "\r" where !isQuoted: continue
      case "\n" where !isQuoted:
        rows[rows.count - 1].append(cell)
        cell = ""
        rows.append([])
      default: cell.unicodeScalars.append(scalar)
      }
    }
    rows.removeLast()
    return rows
  }
}
