import Foundation
import Testing

/// Bad input gets a clear error or a counted refusal and exit code 2; never a crash, never a hang.
@Suite struct HostileInputTests {
  private func audit(_ file: String, _ scratch: Scratch) throws -> (Program.Outcome, [String: Any]?) {
    let outcome = try Program.run(
      ["audit", file, "--links", "skip", "--format", "json", "--out", scratch.path + "/out"])
    let report = FileManager.default.contents(atPath: scratch.path + "/out/report.json")
    return (outcome, try report.flatMap { try JSONSerialization.jsonObject(with: $0) as? [String: Any] })
  }

  private func counts(_ report: [String: Any]?) -> [Int] {
    let reading = report?["reading"] as? [String: Any]
    return ["read", "reported", "refused"].compactMap { reading?[$0] as? Int }
  }

  private let entry = #"{"identifier":"a","title":"A dataset of trees","distribution":[]}"#

  private func catalogue(_ entries: String...) -> String {
    #"{"conformsTo":"https://project-open-data.cio.gov/v1.1/schema","dataset":["#
      + entries.joined(separator: ",") + "]}"
  }

  @Test func aTruncatedDocumentGivesWhatCameBeforeAndSaysWhereItEnds() throws {
    let scratch = try Scratch()
    let whole = catalogue(entry, entry.replacing("\"a\"", with: "\"b\""))
    let (outcome, report) = try audit(try scratch.file("cut.json", String(whole.dropLast(20))), scratch)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("cut.json") && outcome.errors.contains("byte"))
    #expect((report?["entries"] as? [Any])?.count == 1)
  }

  @Test func anEntryThatIsNotUTF8IsRefusedWithItsPlaceAndTheOthersAreRead() throws {
    let scratch = try Scratch()
    var bytes = Data(
      catalogue(entry, #"{"identifier":"x","title":"caf#"}"#, entry.replacing("\"a\"", with: "\"b\"")).utf8)
    bytes[bytes.firstIndex(of: UInt8(ascii: "#")) ?? 0] = 0xE9
    let (outcome, report) = try audit(try scratch.file("latin1.json", bytes), scratch)
    #expect(outcome.status == 2)
    #expect(counts(report) == [3, 2, 1])
    #expect(outcome.errors.contains("1 entry could not be read") && outcome.errors.contains("iconv"))
  }

  @Test func aByteOrderMarkIsNoFault() throws {
    let scratch = try Scratch()
    let (outcome, report) = try audit(try scratch.file("bom.json", "\u{FEFF}" + catalogue(entry)), scratch)
    #expect(outcome.status == 0)
    #expect(counts(report) == [1, 1, 0])
  }

  @Test func tenThousandLevelsAreRefused() throws {
    let scratch = try Scratch()
    let deep =
      #"{"identifier":"d","title":"#
      + String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000) + "}"
    let (outcome, report) = try audit(try scratch.file("deep.json", catalogue(deep, entry)), scratch)
    #expect(outcome.status == 2)
    #expect(counts(report) == [2, 1, 1])
    #expect(outcome.errors.contains("deep"))
  }

  @Test func aTextOfAHundredMegabytesIsRefusedAndTheOthersAreRead() throws {
    let scratch = try Scratch()
    let huge = #"{"identifier":"h","title":""# + String(repeating: "x", count: 100_000_000) + #""}"#
    let (outcome, report) = try audit(try scratch.file("huge.json", catalogue(huge, entry)), scratch)
    #expect(outcome.status == 2)
    #expect(counts(report) == [2, 1, 1])
  }

  @Test func aKeyThatStandsTwiceIsRefused() throws {
    let scratch = try Scratch()
    let twice = #"{"identifier":"t","title":"one title","title":"another"}"#
    let (outcome, report) = try audit(try scratch.file("twice.json", catalogue(twice, entry)), scratch)
    #expect(outcome.status == 2)
    #expect(counts(report) == [2, 1, 1])
    #expect(outcome.errors.contains("title"))
  }

  @Test(arguments: [
    ("page.html", "<!doctype html><html><body>Not found</body></html>", "HTML"),
    ("empty.json", "", "empty"), ("blank.json", "  \n", "empty"),
    ("text.txt", "just some words", "unknown kind"), ("number.json", "42", "JSON"),
    ("empty.ttl", "@prefix dcat: <http://www.w3.org/ns/dcat#> .", "no"),
    ("cut.ttl", "@prefix dcat: <http://www.w3.org/ns/dcat#> .\n<a> a dcat:Dataset ;", "line"),
    (
      "cut.rdf",
      "<?xml version=\"1.0\"?><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Desc",
      "line"
    ),
  ])
  func whatIsNoCatalogueIsSaidToBeNone(name: String, text: String, word: String) throws {
    let scratch = try Scratch()
    let (outcome, report) = try audit(try scratch.file(name, text), scratch)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(name) && outcome.errors.contains(word), "\(outcome.errors)")
    #expect(report == nil)
  }

  @Test func aMissingFileAndAFolderWithoutCataloguesAreNamed() throws {
    let scratch = try Scratch()
    let (missing, _) = try audit(scratch.path + "/nowhere.json", scratch)
    #expect(missing.status == 2)
    #expect(missing.errors.contains("nowhere.json") && missing.errors.contains("no such file"))
    let folder = scratch.path + "/folder"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data("hello".utf8).write(to: URL(filePath: folder + "/notes.txt"))
    let (empty, _) = try audit(folder, scratch)
    #expect(empty.status == 2)
    #expect(empty.errors.contains("folder"))
  }

  @Test func aFolderIsReadFileByFileAlsoGzipped() throws {
    let scratch = try Scratch()
    let folder = scratch.path + "/folder"
    try FileManager.default.createDirectory(atPath: folder + "/sub", withIntermediateDirectories: true)
    try Data(catalogue(entry).utf8).write(to: URL(filePath: folder + "/a.json"))
    try Data(catalogue(entry.replacing("\"a\"", with: "\"b\"")).utf8).write(
      to: URL(filePath: folder + "/sub/b.json"))
    let zip = Process()
    zip.executableURL = URL(filePath: "/usr/bin/env")
    zip.arguments = ["gzip", folder + "/sub/b.json"]
    try zip.run()
    zip.waitUntilExit()
    let (outcome, report) = try audit(folder, scratch)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(counts(report) == [2, 2, 0])
  }

  @Test func standardInputIsRead() throws {
    let scratch = try Scratch()
    let outcome = try Program.run(
      ["audit", "-", "--links", "skip", "--format", "ndjson", "--out", scratch.path],
      input: Data(catalogue(entry).utf8))
    #expect(outcome.status == 0)
    #expect(try scratch.text("report.ndjson").contains("A dataset of trees"))
  }

  @Test func titlesCannotCommandATerminalOrAPage() throws {
    let scratch = try Scratch()
    let title =
      #"\u001b[31mred\u0007 <script>alert(1)</script> | ![x](https://evil.example/y) \n# head \u202egnp"#
    let hostile = #"{"identifier":"a","title":"\#(title)","distribution":[]}"#
    let file = try scratch.file(
      "title.json", catalogue(hostile).replacing("\"dataset\"", with: "\"title\":\"\(title)\",\"dataset\""))
    let outcome = try Program.run(["audit", file, "--links", "skip", "--out", scratch.path])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let report = try scratch.text("report.md")
    for text in [report, outcome.output] {
      #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{07}" || $0 == "\u{202E}" })
    }
    #expect(!report.contains("<script>"))
    #expect(!report.contains("![x](https://evil"))
    #expect(!report.contains("\n# head"))
  }
}
