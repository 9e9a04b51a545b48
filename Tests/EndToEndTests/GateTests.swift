import Foundation
import Testing

@Suite struct GateTests {
  private func dataset(_ title: String, _ link: String) -> String {
    #"{"title":"\#(title)","description":"short","distribution":[{"downloadURL":"https://town.example/\#(link)"}]}"#
  }

  /// A dataset that keeps its name when it changes.
  private func named(_ title: String, _ link: String) -> String {
    dataset(title, link).replacing("{\"title\"", with: "{\"identifier\":\"\(link)\",\"title\"")
  }

  private func catalogue(_ datasets: [String]) -> String {
    #"{"conformsTo":"https://project-open-data.cio.gov/v1.1/schema","dataset":["#
      + datasets.joined(separator: ",") + "]}"
  }

  private func fingerprints(_ file: String, _ scratch: Scratch) throws -> [String] {
    let outcome = try Program.run(
      ["audit", file, "--links", "skip", "--format", "gitlab=-", "--out", scratch.path, "--quiet"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let items = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
    return items.compactMap { $0["fingerprint"] as? String }.sorted()
  }

  @Test func shuffledEntriesWithoutIdentifiersKeepTheirFingerprints() throws {
    let scratch = try Scratch()
    let datasets = (1...20).map { dataset("Dataset number \($0)", "\($0).csv") }
    let file = try scratch.file("a.json", catalogue(datasets))
    let first = try fingerprints(file, scratch)
    #expect(first.count > 100 && Set(first).count == first.count)
    #expect(try fingerprints(file, scratch) == first)
    _ = try scratch.file("a.json", catalogue(datasets.reversed()))
    #expect(try fingerprints(file, scratch) == first)
  }

  @Test func theSummaryIsAppendedToTheFileThatGitHubNames() throws {
    let scratch = try Scratch()
    let summary = try scratch.file("summary.md", "before\n")
    let outcome = try Program.run(
      [
        "audit", "examples/catalogue.json", "--links", "examples/observations.ndjson", "--format", "github=-",
        "--github-summary", "--fail-on", "broken-distribution",
      ], launcher: ["/usr/bin/env", "GITHUB_STEP_SUMMARY=\(summary)"])
    #expect(outcome.status == 1)
    let text = try scratch.text("summary.md")
    #expect(text.hasPrefix("before\n<!-- aloi -->") && text.contains("❌ fails"))
    #expect(outcome.output.split(separator: "\n").allSatisfy { $0.hasPrefix("::") }, "\(outcome.output)")
    #expect(FileManager.default.fileExists(atPath: summary + ".part") == false)
  }

  @Test func theNetworkBeingDownLeavesTheGateUndecided() throws {
    let scratch = try Scratch()
    let outcome = try Program.run(
      ["audit", "examples/catalogue.json", "--fail-on", "broken-distribution", "--out", scratch.path],
      launcher: ["/usr/bin/unshare", "-rn"])
    #expect(outcome.status == 3, "\(outcome.errors)")
    #expect(outcome.errors.contains("the gate cannot be told"))
    let passed = try Program.run(
      [
        "audit", "examples/catalogue.json", "--fail-on", "broken-distribution", "--inconclusive", "pass",
        "--out",
        scratch.path,
      ], launcher: ["/usr/bin/unshare", "-rn"])
    #expect(passed.status == 0, "\(passed.errors)")
    let hidden = try Program.run(
      ["audit", "examples/catalogue.json", "--fail-on", "licence", "--out", scratch.path],
      launcher: ["/usr/bin/unshare", "-rn"])
    #expect(hidden.status == 1, "a 3 never hides a 1")
  }

  @Test func aCataloguesTitleCannotCommandTheRunner() throws {
    let scratch = try Scratch()
    let text = catalogue([dataset("Trees", "a.csv")])
      .replacing("\"dataset\"", with: #""title":"::error::x ##[add-path]y","dataset""#)
    let outcome = try Program.run(
      ["audit", try scratch.file("a.json", text), "--links", "skip", "--out", scratch.path])
    #expect(outcome.status == 0)
    for line in (outcome.output + outcome.errors).split(separator: "\n") {
      #expect(!line.drop(while: \.isWhitespace).hasPrefix("::") && !line.contains("##["), "\(line)")
    }
  }

  private func git(_ arguments: [String], in folder: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      [
        "git", "-C", folder, "-c", "user.name=t", "-c", "user.email=t@example.org", "-c",
        "commit.gpgsign=false",
      ]
      + arguments
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "git \(arguments)")
  }

  @Test func onlyWhatChangedSinceARevisionIsAudited() throws {
    let scratch = try Scratch()
    try git(["init", "--quiet"], in: scratch.path)
    let kept = (1...5).map { named("Dataset number \($0)", "\($0).csv") }
    _ = try scratch.file("data.json", catalogue(kept))
    try git(["add", "data.json"], in: scratch.path)
    try git(["commit", "--quiet", "-m", "first"], in: scratch.path)
    let changed = named("Dataset number 5", "5.csv").replacing(
      "\"short\"", with: "\"\(String(repeating: "words ", count: 20))\"")
    _ = try scratch.file(
      "data.json", catalogue([changed] + kept.prefix(3) + [named("New dataset", "n.csv")]))
    let outcome = try Program.run(
      [
        "audit", "data.json", "--links", "skip", "--only-changed-since", "HEAD", "--format", "json", "--out",
        "out",
      ],
      in: scratch.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(try scratch.text("out/report.json").utf8)) as? [String: Any]
    )
    let changes = try #require(report["changes"] as? [String: Any])
    #expect(["added", "changed", "removed", "unchanged"].map { changes[$0] as? Int } == [1, 1, 1, 3])
    #expect((report["entries"] as? [Any])?.count == 2)
    let before = try #require(changes["scoreBefore"] as? Double)
    let after = try #require(changes["scoreAfter"] as? Double)
    #expect(after > before)
    #expect(try scratch.text("out/comment.md").contains("Changes since HEAD"))
  }
}
