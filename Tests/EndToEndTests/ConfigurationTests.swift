import Foundation
import Testing

/// The configuration covers every option of an audit, each under its own name.
@Suite struct ConfigurationTests {
  /// A value for every option that may stand in a configuration.
  private static let values = [
    "source": "[a.json, b.json]", "platform": "ckan", "rulebook": "trust", "links": "skip",
    "store": "s.sqlite",
    "resume": "true", "strict-robots": "true", "out": "o", "format": "[md, json=x.json]",
    "only-changed-since": "main", "compare": "before.json", "limit": "7", "now": "2026-01-01T00:00:00Z",
    "registers": "none", "fail-under": "{ catalogue: 60, availability: 80, entry: 40 }",
    "fail-on": "[error, gone]", "max-new": "3", "max-broken": "2.5", "inconclusive": "fail",
    "baseline": "b.json", "update-baseline": "true", "github-summary": "true",
    "allow-private-addresses": "true",
    "concurrency": "5", "per-host": "2", "per-host-rate": "[5, town.example=0]", "timeout": "9",
    "user-agent": "Town/1", "quiet": "true", "no-progress": "true", "color": "never",
    "allow-address": "[10.0.0.0/8]", "try-https": "false", "since": "2026-01-01T00:00:00Z", "recheck": "due",
    "landing-pages": "skip", "record-links": "seen.ndjson",
  ]
  /// Options that are about the program, not the audit.
  private static let others: Set = ["config", "help", "version", "no-try-https"]
  /// What cannot stand together.
  private static let apart = [
    ["compare"], ["only-changed-since"], ["resume", "store"], ["update-baseline", "baseline"],
    ["since", "store"], ["recheck", "store"], ["record-links"],
  ]

  /// The long names of the options of `aloi audit`, as the program itself gives them.
  private func options() throws -> Set<String> {
    let outcome = try Program.run(["--experimental-dump-help"])
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let command = try #require(root["command"] as? [String: Any])
    let commands = try #require(command["subcommands"] as? [[String: Any]])
    let audit = try #require(commands.first { $0["commandName"] as? String == "audit" })
    let arguments = try #require(audit["arguments"] as? [[String: Any]])
    return Set(
      arguments.flatMap { argument -> [String] in
        guard let names = argument["names"] as? [[String: Any]] else {
          return (argument["valueName"] as? String).map { [$0] } ?? []
        }
        return names.filter { $0["kind"] as? String == "long" }.compactMap { $0["name"] as? String }
      })
  }

  @Test func everyOptionIsAKeyAndEveryKeyIsAnOption() throws {
    let options = try options().subtracting(Self.others)
    #expect(options.count >= 31)
    #expect(options == Set(Self.values.keys))
  }

  @Test func everyKeyIsReadAndItsOriginIsTold() throws {
    let exclusive = Set(Self.apart.joined())
    for group in [Array(Self.values.keys.filter { !exclusive.contains($0) })] + Self.apart {
      let scratch = try Scratch()
      let text = group.sorted().map { "\($0): \(Self.values[$0] ?? "")\n" }.joined()
      _ = try scratch.file("all.yaml", text)
      let outcome = try Program.run(["config", "check", "--config", "all.yaml"], in: scratch.path)
      #expect(outcome.status == 0, "\(outcome.errors)")
      for key in group {
        let line = outcome.output.split(separator: "\n").first { $0.hasPrefix("\(key) ") }
        #expect(line?.hasSuffix("  all.yaml") == true, "\(key): \(line ?? "no line")")
      }
    }
  }

  @Test func theSettingsOfARankingAreShownToo() throws {
    let scratch = try Scratch()
    _ = try scratch.file(
      "town.yaml", "source: towns.csv\nrank:\n  by: catalogue\n  draws: 500\n  columns:\n    name: commune\n")
    let outcome = try Program.run(["config", "check", "--config", "town.yaml"], in: scratch.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    func line(_ key: String) -> [String] {
      let line = outcome.output.split(separator: "\n").first { $0.hasPrefix("\(key) ") } ?? ""
      return line.split(separator: " ").map(String.init)
    }
    #expect(line("rank.source") == ["rank.source", "towns.csv", "town.yaml"])
    #expect(line("rank.by") == ["rank.by", "catalogue", "town.yaml"])
    #expect(line("rank.draws") == ["rank.draws", "500", "town.yaml"])
    #expect(line("rank.columns.name") == ["rank.columns.name", "commune", "town.yaml"])
    #expect(line("rank.min-entries") == ["rank.min-entries", "10", "default"])
    #expect(line("rank.out") == ["rank.out", "reports/ranking", "default"])
  }

  @Test func everyMisspelledKeyIsRefusedWithTheNearestOne() throws {
    let scratch = try Scratch()
    // Never the first letter: what is left out there may make another word.
    let wrong = Self.values.keys.sorted().map { ($0, $0.dropLast() + "x") }
    _ = try scratch.file("all.yaml", wrong.map { "\($0.1): 1\n" }.joined())
    let outcome = try Program.run(["config", "check", "--config", "all.yaml"], in: scratch.path)
    #expect(outcome.status == 2)
    for (right, misspelled) in wrong {
      #expect(
        outcome.errors.contains("'\(misspelled)' is not known; did you mean '\(right)'?"),
        "\(misspelled): \(outcome.errors)")
    }
  }

  @Test func aKeyOfTheEnvironmentIsToldWithoutItsValue() throws {
    let scratch = try Scratch()
    let outcome = try Program.run(
      ["config", "check"], in: scratch.path, launcher: ["/usr/bin/env", "ALOI_CKAN_KEY=very-secret"])
    #expect(outcome.status == 0)
    #expect(!outcome.output.contains("very-secret") && !outcome.errors.contains("very-secret"))
    let line = outcome.output.split(separator: "\n").first { $0.hasPrefix("ALOI_CKAN_KEY ") }
    #expect(line?.hasSuffix("  environment") == true)
  }
}
