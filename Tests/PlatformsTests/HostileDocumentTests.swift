import Catalog
import Foundation
import Testing

@testable import Platforms

@Suite("Hostile and broken documents")
struct HostileDocumentTests {
  static let entry = #"{"title":"A title","distribution":[{"downloadURL":"https://example.org/a.csv"}]}"#

  @Test(arguments: [0xFF, 0xFE, 0xEF])
  func readsPastAByteOrderMark(_ first: Int) {
    let text = "{\"dataset\":[\(Self.entry)]}"
    let bytes: [UInt8] =
      switch first {
      case 0xEF: [0xEF, 0xBB, 0xBF] + text.utf8
      case 0xFF: [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
      default: [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
      }
    let result = Collected(bytes, chunk: 5)
    #expect(result.error == nil)
    #expect(result.entries.map { $0.title.best } == ["A title"])
  }

  @Test func readsUTF16WithoutAMark() {
    let text = "[\(Self.entry.replacingOccurrences(of: "A title", with: "Données 😀"))]"
    let result = Collected(text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })
    #expect(result.entries.map { $0.title.best } == ["Données 😀"])
  }

  @Test func aLatin1EntryIsRefusedWithAHintAndTheOthersAreRead() {
    let latin1 = Array(#"{"title":"donn"#.utf8) + [0xE9] + Array(#"es"}"#.utf8)
    let result = Collected(
      Array("{\"dataset\":[".utf8) + latin1 + Array(",\(Self.entry)]}".utf8))
    #expect(result.error == nil)
    #expect(result.entries.count == 1)
    #expect(result.refusals.map(\.reason) == ["invalid-utf-8"])
    #expect(result.refusals.first?.detail.contains("Windows-1252") == true)
    #expect(result.refusals.first?.place == "dataset[0], byte 12")
  }

  @Test func tenThousandLevelsAreRefusedAndTheNextEntryIsRead() {
    let deep = String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000)
    let result = Collected("{\"dataset\":[{\"a\":\(deep)},\(Self.entry)]}")
    #expect(result.refusals.map(\.reason) == ["too-deep"])
    #expect(result.entries.count == 1)
    #expect(result.error == nil)
  }

  @Test func catalogesNestedWithoutEndEndInAnAnswer() {
    let text =
      String(repeating: #"{"catalog":["#, count: 5000) + Self.entry + String(repeating: "]}", count: 5000)
    let result = Collected(text)
    #expect(result.entries.isEmpty)
    #expect(result.error == nil || result.error?.reason == "not-a-catalogue")
  }

  @Test func aStringOf100MegabytesIsRefused() {
    let long = [UInt8](repeating: UInt8(ascii: "x"), count: 100_000_000)
    let bytes = Array("{\"dataset\":[{\"title\":\"".utf8) + long + Array("\"},\(Self.entry)]}".utf8)
    let result = Collected(bytes)
    #expect(result.refusals.map(\.reason) == ["too-large"])
    #expect(result.entries.count == 1)
  }

  @Test func duplicateKeysAreRefused() {
    let result = Collected("{\"dataset\":[{\"title\":\"a\",\"title\":\"b\"},\(Self.entry)]}")
    #expect(result.refusals.map(\.reason) == ["duplicate-key"])
    #expect(result.entries.count == 1)
  }

  @Test func elementsThatAreNoObjectsAreRefused() {
    let result = Collected("{\"dataset\":[null,3,\"x\",[],\(Self.entry)]}")
    #expect(result.refusals.map(\.reason) == Array(repeating: "not-an-object", count: 4))
    #expect(result.entries.count == 1)
  }

  @Test func readsPythonsWordsForWhatIsMissing() {
    let result = Collected(
      "{\"dataset\":[{\"title\":\"None of NaN\",\"modified\":NaN,\"issued\":None,\"language\":[None,\"fr\"],"
        + "\"keyword\":[\"a\tb\"],\"isOpen\":True}]}")
    #expect(result.refusals == [])
    #expect(result.entries.first?.title.best == "None of NaN")
    #expect(result.entries.first?.languages == ["fr"])
    #expect(result.entries.first?.keywords == ["a\tb"])
    #expect(result.entries.first?.notes.map(\.code).contains("repaired-json") == true)
  }

  @Test(arguments: [
    ("", "empty"), ("  \n ", "empty"),
    ("<!DOCTYPE html><html><body>x</body></html>", "html-instead-of-a-catalogue"),
    ("<?xml version=\"1.0\"?><!-- x --><html xmlns=\"x\">", "html-instead-of-a-catalogue"),
    ("\u{FEFF}  <HTML>", "html-instead-of-a-catalogue"), ("PK\u{3}\u{4}xxxx", "not-a-catalogue"),
    ("%PDF-1.7", "not-a-catalogue"), ("a;b;c\n1;2;3\n", "not-a-catalogue"), ("hello", "not-a-catalogue"),
    ("\"Bad request\"", "not-a-catalogue"), ("{\"a\":1}", "not-a-catalogue"), ("{}", "not-a-catalogue"),
    ("[[1,2],[3]]", ""), ("{\"dataset\":[{\"title\":\"a\"}", "truncated"), ("\u{1F}\u{8B}", "truncated"),
  ])
  func saysWhatIsWrongWithADocument(_ text: String, _ reason: String) {
    let result = Collected(
      text == "\u{1F}\u{8B}" ? [0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 3] : Array(text.utf8))
    #expect(result.error?.reason ?? "" == reason)
    #expect(result.error?.detail != "")
  }

  @Test func readsGzipAlsoInSeveralMembers() throws {
    // printf '[{"title":"A","distribution":[]}' | gzip, and printf ',{"title":"B","distribution":[]}]' | gzip
    let result = Collected(try gzip("[\(Self.entry)") + gzip(",\(Self.entry)]"), chunk: 3)
    #expect(result.error == nil)
    #expect(result.entries.count == 2)
    let cut = Collected(Array(try gzip("[\(Self.entry)]").dropLast(12)))
    #expect(cut.error?.reason == "truncated")
    var damaged = try gzip("[\(Self.entry)]")
    damaged[14] ^= 0xFF
    #expect(["invalid-gzip", "truncated"].contains(Collected(damaged).error?.reason ?? ""))
  }

  @Test func aDecompressionBombIsStopped() throws {
    var limits = ReadLimits()
    limits.documentBytes = 1 << 20
    let result = Collected(
      try gzip("[" + String(repeating: " ", count: 4 << 20) + "]"), limits: limits)
    #expect(result.error?.reason == "decompression-bomb")
  }

  @Test func namesFilesThatCannotBeRead() throws {
    let folder = try TemporaryFolder()
    #expect(Collected(path: folder.path + "/none.json").error?.reason == "missing-file")
    #expect(Collected(path: folder.path).error?.reason == "no-catalogue")
    try folder.write("notes.txt", "hello")
    try folder.write(".hidden.json", "[\(Self.entry)]")
    #expect(Collected(path: folder.path).error?.reason == "no-catalogue")
    #expect(Collected(path: folder.path).error?.location == folder.path)
  }

  @Test func readsAFolderInOrderAndNamesFaultsByFile() throws {
    let folder = try TemporaryFolder()
    try folder.write("b.json", "[\(Self.entry.replacingOccurrences(of: "A title", with: "B"))]")
    try folder.write("a/c.json", "[\(Self.entry)]")
    try folder.write("broken.json", "[\(Self.entry),{")
    try folder.write("empty.json", "")
    try folder.write("readme.md", "# Read me")
    try folder.link("a/loop", to: folder.path)
    try folder.link("a/nowhere", to: folder.path + "/gone")
    let result = Collected(path: folder.path)
    #expect(result.error == nil)
    #expect(result.entries.map { $0.title.best } == ["A title", "B", "A title"])
    #expect(result.entries.first?.origin.location == folder.path + "/a/c.json")
    #expect(result.refusals.map(\.reason) == ["truncated", "empty"])
    #expect(result.refusals.first?.location == folder.path + "/broken.json")
  }

  private func gzip(_ text: String) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    try folder.write("x", text)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/gzip")
    process.arguments = [folder.path + "/x"]
    try process.run()
    process.waitUntilExit()
    return Array(try Data(contentsOf: URL(fileURLWithPath: folder.path + "/x.gz")))
  }
}

/// A folder that goes away with the test.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "aloi-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ name: String, _ text: String) throws {
    let url = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
  }
}
