import Catalog
import Testing

@testable import Audit

/// Hosts, landing pages and registers as they are met.
extension OfficialnessTests {
  // MARK: Hosts on which many publish

  private static let portals = """
    siren,nom,type,regcode,url-ptf,nb-ptf,url-datagouv,id-datagouv,id-ods
    213500010,ACIGNE,COM,,https://pool.example/explore,,,,
    200068989,CA DINAN AGGLOMERATION,CA,,https://pool.example/explore,,,,
    212101067,SAINT-APOLLINAIRE,COM,,https://data.apollinaire.example/,,,,
    """

  @Test(arguments: [
    "https://static.data.gouv.fr/resources/x/a.csv", "https://www.data.gouv.fr/fr/datasets/r/1",
    "https://object.files.data.gouv.fr/a.zip", "https://data.europa.eu/api/x", "https://catalog.data.gov/x",
  ])
  func aPortalsOwnHostProvesThePortalAndNotThePublisher(url: String) {
    let verdict = officialness().assess(
      entry(number: "213500010", landing: "https://www.data.gouv.fr/datasets/a/", distributions: [url]))
    guard case .fails(let evidence) = verdict.proofs[.officialDomain] else {
      Issue.record("\(url) proves nothing")
      return
    }
    #expect(evidence.contains("hosts of a portal, which speak for the portal"))
    guard case .holds = verdict.proofs[.portalBacklink] else {
      Issue.record("the portal lists it")
      return
    }
  }

  @Test func aPortalsHostIsOfficialForTheInstitutionToWhichARegisterGivesIt() {
    let domains = ("domains.csv", "name,SIREN\ndata.gouv.fr,130025265\npool.example,213500010\n")
    let known = officialness([("obs.csv", Self.portals), domains])
    for (number, url, isOfficial) in [
      ("130025265", "https://static.data.gouv.fr/a.csv", true),
      ("213500010", "https://static.data.gouv.fr/a.csv", false),
      ("213500010", "https://pool.example/a.csv", true), ("200068989", "https://pool.example/a.csv", false),
    ] {
      let outcome = known.assess(entry(number: number, distributions: [url])).proofs[.officialDomain]
      if case .holds = outcome {
        #expect(isOfficial, "\(number) \(url)")
      } else {
        #expect(!isOfficial, "\(number) \(url)")
      }
    }
  }

  @Test func aPooledPortalOfUnknownOwnerIsNobodysDomainButStillAPortal() {
    let known = officialness([
      ("obs.csv", Self.portals), ("domains.txt", "https://pool.example\nhttps://data.apollinaire.example\n"),
    ])
    let pooled = known.assess(entry(number: "213500010", landing: "https://pool.example/explore/dataset/a"))
    guard case .notAssessed = pooled.proofs[.officialDomain], case .holds = pooled.proofs[.portalBacklink]
    else {
      Issue.record("\(pooled.proofs)")
      return
    }
    // The owner is told by the domain's own name, exactly.
    let named = officialness([
      ("obs.csv", Self.portals.replacing("pool.example", with: "data.acigne.example")),
      ("domains.txt", "https://acigne.example\n"),
    ])
    for (number, isOwner) in [("213500010", true), ("200068989", false)] {
      let outcome = named.assess(
        entry(number: number, landing: "https://data.acigne.example/explore/dataset/a")
      )
      .proofs[.officialDomain]
      if case .holds = outcome { #expect(isOwner) } else { #expect(!isOwner) }
    }
    let own = known.assess(entry(number: "212101067", landing: "https://data.apollinaire.example/a"))
    guard case .holds = own.proofs[.officialDomain], case .holds = own.proofs[.portalBacklink] else {
      Issue.record("\(own.proofs)")
      return
    }
  }

  // MARK: Landing pages

  private func page(_ url: String, _ links: [(String, String)] = [], reason: String? = nil)
    -> LandingPageEvidence
  {
    var page = LandingPageEvidence(
      url: url, readAt: Timestamp("2026-11-22T07:40:00Z"), links: links.map { .init(url: $0.0, text: $0.1) })
    page.reason = reason
    page.detail = reason.map { "it is \($0)" }
    return page
  }

  @Test func theStatesFrontPagesAndTheCNILAreNobodysOfficialSite() {
    let url = "https://donnees.example/arbres"
    let known = officialness([("domains.txt", "https://www.cnil.fr\nhttps://donnees.example\n")])
    for link in [
      "https://www.legifrance.gouv.fr/", "https://www.service-public.fr/", "https://www.cnil.fr/",
      "https://www.etalab.gouv.fr/licence-ouverte-open-licence", "https://www.data.gouv.fr/fr/",
    ] {
      let verdict = officialness().assess(
        entry(number: "213500010", landing: url), page: page(url, [(link, "x")]))
      guard case .fails = verdict.proofs[.reciprocalLink] else {
        Issue.record("\(link)")
        return
      }
      let policy = known.assess(
        entry(number: "213500010", landing: url),
        page: page(url, [("https://www.cnil.fr/mentions-legales", "Mentions légales")]))
      if case .holds = policy.proofs[.policyPresence] { Issue.record("another body's notice") }
    }
    let own = known.assess(entry(number: "213500010", landing: url), page: page(url, [(url, "Accueil")]))
    guard case .holds = own.proofs[.reciprocalLink] else {
      Issue.record("the page stands on the official site itself")
      return
    }
  }

  @Test(arguments: [
    ("not-found", true), ("not-html", true), ("robots", false), ("timeout", false),
    ("address-not-allowed", false),
  ])
  func aPageThatIsNotThereFailsAndOneThatCouldNotBeReadIsNotAssessed(reason: String, fails: Bool) {
    let url = "https://donnees.example/arbres"
    let verdict = officialness().assess(
      entry(number: "213500010", landing: url), page: page(url, reason: reason))
    for proof in [OfficialProof.reciprocalLink, .policyPresence] {
      switch verdict.proofs[proof] {
      case .fails(let evidence): #expect(fails && evidence.contains("read 2026-11-22T07:40:00Z"))
      case .notAssessed(let evidence): #expect(!fails && evidence.contains("it is \(reason)"))
      default: Issue.record("\(proof)")
      }
    }
  }

  @Test func whatAPortalShowsOfTheEntryIsItsDescription() {
    let built = officialness()
    var listed = entry(number: "213500010", landing: "https://www.data.gouv.fr/datasets/a/")
    listed.description = LocalizedText("Voir [le site](https://www.economie.gouv.fr/arbres).")
    guard case .holds(let evidence) = built.assess(listed).proofs[.reciprocalLink] else {
      Issue.record("the description links to it")
      return
    }
    #expect(evidence.contains("https://www.economie.gouv.fr/arbres: "))
    listed.description = LocalizedText("Voir https://www.example.org/ et https://www.legifrance.gouv.fr/x")
    guard case .fails = built.assess(listed).proofs[.reciprocalLink] else {
      Issue.record("it links to nobody")
      return
    }
    #expect(built.pageToRead(of: listed) == nil)
    #expect(
      built.pageToRead(of: entry(number: "213500010", landing: "https://a.example/x"))
        == "https://a.example/x")
    #expect(built.pageToRead(of: entry(name: "x", landing: "https://a.example/x")) == nil)
    #expect(built.pageToRead(of: entry(number: "213500010", landing: "ftp://a.example/x")) == nil)
  }

  @Test(arguments: [
    ("../b?x=1#y", "https://h.example:8443/a/b?x=1#y"), ("//o.example/z", "https://o.example/z"),
    ("/cgu", "https://h.example:8443/cgu"), ("?p=2", "https://h.example:8443/a/c/index.html?p=2"),
    ("d e.html", "https://h.example:8443/a/c/de.html"), ("mailto:x@y.example", nil), ("#top", nil),
    ("javascript:void(0)", nil), ("HTTPS://X.example/", "HTTPS://X.example/"),
  ])
  func linksAreReadAgainstTheirPage(link: String, address: String?) {
    #expect(PageLinks.resolve(link, against: "https://h.example:8443/a/c/index.html") == address)
  }

  @Test func commentsAndScriptsHoldNoLinksAndABaseCounts() {
    let html = """
      <base href="https://b.example/x/"><!-- <a href="https://c.example/">c</a> --><script>"<a href='https://s.example/'>"</script>
      <a class="x" href="y">Mentions l&eacute;gales &amp; <i>CGU</i></a><a data-href="z" HREF = 'w'>w</a><abbr href="q">
      """
    var links = PageLinks(html: Array(html.utf8), base: "https://a.example/")
    #expect(
      links.all() == [
        .init(url: "https://b.example/x/y", text: "Mentions légales & CGU"),
        .init(url: "https://b.example/x/w", text: "w"),
      ])
    var latin = PageLinks(
      html: Array("<a href='/m'>L".utf8) + [0xE9] + Array("gal</a>".utf8), base: "https://a.example/")
    #expect(latin.all().map(\.text) == ["Légal"])
  }

  // MARK: The registers as they are published

  @Test func theRegisterOfForgesIsReadByItsOwners() {
    let yaml = """
      # https://github.com/not-an-account
      gitlab.com:
        forge: gitlab
        owners:
          etalab-datalab:
            pso_id: db2b
            floss_policy: https://github.com/abes-esr/policy
          gone:
            ignored_since: 2024-01-01
      forge.example.fr:
        forge: gitlab
        pso_id: x
      """
    let read = registers([("fr-code-accounts.yml", yaml)])
    #expect(read.codeAccounts == ["gitlab.com/etalab-datalab"])
    #expect(read.codeHosts == ["forge.example.fr"])
    #expect(read.files.first?.rows == 2 && read.files.first?.skipped == 1)
    let known = officialness([
      ("fr-code-accounts.yml", yaml), ("accounts.txt", "https://github.com/etalab\n"),
    ])
    for (url, holds) in [
      ("https://forge.example.fr/any/thing", true), ("https://etalab.github.io/data", true),
      ("https://raw.githubusercontent.com/etalab/x/main/a.csv", true), ("https://gitlab.com/gone/x", false),
      ("https://other.github.io/data", false), ("https://github.com/abes-esr/x", false),
    ] {
      let outcome = known.assess(entry(number: "213500010", distributions: [url])).proofs[.codeHost]
      if case .holds = outcome { #expect(holds, "\(url)") } else { #expect(!holds, "\(url)") }
    }
  }

  @Test(arguments: [
    #"['public-service', 'certified']"#, #"["public-service","certified"]"#, "public-service,certified",
  ])
  func badgesAreReadInEveryFormOfAList(badges: String) {
    let csv =
      "id;name;slug;url;badges;business_number_id\n1;Étalab;etalab;;\"\(badges.replacing("\"", with: "\"\""))\";\n"
    let known = officialness([("organizations.csv", csv)])
    #expect(known.assess(entry(name: "x", portalID: "1")).isPublicBody)
    let company = csv.replacing("public-service", with: "company")
    #expect(
      !officialness([("organizations.csv", company)]).assess(entry(name: "x", portalID: "1")).isPublicBody)
  }

  @Test func theListOfAdministrationsAndTheDomainsAreReadByTheirOwnColumns() {
    let list = """
      siren,nom_complet,nature_juridique,a_mission_service_public_administratif,est_administration_d_etat,est_collectivite,a_acces_espace_agent
      130025265,DIRECTION INTERMINISTERIELLE DU NUMERIQUE,7120,True,True,False,True
      552081317,ELECTRICITE DE FRANCE,5599,False,False,False,False
      """
    let domains =
      "name,http_status,https_status,SIREN,type,sources,script\nnumerique.example,200 OK,200 OK,130025265,Gouvernement,x,y\n"
    let known = officialness([("liste-administrations.csv", list), ("domains.csv", domains)])
    #expect(known.registers.files.map(\.kind) == [.administrations, .domains])
    #expect(
      known.assess(entry(name: "x", number: "130025265")).evidence.contains("DIRECTION INTERMINISTERIELLE"))
    #expect(!known.assess(entry(name: "x", number: "552081317")).isPublicBody)
    guard
      case .holds = known.assess(entry(number: "130025265", landing: "https://www.numerique.example/"))
        .proofs[.officialDomain]
    else {
      Issue.record("its own domain")
      return
    }
  }

  @Test func theAccountInOneRegisterAndTheNumberInAnotherAreOneOrganisation() {
    let orgs =
      "id;name;slug;url;badges;business_number_id\naaaa;Saint-Apollinaire (Côte-d'Or);x;;public-service;\n"
    let known = officialness([("a-organizations.csv", orgs), ("b-obs.csv", Self.observatory)])
    let verdict = known.assess(entry(name: "?", portalID: "aaaa"))
    #expect(verdict.isPublicBody && verdict.institution?.siren == "212101067")
    #expect(known.assess(entry(name: "?", number: "212101067")).institution == verdict.institution)
  }
}
