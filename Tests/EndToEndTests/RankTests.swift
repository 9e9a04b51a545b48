import Foundation
import Testing

/// Rankings over several runs, and of portals on loopback.
@Suite struct RankTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private static let register = """
    siren,nom,type,url-ptf,id-datagouv,pop-insee
    213500010,Acigné,COM,,,6275
    213300635,Bordeaux,COM,,,260958
    200046977,"<script>alert(""\u{202E}x"")</script>",COM,,,

    """

  /// A catalogue of twelve entries a town; links of the towns named are gone.
  private func catalogue(_ name: String, gone: Set<String>) throws -> [String] {
    var entries: [String] = []
    var seen: [String] = []
    for town in ["Acigné", "Bordeaux", "<script>alert(\\\"\u{202E}x\\\")</script>"] {
      for number in 0..<12 {
        let id = "\(town.prefix(3))-\(number)"
        let url = "https://files.example/\(town.utf8.count)/\(number).csv"
        entries.append(
          #"{"identifier":"\#(id)","title":"Dataset \#(id)","description":"What it is about.","publisher":{"name":"\#(town)"},"#
            + #""license":"https://www.etalab.gouv.fr/licence-ouverte-open-licence","#
            + #""distribution":[{"title":"CSV","format":"CSV","downloadURL":"\#(url)"}]}"#)
        let state = gone.contains(town) ? "gone" : "available"
        seen.append(#"{"url":"\#(url)","state":"\#(state)","checkedAt":"2026-11-20T10:00:00Z"}"#)
      }
    }
    let file = try scratch.file(
      name + ".json",
      #"{"conformsTo":"https://project-open-data.cio.gov/v1.1/schema","dataset":[\#(entries.joined(separator: ","))]}"#
    )
    return [file, "--links", try scratch.file(name + ".ndjson", seen.joined(separator: "\n") + "\n")]
  }

  private func rank(_ arguments: [String]) throws -> Program.Outcome {
    try Program.run(
      ["rank"] + arguments + [
        "--registers", "none", "--out", scratch.path + "/out", "--draws", "200", "--no-progress", "--now",
        "2026-11-21",
      ])
  }

  @Test func editionsAreKeptAndOnlyCertainMovementsAreCalledSo() throws {
    let register = try scratch.file("register.csv", Self.register)
    let store = ["--store", scratch.path + "/s.sqlite"]
    let before = try rank(
      [register] + catalogue("before", gone: ["Bordeaux"]) + store + [
        "--edition", "2025", "--title", "Towns",
      ])
    #expect(before.status == 0, "\(before.errors)")
    #expect(before.output.contains("3 ranked, 3 audited, 3 in the register · 36 entries"))
    let earlier = try publishers()
    let unknown = try rank([register] + catalogue("x", gone: []) + store + ["--compare", "2024"])
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("the store has no edition '2024'; it has 2025"))
    let after = try rank(
      [register] + catalogue("after", gone: []) + store + ["--edition", "2026", "--compare", "2025"])
    #expect(after.status == 0, "\(after.errors)")
    #expect(after.output.contains("Since 2025: 1 of 3 have certainly changed"), "\(after.output)")
    try movementsAreThoseOfAHandComputation(before: earlier, after: try publishers())
    #expect(after.output.contains("  Bordeaux\n"))
    #expect(!after.errors.contains("another rulebook"))

    let book = try String(contentsOfFile: Program.root + "/rules/rulebooks/trust.yaml", encoding: .utf8)
    let other = try scratch.file("trust.yaml", book + "\n# another digest\n")
    let mixed = try rank(
      [register] + catalogue("after", gone: []) + store + ["--compare", "2025", "--rulebook", other])
    #expect(mixed.errors.contains("warning: the edition 2025 was made by another rulebook"))
    #expect(mixed.output.contains("Since 2025: 0 of 3 have certainly changed"))

    let history = try Program.run(["history", "213300635", "--level", "publisher"] + store)
    #expect(history.status == 0, "\(history.errors)")
    let lines = history.output.split(separator: "\n")
    #expect(lines.first == "213300635")
    #expect(lines[1].contains("total") && lines[1].contains("availability"))
    #expect(lines.count >= 4 && lines[3].contains("100.0 +100.0"), "\(history.output)")
  }

  /// The rows of the last ranking's publishers, by name, each by its columns.
  private func publishers() throws -> [String: [String: String]] {
    let rows = try scratch.text("out/data/publishers.csv").split(separator: "\r\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let head = try #require(rows.first)
    var publishers: [String: [String: String]] = [:]
    for row in rows.dropFirst() where row.count == head.count {
      let cells = Dictionary(uniqueKeysWithValues: zip(head, row))
      publishers[cells["name"] ?? ""] = cells
    }
    return publishers
  }

  private func movementsAreThoseOfAHandComputation(
    before: [String: [String: String]], after: [String: [String: String]]
  ) throws {
    #expect(Set(after.keys).isSuperset(of: ["Acigné", "Bordeaux"]))
    for (name, now) in after {
      let then = try #require(before[name])
      func number(_ row: [String: String], _ column: String) throws -> Double {
        try #require(row[column].flatMap { Double($0) }, "\(name): \(column)")
      }
      let change = try number(now, "shrunk_score") - number(then, "shrunk_score")
      #expect(abs(try number(now, "change") - change) < 1e-9)
      #expect(abs(try number(now, "earlier_score") - number(then, "shrunk_score")) < 1e-9)
      #expect(now["earlier_rank"] == then["rank"])
      let half = try (number(now, "score_high") - number(now, "score_low")) / 2
      let halfBefore = try (number(then, "score_high") - number(then, "score_low")) / 2
      let isCertain = abs(change) > (half * half + halfBefore * halfBefore).squareRoot()
      #expect(now["change_is_certain"] == "\(isCertain)", "\(name): \(change), \(half), \(halfBefore)")
    }
  }

  @Test func anAuditKeepsItsScoresForItsHistory() throws {
    let store = ["--store", scratch.path + "/s.sqlite"]
    let more = ["--registers", "none", "--out", scratch.path + "/out", "--no-progress", "--quiet", "--now"]
    var source = ""
    for (number, gone) in [["Acigné"], []].enumerated() {
      let catalogue = try catalogue("c", gone: Set(gone))
      source = catalogue[0]
      let run = try Program.run(["audit"] + catalogue + store + more + ["2026-11-2\(number + 1)"])
      #expect(run.status == 0, "\(run.errors)")
    }
    let all = try Program.run(["history", "--json"] + store)
    let lines = all.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.last?.contains(#""time":"2026-11-22T00:00:00Z""#) == true)
    #expect(lines.last?.contains(#""availability":100"#) == true, "\(all.output)")
    #expect(lines.first?.contains(#""source":"\#(source)""#) == true)
    let entry = try Program.run(["history", "Aci-3", "--level", "entry"] + store)
    #expect(entry.output.contains("0.0") && entry.output.contains("100.0 +100.0"), "\(entry.output)")
    let publisher = try Program.run(["history", "acigne", "--level", "publisher", "--json"] + store)
    #expect(publisher.output.split(separator: "\n").count == 2, "\(publisher.errors)")
    let nobody = try Program.run(["history", "nobody", "--level", "entry"] + store)
    #expect(nobody.status == 2)
    #expect(nobody.errors.contains("has no scores of the entry 'nobody'"))
  }

  @Test func theSameSeedGivesTheSameRanking() throws {
    let register = try scratch.file("register.csv", Self.register)
    let arguments = try [register] + catalogue("c", gone: ["Bordeaux"])
    let first = try rank(arguments)
    #expect(try rank(arguments).output == first.output)
    #expect(first.output.contains("1–"))
  }

  @Test func everyPortalOfARegisterIsReadOnceAndFailuresAreGaps() throws {
    let alone = try PortalTests.serve(.ckan)
    let pooled = try PortalTests.serve(.ckan)
    defer {
      alone.stop()
      pooled.stop()
    }
    let dead = try PortalServer { _, _ in .missing }
    dead.stop()
    let register = try scratch.file(
      "register.csv",
      """
      siren,nom,type,url-ptf,id-datagouv,pop-insee
      213500010,Alone,COM,\(alone.url)/dataset?sort=x,,100
      213300635,First of two,COM,\(pooled.url)/explore/?refine=a,,
      200046977,Second of two,COM,\(pooled.url),,
      243500139,Dead,COM,\(dead.url),,
      217500016,Nowhere,COM,,,

      """)
    let run = try rank([
      register, "--links", "skip", "--allow-private-addresses", "--per-host-rate", "0", "--timeout", "5",
    ])
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.output.contains(
        "0 ranked, 1 audited, 5 in the register · 137 entries, 137 more of nobody in the register"),
      "\(run.output)")
    for line in ["2 × not-found-there: ", "1 × no-portal: ", "1 × portal-unreachable: "] {
      #expect(run.output.contains(line), "\(run.output)")
    }
    for server in [alone, pooled] {
      let pages = server.targets.filter { $0.contains("package_search") && $0.contains("start=0") }
      #expect(pages.count <= 1, "\(pages)")
    }
  }

  @Test func anOrganisationOfUdataIsReadAlone() throws {
    let server = try PortalTests.serve(.udata)
    defer { server.stop() }
    let (report, run) = try PortalRun().audit([server.url + "/fr/organizations/ville-de-x/"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(report?.source.platform == "udata")
    let pages = server.targets.filter { $0.contains("/api/1/datasets/") && $0.contains("page_size=100") }
    #expect(!pages.isEmpty)
    #expect(pages.allSatisfy { $0.contains("&organization=ville-de-x") }, "\(pages)")
  }
}
