import Catalog
import Foundation
import Testing

@testable import Audit
@testable import Reports

@Suite struct PhraseBookTests {
  private static let book = Result { try Sample.french() }

  // MARK: Everything that is said has its French

  @Test func everyRuleAxisAndNameOfTheTrustRulebookHasItsFrench() throws {
    let french = try Self.book.get()
    let rulebook = try Sample.evaluator().rulebook
    for rule in rulebook.rules {
      let texts = try #require(french.rule(rule.id), "\(rule.id)")
      for (text, english) in [(texts.title, rule.title), (texts.why, rule.why), (texts.fix, rule.fix)] {
        #expect(!text.isEmpty && text != english, "\(rule.id)")
      }
    }
    for axis in rulebook.axes { #expect(french.axis(axis.id)?.title.isEmpty == false, "\(axis.id)") }
    for tier in rulebook.tiers { #expect(french.names[.tiers]?[tier.id] != nil, "\(tier.id)") }
    for state in Observation.State.allCases { #expect(french.state(state) != state.rawValue) }
    for severity in Rule.Severity.allCases { #expect(french.names[.severities]?[severity.rawValue] != nil) }
    for outcome in Signal.Outcome.allCases { #expect(french.outcome(outcome) != outcome.rawValue) }
    for reason in RankedPublisher.Unranked.allCases { #expect(french.unranked(reason) != reason.rawValue) }
  }

  @Test func everySentenceOfEveryRulesExamplesHasItsFrench() throws {
    let french = try Self.book.get()
    let table = try OfficialTable(yaml: Sample.embedded("official.yaml"), file: "official.yaml")
    var vocabularies = try Sample.evaluator().vocabularies
    var registers = Registers(table: table)
    registers.codeAccounts = ["github.com/registered-example"]
    vocabularies.official = Officialness(table: table, registers: registers)
    let evaluator = Evaluator(
      rulebook: try Sample.evaluator().rulebook, vocabularies: vocabularies, now: ExampleSubject.now)
    var said = Said(french: french, evaluator: evaluator)
    for rule in evaluator.rulebook.rules {
      for example in rule.passing + rule.failing {
        said.add(
          evaluator.evaluate(
            example.subject.entry, page: example.subject.page, repeats: example.subject.repeats
          ) {
            example.subject.observations[$0]
          })
      }
    }
    #expect(said.count > 1_000)
    #expect(said.unknown.isEmpty, "\(said.unknown.sorted().joined(separator: "\n"))")
  }

  @Test func everySentenceOfTheRecordedReportOfTheExampleHasItsFrench() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "EndToEndTests/Cases/example/expected/report.json")
    let report = try JSONDecoder().decode(RecordedReport.self, from: Data(contentsOf: file))
    let french = try Self.book.get()
    var unknown: [String] = []
    for entry in report.entries {
      for axis in entry.axes.values {
        _ = french.text(axis.reason, unknown: &unknown)
        for signal in axis.signals { _ = french.text(signal.evidence, unknown: &unknown) }
      }
      for finding in entry.findings {
        _ = french.message(finding.message, of: finding.rule, unknown: &unknown)
      }
    }
    #expect(report.entries.count == 10)
    // What this example's recorded link checks say is in the file of the example, not in the program.
    let ours = unknown.filter { text in !Self.recorded.contains { text.hasPrefix($0) } }
    #expect(Set(ours).isEmpty, "\(Set(ours).sorted().joined(separator: "\n"))")
  }

  @Test func everyFindingOnACatalogueHasItsFrench() throws {
    let notes = [
      (
        "total-changed",
        "the portal's total went from 12 to 14 while it was read; what came twice counts once"
      ),
      ("page-loop", "the portal gave the same page again, and reading ended there"),
      (
        "page-loop",
        "the page https://a.example/?page=2 names https://a.example/?page=1 as the next one, which had been read"
      ),
      (
        "window-reached",
        "the interface lists only what comes before position 10000, and the portal has 12345"
      ),
      (
        "window-reached",
        "the interface lists only the first 10000 and the last 10000, and the portal has 23456"
      ),
      (
        "resources-not-listed",
        "the export of datasets does not list their resources, and nothing can be said of those"
      ),
    ]
    var findings = notes.map { CatalogueFinding(ReadingNote(code: $0.0, detail: $0.1), source: "x") }
    findings.append(.shortfall("x", reported: 1_200, given: 1_100))
    findings.append(.surplus("x", reported: 2, given: 3))
    findings.append(CatalogueFinding(ReadingNote(code: "other", detail: "nothing is given"), source: "x"))
    let french = try Self.book.get()
    var unknown: [String] = []
    for finding in findings {
      let (message, advice) = (finding.message, finding.advice)
      #expect(french.text(message, unknown: &unknown) != message)
      #expect(french.text(advice, unknown: &unknown) != advice)
    }
    #expect(unknown.isEmpty, "\(unknown)")
    #expect(
      french.text(findings[6].message)
        == "le portail annonce 1200 fiches, mais en a donné 1100\u{A0}: il en manque 100")
  }

  private static let recorded = [
    "the server answered ", "the server asks ", "the certificate expired on ", "no connection within ",
    "an HTML page where ", "a private address, which ",
  ]

  // MARK: How it is said

  @Test(arguments: [
    ("nothing is given", "rien n’est indiqué"),
    ("1 characters (title)", "1 caractère (title)"),
    ("57 characters (description)", "57 caractères (description)"),
    ("“air”, “pollution” (keyword)", "«\u{A0}air\u{A0}», «\u{A0}pollution\u{A0}» (keyword)"),
    ("404 on 2026-11-21T06:00:13Z: HTTP 404", "404 le 2026-11-21T06:00:13Z\u{A0}: HTTP 404"),
    (
      "tls-expired on 2026-11-21T06:00:14Z: x.example: the name does not exist",
      "certificat expiré le 2026-11-21T06:00:14Z\u{A0}: x.example\u{A0}: ce nom de domaine n’existe pas"
    ),
    (
      "dataset, license: \"ODbL; see: x → y (z)\" → odbl-1.0 (id); 2 distributions state none",
      "jeu de données, license\u{A0}: «\u{A0}ODbL; see: x → y (z)\u{A0}» → odbl-1.0 (identifiant)\u{202F}; "
        + "2 distributions n’en indiquent aucune"
    ),
    ("https://data.example/trees", "https://data.example/trees"),
    ("46.15 of 100 points", "46.15 points sur 100"),
    ("a sentence that nobody wrote", "a sentence that nobody wrote"),
    ("", ""),
  ])
  func sentencesAreTranslatedWithWhatStandsInThem(english: String, french: String) throws {
    let found = try Self.book.get().text(english)
    #expect(found == french)
  }

  @Test func aMessageIsTranslatedByItsRule() throws {
    let french = try Self.book.get()
    var unknown: [String] = []
    let message = french.message(
      "“a: “b” is gone: c” is gone: HTTP 404", of: "availability/gone", unknown: &unknown)
    #expect(message == "«\u{A0}a: “b\u{A0}» a disparu\u{A0}: c” is gone: HTTP 404")
    #expect(unknown == ["c” is gone: HTTP 404"])
    #expect(
      french.message("“Bus” is gone: HTTP 404", of: "availability/gone", unknown: &unknown)
        == "«\u{A0}Bus\u{A0}» a disparu\u{A0}: HTTP 404")
  }

  @Test func whatStayedEnglishIsTold() throws {
    var unknown: [String] = []
    let text = try Self.book.get().text("not assessed: quite another reason", unknown: &unknown)
    #expect(text == "non évalué\u{A0}: quite another reason")
    #expect(unknown == ["quite another reason"])
  }

  @Test func ofPlacesSideBySideTheFirstTakesEverything() {
    let pattern = PhrasePattern("“{a}” is gone: {detail}{more}.")
    var text = "“x” is gone: HTTP 404; and more."
    let values = text.withUTF8 { bytes in
      pattern.values(in: bytes)?.map { String(decoding: bytes[$0], as: UTF8.self) }
    }
    #expect(pattern.names == ["a", "detail", "more"])
    #expect(values == ["x", "HTTP 404; and more", ""])
  }

  @Test func theEmptyBookLeavesEverythingEnglish() {
    let book = PhraseBook()
    #expect(book.text("nothing is given") == "nothing is given")
    #expect(book.tier("good") == "good")
    #expect(book.rule("completeness/title") == nil)
  }

  @Test func hostileTextsAreTakenInOnePass() throws {
    let french = try Self.book.get()
    for piece in ["; ", " on ", ": ", "“", "” is gone: ", "\" → ", "{x}", "\u{202E}", " is ", ", "] {
      let long = String(repeating: piece, count: 19_000 / piece.utf8.count)
      #expect(!french.text(long).isEmpty)
      #expect(!french.text("not assessed: " + long).isEmpty)
      #expect(!french.text("dataset, license: \"" + long).isEmpty)
    }
    #expect(french.text("declared: {formats}") == "déclaré\u{A0}: {formats}")
  }

  // MARK: Another rulebook

  @Test func aRuleThatMeansSomethingElseIsNotTranslated() throws {
    let yaml = try Sample.embedded("rulebooks/trust.yaml")
      .replacing("title: The entry has a usable title", with: "title: The title is in capitals")
    let other = try Rulebook(yaml: yaml, file: "mine.yaml")
    let french = try Self.book.get().applied(to: other)
    #expect(french.rule("completeness/title") == nil)
    #expect(french.rule("completeness/description") != nil)
    #expect(french.axis("completeness") != nil)
    #expect(french.rulebookTitle == "Score de confiance")
  }

  // MARK: Faults

  @Test func everyFaultIsListedWithItsPlace() throws {
    let yaml = try Sample.embedded("french.yaml")
      .replacing("title: La distribution existe", with: "titel: La distribution existe")
      .replacing("“{value}” ({field:word})\"", with: "“{value}{field:wort}”\"")
      .replacing("fr: \"HTTP {status} sans en-tête Location\"", with: "fr: \"HTTP {code:bold} sans\"")
      .replacing("  completeness/spatial:", with: "  completeness/spatiale:")
      .replacing("language: fr", with: "language: fr\nnonsense: 1")
    let rulebook = try Sample.evaluator().rulebook
    let error = #expect(throws: FaultyFile.self) {
      try PhraseBook(yaml: yaml, file: "french.yaml", rulebook: rulebook)
    }
    let text = "\(try #require(error))"
    for part in [
      "at rules.availability/gone: the key 'title' is missing", "at rules.availability/gone: the key 'titel'",
      "two places stand side by side", "'wort' is no kind of place",
      "the key 'completeness/spatiale' is not known", "no place '{code}'", "nonsense",
    ] {
      #expect(text.contains(part), "\(part) in \(text)")
    }
  }
}

/// What an audit says, gathered with what stayed English.
private struct Said {
  let french: PhraseBook
  let rulebook: Rulebook
  let licences: LicenceTable
  var unknown: Set<String> = []
  var count = 0

  init(french: PhraseBook, evaluator: Evaluator) {
    self.french = french
    rulebook = evaluator.rulebook
    licences = evaluator.vocabularies.licences
  }

  mutating func add(_ audited: AuditedEntry) {
    var misses: [String] = []
    for axis in audited.axes {
      _ = french.text(axis.reason, unknown: &misses)
      for signal in axis.signals {
        count += 1
        _ = french.text(signal.evidence, unknown: &misses)
      }
    }
    for finding in audited.findings {
      count += 1
      _ = french.message(finding.message, of: rulebook.rules[finding.rule].id, unknown: &misses)
    }
    for advice in licences.advice(on: audited.licence, of: audited.entry) {
      count += 1
      _ = french.text(advice.text, unknown: &misses)
    }
    unknown.formUnion(misses)
  }
}

/// The sentences of a recorded `report.json`.
private struct RecordedReport: Decodable {
  var entries: [Entry]

  struct Entry: Decodable {
    var axes: [String: Axis]
    var findings: [Finding]
  }
  struct Axis: Decodable {
    var reason: String
    var signals: [Signal]
  }
  struct Signal: Decodable { var evidence: String }
  struct Finding: Decodable {
    var rule: String
    var message: String
  }
}
