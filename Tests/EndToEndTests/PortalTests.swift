import Foundation
import Catalog
import Testing

/// What the tests look at in a report.
struct PortalReport: Decodable {
  struct Source: Decodable { var platform: String? }
  struct Summary: Decodable {
    var entries: Int
    var distributions: Int
  }
  struct Refusal: Decodable {
    var location: String
    var reason: String
  }
  struct Reading: Decodable {
    var read: Int
    var refused: Int
    var duplicated: Int
    var portalTotal: Int?
    var refusals: [Refusal]
    var warnings: [String]
    var findings: [CatalogueFinding]?
  }
  struct CatalogueFinding: Decodable {
    var code: String
    var message: String
    var advice: String
  }
  struct Entry: Decodable { var id: String }
  var source: Source
  var summary: Summary
  var reading: Reading
  var entries: [Entry]
}

/// Runs audits of portals on loopback.
struct PortalRun {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  func arguments(_ sources: [String], _ more: [String] = []) -> [String] {
    ["audit"] + sources + [
      "--links", "skip", "--allow-private-addresses", "--per-host-rate", "0", "--no-progress", "--quiet",
      "--format", "json", "--out", scratch.path + "/out",
    ] + more
  }

  func audit(
    _ sources: [String], _ more: [String] = []
  ) throws -> (report: PortalReport?, run: Program.Outcome) {
    let run = try Program.run(arguments(sources, more))
    let bytes = FileManager.default.contents(atPath: scratch.path + "/out/report.json")
    return (try bytes.map { try JSONDecoder().decode(PortalReport.self, from: $0) }, run)
  }
}

@Suite("Portals on loopback", .serialized)
struct PortalTests {
  static func serve(_ portal: ReplayPortal) throws -> PortalServer {
    try PortalServer { request, server in portal.answer(request, server.url) ?? .missing }
  }

  @Test(arguments: ReplayPortal.all)
  func isRecognisedAndReadToItsEnd(_ portal: ReplayPortal) throws {
    let server = try Self.serve(portal)
    defer { server.stop() }
    let (report, run) = try PortalRun().audit([server.url])
    #expect(run.status == 0, "\(run.errors)")
    #expect(report?.source.platform == portal.platform)
    #expect(report?.summary.entries == portal.count)
    #expect(report.map { Set($0.entries.map(\.id)).count } == portal.count)
    #expect(report?.reading.refused == 0)
    #expect(report?.reading.portalTotal == (portal.reports ? portal.count : nil))
  }

  /// Every third request meets a fault: too many, unavailable, cut, ended in the middle, slow.
  @Test(arguments: ReplayPortal.all)
  func losesNothingWhereRequestsFail(_ portal: ReplayPortal) throws {
    let number = Guarded(0)
    let server = try PortalServer { request, server in
      let good = portal.answer(request, server.url) ?? .missing
      let n = number.withLock { n in
        n += 1
        return n
      }
      // The first requests find out what it is: what is slow or busy there only makes it slower.
      guard n > 14 || good.status == 200 && n % 3 == 0 else { return good }
      var bad = good
      switch n % 15 {
      case 0: bad = .init(status: 429, headers: ["Retry-After: 0"], body: "{}")
      case 3: bad = .init(status: 503, headers: ["Retry-After: 0"], body: "<html>")
      case 6: bad.cut = (good.bytes?.count ?? good.body.utf8.count) / 2
      case 9: bad.delay = 0.2
      case 12 where n > 14:
        bad.cut = (good.bytes?.count ?? good.body.utf8.count) * 2 / 3
        bad.tellsLength = false
      default: break
      }
      return bad
    }
    defer { server.stop() }
    // What it is has been found out before; detection makes one request only, and takes no for an answer.
    let (report, run) = try PortalRun().audit([server.url], ["--platform", portal.platform])
    #expect(run.status == 0, "\(run.errors)")
    #expect(report?.summary.entries == portal.count)
    #expect(report?.reading.refused == 0)
  }

  @Test func coversEveryPlatform() {
    #expect(ReplayPortal.all.count == 25)
    #expect(Set(ReplayPortal.all.map(\.platform)).count == 12)
  }

  @Test func readsTheResourcesOfUdatasSecondVersionToTheirEnd() throws {
    let server = try Self.serve(.udataOfVersion2)
    defer { server.stop() }
    let (report, _) = try PortalRun().audit([server.url])
    #expect(report?.summary.distributions == 23 * 120)
  }

  @Test func readsPortalsSideBySide() throws {
    let servers = try (0..<10).map { _ in try Self.serve(.ckan) }
    defer { for server in servers { server.stop() } }
    let (report, run) = try PortalRun().audit(servers.map(\.url))
    #expect(run.status == 0, "\(run.errors)")
    #expect(report?.summary.entries == 1370)
    #expect(report?.reading.duplicated == 0)
    #expect(report?.reading.portalTotal == 1370)
  }

  @Test func aLimitIsNotAskedBeyond() throws {
    let server = try Self.serve(.ckan)
    defer { server.stop() }
    let (report, run) = try PortalRun().audit([server.url], ["--limit", "80"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(report?.summary.entries == 80)
    let starts = server.requests.filter { $0.path.hasSuffix("package_search") }.map { $0.number("start", 0) }
    #expect(starts == [0, 40])
  }

  // MARK: - Counts

  @Test func findsWhatMovedWhenTheTotalShrinks() throws {
    // Three datasets of the first page go away while the second one is read.
    let removed = Guarded(false)
    let server = try PortalServer { r, _ in
      if let status = ReplayPortal.status(r) { return status }
      guard r.path == "/api/3/action/package_search" else { return .missing }
      let numbers = removed.withLock { $0 } ? Array(3..<137) : Array(0..<137)
      let page = ReplayPortal.slice(r.number("start", 0), min(40, r.number("rows", 10)), of: numbers.count)
      if r.query["start"] == "0", r.number("rows", 0) > 0 { removed.withLock { $0 = true } }
      let items = "[" + numbers[page].map(ReplayPortal.package).joined(separator: ",") + "]"
      return .json(#"{"success":true,"result":{"count":\#(numbers.count),"results":\#(items)}}"#)
    }
    defer { server.stop() }
    let (report, run) = try PortalRun().audit([server.url])
    #expect(run.status == 0, "\(run.errors)")
    #expect(report?.summary.entries == 137)
    #expect((report?.reading.duplicated ?? 0) > 0)
    #expect(report?.reading.findings?.map(\.code) == ["total-changed"])
    #expect(report?.reading.findings?.first?.message.contains("went from 137 to 134") == true)
  }

  @Test func saysWhatIsMissing() throws {
    let server = try PortalServer { r, _ in
      if let status = ReplayPortal.status(r) { return status }
      guard r.path == "/api/3/action/package_search" else { return .missing }
      let page = ReplayPortal.slice(r.number("start", 0), r.number("rows", 10), of: 20)
      let items = ReplayPortal.list(page, ReplayPortal.package)
      return .json(#"{"success":true,"result":{"count":25,"results":\#(items)}}"#)
    }
    defer { server.stop() }
    let (report, _) = try PortalRun().audit([server.url])
    #expect(report?.summary.entries == 20)
    #expect(report?.reading.portalTotal == 25)
    #expect(report?.reading.findings?.map(\.code) == ["shortfall"])
    #expect(report?.reading.findings?.first?.message.contains("5 are missing") == true)
  }

  @Test func aPageClosedByRobotsIsRefusedAndNotAsked() throws {
    let server = try PortalServer { r, server in
      var reply = ReplayPortal.sitemap.answer(r, server.url) ?? .missing
      if r.path == "/sitemap.xml" {
        reply.body = reply.body.replacingOccurrences(
          of: "<urlset>", with: "<urlset><url><loc>\(server.url)/dataset/closed-1</loc></url>")
      }
      return reply
    }
    defer { server.stop() }
    let (report, run) = try PortalRun().audit([server.url])
    #expect(run.status == 2, "\(run.errors)")
    #expect(report?.summary.entries == 30)
    #expect(report?.reading.refusals.map(\.reason) == ["robots"])
    #expect(!server.targets.contains("/dataset/closed-1"))
  }

  // MARK: - Resume

  @Test func goesOnAfterAKillWithoutAskingTwice() throws {
    let hangs = Guarded(true)
    let isThere = DispatchSemaphore(value: 0)
    let server = try PortalServer { r, server in
      if r.query["start"] == "80", hangs.withLock({ $0 }) {
        isThere.signal()
        return .init(body: "", delay: 20)
      }
      return ReplayPortal.ckan.answer(r, server.url) ?? .missing
    }
    defer { server.stop() }
    let audits = try PortalRun()
    let store = ["--store", audits.scratch.path + "/store"]
    let process = Process()
    process.executableURL = URL(filePath: Program.path)
    process.arguments = audits.arguments([server.url], store)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    #expect(isThere.wait(timeout: .now() + 60) == .success)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    hangs.withLock { $0 = false }
    let (report, run) = try audits.audit([server.url], store + ["--resume"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(report?.summary.entries == 137)
    #expect(report?.reading.duplicated == 0)
    let pages = server.requests.filter { $0.path.hasSuffix("package_search") && $0.number("rows", 0) > 0 }
      .compactMap { $0.query["start"] }
    #expect(pages == ["0", "40", "80", "80", "120"])
    #expect(server.targets.filter { $0.contains("status_show") }.count == 1)
  }

  // MARK: - Detection

  @Test func saysWhatWasTriedWhereNothingIsRecognised() throws {
    let server = try PortalServer { _, _ in .page("<html><title>A shop</title></html>") }
    defer { server.stop() }
    let run = try Program.run(["detect", server.url, "--allow-private-addresses"])
    #expect(run.status == 2)
    #expect(run.errors.contains("/api/3/action/status_show: 200, an HTML page"))
    #expect(run.errors.contains("--platform"))
    #expect(server.targets.count <= 12)
    // What to do is said first, as an audit shows the list on one line, and cut.
    let audit = try PortalRun().audit(["\(server.url)/portal/"]).run
    #expect(audit.status == 2)
    #expect(audit.errors.contains("give the address of the catalogue itself"))
    #expect(audit.errors.contains("Not tried to the end, as 12 requests are the most"))
  }

  @Test func findsThePortalBehindALocalePrefix() throws {
    let server = try PortalServer { r, server in
      if r.path.hasPrefix("/fr") { return .page("<html lang='fr'><title>Portail</title></html>") }
      return ReplayPortal.ckan.answer(r, server.url) ?? .missing
    }
    defer { server.stop() }
    let run = try Program.run(["detect", "\(server.url)/fr/dataset", "--allow-private-addresses", "--json"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains(#""platform":"ckan""#))
    #expect(run.output.contains(#""root":"\#(server.url)""#))
  }

  /// As from http to https: every page would be asked for twice.
  @Test func anInterfaceThatHasMovedIsAskedWhereItIs() throws {
    let new = try Self.serve(.ckan)
    defer { new.stop() }
    let target = new.url
    let old = try PortalServer { r, _ in
      r.path.hasPrefix("/api/3/")
        ? .init(status: 301, headers: ["Location: \(target)\(r.target)"], body: "")
        : .page("<html><title>Portal</title></html>")
    }
    defer { old.stop() }
    let (report, run) = try PortalRun().audit([old.url])
    #expect(run.status == 0, "\(run.errors)")
    #expect(report?.summary.entries == 137)
    #expect(
      !old.targets.contains { $0.contains("start=40") } && new.targets.contains { $0.contains("start=40") })
  }

  @Test func findsAPortalBelowAPath() throws {
    let server = try PortalServer { r, server in
      guard r.path.hasPrefix("/ckan/") else { return .missing }
      var inner = r
      inner.path = String(r.path.dropFirst(5))
      return ReplayPortal.ckan.answer(inner, server.url) ?? .missing
    }
    defer { server.stop() }
    let (report, run) = try PortalRun().audit(["\(server.url)/ckan/"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(report?.summary.entries == 137)
  }

  @Test func readsADocumentThatIsAskedForByItsAddress() throws {
    let server = try Self.serve(.dataJSON)
    defer { server.stop() }
    let (report, _) = try PortalRun().audit(["\(server.url)/data.json"])
    #expect(report?.summary.entries == 2600)
    #expect(server.targets == ["/data.json", "/data.json"])
  }

  @Test func aMissingDocumentIsNotReplacedByThePortalAroundIt() throws {
    let server = try Self.serve(.ckan)
    defer { server.stop() }
    let (report, run) = try PortalRun().audit(["\(server.url)/old/catalog.ttl"])
    #expect(run.status == 3)
    #expect(run.errors.contains("answered 404"))
    #expect(report == nil)
    #expect(server.targets == ["/old/catalog.ttl"])
  }

  @Test func aKeyIsSentAndNeverShown() throws {
    let server = try Self.serve(.ckan)
    defer { server.stop() }
    let audits = try PortalRun()
    let run = try Program.run(
      audits.arguments([server.url], ["--store", audits.scratch.path + "/store"]),
      launcher: ["/usr/bin/env", "ALOI_CKAN_KEY=s3cret-of-the-portal"])
    let sent = server.requests.filter { $0.headers["authorization"] == "s3cret-of-the-portal" }
    #expect(!sent.isEmpty)
    #expect(!run.output.contains("s3cret") && !run.errors.contains("s3cret"))
    for file in ["/out/report.json", "/store"] {
      let bytes = try Data(contentsOf: URL(filePath: audits.scratch.path + file))
      #expect(bytes.range(of: Data("s3cret".utf8)) == nil)
    }
  }
}
