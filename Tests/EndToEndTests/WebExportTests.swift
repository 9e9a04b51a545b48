import Foundation
import Testing

/// udata's exports, read from where an instance has them.
@Suite("udata's exports on the web", .serialized)
struct WebExportTests {
  static let files = [
    "datasets.csv": """
    id;title;slug;url;organization;organization_id;description;frequency;license;created_at;last_modified;tags;resources_count
    d1;Bruit;bruit;https://data.example.fr/datasets/bruit/;Ville;o1;Le bruit;annual;lov2;2024-01-02;2024-02-03;a,b;2
    d2;Vide;vide;https://data.example.fr/datasets/vide/;;;;unknown;;2024-01-02;2024-02-03;;0
    """,
    "resources.csv": """
    dataset.id;dataset.title;dataset.url;dataset.organization;dataset.organization_id;dataset.license;id;url;title;filetype;type;format
    d1;Bruit;u;Ville;o1;lov2;r1;https://f.example.fr/1.csv;Un;file;main;csv
    d3;Sans;https://data.example.fr/datasets/sans/;Ville;o1;lov2;r3;https://f.example.fr/3.csv;Trois;remote;main;csv
    d1;Bruit;u;Ville;o1;lov2;r2;https://f.example.fr/2.pdf;Deux;remote;documentation;pdf
    """,
    "organizations.csv": """
    id;name;acronym;slug;url;badges;business_number_id
    o1;Ville;VDX;ville;https://data.example.fr/organizations/ville/;public-service,certified;21690123100011
    """,
  ]

  /// An instance whose export of resources is a file elsewhere on it; what is in `without` is not there.
  private func serve(without missing: Set<String> = []) throws -> PortalServer {
    try PortalServer { r, server in
      let name = String(r.path.split(separator: "/").last ?? "")
      guard let text = Self.files[name], !missing.contains(name) else { return .missing }
      if r.path == "/api/1/site/resources.csv" {
        return .init(status: 302, headers: ["Location: \(server.url)/files/resources.csv"])
      }
      guard ["/api/1/site/\(name)", "/files/\(name)"].contains(r.path) else { return .missing }
      return .init(headers: ["Content-Type: text/csv"], body: text)
    }
  }

  private func addresses(_ server: PortalServer, _ names: [String]) -> [String] {
    names.map { "\(server.url)/api/1/site/\($0)" }
  }

  @Test(arguments: [
    ["datasets.csv", "resources.csv", "organizations.csv"],
    ["organizations.csv", "resources.csv", "datasets.csv"],
  ])
  func threeAddressesOfAnInstanceAreOneCatalogue(_ names: [String]) throws {
    let server = try serve()
    defer { server.stop() }
    let (report, run) = try PortalRun().audit(addresses(server, names))
    #expect(run.status == 0, "\(run.errors)")
    #expect(report?.entries.map(\.id).sorted() == ["d1", "d2", "d3"])
    #expect(report?.summary.distributions == 3)
    #expect(report?.reading.read == 3)
    #expect(report?.reading.refused == 0)
    #expect(report?.reading.duplicated == 0)
    #expect(report?.reading.findings?.isEmpty != false)
    // Each is fetched once; that of resources was elsewhere.
    let asked = names.map { "/api/1/site/\($0)" } + ["/files/resources.csv"]
    #expect(server.targets.sorted() == asked.sorted())
  }

  @Test func oneAddressAloneSaysWhatIsMissingAndWhereItIs() throws {
    let server = try serve()
    defer { server.stop() }
    let all = addresses(server, ["datasets.csv", "resources.csv", "organizations.csv"])
    let (report, run) = try PortalRun().audit([all[0]])
    #expect(run.status == 0, "\(run.errors)")
    #expect(report?.summary.entries == 2)
    #expect(report?.reading.findings?.map(\.code) == ["resources-not-listed"])
    #expect(report?.reading.findings?.first?.advice.hasSuffix(all.joined(separator: " ")) == true)
  }

  @Test func anAddressThatIsNotThereIsToldAndTheOthersAreJoined() throws {
    let server = try serve(without: ["organizations.csv"])
    defer { server.stop() }
    let all = addresses(server, ["datasets.csv", "resources.csv", "organizations.csv"])
    let (report, run) = try PortalRun().audit(all)
    #expect(run.status == 3)
    #expect(run.errors.contains("organizations.csv"))
    #expect(run.errors.contains("404"))
    #expect(report?.summary.entries == 3)
    #expect(report?.summary.distributions == 3)
  }

  @Test func tablesThatAreNoExportsAreReadEachByItself() throws {
    let server = try PortalServer { r, _ in
      guard r.path.hasSuffix(".csv") else { return .missing }
      let name = r.path.dropFirst().dropLast(4)
      return .init(
        headers: ["Content-Type: text/csv"],
        body: "COLL_NOM;ID;TITRE;URL\nVille;\(name);T;https://e.example/\(name)\n")
    }
    defer { server.stop() }
    let (report, run) = try PortalRun().audit(["a", "b"].map { "\(server.url)/\($0).csv" })
    #expect(run.status == 0, "\(run.errors)")
    #expect(report?.summary.entries == 2)
    #expect(server.targets.sorted() == ["/a.csv", "/b.csv"])
  }

  @Test func whatIsInterruptedBetweenThemIsGoneOnWith() throws {
    let isMended = Switch()
    let server = try PortalServer { r, _ in
      let name = String(r.path.split(separator: "/").last ?? "")
      guard let text = Self.files[name] else { return .missing }
      if name == "resources.csv", !isMended.isOn { return .init(status: 500) }
      return .init(headers: ["Content-Type: text/csv"], body: text)
    }
    defer { server.stop() }
    let audits = try PortalRun()
    let store = ["--store", audits.scratch.path + "/store"]
    let all = ["datasets.csv", "resources.csv", "organizations.csv"].map { "\(server.url)/\($0)" }
    let (_, first) = try audits.audit(all, store)
    #expect(first.status == 3, "\(first.errors)")
    isMended.turnOn()
    let (report, run) = try audits.audit(all, store + ["--resume"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(report?.summary.entries == 3)
    #expect(report?.summary.distributions == 3)
  }
}
