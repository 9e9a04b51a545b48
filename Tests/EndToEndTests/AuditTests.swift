import Foundation
import Testing

@Suite struct AuditTests {
  @Test func theSameEvidenceGivesTheSameBytes() throws {
    let first = try Scratch()
    let second = try Scratch()
    for scratch in [first, second] {
      let outcome = try Program.run([
        "audit", "examples/catalogue.json", "--links", "examples/observations.ndjson", "--format",
        "md,json,ndjson",
        "--out", scratch.path,
      ])
      #expect(outcome.status == 0)
    }
    for file in ["report.md", "report.json", "report.ndjson"] {
      #expect(try first.text(file) == second.text(file))
      #expect(try first.text(file).count > 1_000)
    }
  }

  @Test func theTwoRealEntriesComeOutAsTheMethodologySays() throws {
    let scratch = try Scratch()
    _ = try Program.run([
      "audit", "examples/catalogue.json", "--links", "examples/observations.ndjson", "--out", scratch.path,
    ])
    let data = Data(try scratch.text("report.json").utf8)
    let report = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let entries = try #require(report["entries"] as? [[String: Any]])
    #expect(entries.count == 10)
    for entry in entries.prefix(2) {
      let axes = try #require(entry["axes"] as? [String: [String: Any]])
      let shown = ["officialness", "availability", "completeness", "licence", "agentReadiness"].map {
        axes[$0]?["shownScore"] as? Int
      }
      #expect(shown == [50, 100, 46, 100, 40])
      #expect(abs((entry["score"] as? Double ?? 0) - 67.7307692307) < 1e-6)
      #expect(entry["shownScore"] as? Int == 68)
      #expect(entry["tier"] as? String == "good")
      #expect(entry["provisional"] as? Bool == false)
    }
    #expect(Set(entries.compactMap { $0["tier"] as? String }) == ["excellent", "good", "fair", "poor"])
    let summary = try #require(report["summary"] as? [String: Any])
    let states = try #require(summary["states"] as? [String: Int])
    #expect(states.values.allSatisfy { $0 > 0 })
    #expect(states.count == 8)
  }

  /// The examples, the case of advice on links and the one of gaps are the catalogues on which each rule has something to say.
  @Test func everyShippedRuleFiresOnAFixtureCatalogue() throws {
    let advice = "Tests/EndToEndTests/Cases/links-advice/input"
    let gaps = "Tests/EndToEndTests/Cases/gaps/input"
    var fired: Set<String> = []
    for (catalogue, links) in [
      ("examples/catalogue.json", "examples/observations.ndjson"),
      ("\(advice)/catalogue.ndjson", "\(advice)/links.ndjson"),
      ("\(gaps)/catalogue.ttl", "skip"), ("\(gaps)/datasets.json", "skip"),
    ] {
      let scratch = try Scratch()
      let outcome = try Program.run(
        [
          "audit", catalogue, "--links", links, "--registers", "none", "--format", "json", "--quiet", "--out",
          scratch.path,
        ])
      #expect(outcome.status == 0, "\(outcome.errors)")
      let data = Data(try scratch.text("report.json").utf8)
      let report = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
      for entry in try #require(report["entries"] as? [[String: Any]]) {
        for finding in entry["findings"] as? [[String: Any]] ?? [] {
          if let rule = finding["rule"] as? String { fired.insert(rule) }
        }
        for axis in (entry["axes"] as? [String: [String: Any]] ?? [:]).values {
          for signal in axis["signals"] as? [[String: Any]] ?? []
          where signal["outcome"] as? String != "passed" {
            if let rule = signal["rule"] as? String { fired.insert(rule) }
          }
        }
      }
    }
    let listed = try Program.run(["rules"]).output.split(separator: "\n").compactMap { line -> String? in
      let word = line.split(separator: " ").first.map(String.init) ?? ""
      return line.hasPrefix("  ") && word.contains("/") ? word : nil
    }
    #expect(listed.count > 45)
    // The one has nothing to mend, the other needs an institution that only a register can identify.
    let apart = ["availability/answers", "officialness/official-domain"]
    let silent = listed.filter { !fired.contains($0) && !apart.contains($0) }
    #expect(silent == [], "\(silent)")
  }

  @Test func theNetworkBeingDownIsNeverTheCataloguesFault() throws {
    let scratch = try Scratch()
    let launcher = ["/usr/bin/unshare", "-rn"]
    let probe = Process()
    probe.executableURL = URL(filePath: "/usr/bin/unshare")
    probe.arguments = ["-rn", "true"]
    probe.standardError = FileHandle.nullDevice
    try probe.run()
    probe.waitUntilExit()
    try #require(
      probe.terminationStatus == 0, "this test needs a network namespace of its own (util-linux' unshare)")
    let outcome = try Program.run(
      ["audit", "examples/catalogue.json", "--out", scratch.path], launcher: launcher)
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("the auditor's own network was down"))
    let data = Data(try scratch.text("report.json").utf8)
    let report = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let summary = try #require(report["summary"] as? [String: Any])
    let states = try #require(summary["states"] as? [String: Int])
    #expect(states["notAssessed"] == 19)
    #expect(states["gone"] == 0 && states["unavailable"] == 0)
    #expect(summary["provisional"] as? Bool == true)
    let axes = try #require(summary["axes"] as? [String: [String: Any]])
    #expect(axes["availability"]?["score"] is NSNull)
  }
}
