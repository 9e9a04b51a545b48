import Catalog
import Testing

@testable import Audit

@Suite struct OfficialnessTests {
  static let table: OfficialTable = {
    do { return try OfficialTable(yaml: Embedded.text("official.yaml"), file: "rules/official.yaml") } catch {
      fatalError("\(error)")
    }
  }()

  func registers(_ files: [(String, String)]) -> Registers {
    var registers = Registers(table: Self.table)
    for (name, text) in files { registers.read(name: name, bytes: Array(text.utf8)) }
    return registers
  }

  func officialness(_ files: [(String, String)] = []) -> Officialness {
    Officialness(table: Self.table, registers: registers(files))
  }

  static let observatory = """
    \u{FEFF}siren,nom,type,regcode,url-ptf,nb-ptf,url-datagouv,id-datagouv,id-ods
    213500010 ,ACIGNE,COM,BRE-53,https://data.rennes.example/explore/,4,,,Commune d'Acigné
    200068989,CA DINAN AGGLOMERATION,CA,BRE-53,https://dinan.opendatasoft.com/,1,,,
    212101067,SAINT-APOLLINAIRE,COM,BFC-27,,,https://www.data.gouv.fr/fr/organizations/aaaa/,aaaa,
    210502001,Saint Apollinaire,COM,PAC-93,,,,bbbb,
    552081317,TRANSPORTS DU LAC,DSPT,ARA-84,,,,cccc,
    12345,BROKEN,COM,,,,,,
    """

  func entry(
    name: String? = nil, number: String? = nil, badges: [String] = [], portalID: String? = nil,
    landing: String? = nil,
    distributions: [String] = []
  ) -> Entry {
    var entry = Entry(id: "e")
    var agent = Agent(name: name)
    agent.businessNumber = number
    agent.badges = badges
    agent.portalID = portalID
    entry.publisher = agent
    entry.landingPage = landing
    entry.distributions = distributions.enumerated().map { index, url in
      var distribution = Distribution(id: "d\(index)")
      distribution.downloadURLs = [url]
      return distribution
    }
    return entry
  }

  // MARK: Numbers

  @Test(arguments: [
    ("213500010", "213500010"), ("213 500 010", "213500010"), ("\u{200E}187609110 ", "187609110"),
    ("213 500 010 00011", "213500010"), ("35600000000048", "356000000"), ("356 000 000", "356000000"),
    ("73282932000074", "732829320"),
  ])
  func aValidNumberGivesItsSIREN(text: String, siren: String) {
    #expect(BusinessNumber(text)?.siren == siren)
  }

  @Test(arguments: [
    "213500011", "21350001000012", "35600000000049", "12345678", "", "000000000", "FR213500010", "2135000100",
    "21350001000014000",
    "٢١٣٥٠٠٠١٠",
  ])
  func aWrongNumberIsNone(text: String) { #expect(BusinessNumber(text) == nil) }

  // MARK: Identification

  @Test func aPublisherGivenByAddressAloneIsCalledByIt() {
    var entry = Entry(id: "e")
    var agent = Agent()
    agent.uri = "http://data.example/org/E0DAT0001"
    entry.publisher = agent
    let result = PublisherIdentification(officialness: officialness(), entry: entry).result
    #expect(
      result.evidence == "no SIREN, badge or official address identifies http://data.example/org/E0DAT0001, "
        + "and no national register was read")
  }

  @Test func withoutARegisterOnlyNumbersAndBadgesIdentify() {
    let built = officialness()
    #expect(built.assess(entry(name: "Mairie", number: "213500010")).isPublicBody)
    #expect(built.assess(entry(name: "Ministère", badges: ["public-service"])).identification == .badge)
    #expect(!built.assess(entry(name: "Ville de Lyon")).isPublicBody)
    #expect(!built.assess(entry(name: "Une société", number: "552081317")).isPublicBody)
    #expect(!built.assess(Entry(id: "x")).isPublicBody)
    #expect(built.assess(entry(name: "Ville de Lyon")).evidence.contains("no national register was read"))
  }

  @Test func companiesAndAssociationsAreNeverPublicBodies() {
    let known = officialness([("obs.csv", Self.observatory)])
    for badge in ["company", "association", "Company"] {
      for number in ["213500010", nil] {
        let verdict = known.assess(
          entry(name: "ACIGNE", number: number, badges: ["public-service", "certified", badge]))
        #expect(!verdict.isPublicBody)
        if case .holds = verdict.proofs[.portalBacklink] { Issue.record("the badge proves nothing") }
      }
    }
    #expect(!known.assess(entry(name: "Transports du Lac")).isPublicBody)
    #expect(!known.assess(entry(name: "x", number: "552081317")).isPublicBody)
  }

  @Test(arguments: ["Acigné", "Commune d'Acigné", "Ville d’ACIGNÉ", "Mairie d'Acigne", "acigne"])
  func namesAreComparedWithoutAccentsArticlesAndForms(name: String) {
    let verdict = officialness([("obs.csv", Self.observatory)]).assess(entry(name: name))
    #expect(verdict.isPublicBody)
    #expect(verdict.institution?.siren == "213500010")
    #expect(verdict.identification == .name)
  }

  @Test func twoCandidatesAreNoneAndBothAreNamed() {
    let verdict = officialness([("obs.csv", Self.observatory)]).assess(
      entry(name: "Ville de Saint-Apollinaire"))
    #expect(!verdict.isPublicBody)
    #expect(verdict.candidates.count == 2)
    #expect(verdict.evidence.contains("212 101 067") && verdict.evidence.contains("210 502 001"))
  }

  @Test func theAccountDecidesBetweenHomonyms() {
    let verdict = officialness([("obs.csv", Self.observatory)]).assess(
      entry(name: "Saint-Apollinaire", portalID: "aaaa"))
    #expect(verdict.institution?.siren == "212101067")
    #expect(verdict.identification == .portalAccount)
  }

  @Test func anAccountAndANumberThatDisagreeIdentifyNobodyFromTheAccount() {
    let verdict = officialness([("obs.csv", Self.observatory)]).assess(
      entry(name: "Saint-Apollinaire", number: "732829320", portalID: "aaaa"))
    #expect(!verdict.isPublicBody)
    #expect(verdict.evidence.contains("732 829 320") && verdict.evidence.contains("SAINT-APOLLINAIRE"))
  }

  @Test func legalFormsAreExpanded() {
    let known = officialness([("obs.csv", Self.observatory)])
    #expect(
      known.assess(entry(name: "Communauté d'agglomération Dinan Agglomération")).institution?.siren
        == "200068989")
  }

  // MARK: Registers

  @Test func everyRowIsUsedOrCounted() {
    let registers = registers([
      ("obs.csv", Self.observatory), ("domains.csv", "name;SIREN\nrennes.example;213500010\nnodots;\n"),
      ("urls.txt", "https://www.acigne.example\nhttp://x\n"), ("denied-hosts.txt", "bad.example\n"),
      ("operateurs.json", #"{"582056149": "BRGM", "1": "x"}"#),
      ("x_blacklist.json", #"{ "348679010": "SA" }"#),
      ("mystery.csv", "a,b\n1,2\n"),
      ("comptes-organismes-publics.yml", "github.com:\n  etalab:\n    pso: x\n"),
    ])
    #expect(
      registers.files.map { $0.kind } == [
        .observatory, .domains, .domains, .deniedHosts, .operators, .excluded, nil, .codeAccounts,
      ])
    #expect(registers.files.map { $0.rows } == [5, 1, 1, 1, 1, 1, 0, 1])
    #expect(registers.files.map { $0.skipped } == [1, 1, 1, 0, 1, 0, 0, 0])
    #expect(registers.codeAccounts.sorted() == ["github.com/etalab"])
  }

  @Test func portalOrganisationsKeepTheirBadges() {
    let csv = """
      id;name;acronym;slug;url;badges;business_number_id
      1;Étalab;;etalab;https://www.data.gouv.fr/fr/organizations/etalab/;public-service,certified;
      2;Société X;;x;;company,certified;55208131766522
      3;Quelqu'un;;q;;;
      """
    let known = officialness([("organizations.csv", csv)])
    #expect(known.assess(entry(name: "Etalab", portalID: "1")).isPublicBody)
    #expect(known.assess(entry(name: "ETALAB", portalID: "etalab")).isPublicBody)
    #expect(!known.assess(entry(name: "Société X", portalID: "2")).isPublicBody)
    #expect(!known.assess(entry(name: "Quelqu'un", portalID: "3")).isPublicBody)
  }

  @Test func hostileRegistersAreReadWithoutCrashing() {
    var registers = Registers(table: Self.table)
    for name in ["a.csv", "a.json", "a.txt", "accounts.yml", "denied.txt"] {
      for text in [
        "", "\"", "{\"", "{\"a\":{\"b\":[", "siren,nom,url-ptf\n\"", "\u{0}\n\u{0}",
        String(repeating: ",", count: 100_000), "http://\n//\n:",
      ] {
        registers.read(name: name, bytes: Array(text.utf8))
        registers.read(name: name, bytes: [0xFF, 0xFE, 0x00, 0x22, 0x0A, 0xC3])
      }
    }
    #expect(registers.isEmpty)
  }

  // MARK: Proofs

  @Test func aReservedSuffixIsAnOfficialDomain() {
    let built = officialness()
    func outcome(_ url: String) -> ProofOutcome? {
      built.assess(entry(number: "213500010", landing: url)).proofs[.officialDomain]
    }
    for url in [
      "https://www.economie.gouv.fr/x", "https://joinup.ec.europa.eu/y", "http://x.gov.uk:8080/",
      "https://GOUV.FR/",
    ] {
      guard case .holds = outcome(url) else {
        Issue.record("\(url)")
        continue
      }
    }
    for url in [
      "https://gouv.fr.example.com/", "https://notgouv.fr/", "https://example.com/gouv.fr",
      "https://user@gouv.fr@evil.example/",
    ] {
      if case .holds = outcome(url) { Issue.record("\(url)") }
    }
  }

  @Test func aRegisterGivesADomainToItsInstitutionOnly() {
    let files = [
      ("obs.csv", Self.observatory),
      ("domains.csv", "name;SIREN\nacigne.example;213500010\ndinan.example;200068989\n"),
    ]
    let known = officialness(files)
    let own = known.assess(entry(number: "213500010", distributions: ["https://data.acigne.example/f.csv"]))
    guard case .holds(let evidence) = own.proofs[.officialDomain] else {
      Issue.record("own domain")
      return
    }
    #expect(evidence.contains("domains.csv gives acigne.example to 213500010"))
    let other = known.assess(entry(number: "213500010", distributions: ["https://data.dinan.example/f.csv"]))
    if case .holds = other.proofs[.officialDomain] { Issue.record("another institution's domain") }
  }

  @Test func sharedHostsProveNothing() {
    let files = [
      ("obs.csv", Self.observatory), ("denied-hosts.txt", "bad.example\n"),
      (
        "domains.txt",
        "https://dinan.opendatasoft.com\nhttps://bad.example\nhttps://x.bad.example\nhttps://github.com\nhttps://a.free.fr\n"
      ),
    ]
    let known = officialness(files)
    for host in [
      "dinan.opendatasoft.com", "bad.example", "x.bad.example", "github.com", "a.free.fr", "etalab.github.io",
    ] {
      let page = LandingPageEvidence(
        url: "https://\(host)/",
        links: [.init(url: "https://\(host)/mentions-legales", text: "Mentions légales")])
      var subject = entry(
        number: "200068989", landing: "https://\(host)/data", distributions: ["https://\(host)/a.csv"])
      subject.origin.portalURL = "https://\(host)/dataset/a"
      let verdict = known.assess(subject, page: page)
      for (proof, outcome) in verdict.proofs {
        if case .holds(let evidence) = outcome { Issue.record("\(proof) at \(host): \(evidence)") }
      }
    }
  }

  @Test func recognisedPortalsAndCertifiedAccountsVouch() {
    let built = officialness()
    var listed = entry(name: "x", number: "213500010")
    listed.origin.portalURL = "https://www.data.gouv.fr/datasets/a"
    guard case .holds = built.assess(listed).proofs[.portalBacklink] else {
      Issue.record("data.gouv.fr lists it")
      return
    }
    listed.publisher?.businessNumber = nil
    if case .holds = built.assess(listed).proofs[.portalBacklink] { Issue.record("nobody is identified") }
    guard
      case .holds = built.assess(entry(name: "y", badges: ["public-service", "certified"])).proofs[
        .portalBacklink]
    else {
      Issue.record("certified")
      return
    }
    guard
      case .fails = built.assess(entry(name: "y", number: "213500010", landing: "https://portal.example/"))
        .proofs[.portalBacklink]
    else {
      Issue.record("an unknown portal")
      return
    }
  }

  @Test func codeAccountsCountOnlyWhenRegistered() {
    let known = officialness([("accounts.txt", "https://github.com/etalab\n")])
    func outcome(_ known: Officialness, _ url: String) -> ProofOutcome? {
      known.assess(entry(number: "213500010", distributions: [url])).proofs[.codeHost]
    }
    guard case .holds = outcome(known, "https://github.com/Etalab/x/releases/a.csv") else {
      Issue.record("registered")
      return
    }
    guard case .fails = outcome(known, "https://github.com/etalab-fan/x") else {
      Issue.record("not registered")
      return
    }
    guard case .notAssessed = outcome(officialness(), "https://github.com/etalab/x") else {
      Issue.record("no register")
      return
    }
    guard case .fails = outcome(officialness(), "https://example.com/x") else {
      Issue.record("no code host")
      return
    }
  }

  @Test func theLandingPageProvesByItsLinks() {
    let html = """
      <html><body><A class=x HREF='https://www.economie.gouv.fr/'>Le <b>ministère</b></a>
      <a href="/mentions-legales">Mentions légales</a><a href=javascript:void(0)>x</a><a name="y">z</a></body></html>
      """
    let url = "https://data.economie.gouv.fr/p/"
    let page = LandingPageEvidence(
      url: url, links: officialness().provingLinks(html: Array(html.utf8), base: url))
    #expect(
      page.links == [
        .init(url: "https://www.economie.gouv.fr/", text: "Le ministère"),
        .init(url: "https://data.economie.gouv.fr/mentions-legales", text: "Mentions légales"),
      ])
    let subject = entry(number: "213500010", landing: url)
    let verdict = officialness().assess(subject, page: page)
    guard case .holds = verdict.proofs[.reciprocalLink], case .holds = verdict.proofs[.policyPresence] else {
      Issue.record("\(verdict.proofs)")
      return
    }
    let unread = officialness().assess(subject)
    guard case .notAssessed = unread.proofs[.reciprocalLink],
      case .notAssessed = unread.proofs[.policyPresence]
    else {
      Issue.record("not read")
      return
    }
  }

  @Test(.timeLimit(.minutes(2))) func hostilePagesAreReadInTime() {
    for html in [
      String(repeating: "<a ", count: 600_000), String(repeating: "<a href=\"", count: 200_000),
      String(repeating: "<a href='/x'>", count: 150_000), String(repeating: "<", count: 2_000_000),
    ] {
      let links = officialness().provingLinks(html: Array(html.utf8), base: "https://x.example/")
      #expect(links.count <= LandingPageEvidence.linkLimit)
    }
  }

  @Test func anEntryOfAnUnknownPublisherOnDataGouvStaysUnidentified() {
    // The two example entries of the methodology: served by www.data.gouv.fr, a publisher that nothing identifies.
    let verdict = officialness().assess(
      entry(
        name: "Example publisher", landing: "https://www.data.gouv.fr/datasets/x/",
        distributions: ["https://www.data.gouv.fr/api/1/datasets/r/d5571915-58ef-4d02-b470-686541946910"]))
    #expect(!verdict.isPublicBody)
    #expect(verdict.evidence.contains("Example publisher"))
  }
}
