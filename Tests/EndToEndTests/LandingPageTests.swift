import Foundation
import Catalog
import Testing

/// Landing pages on loopback: read for public bodies only, each once, with manners, and replayed as they were seen.
@Suite("Landing pages on loopback", .serialized)
struct LandingPageTests {
  private static let good = """
    <html><body><a href="https://www.economie.gouv.fr/">Le minist&egrave;re</a>
    <a href="https://www.economie.gouv.fr/mentions-legales">Mentions l&eacute;gales</a></body></html>
    """

  private static func site() throws -> PortalServer {
    try PortalServer { request, _ in
      switch request.path {
      case "/robots.txt":
        return .init(headers: ["Content-Type: text/plain"], body: "User-agent: *\nDisallow: /closed\n")
      case "/good", "/closed":
        if request.headers["if-none-match"] == "\"7\"" { return .init(status: 304, headers: [], body: "") }
        return .page(good, ["ETag: \"7\""])
      case "/bare": return .page("<html><a href='https://town.example/'>x</a><a href='/cgu'>CGU</a></html>")
      case "/long":
        return .page("<html>" + String(repeating: "<p>long</p>", count: 60_000) + good)
      case "/moved": return .init(status: 302, headers: ["Location: /good"], body: "")
      case "/data.csv": return .init(headers: ["Content-Type: text/csv"], body: "a,b\n1,2\n3,4\n")
      default: return .missing
      }
    }
  }

  private func dataset(_ id: String, _ page: String, badge: String? = "public-service", link: String? = nil)
    -> String
  {
    let badges = badge.map { #"[{"kind":"\#($0)"}]"# } ?? "[]"
    let resources = link.map { #"[{"id":"r-\#(id)","title":"r","url":"\#($0)","format":"csv"}]"# } ?? "[]"
    return
      #"{"id":"\#(id)","slug":"\#(id)","title":"Dataset \#(id)","page":"\#(page)","resources":\#(resources),"#
      + #""organization":{"id":"o-\#(badge ?? "")","name":"Org \#(badge ?? "none")","badges":\#(badges)}}"#
  }

  private func catalogue(_ base: String) -> String {
    let items = [
      dataset("a", base + "/good"), dataset("b", base + "/good"), dataset("c", base + "/closed"),
      dataset("d", base + "/bare"), dataset("e", base + "/gone"), dataset("f", base + "/long"),
      dataset("g", base + "/data.csv", link: base + "/data.csv"), dataset("h", base + "/moved"),
      dataset("i", base + "/private", badge: "company"), dataset("j", base + "/unknown", badge: nil),
    ]
    return #"{"data":["# + items.joined(separator: ",") + #"],"page":1,"page_size":20,"total":10}"#
  }

  private func arguments(_ file: String, _ scratch: Scratch, _ more: [String]) -> [String] {
    [
      "audit", file, "--allow-private-addresses", "--per-host-rate", "0", "--no-progress", "--quiet",
      "--format",
      "json,md", "--registers", "none", "--now", "2026-11-22T07:40:00Z", "--out", scratch.path + "/out",
    ] + more
  }

  /// The outcomes of the two proofs that need the page, by entry.
  private func outcomes(_ scratch: Scratch) throws -> [String: [String]] {
    let data = Data(try scratch.text("out/report.json").utf8)
    let report = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    var found: [String: [String]] = [:]
    for entry in try #require(report["entries"] as? [[String: Any]]) {
      let axes = entry["axes"] as? [String: [String: Any]]
      let signals = axes?["officialness"]?["signals"] as? [[String: Any]] ?? []
      found[entry["id"] as? String ?? ""] = signals.filter {
        ["officialness/reciprocal-link", "officialness/policy-presence"].contains($0["rule"] as? String ?? "")
      }.map { "\($0["outcome"] ?? ""): \($0["evidence"] ?? "")" }
    }
    return found
  }

  @Test func provesByThePageAndReplaysTheSameBytes() throws {
    let site = try Self.site()
    defer { site.stop() }
    let scratch = try Scratch()
    let file = try scratch.file("c.json", catalogue(site.url))
    let record = scratch.path + "/seen.ndjson"
    let run = try Program.run(arguments(file, scratch, ["--record-links", record]))
    #expect(run.status == 0, "\(run.errors)")
    let seen = try outcomes(scratch)
    for id in ["a", "b", "h"] {
      #expect(seen[id]?.count == 2)
      #expect(
        seen[id]?.allSatisfy { $0.hasPrefix("passed") && $0.contains("read 20") } == true, "\(seen[id] ?? [])"
      )
    }
    #expect(seen["c"]?.allSatisfy { $0.hasPrefix("notAssessed") && $0.contains("robots.txt") } == true)
    #expect(seen["d"]?.allSatisfy { $0.hasPrefix("failed") } == true)
    #expect(seen["d"]?.last?.contains("/cgu (\"CGU\"), which is under no official domain") == true)
    #expect(seen["e"]?.allSatisfy { $0.hasPrefix("failed") && $0.contains("HTTP 404") } == true)
    #expect(seen["f"]?.allSatisfy { $0.hasPrefix("notAssessed") && $0.contains("512 KB") } == true)
    #expect(seen["g"]?.allSatisfy { $0.hasPrefix("failed") && $0.contains("no page of HTML") } == true)
    #expect(seen["i"] == [] && seen["j"] == [])
    // Each page once; what the link check has shown to be data not at all; nothing of those who are no public bodies.
    let asked = Dictionary(grouping: site.targets, by: { $0 }).mapValues(\.count)
    #expect(asked["/good"] == 2, "once itself, once behind /moved")
    #expect(asked["/closed"] == nil && asked["/private"] == nil && asked["/unknown"] == nil)
    #expect(asked["/data.csv"] == 1 && asked["/robots.txt"] == 1)

    let before = try ["report.json", "report.md"].map { try scratch.text("out/" + $0) }
    let count = site.targets.count
    for more in [[], ["--store", scratch.path + "/other"]] {
      let replay = try Program.run(arguments(file, scratch, ["--links", record] + more))
      #expect(replay.status == 0, "\(replay.errors)")
      #expect(try ["report.json", "report.md"].map { try scratch.text("out/" + $0) } == before)
    }
    #expect(site.targets.count == count)
  }

  @Test func aSecondAuditAsksOnlyWhatHasChanged() throws {
    let site = try Self.site()
    defer { site.stop() }
    let scratch = try Scratch()
    let file = try scratch.file(
      "c.json", #"{"data":[\#(dataset("a", site.url + "/good"))],"page":1,"total":1}"#)
    for _ in 0..<2 {
      let run = try Program.run(arguments(file, scratch, ["--store", scratch.path + "/store"]))
      #expect(run.status == 0, "\(run.errors)")
      #expect(try outcomes(scratch)["a"]?.allSatisfy { $0.hasPrefix("passed") } == true)
    }
    let asked = site.requests.filter { $0.path == "/good" }
    #expect(asked.map { $0.headers["if-none-match"] } == [nil, "\"7\""])
  }

  @Test func goesOnAfterAKillWithoutReadingAPageTwice() throws {
    let hangs = Guarded(true)
    let isThere = DispatchSemaphore(value: 0)
    let site = try PortalServer { request, _ in
      if request.path == "/p2", hangs.withLock({ $0 }) {
        isThere.signal()
        return .init(body: "", delay: 20)
      }
      return request.path.hasPrefix("/p") ? .page(Self.good) : .missing
    }
    defer { site.stop() }
    let scratch = try Scratch()
    let items = (0..<4).map { dataset("\($0)", site.url + "/p\($0)") }.joined(separator: ",")
    let file = try scratch.file("c.json", #"{"data":[\#(items)],"page":1,"total":4}"#)
    let all = arguments(file, scratch, ["--store", scratch.path + "/store"])
    let process = Process()
    process.executableURL = URL(filePath: Program.path)
    process.arguments = all
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    #expect(isThere.wait(timeout: .now() + 60) == .success)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    hangs.withLock { $0 = false }
    let run = try Program.run(all + ["--resume"])
    #expect(run.status == 0, "\(run.errors)")
    let pages = site.targets.filter { $0.hasPrefix("/p") }
    #expect(pages == ["/p0", "/p1", "/p2", "/p2", "/p3"])
    #expect(try outcomes(scratch).values.allSatisfy { $0.allSatisfy { $0.hasPrefix("passed") } })
  }

  @Test func neitherAPrivateAddressNorASkippedPageIsAsked() throws {
    let site = try Self.site()
    defer { site.stop() }
    let scratch = try Scratch()
    let file = try scratch.file(
      "c.json", #"{"data":[\#(dataset("a", site.url + "/good"))],"page":1,"total":1}"#)
    let guarded = arguments(file, scratch, []).filter { $0 != "--allow-private-addresses" }
    #expect(try Program.run(guarded).status == 0)
    #expect(
      try outcomes(scratch)["a"]?.allSatisfy { $0.hasPrefix("notAssessed") && $0.contains("loopback") }
        == true)
    #expect(try Program.run(arguments(file, scratch, ["--landing-pages", "skip"])).status == 0)
    #expect(try outcomes(scratch)["a"]?.allSatisfy { $0.hasPrefix("notAssessed") } == true)
    #expect(site.targets.isEmpty)
    let recorded = try Program.run(arguments(file, scratch, ["--links", "skip", "--record-links", "x"]))
    #expect(recorded.status == 2 && recorded.errors.contains("--record-links"))
  }
}
