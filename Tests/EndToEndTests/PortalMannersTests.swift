import Foundation
import Catalog
import Testing

/// Off until it is turned on.
final class Switch: Sendable {
  private let flag = Guarded(false)
  var isOn: Bool { flag.withLock { $0 } }
  func turnOn() { flag.withLock { $0 = true } }
}

/// What portals may rely on, and what may rely on portals, with the whole program.
@Suite("Manners on loopback", .serialized)
struct PortalMannersTests {
  // MARK: - robots.txt

  private func closed(_ portal: ReplayPortal, _ rules: String) throws -> PortalServer {
    try PortalServer { r, server in
      if r.path == "/robots.txt" {
        return .init(headers: ["Content-Type: text/plain"], body: "User-agent: *\n\(rules)\n")
      }
      return portal.answer(r, server.url) ?? .missing
    }
  }

  @Test func strictMannersLeaveAClosedInterfaceAlone() throws {
    let server = try closed(.ckan, "Disallow: /api/")
    defer { server.stop() }
    let (report, run) = try PortalRun().audit([server.url], ["--strict-robots"])
    #expect(run.status != 0)
    #expect(run.errors.contains("robots.txt"))
    #expect(report == nil)
    #expect(!server.targets.contains { $0.hasPrefix("/api/") })
  }

  @Test func anInterfaceForProgramsIsOpenToThemByDefault() throws {
    let server = try closed(.ckan, "Disallow: /api/\nCrawl-Delay: 10")
    defer { server.stop() }
    let (report, run) = try PortalRun().audit([server.url])
    #expect(run.status == 0, "\(run.errors)")
    #expect(report?.summary.entries == 137)
  }

  @Test func strictMannersReadAnInterfaceThatIsOpen() throws {
    let server = try closed(.ckan, "Disallow: /user/")
    defer { server.stop() }
    let (report, run) = try PortalRun().audit([server.url], ["--strict-robots"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(report?.summary.entries == 137)
    #expect(server.targets.filter { $0 == "/robots.txt" }.count <= 2)
  }

  @Test func strictMannersStopWhereTheSecondPageIsClosed() throws {
    let server = try closed(.udata, "Disallow: /*page=2")
    defer { server.stop() }
    let (report, run) = try PortalRun().audit([server.url], ["--strict-robots"])
    #expect(run.status == 3)
    #expect(report?.summary.entries == 100)
    #expect(!server.targets.contains { $0.contains("page=2&") })
  }

  // MARK: - Conditional requests

  /// A portal that knows what has not changed.
  private func withTags(_ portal: ReplayPortal, changes: Switch) throws -> PortalServer {
    try PortalServer { r, server in
      guard var reply = portal.answer(r, server.url) else { return .missing }
      let tag = "\"\(changes.isOn ? "2" : "1")-\(reply.body.utf8.count)\""
      reply.headers.append("ETag: \(tag)")
      if r.headers["if-none-match"] == tag { return .init(status: 304, headers: ["ETag: \(tag)"], body: "") }
      return reply
    }
  }

  @Test(arguments: [ReplayPortal.ckan, .opendatasoft, .dataJSON, .hydraView, .sitemap])
  func theNextAuditAsksOnlyWhetherPagesHaveChanged(_ portal: ReplayPortal) throws {
    let changes = Switch()
    let server = try withTags(portal, changes: changes)
    defer { server.stop() }
    let audits = try PortalRun()
    let store = ["--store", audits.scratch.path + "/store"]
    let (first, run) = try audits.audit([server.url], store)
    #expect(run.status == 0, "\(run.errors)")
    let asked = server.requests.count
    #expect(first?.summary.entries == portal.count)
    let (second, again) = try audits.audit([server.url], store)
    #expect(again.status == 0, "\(again.errors)")
    #expect(second?.entries.map(\.id) == first?.entries.map(\.id))
    #expect(second?.reading.portalTotal == first?.reading.portalTotal)
    let repeated = server.requests.dropFirst(asked)
    #expect(!repeated.isEmpty)
    // Detection looks at the beginning of a document only, which is not kept.
    let whole = repeated.filter { $0.headers["if-none-match"] == nil && $0.path != "/robots.txt" }
      .filter { portal.answer($0, server.url) != nil }
    #expect(whole.allSatisfy { $0.headers["accept"]?.hasPrefix("text/html, application/json") == true })
  }

  @Test func whatHasChangedIsReadAnew() throws {
    let changes = Switch()
    let server = try PortalServer { r, server in
      guard var reply = ReplayPortal.ckan.answer(r, server.url) else { return .missing }
      let tag = changes.isOn ? "\"2\"" : "\"1\""
      if r.headers["if-none-match"] == tag { return .init(status: 304, headers: ["ETag: \(tag)"], body: "") }
      if changes.isOn { reply.body = reply.body.replacingOccurrences(of: "set-00001", with: "new-00001") }
      reply.headers.append("ETag: \(tag)")
      return reply
    }
    defer { server.stop() }
    let audits = try PortalRun()
    let store = ["--store", audits.scratch.path + "/store"]
    #expect(try audits.audit([server.url], store).report?.entries.contains { $0.id == "set-00001" } == true)
    changes.turnOn()
    let (second, _) = try audits.audit([server.url], store)
    #expect(second?.entries.contains { $0.id == "new-00001" } == true)
    #expect(second?.summary.entries == 137)
  }

  @Test func withoutAStoreNothingIsAskedConditionally() throws {
    let server = try withTags(.ckan, changes: Switch())
    defer { server.stop() }
    for _ in 0..<2 { _ = try PortalRun().audit([server.url]) }
    #expect(server.requests.allSatisfy { $0.headers["if-none-match"] == nil })
  }

  // MARK: - Keys

  @Test func keysOfTheConfigurationAreSentAndStandInNoOutput() throws {
    let server = try PortalServer { r, server in
      // A private portal: nothing without its key.
      guard r.headers["authorization"] == "Apikey k3y-of-the-portal" else {
        return .init(status: r.path == "/" ? 200 : 401, body: "{\"message\":\"key k3y?\"}")
      }
      return ReplayPortal.opendatasoft.answer(r, server.url) ?? .missing
    }
    defer { server.stop() }
    let audits = try PortalRun()
    let config = try audits.scratch.file(
      "aloi.yaml", "keys:\n  127.0.0.1:\(server.port): $PORTAL_KEY\nfields:\n  frequency: [rythme]\n")
    setenv("PORTAL_KEY", "k3y-of-the-portal", 1)
    defer { unsetenv("PORTAL_KEY") }
    let formats = "md,json,ndjson,csv,sarif,junit,gitlab,github,comment"
    let (report, run) = try audits.audit(
      [server.url], ["--config", config, "--store", audits.scratch.path + "/store", "--format", formats])
    #expect(run.status == 0, "\(run.errors)")
    #expect(report?.summary.entries == 333)
    let shown = try Program.run(["config", "check", "--config", config])
    #expect(shown.output.contains("127.0.0.1:\(server.port)"))
    #expect(!(run.output + run.errors + shown.output + shown.errors).contains("k3y-of"))
    let files =
      FileManager.default.enumerator(atPath: audits.scratch.path)?.compactMap { $0 as? String } ?? []
    #expect(files.count > 8)
    for file in files where file != "aloi.yaml" {
      guard let bytes = FileManager.default.contents(atPath: audits.scratch.path + "/" + file) else {
        continue
      }
      #expect(bytes.range(of: Data("k3y-of".utf8)) == nil, "\(file)")
    }
  }

  @Test func aKeyThatIsNotSetAndAPlaceThatIsNoneAreFaults() throws {
    let audits = try PortalRun()
    let unset = try audits.scratch.file("a.yaml", "keys:\n  ckan: $NO_SUCH_VARIABLE\n")
    let run = try Program.run(["config", "check", "--config", unset])
    #expect(run.status == 2 && run.errors.contains("NO_SUCH_VARIABLE, which is not set"))
    let unknown = try audits.scratch.file("b.yaml", "keys:\n  ckann: x\nfields:\n  frequence: [a]\n")
    let faults = try Program.run(["config", "check", "--config", unknown])
    #expect(faults.status == 2)
    #expect(faults.errors.contains("'ckann' is neither") && faults.errors.contains("'frequence' is no field"))
  }

  @Test func fieldsUnderLocalNamesAreReadWhereTheConfigurationNamesThem() throws {
    let audits = try PortalRun()
    let catalogue = try audits.scratch.file(
      "ckan.json",
      #"{"success":true,"result":{"count":1,"results":[{"id":"a","name":"a","title":"A","notes":"x","license_id":"lov2","extras":[{"key":"rythme","value":"annuel"}],"resources":[]}]}}"#
    )
    let config = try audits.scratch.file("aloi.yaml", "fields:\n  frequency: [rythme]\n")
    func frequency(_ more: [String]) throws -> String? {
      _ = try audits.audit([catalogue], more)
      let json = try JSONSerialization.jsonObject(with: Data(audits.scratch.text("out/report.json").utf8))
      let entries = (json as? [String: Any])?["entries"] as? [[String: Any]]
      let axes = entries?.first?["axes"] as? [String: [String: Any]]
      let signals = axes?.values.flatMap { $0["signals"] as? [[String: Any]] ?? [] } ?? []
      return signals.first { ($0["rule"] as? String)?.contains("frequency") == true }?["outcome"] as? String
    }
    #expect(try frequency([]) == "failed")
    #expect(try frequency(["--config", config]) == "passed")
  }
}
