import Catalog
import Testing

@testable import Audit

/// Registers of territories with the defects that they have.
@Suite struct TerritoryRegisterTests {
  private static let head =
    "siren,nom,type,regcode,url-ptf,id-datagouv,id-ods,pop-insee,lat,long,depcode,Techno (from Plateformes)\n"

  private func read(_ rows: String, head: String = head) -> TerritoryRegister {
    var register = TerritoryRegister()
    #expect(register.read(Array((head + rows).utf8)) == nil)
    return register
  }

  @Test func readsTheObservatoiresColumns() throws {
    let register = read(
      "\u{200E} 213500010 ,ACIGNE,COM,BRE-53,data.example.fr/explore/?a=b,61,Commune d'Acigné,6275.0,48.1,-1.5,35,OpenDataSoft\n"
    )
    let found = try #require(register.territories.first)
    #expect(found.key == "213500010")
    #expect(found.siren == "213500010")
    #expect(found.population == 6_275)
    #expect(found.portal == "https://data.example.fr/explore/?a=b")
    #expect(found.latitude == 48.1)
    #expect(found.department == "35")
    #expect(found.stratum == "COM · 3500-9999 · OpenDataSoft")
  }

  @Test func aByteOrderMarkAndSemicolonsAreRead() throws {
    let text =
      "\u{FEFF}id_odf;siren;nom;type;url_ptf;id_datagouv;platform_clean;reg_code_short;reg_code_geo;pop_insee\n1;213500010;Acigné;COM;;;X;BRE;53;na\n"
    let register = read("", head: text)
    #expect(register.territories.first?.region == "BRE-53")
    #expect(register.territories.first?.population == nil)
    #expect(register.refused.isEmpty)
  }

  @Test func theMostCommonSpellingOfATechnologyStandsForAll() {
    let register = read(
      "213500010,A,COM,,,,,,,,,ArcGis\n213300635,B,COM,,,,,,,,,ArcGIS\n200046977,C,COM,,,,,,,,,ArcGIS\n")
    #expect(register.territories.map(\.technology) == ["ArcGIS", "ArcGIS", "ArcGIS"])
  }

  @Test func rowsThatCannotBeUsedAreCountedAndNamed() {
    let register = read("123456789,Wrong,COM,,,,,,,,,\n,,COM,,,,,,,,,\n213500010,Right,COM,,,,,,,,,\n")
    #expect(register.territories.map(\.name) == ["Right"])
    #expect(register.refused.map(\.row) == [2, 3])
    #expect(register.refused.map(\.name) == ["Wrong", ""])
    #expect(register.refused[0].reason.contains("no SIREN"))
  }

  @Test func whoIsNamedTwiceIsPutTogether() {
    let register = read("213500010,A,COM,,,,,,,,,\n213500010,A,,BRE-53,,acc,,100,,,35,X\n")
    #expect(register.territories.count == 1)
    #expect(register.repeated == 1)
    #expect(register.territories[0].region == "BRE-53")
    #expect(register.territories[0].account == "acc")
    #expect(register.territories[0].population == 100)
  }

  @Test func everyAccountOfATerritoryCounts() throws {
    let rows = "213500010,A,COM,,,first,,,,,,\n213500010,A,COM,,,second,,,,,,\n"
    let matching = try matching(rows)
    #expect(matching.match(entry("X", account: "first"), from: nil) == .territory(0, by: .account))
    #expect(matching.match(entry("X", account: "second"), from: nil) == .territory(0, by: .account))
  }

  @Test func columnsCanBeNamed() {
    var columns = RegisterColumns()
    columns.named = [.name: "Qui", .portal: "Où"]
    let bytes = Array("Qui,Où\nVille,https://data.example\n".utf8)
    #expect(!TerritoryRegister.isRegister(bytes[...]))
    #expect(TerritoryRegister.isRegister(bytes[...], columns: columns))
    var register = TerritoryRegister()
    #expect(register.read(bytes, columns: columns) == nil)
    #expect(register.territories.first?.key == "ville")
    columns.named[.siren] = "Nummer"
    var other = TerritoryRegister()
    #expect(other.read(bytes, columns: columns)?.contains("no column 'Nummer'") == true)
  }

  @Test(arguments: [
    "COLL_NOM,COLL_SIRET,ID,TITRE,DESCRIPTION\n", "id;title;slug;organization;organization_id\n", "",
    "\u{0}\u{1}",
    "siren,nom\n",
  ])
  func otherTablesAreNoRegisters(text: String) {
    #expect(!TerritoryRegister.isRegister(Array(text.utf8)[...]))
  }

  @Test func hostileNamesPassThrough() {
    let long = String(repeating: "é", count: 5_000)
    let register = read(
      "213500010,<script>alert(1)</script>,COM,,,,,,,,,\n213300635,\"\"\"quoted\"\" \u{202E}rtl\",COM,,,,,,,,,\n200046977,\(long),COM,,,,,,,,,\n243500139,,COM,,,,,,,,,\n"
    )
    #expect(
      register.territories.map(\.name) == ["<script>alert(1)</script>", "\"quoted\" \u{202E}rtl", long, ""])
  }

  // MARK: Who an entry belongs to

  private func matching(_ rows: String) throws -> TerritoryMatching {
    TerritoryMatching(
      read(rows), table: try OfficialTable(yaml: Embedded.text("official.yaml"), file: "official.yaml"))
  }

  private func entry(
    _ name: String? = nil, number: String? = nil, account: String? = nil, portal: String? = nil
  ) -> Entry {
    var entry = Entry(id: "e")
    entry.publisher = Agent(name: name)
    entry.publisher?.businessNumber = number
    entry.publisher?.portalID = account
    entry.origin.portalURL = portal
    return entry
  }

  private static let towns = """
    213500010,ACIGNE,COM,,https://data.pooled.example/explore,acc-1,Commune d'Acigné,,,,,
    213300635,Bordeaux,COM,,https://data.alone.example/explore,acc-2,,,,,,
    200046977,Saint-Denis,COM,,https://data.pooled.example/,,,,,,,
    243500139,Saint Denis,COM,,https://saint.example,,,,,,,

    """

  @Test func entriesAreGivenByNumberAccountNameAndPortal() throws {
    let matching = try matching(Self.towns)
    #expect(matching.match(entry("X", number: "213 500 010 00012"), from: nil) == .nobody, "no valid SIRET")
    #expect(matching.match(entry("X", number: "213 500 010"), from: nil) == .territory(0, by: .number))
    #expect(matching.match(entry("X", account: "acc-2"), from: nil) == .territory(1, by: .account))
    #expect(matching.match(entry("Ville de Bordeaux"), from: nil) == .territory(1, by: .name))
    #expect(matching.match(entry("commune d'acigne"), from: nil) == .territory(0, by: .name))
    #expect(
      matching.match(entry("Somebody"), from: "https://data.alone.example") == .territory(1, by: .portal))
    #expect(
      matching.match(entry(portal: "https://www.data.alone.example/x"), from: nil)
        == .territory(1, by: .portal))
  }

  @Test func nobodyIsGuessed() throws {
    let matching = try matching(Self.towns)
    #expect(matching.match(entry("Saint-Denis"), from: nil) == .undecided)
    #expect(matching.match(entry("Saint-Denis"), from: "https://saint.example") == .territory(3, by: .portal))
    #expect(matching.match(entry("Somebody"), from: "https://data.pooled.example") == .nobody)
    #expect(matching.match(entry("Bordeaux", number: "356000000"), from: nil) == .nobody, "another's number")
    #expect(matching.match(entry("X", number: "213500010", account: "acc-2"), from: nil) == .undecided)
    #expect(matching.match(entry(), from: nil) == .nobody)
  }

  // MARK: Portals

  @Test func everyPortalIsNamedOnce() throws {
    let register = read(
      """
      213500010,A,COM,,https://data.x.example/explore/?refine=a,acc1,,,,,,
      213300635,B,COM,,http://www.data.x.example/fr/dataset,,,,,,,
      200046977,C,COM,,https://geo.y.example/geonetwork/srv/fre/catalog.search#/home,,,,,,,
      243500139,D,COM,,https://www.data.gouv.fr/fr/organizations/d-town/,,,,,,,
      217500016,E,COM,,https://www.data.gouv.fr/,,,,,,,

      """)
    let portals = RegisterPortals(
      register,
      table: try OfficialTable(yaml: Embedded.text("official.yaml"), file: "official.yaml"))
    #expect(
      portals.portals.map(\.address) == [
        "https://data.x.example", "https://www.data.gouv.fr/organizations/acc1/",
        "https://geo.y.example/geonetwork",
        "https://www.data.gouv.fr/organizations/d-town/",
      ])
    #expect(portals.portals[0].territories == [0, 1])
    #expect(portals.byTerritory[4] == nil)
  }
}
