import Catalog
import Testing

@testable import Audit

@Suite struct LicenceTests {
  static let table: LicenceTable = {
    do { return try LicenceTable(yaml: Embedded.text("licences.yaml"), file: "rules/licences.yaml") } catch {
      fatalError("\(error)")
    }
  }()

  var table: LicenceTable { Self.table }

  /// Percent signs are escapes or none whatever blanks stand around a text, and half a letter is none.
  @Test(arguments: [
    "Licence%20Ouverte%202.0", "C0A%5CC0:E", "lo;[%C3", "Licence Ouverte %C3", "CC%20BY%C3%A94",
  ])
  func blanksAroundATextChangeNothing(text: String) {
    #expect(table.normalise(text: " \(text)\n").id == table.normalise(text: text).id)
  }

  @Test func everyVariantGetsItsOwnLicenceAndNoOther() {
    let cases = LicenceVariants.cases
    #expect(cases.count > 480)
    for (id, text) in cases {
      let answer = table.normalise(text: text)
      #expect(answer.id == id, "\(text)")
      #expect((answer.id == nil) == (answer.confidence == 0), "\(text)")
    }
  }

  @Test func textsAsPeopleWriteThemAreUnderstoodOrLeftAlone() {
    var count = 0
    for (id, texts) in LicenceTexts.byID {
      for text in texts {
        count += 1
        #expect(table.normalise(text: text).id == id, "\(text)")
      }
    }
    #expect(count > 800)
  }

  @Test func aBlankBesideAnOperatorChangesNothing() {
    for text in ["OR\u{10}cc2by)OR\u{5}Oa", "cc2by)OR\u{5}Oa OR"] {
      #expect(table.normalise(text: " \(text)\n").id == table.normalise(text: text).id, "\(text)")
    }
  }

  @Test func aNameOfSeveralLicencesIsNearTheNewest() {
    #expect(table.normalise(text: "Open Software License").candidates == ["osl-3.0"])
    #expect(table.normalise(text: "European Union Public Licence").candidates == ["eupl-1.2"])
  }

  /// A licence that allows less is never taken for one that allows more because a letter is wrong.
  @Test func aSlipOfTheKeyNeverLiftsARestriction() {
    let restricted: [(id: String, text: String)] = [
      ("cc-by-nc-4.0", "Creative Commons Attribution-NonCommercial 4.0 International"),
      ("cc-by-nc-4.0", "Creative Commons Attribution - Pas d'Utilisation Commerciale 4.0"),
      ("cc-by-nc-4.0", "Creative Commons Namensnennung - Nicht kommerziell 4.0"),
      ("cc-by-nc-4.0", "CC BY-NC 4.0"), ("cc-by-nd-4.0", "CC BY-ND 4.0"),
      ("cc-by-sa-4.0", "Creative Commons Attribution – Partage dans les mêmes conditions 4.0"),
      ("cc-by-sa-4.0", "Creative Commons Namensnennung - Weitergabe unter gleichen Bedingungen 4.0"),
      ("cc-by-sa-4.0", "Creative Commons Attribuzione - Condividi allo stesso modo 4.0"),
      ("cc-by-nc-sa-4.0", "Creative Commons Reconocimiento-NoComercial-CompartirIgual 4.0"),
    ]
    var count = 0
    for (id, text) in restricted {
      let letters = Array(text)
      for at in letters.indices where letters[at].isLetter {
        for slip in [
          letters[..<at] + letters[(at + 1)...], letters[...at] + letters[at...],
          letters[..<at] + ["x"] + letters[(at + 1)...],
        ] {
          count += 1
          let found = table.normalise(text: String(slip)).licence
          // One of the same or of more restrictions, or none.
          guard let found else { continue }
          let isSafe =
            found.id == id || found.terms.commercial == false
            || (id.contains("sa") && found.id.contains("sa"))
            || (id.contains("nd") && found.id.contains("nd"))
          #expect(isSafe, "\(String(slip)) → \(found.id)")
        }
      }
    }
    #expect(count > 1_000)
  }

  @Test func caseAndAccentsAndBlanksDoNotCount() {
    var count = 0
    for (id, text) in LicenceVariants.cases
    where !text.contains("://") && !text.contains("<") && text.contains(" ") {
      // A capital tells *AT* from *at*, and the parts of a word that lost its blanks.
      for variant in [text.uppercased(), "  \(text) ", "\(text).", "\u{A0}\(text)\u{200B}"] {
        let found = table.normalise(text: variant).id
        #expect(found == id || (variant == text.uppercased() && id == nil), "\(variant)")
        count += 1
      }
    }
    #expect(count > 1000)
  }

  @Test func nonCommercialNeverBecomesAttribution() {
    let free: Set<String> = [
      "cc-by", "cc-by-sa", "cc-by-4.0", "cc-by-3.0", "cc-by-sa-4.0", "lo", "lo-2.0", "odbl-1.0", "cc0-1.0",
    ]
    for text in [
      "CC BY-NC", "CC BY–NC 4.0", "CC BY Non Commercial 4.0", "CC-BY 4.0 non-commercial",
      "CC BY 4.0, no commercial use",
      "CC BY 4.0 (pas d’usage commercial)", "CC BY 4.0 sans usage commercial", "CC BY, nur nicht-kommerziell",
      "CC BY 4.0 solo per uso non commerciale", "CC BY 4.0 sin fines comerciales",
      "CC BY 4.0 sem fins comerciais",
      "CC BY 4.0 ei kaupalliseen käyttöön", "Creative Commons Attribution NonCommercal 4.0",
      "Creative Commons Attribution-NonComercial 4.0",
      "Licence Ouverte 2.0 sauf usage commercial : non commercial",
      "ODbL non-commercial", "CC BY-NC-SA", "CC BY niet voor commercieel gebruik", "CC BY 4.0 NC",
      "CC BY 4.0-NC",
      "Creative Commons Attribution 4.0 (NC)", "Attribution NC 4.0 International",
      "CC BY-NC 4.0 / CC BY-NC-SA 4.0",
    ] {
      let id = table.normalise(text: text).id
      #expect(id.map { !free.contains($0) } ?? true, "\(text) → \(id ?? "")")
    }
  }

  @Test func publicDomainIsNotCC0() {
    for text in [
      "public domain", "Public Domain", "domaine public", "Creative Commons Public Domain", "PD",
      "gemeinfrei",
    ] {
      #expect(table.normalise(text: text).id != "cc0-1.0", "\(text)")
    }
  }

  @Test func anUnknownVersionStaysUnknown() {
    for (text, id) in [
      ("Creative Commons BY", "cc-by"), ("Licence Ouverte", "lo"), ("UK Open Government Licence", "ogl-uk"),
      ("Datenlizenz Deutschland Namensnennung", "dl-de-by"), ("IODL", "iodl"), ("NLOD", "nlod"),
      ("CC BY 3.0 or 4.0", "cc-by"), ("Licence Ouverte 1.0 ou 2.0", "lo"), ("GFDL", "gfdl"),
      ("Données 2023 sous licence ouverte", "lo"), ("CC BY, version of 12 May 2021", "cc-by"),
    ] {
      let answer = table.normalise(text: text)
      #expect(answer.id == id, "\(text)")
      #expect(answer.licence?.version == nil, "\(text)")
    }
  }

  @Test func aNearMissIsTakenOnlyWhenOneLicenceIsNear() {
    #expect(table.normalise(text: "Datenlizenz Deutschlnd Namensnennung").method == .near)
    #expect(table.normalise(text: "Open Databse License").id == "odbl-1.0")
    #expect(table.normalise(text: "Licence Ouvertte").id == "lo")
    #expect(table.normalise(text: "Licence Ouvertte").confidence < 0.7)
    // Digits and restrictions are never mended.
    #expect(table.normalise(text: "Eclipse Public License 3.0").id == nil)
    #expect(table.normalise(text: "MIR License").id == nil)
    #expect(table.normalise(text: "CC BX 4.0").id == nil)
  }

  @Test func aPastedLicenceIsKnownByItsHead() {
    let filler = String(
      repeating: "The Licensor grants the Licensee a right to reuse the Information. ", count: 15_000)
    #expect(filler.utf8.count > 900_000)
    let pasted =
      "LICENCE OUVERTE 2.0/OPEN LICENCE 2.0\n« Réutilisation » de l’« Information » sous cette licence\n"
      + "Cette licence a été conçue pour être compatible avec toute licence libre qui exige au moins la mention de "
      + "paternité : elle est notamment compatible avec la licence « Creative Commons Attribution » (CC-BY) de "
      + "Creative Commons et la licence « Open Data Commons Attribution » (ODC-BY).\n"
    #expect(table.normalise(text: pasted).id == "lo-2.0")
    #expect(table.normalise(text: pasted + filler).id == "lo-2.0")
    let commons =
      "Creative Commons Attribution 4.0 International Public License\n\nBy exercising the Licensed Rights "
      + "(defined below), You accept and agree to be bound by the terms and conditions of this Creative Commons "
      + "Attribution 4.0 International Public License (\"Public License\"). " + filler
    #expect(table.normalise(text: commons).id == "cc-by-4.0")
  }

  @Test(.timeLimit(.minutes(2))) func hostileTextsAreReadInTime() {
    for text in [
      String(repeating: "<a ", count: 400_000), String(repeating: "&", count: 1_000_000),
      String(repeating: "http://", count: 150_000), String(repeating: "cc by ", count: 170_000),
      String(repeating: "(", count: 1_000_000), String(repeating: "é", count: 500_000), "\u{0}\u{1}\u{FFFD}",
      String(repeating: "https://creativecommons.org/licenses/by/", count: 20_000), "%%%%%",
      "&#xFFFFFF;&#99999999;&#;",
      "http://[::1]/", "https://?", "//", "http:///////", "creativecommons.org/licenses/by/4.0/../../..",
      "cc-by-" + String(repeating: "9", count: 40), "Open Datatov1.0QQ (ODC-BY)",
      "v1.0 ODbL",
    ] {
      #expect(table.normalise(text: text).text.utf8.count <= text.utf8.count, "\(text.prefix(20))")
    }
  }

  @Test func everyLicenceIsFoundByItsIdTitleNamesAndAddresses() {
    #expect(table.licences.count >= 300)
    for licence in table.licences {
      #expect(table.normalise(text: licence.id).id == licence.id)
      for name in licence.elsewhere.values {
        #expect(table.normalise(text: name).id == licence.id, "\(name)")
      }
      for url in licence.urls { #expect(table.normalise(text: url).id == licence.id, "\(url)") }
    }
  }

  @Test func aFaultyTableListsEveryFault() throws {
    let yaml = """
      terms: { by: [true, true, true, false, true], odd: [true] }
      licences:
        - { id: a, terms: by, colour: red, names: [Licence A] }
        - { id: b, terms: nope, names: [Licence A] }
        - { id: a, family: elsewhere, prefer: z }
      """
    let error = try #require(throws: FaultyFile.self) { try LicenceTable(yaml: yaml, file: "mine.yaml") }
    let text = error.description
    for part in [
      "mine.yaml: at terms.odd", "colour", "no such terms: nope", "Licence A", "is there twice", "elsewhere",
      "names z",
    ] {
      #expect(text.contains(part), "\(part) in \(text)")
    }
  }
}
