import Foundation
import Testing

/// One folder of `Cases`: `command` (a word a line), `input/` (where it runs), `status`, `stdout`, perhaps `stderr` (each
/// line has to occur) and `expected/` (files of the output folder, byte for byte).
struct Case: CustomTestStringConvertible, Sendable {
  let name: String
  var testDescription: String { name }

  static let folder = Program.root + "/Tests/EndToEndTests/Cases"

  static let all: [Case] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().map { Case(name: $0) }
  }()

  var path: String { Self.folder + "/" + name }

  func text(_ file: String) -> String? { try? String(contentsOfFile: path + "/" + file, encoding: .utf8) }
}

@Suite struct CaseTests {
  /// With ALOI_RECORD=1 the expectations are written anew, and the run fails: recording is no test.
  private static let records = ProcessInfo.processInfo.environment["ALOI_RECORD"] == "1"

  @Test func thereAreCases() { #expect(Case.all.count >= 12) }

  @Test(arguments: Case.all)
  func doesWhatItIsExpectedToDo(_ one: Case) throws {
    let scratch = try Scratch()
    let words = try #require(one.text("command")).split(separator: "\n").map {
      String($0).replacing("$OUT", with: scratch.path).replacing("$ROOT", with: Program.root)
    }
    let input = one.path + "/input"
    let runs = FileManager.default.fileExists(atPath: input) ? input : Program.root
    let outcome = try Program.run(words, in: runs)
    let output = outcome.output.replacing(scratch.path, with: "$OUT").replacing(Program.root, with: "$ROOT")
    if Self.records { return try record(one, outcome, output, scratch) }
    #expect("\(outcome.status)" == one.text("status")?.trimmingCharacters(in: .whitespacesAndNewlines))
    #expect(output == one.text("stdout") ?? "")
    for line in (one.text("stderr") ?? "").split(separator: "\n").map(String.init) {
      #expect(outcome.errors.contains(line), "\(outcome.errors)")
    }
    for file in expected(one) {
      #expect(try scratch.text(file) == one.text("expected/" + file), "\(file)")
    }
  }

  private func expected(_ one: Case) -> [String] {
    let folder = one.path + "/expected"
    return ((try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []).sorted().filter {
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: folder + "/" + $0, isDirectory: &isFolder)
        && !isFolder.boolValue
    }
  }

  private func record(_ one: Case, _ outcome: Program.Outcome, _ output: String, _ scratch: Scratch) throws {
    try Data("\(outcome.status)\n".utf8).write(to: URL(filePath: one.path + "/status"))
    try Data(output.utf8).write(to: URL(filePath: one.path + "/stdout"))
    for file in expected(one) {
      try Data(try scratch.text(file).utf8).write(to: URL(filePath: one.path + "/expected/" + file))
    }
    Issue.record("recorded \(one.name); read the difference, then run again without ALOI_RECORD")
  }
}
