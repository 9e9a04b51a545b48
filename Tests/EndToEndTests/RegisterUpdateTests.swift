import Foundation
import Testing

/// `aloi registers update` against a server on loopback.
@Suite("Registers on loopback", .serialized)
struct RegisterUpdateTests {
  private static let domains =
    "name,http_status,https_status,SIREN,type,sources,script\n"
    + (1...20).map { "town\($0).example,200 OK,200 OK,213500010,Commune,x,y\n" }.joined()

  private static func site() throws -> PortalServer {
    try PortalServer { request, _ in
      let csv = ["Content-Type: text/csv", "ETag: \"1\""]
      switch request.path {
      case "/domains.csv":
        if request.headers["if-none-match"] == "\"1\"" { return .init(status: 304, headers: [], body: "") }
        return .init(headers: csv, body: domains)
      case "/few.csv": return .init(headers: csv, body: String(domains.prefix(200)))
      case "/cut.csv": return .init(headers: csv, body: domains, cut: 300)
      case "/page.csv": return .page("<html><body>Sign in</body></html>")
      case "/empty.csv": return .init(headers: csv, body: "")
      case "/error.csv": return .init(status: 503, headers: csv, body: domains)
      case "/moved.csv": return .init(status: 302, headers: ["Location: /domains.csv"], body: "")
      default: return .missing
      }
    }
  }

  private func registers(_ arguments: [String], _ folder: String) throws -> Program.Outcome {
    try Program.run(
      ["registers"] + arguments, launcher: ["/usr/bin/env", "ALOI_REGISTERS=\(folder)"])
  }

  @Test func whatIsFetchedIsKeptWithItsSourceAndAskedAgainConditionally() throws {
    let site = try Self.site()
    defer { site.stop() }
    let scratch = try Scratch()
    let folder = scratch.path + "/own"
    let update = ["update", "fr-domains", "--from", site.url + "/domains.csv", "--allow-private-addresses"]
    let first = try registers(update, folder)
    #expect(first.status == 0 && first.output.contains("fr-domains: 20 rows"), "\(first.errors)")
    #expect(try scratch.text("own/fr-domains.csv") == Self.domains)
    let note = try scratch.text("own/fr-domains.csv.source")
    for line in ["url \(site.url)/domains.csv", "fetched 20", "rows 20", "etag \"1\""] {
      #expect(note.contains(line))
    }
    #expect(note.firstMatch(of: /sha256 [0-9a-f]{64}\n/) != nil)
    let again = try registers(update, folder)
    #expect(again.status == 0 && again.output.contains("not changed"))
    // A file that somebody has put in its place is fetched whole.
    _ = try scratch.file("own/fr-domains.csv", "name\nx.example\n")
    #expect(try registers(update, folder).output.contains("20 rows"))
    #expect(site.requests.map { $0.headers["if-none-match"] } == [nil, "\"1\"", nil])
    let list = try registers([], folder)
    #expect(list.output.contains("0 days old") && list.output.contains("fr-domains.csv"))
    #expect(
      list.output.contains("domains: 20 rows") && list.output.contains("not fetched: aloi registers update"))
  }

  @Test(arguments: ["few", "cut", "page", "empty", "error", "nowhere"])
  func theOldCopyStaysWhereTheNewOneIsNoRegister(name: String) throws {
    let site = try Self.site()
    defer { site.stop() }
    let scratch = try Scratch()
    let folder = scratch.path + "/own"
    func update(_ file: String) throws -> Program.Outcome {
      try registers(
        ["update", "fr-domains", "--from", "\(site.url)/\(file).csv", "--allow-private-addresses"], folder)
    }
    #expect(try update("moved").status == 0)
    let before = try scratch.text("own/fr-domains.csv.source")
    let outcome = try update(name)
    #expect(outcome.status == 3 && outcome.errors.contains("the old copy stays"), "\(outcome.errors)")
    #expect(try scratch.text("own/fr-domains.csv") == Self.domains)
    #expect(try scratch.text("own/fr-domains.csv.source") == before)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == [
        "fr-domains.csv", "fr-domains.csv.source",
      ])
  }

  @Test func staleAndMissingRegistersAreSaidInTheReport() throws {
    let scratch = try Scratch()
    try FileManager.default.createDirectory(atPath: scratch.path + "/own", withIntermediateDirectories: true)
    _ = try scratch.file("own/fr-domains.csv", Self.domains)
    _ = try scratch.file(
      "own/fr-domains.csv.source", "url https://x.example/\nfetched 2020-01-01T00:00:00Z\nsha256 0\n")
    let outcome = try Program.run(
      ["audit", "examples/catalogue.json", "--links", "skip", "--out", scratch.path + "/out"],
      launcher: ["/usr/bin/env", "ALOI_REGISTERS=\(scratch.path)/own"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    for file in ["report.md", "report.json"] {
      let report = try scratch.text("out/\(file)")
      #expect(report.contains("the register fr-domains is 2") && report.contains(" days old"))
      #expect(report.contains("registers never fetched: fr-administrations"))
    }
    let list = try registers([], scratch.path + "/own")
    #expect(list.output.contains("STALE"))
  }

  @Test func anAddressNeedsItsRegisterAndAPrivateOneIsRefused() throws {
    let scratch = try Scratch()
    let all = try registers(["update", "--from", "https://x.example/"], scratch.path)
    #expect(all.status == 2 && all.errors.contains("name that register too"))
    let guarded = try registers(["update", "fr-domains", "--from", "http://127.0.0.1:1/"], scratch.path)
    #expect(guarded.status == 3 && guarded.errors.contains("loopback"))
  }
}
