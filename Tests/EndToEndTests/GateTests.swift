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

  /// Waits for something that another process does.
  private func waits(_ what: String, until isSo: () -> Bool) throws {
    for _ in 0..<2_000 where !isSo() { usleep(10_000) }
    try #require(isSo(), "\(what)")
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func anInterruptedAuditKeepsItsEvidenceAndLeavesNoHalfReport(signal: Int32) throws {
    // One answer comes at once; the other one comes once the audit is interrupted.
    let server = try PortalServer { request, server in
      if request.path == "/slow.csv", server.targets.filter({ $0 == "/slow.csv" }).count == 1 {
        return PortalServer.Reply(body: "a,b", delay: 20)
      }
      return PortalServer.Reply(headers: ["Content-Type: text/csv"], body: "a,b\n1,2\n")
    }
    defer { server.stop() }
    let scratch = try Scratch()
    let text = catalogue([named("One", "quick.csv"), named("Two", "slow.csv")])
      .replacing("https://town.example", with: server.url)
    let file = try scratch.file("a.json", text)
    let arguments = [
      "audit", file, "--fail-on", "broken-distribution", "--allow-private-addresses", "--store",
      scratch.path + "/store.sqlite", "--out", scratch.path + "/out",
    ]
    let running = try Program.start(arguments)
    try waits("the server was not asked") { server.targets.contains { $0.hasPrefix("/slow.csv") } }
    kill(running.process.processIdentifier, signal)
    let stopped = try running.outcome()
    #expect(stopped.status == 3, "\(stopped)")
    #expect(stopped.errors.contains("interrupted; what was read and checked is kept in"), "\(stopped.errors)")
    let left = try FileManager.default.contentsOfDirectory(atPath: scratch.path)
    #expect(
      left.filter { $0.contains(".part") || $0.contains(".new") }.isEmpty && !left.contains("out"), "\(left)")
    let resumed = try Program.run(arguments + ["--resume"])
    #expect(resumed.status == 0, "\(resumed.errors)")
    #expect(server.targets.filter { $0 == "/quick.csv" }.count == 1, "what was answered is not asked again")
  }

  @Test func anInterruptedAuditLeavesTheEarlierReportAlone() throws {
    let scratch = try Scratch()
    try FileManager.default.createDirectory(atPath: scratch.path + "/out", withIntermediateDirectories: true)
    _ = try scratch.file("out/report.json", "the earlier one")
    // The catalogue comes from a pipe that gives one entry and stays open.
    try #require(mkfifo(scratch.path + "/pipe.json", 0o600) == 0)
    let running = try Program.start([
      "audit", scratch.path + "/pipe.json", "--links", "skip", "--out", scratch.path + "/out",
    ])
    let pipe = open(scratch.path + "/pipe.json", O_WRONLY)
    defer { close(pipe) }
    let start =
      #"{"conformsTo":"https://project-open-data.cio.gov/v1.1/schema","dataset":["#
      + dataset("One", "a.csv") + ","
    _ = start.withCString { write(pipe, $0, strlen($0)) }
    let part = scratch.path + "/out/report.json.part"
    try waits("no report was begun") { FileManager.default.fileExists(atPath: part) }
    kill(running.process.processIdentifier, SIGTERM)
    let stopped = try running.outcome()
    #expect(stopped.status == 3, "\(stopped)")
    #expect(stopped.errors.contains("no report was written"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/out") == ["report.json"])
    #expect(try scratch.text("out/report.json") == "the earlier one")
  }

  @Test func whatFailsOnceDoesNotFailABuild() throws {
    let server = try PortalServer { request, server in
      let isFirst = server.targets.filter { $0 == request.target }.count == 1
      if request.path.hasPrefix("/gone") || (request.path.hasPrefix("/once") && isFirst) { return .missing }
      if request.path.hasPrefix("/page"), isFirst { return .page("<!DOCTYPE html><html>Soon</html>") }
      return PortalServer.Reply(headers: ["Content-Type: text/csv"], body: "a,b\n1,2\n")
    }
    defer { server.stop() }
    let scratch = try Scratch()
    func gate(_ links: [String]) throws -> Program.Outcome {
      let text = catalogue(links.map { named($0, $0) }).replacing("https://town.example", with: server.url)
      return try Program.run([
        "audit", try scratch.file("a.json", text), "--fail-on", "broken-distribution",
        "--allow-private-addresses", "--per-host-rate", "10", "--per-host-rate", "127.0.0.1=0", "--out",
        scratch.path,
      ])
    }
    let kept = try gate(["once.csv", "page.csv"])
    #expect(kept.status == 0, "\(kept.errors)")
    let failed = try gate(["once-more.csv", "gone.csv"])
    #expect(failed.status == 1)
    #expect(failed.errors.contains("1 finding of 'broken-distribution'"), "\(failed.errors)")
    #expect(failed.errors.hasSuffix("HTTP 404 <\(server.url)/gone.csv>\n"), "\(failed.errors)")
  }
}
