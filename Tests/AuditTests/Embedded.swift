import Testing
import rules

@testable import Audit

/// What ships inside the program, for tests.
enum Embedded {
  static func text(_ path: String) throws -> String {
    var count = 0
    let files = try #require(aloi_rules_files(&count))
    let file = try #require((0..<count).first { String(cString: files[$0].path) == path })
    return String(
      decoding: UnsafeBufferPointer(start: files[file].bytes, count: files[file].count), as: UTF8.self)
  }

  static func paths() throws -> [String] {
    var count = 0
    let files = try #require(aloi_rules_files(&count))
    return (0..<count).map { String(cString: files[$0].path) }
  }

  static func trust() throws -> Rulebook { try trustOnce.get() }
  static func vocabularies() throws -> Vocabularies { try vocabulariesOnce.get() }

  private static let trustOnce = Result {
    try Rulebook(yaml: text("rulebooks/trust.yaml"), file: "trust.yaml")
  }
  private static let vocabulariesOnce = Result {
    let table = try OfficialTable(yaml: text("official.yaml"), file: "official.yaml")
    // The register that the rules' examples imagine.
    var registers = Registers(table: table)
    registers.codeAccounts = ["github.com/registered-example"]
    return Vocabularies(
      licences: try LicenceTable(yaml: text("licences.yaml"), file: "licences.yaml"),
      formats: try FormatTable(yaml: text("formats.yaml"), file: "formats.yaml"),
      official: Officialness(table: table, registers: registers))
  }
}
