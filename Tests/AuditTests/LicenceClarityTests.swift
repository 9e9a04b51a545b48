import Catalog
import Testing

@testable import Audit

@Suite struct LicenceClarityTests {
  private func entry(
    _ dataset: [LicenceStatement], _ distributions: [[LicenceStatement]] = [], platform: String? = nil
  ) -> Entry {
    var entry = Entry(id: "e")
    entry.licences = dataset
    entry.origin.platform = platform
    entry.distributions = distributions.enumerated().map { index, licences in
      var distribution = Distribution(id: "d\(index)")
      distribution.licences = licences
      return distribution
    }
    return entry
  }

  private func id(_ id: String) -> LicenceStatement { LicenceStatement(id: id, source: "license_id") }
  private func text(_ text: String) -> LicenceStatement { LicenceStatement(text: text, source: "dct:rights") }

  private func advice(_ entry: Entry) -> [LicenceVerdict.Advice] {
    LicenceTests.table.advice(on: verdict(entry), of: entry)
  }
  private func verdict(_ entry: Entry) -> LicenceVerdict { LicenceTests.table.clarity(of: entry) }

  @Test func theSixCasesOfTheMethodology() {
    #expect(verdict(entry([id("lov2")])).clarity == .open)
    #expect(verdict(entry([id("odbl")])).clarity == .open)
    #expect(verdict(entry([id("cc-by-nc-4.0")])).clarity == .notOpen)
    #expect(verdict(entry([id("cc-by-nd-4.0")])).clarity == .notOpen)
    #expect(verdict(entry([id("odbl")], [[id("cc-by-4.0")]])).clarity == .contradictory)
    #expect(verdict(entry([id("other-open")])).clarity == .openUnnamed)
    #expect(verdict(entry([text("Ask the mayor")])).clarity == .unknownText)
    #expect(verdict(entry([id("notspecified")])).clarity == .absent)
    #expect(verdict(entry([])).clarity == .absent)
  }

  @Test func idTitleAndAddressOfOneStatementAreOneLicence() {
    let statement = LicenceStatement(
      id: "cc-by", url: "https://creativecommons.org/licenses/by/4.0/", title: "Creative Commons Attribution",
      source: "license")
    let found = verdict(entry([statement]))
    #expect(found.clarity == .open)
    #expect(found.answer.id == "cc-by-4.0")
    #expect(found.answer.method == .url)
  }

  @Test func aVersionLeftOutIsNoContradiction() {
    let twice = entry([id("lov2")], [[text("Licence Ouverte")], [text("Licence Ouverte 2.0")]])
    let found = verdict(twice)
    #expect(found.clarity == .open)
    #expect(found.answer.id == "lo-2.0")
    #expect(advice(twice).isEmpty)
  }

  @Test func contradictionsSayWhoSaysWhat() {
    let torn = entry([id("odbl")], [[id("cc-by-4.0")], [id("cc-by-4.0")], [id("cc-by-4.0")]])
    let found = verdict(torn)
    #expect(advice(torn).first?.text == "the dataset says odbl-1.0, 3 distributions say cc-by-4.0: keep one")
    #expect(found.evidence.contains("3 distributions, license_id: \"cc-by-4.0\" → cc-by-4.0 (id)"))
    #expect(found.named == ["odbl-1.0", "cc-by-4.0"])
  }

  @Test func twoVersionsOfOneLicenceContradict() {
    #expect(verdict(entry([id("lov2"), text("Licence Ouverte 1.0")])).clarity == .contradictory)
  }

  @Test func aChoiceOfOpenLicencesIsOpenAndAListIsNot() {
    #expect(verdict(entry([text("CC-BY-4.0 OR ODbL-1.0")])).clarity == .open)
    #expect(verdict(entry([text("CC-BY-4.0 OR CC-BY-NC-4.0")])).clarity == .contradictory)
    #expect(verdict(entry([text("CC BY 4.0 / ODbL")])).clarity == .contradictory)
  }

  @Test func aKindBesideALicenceIsTheLicence() {
    let found = verdict(entry([id("other-open"), text("Licence Ouverte 2.0")]))
    #expect(found.clarity == .open)
    #expect(found.answer.id == "lo-2.0")
    #expect(verdict(entry([id("lov2")], [[id("notspecified")]])).clarity == .open)
  }

  @Test func accessRightsAreNoLicence() {
    let rights = LicenceStatement(
      url: "http://publications.europa.eu/resource/authority/access-right/PUBLIC", source: "dct:rights")
    #expect(verdict(entry([rights])).clarity == .absent)
    #expect(verdict(entry([rights, id("cc0")])).answer.id == "cc0-1.0")
  }

  @Test(arguments: [
    "true", "false", "True", " TRUE ", "yes", "public", "Public", "restricted", "non-public", "private",
    "none", "null",
    "n/a", "N/A", "-", "", "not specified",
  ])
  func rightsThatSayNothingStateNoLicence(said: String) {
    let found = verdict(entry([LicenceStatement(text: said, source: "rights")]))
    #expect(found.clarity == .absent, "\(said)")
    #expect(!found.isStated, "\(said)")
    #expect(
      advice(entry([LicenceStatement(text: said, source: "rights")])).first?.code == "absent", "\(said)")
    let both = entry([LicenceStatement(text: said, source: "rights"), id("cc0")])
    #expect(verdict(both).answer.id == "cc0-1.0", "\(said)")
  }

  @Test func rightsInWordsAreStillRead() {
    #expect(text("true copy of the register").source == "dct:rights")
    #expect(verdict(entry([text("true copy of the register")])).clarity == .unknownText)
    #expect(verdict(entry([text("Public: CC BY 4.0")])).answer.id == "cc-by-4.0")
  }

  @Test func statedMeansTheDatasetOrEveryDistribution() {
    #expect(verdict(entry([], [[id("lov2")], [id("lov2")]])).isStated)
    #expect(!verdict(entry([], [[id("lov2")], []])).isStated)
    #expect(verdict(entry([], [[id("lov2")], []])).isPartial)
    #expect(!verdict(entry([id("notspecified")])).isStated)
    #expect(verdict(entry([text("see our terms")])).isStated)
  }

  @Test(arguments: [
    ("udata", "Licence Etalab", "version-missing", "license: lov2"),
    ("ckan", "Creative Commons Attribution", "version-missing", "license_id: CC-BY-4.0"),
    (
      "dcat", "CC BY", "version-missing",
      "dct:license <http://publications.europa.eu/resource/authority/licence/CC_BY_4_0>"
    ),
    ("udata", "other-open", "unnamed", "license: lov2"),
    ("ckan", "See terms of use", "terms-elsewhere", "license_id: CC-BY-4.0"),
    ("ckan", "notspecified", "absent", "license_id: CC-BY-4.0"),
  ])
  func adviceNamesTheValueToWrite(platform: String, said: String, code: String, value: String) {
    let advice = advice(entry([text(said)], platform: platform))
    #expect(advice.first?.code == code)
    #expect(advice.first?.value == value)
  }

  @Test func theTwoExampleEntriesHaveAClearLicence() {
    let found = verdict(entry([LicenceStatement(title: "Licence Ouverte 2.0", source: "license")]))
    #expect(found.clarity == .open)
    #expect(found.answer.licence?.frenchPublicBody == true)
  }

  @Test func whatToWriteIsSaidInTheWordsOfThePlatform() {
    func first(_ entry: Entry) -> String { verdict(entry).advice.first?.sentence ?? "" }
    var french = entry([id("other-open")], platform: "udata")
    french.origin.portalURL = "https://www.data.gouv.fr/datasets/a/"
    #expect(first(french) == "`other-open` names no licence: say which one it is (for example license: lov2)")
    var other = french
    other.origin.portalURL = "https://data.public.lu/en/datasets/a/"
    #expect(!first(other).contains("lov2"), "not every udata is French")
    let unversioned = first(entry([text("Licence Ouverte")], platform: "udata"))
    #expect(unversioned.hasSuffix("without a version: say 2.0 (license: lov2)"))
    #expect(
      first(entry([id("odc-odbl")], [[id("cc-by-4.0")], [id("cc-by-4.0")]])).hasPrefix(
        "the dataset says odbl-1.0, 2 distributions say cc-by-4.0"))
    #expect(verdict(entry([id("-")])).clarity == .absent)
  }

  @Test func eachLicenceSaysWhetherAFrenchPublicBodyMayChooseIt() {
    let table = LicenceTests.table
    for (id, may) in [
      ("lo-2.0", true), ("lo-1.0", true), ("lo", true), ("odbl-1.0", true), ("cc-by-4.0", false),
      ("cc0-1.0", false),
      ("ogl-uk-3.0", false), ("other-open", nil), ("not-specified", nil),
    ] as [(String, Bool?)] {
      #expect(table[id]?.frenchPublicBody == may, "\(id)")
    }
  }
}
