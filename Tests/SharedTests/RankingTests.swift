import Audit
import Catalog
import Foundation
import Platforms
import Testing

/// A ranking of real territories: the Observatoire's registers joined with the French catalogues of the shared folder. No link is
/// asked: every tenth address, by its checksum, counts as gone.
@Suite(.enabled(if: SharedFolder.exists)) struct RankingTests {
  private static let catalogues = [
    "ods/fr_rennes_metropole_ods_dcat.rdf", "udata/fr_datagouv_culture_catalogue_2026.part0.csv",
    "udata/fr_datagouv_datasets_catalog_mini.csv", "udata/fr_datagouv_resources_catalog_mini.csv",
  ]

  private func register(_ name: String) throws -> TerritoryRegister {
    let bytes = try #require(FileManager.default.contents(atPath: SharedFolder.path + "/registers/" + name))
    var register = TerritoryRegister()
    #expect(register.read(Array(bytes)) == nil)
    return register
  }

  private func table() throws -> OfficialTable {
    try OfficialTable(yaml: SharedRules.text("official.yaml"), file: "rules/official.yaml")
  }

  /// The editions of the register, with how many territories, refused and repeated rows each has.
  @Test(arguments: [
    ("odf_data_2024.csv", 1_060, 0, 2), ("odf/ODF-Observatoire-organisations-221019.csv", 891, 0, 0),
    ("odf/ODF-Observatoire-apiviz_data-export_solidata-220425b-simplified.csv", 891, 0, 0),
    ("odf/ODF-Observatoire-apiviz_data-export_solidata-220425b.csv", 891, 0, 0),
    ("odf/odater-organisations-2022-12-31_eclaireur-odf.csv", 1_060, 0, 0),
  ])
  func everyEditionOfTheRegisterIsRead(name: String, territories: Int, refused: Int, repeated: Int) throws {
    let register = try register(name)
    #expect(register.territories.count == territories)
    #expect(register.refused.count == refused, "\(register.refused.prefix(3))")
    #expect(register.repeated == repeated)
    #expect(register.territories.allSatisfy { $0.siren?.count == 9 })
    let spellings = Set(register.territories.compactMap(\.technology))
    #expect(Set(spellings.map { $0.lowercased() }).count == spellings.count)
  }

  @Test func everyPortalOfTheRegisterIsNamedOnce() throws {
    let register = try register("odf_data_2024.csv")
    let portals = RegisterPortals(register, table: try table())
    let own = portals.portals.filter { $0.platform == nil }
    let accounts = portals.portals.filter { $0.platform == "udata" }
    #expect(own.count == 199)
    #expect(accounts.count == 700)
    #expect(own.map(\.territories.count).max() == 33)
    #expect(Set(portals.portals.map(\.address)).count == portals.portals.count)
  }

  @Test func theTerritoriesOfARegisterAreRankedByRealCatalogues() throws {
    let register = try register("odf_data_2024.csv")
    let matching = TerritoryMatching(register, table: try table())
    let evaluator = Evaluator(
      rulebook: try Rulebook(yaml: SharedRules.text("rulebooks/trust.yaml"), file: "trust.yaml"),
      vocabularies: Vocabularies(
        licences: try LicenceTable(yaml: SharedRules.text("licences.yaml"), file: "licences.yaml"),
        formats: try FormatTable(yaml: SharedRules.text("formats.yaml"), file: "formats.yaml"),
        official: Officialness(table: try table())),
      now: Timestamp(seconds: 1_795_600_000))
    var method = Ranking.Method()
    method.fewestEntries = 5
    var builder = RankingBuilder(rulebook: evaluator.rulebook, method: method)
    for name in Self.catalogues {
      try DocumentReader().read(path: SharedFolder.path + "/catalogs/" + name, platform: nil) { event in
        guard case .entry(let entry) = event else { return }
        let audited = evaluator.evaluate(entry) { url in
          var seen = Observation(url: url, state: Self.isGone(url) ? .gone : .available)
          seen.checkedAt = Timestamp(seconds: 1_795_500_000)
          return seen
        }
        if case .territory(let place, _) = matching.match(entry, from: nil) {
          builder.add(audited, to: place)
        } else {
          builder.add(audited, to: nil)
        }
      }
    }
    let ranking = builder.ranking(of: register.territories)
    #expect(ranking.coverage.registered == 1_060)
    #expect(ranking.coverage.audited == 3)
    #expect(ranking.coverage.ranked == 2)
    #expect(ranking.coverage.unmatchedEntries == 135)
    #expect(ranking.publishers.prefix(2).map(\.territory.key) == ["213502388", "243500139"])
    let rennes = try #require(ranking.publishers.first)
    #expect(rennes.summary.entries == 15)
    #expect(rennes.stratum == "COM · 100000-999999 · OpenDataSoft, DataGouv")
    #expect(rennes.rankInterval == 1...2)
    #expect(rennes.tieGroup == 1)
    #expect(rennes.axes.map { $0.score.map { ($0 * 100).rounded() / 100 } } == [50, 92.67, 70.26, 100, 45])
    #expect(rennes.scoreInterval?.contains(rennes.shrunkScore ?? 0) == true)
    #expect(rennes.brokenLinks == 11 && rennes.assessedLinks == 150)
  }

  private static func isGone(_ url: String) -> Bool {
    url.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) % 1_000_003 } % 10 == 0
  }
}
