import Audit
import Catalog
import Foundation
import Testing

/// The registers of the shared folder, as `--registers DIR` reads them.
@Suite(.enabled(if: SharedFolder.exists)) struct RegistersTests {
  private static let folder = SharedFolder.path + "/registers"

  private static let loaded: (table: OfficialTable, registers: Registers) = {
    do {
      let table = try OfficialTable(yaml: SharedRules.text("official.yaml"), file: "rules/official.yaml")
      var registers = Registers(table: table)
      let names = (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? [])
        .sorted()
      for name in names {
        guard let bytes = FileManager.default.contents(atPath: "\(folder)/\(name)") else { continue }
        registers.read(name: name, bytes: Array(bytes))
      }
      return (table, registers)
    } catch { fatalError("\(error)") }
  }()

  private var official: Officialness {
    Officialness(table: Self.loaded.table, registers: Self.loaded.registers)
  }

  private func rows() throws -> [[String: String]] {
    SharedCSV.rows(try String(contentsOfFile: Self.folder + "/odf_data_2024.csv", encoding: .utf8))
  }

  @Test func everyRegisterOfTheFolderIsRecognised() {
    let registers = Self.loaded.registers
    let kinds = Dictionary(grouping: registers.files.filter { $0.kind != nil }, by: { $0.kind })
    #expect(kinds[.observatory]?.count ?? 0 >= 3)
    #expect(kinds[.domains]?.count ?? 0 >= 2)
    #expect(kinds[.deniedHosts]?.first?.rows == 79)
    #expect(kinds[.operators]?.first?.rows ?? 0 > 400)
    #expect(kinds[.excluded]?.first?.rows == 2)
    #expect(registers.institutions.count > 1_400)
    #expect(registers.domainCount > 55_000)
  }

  @Test func nearlyAllOrganisationsOfTheObservatoireAreIdentified() throws {
    let official = official
    var byNumber = 0
    var byAccount = 0
    var withAccount = 0
    var byName = 0
    let rows = try rows()
    #expect(rows.count == 1_062)
    for row in rows {
      var entry = Entry(id: "e")
      var agent = Agent(name: row["nom"])
      agent.businessNumber = row["siren"]
      entry.publisher = agent
      if official.assess(entry).isPublicBody { byNumber += 1 }
      agent.businessNumber = nil
      entry.publisher = agent
      let named = official.assess(entry)
      if named.isPublicBody {
        byName += 1
        #expect(named.institution?.siren == row["siren"]?.filter(\.isNumber), "\(row["nom"] ?? "")")
      }
      guard let id = row["id-datagouv"], !id.isEmpty else { continue }
      withAccount += 1
      agent.portalID = id
      entry.publisher = agent
      if official.assess(entry).isPublicBody { byAccount += 1 }
    }
    #expect(byNumber * 100 >= rows.count * 95, "\(byNumber)")
    #expect(byName * 100 >= rows.count * 90, "\(byName)")
    #expect(withAccount > 600)
    #expect(byAccount * 100 >= withAccount * 95, "\(byAccount) of \(withAccount)")
  }

  @Test func noDeniedHostEverProvesAnything() throws {
    let hosts = try String(contentsOfFile: Self.folder + "/denied-hosts.txt", encoding: .utf8).split(
      separator: "\n")
    #expect(hosts.count == 79)
    let numbers = try rows().prefix(40).compactMap { $0["siren"] }
    for host in hosts {
      for name in [String(host), "www.\(host)", "data.\(host)"] {
        for number in [numbers[0], numbers[numbers.count - 1]] {
          var entry = Entry(id: "e")
          var agent = Agent(name: "x")
          agent.businessNumber = number
          agent.homepage = "https://\(name)/"
          entry.publisher = agent
          entry.landingPage = "https://\(name)/page"
          entry.origin.portalURL = "https://\(name)/dataset"
          var distribution = Distribution(id: "d")
          distribution.downloadURLs = ["https://\(name)/a.csv"]
          entry.distributions = [distribution]
          let page = LandingPageEvidence(
            url: "https://\(name)/page",
            links: [.init(url: "https://\(name)/mentions-legales", text: "Mentions légales")])
          for (proof, outcome) in official.assess(entry, page: page).proofs {
            if case .holds(let evidence) = outcome { Issue.record("\(proof): \(evidence)") }
          }
        }
      }
    }
  }

  @Test func badgesOfCompaniesWinOverEveryRegister() throws {
    for row in try rows().prefix(100) {
      var entry = Entry(id: "e")
      var agent = Agent(name: row["nom"])
      agent.businessNumber = row["siren"]
      agent.portalID = row["id-datagouv"]
      agent.badges = ["association"]
      entry.publisher = agent
      #expect(!official.assess(entry).isPublicBody)
    }
  }
}
