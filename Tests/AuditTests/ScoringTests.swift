import Catalog
import Testing

@testable import Audit

@Suite struct ScoringTests {
  private let now = Timestamp(seconds: 1_767_225_600)

  private func evaluator() throws -> Evaluator {
    Evaluator(rulebook: try Embedded.trust(), vocabularies: try Embedded.vocabularies(), now: now)
  }

  /// One of the worked examples of the methodology: six of thirteen fields, everything answers.
  private func workedExample(distributions: Int) -> Entry {
    var entry = Entry(id: "worked")
    entry.title = LocalizedText("Observatoire des territoires")
    entry.description = LocalizedText(String(repeating: "Les collectivités qui publient. ", count: 3))
    entry.licences = [LicenceStatement(id: "lov2", source: "license")]
    entry.issued = Timestamp("2022-02-21")
    entry.landingPage = "https://www.data.gouv.fr/fr/datasets/observatoire/"
    entry.documentation = ["https://example.org/doc"]
    for number in 1...distributions {
      var distribution = Distribution(id: "\(number)")
      distribution.accessURLs = ["https://www.data.gouv.fr/api/1/datasets/r/\(number)"]
      entry.distributions.append(distribution)
    }
    return entry
  }

  private func observed(_ url: String, _ state: Observation.State, failures: Int = 0) -> Observation {
    var seen = Observation(url: url, state: state)
    seen.status = state == .available ? 200 : nil
    seen.consecutiveFailures = failures
    seen.checkedAt = now
    return seen
  }

  @Test(arguments: [4, 2])
  func theWorkedExamplesComeOutExactly(distributions: Int) throws {
    let audited = try evaluator().evaluate(workedExample(distributions: distributions)) {
      observed($0, .available)
    }
    #expect(audited.axes.map { $0.score.map(shown) } == [50, 100, 46, 100, 40])
    let score = try #require(audited.score)
    #expect(abs(score - 67.7307692) < 1e-6)
    #expect(audited.shownScore == 68)
    #expect(audited.tier?.id == "good")
    #expect(!audited.provisional)
    #expect(audited.assessedWeight == 100)
  }

  @Test func linksThatWereNotCheckedMakeTheScoreProvisionalAndCostNothing() throws {
    let audited = try evaluator().evaluate(workedExample(distributions: 4)) { _ in nil }
    #expect(audited.axes[1].score == nil)
    #expect(audited.provisional)
    #expect(audited.assessedWeight == 75)
    let completeness = 20 * 600.0 / 13
    let expected: Double = (1_250 + completeness + 1_500 + 600) / 75
    #expect(abs((audited.score ?? 0) - expected) < 1e-9)
    #expect(!audited.findings.contains { $0.link != nil })
  }

  @Test(arguments: [
    (Observation.State.available, 0, 100.0), (.restricted, 0, 100), (.misleading, 0, 50), (.insecure, 1, 35),
    (.unavailable, 1, 35), (.unavailable, 2, 15), (.unavailable, 3, 0), (.unavailable, 9, 0), (.gone, 1, 0),
  ])
  func eachVerdictHasItsScore(state: Observation.State, failures: Int, expected: Double) throws {
    let audited = try evaluator().evaluate(workedExample(distributions: 1)) {
      observed($0, state, failures: failures)
    }
    #expect(abs((audited.axes[1].score ?? -1) - expected) < 1e-9)
  }

  @Test func availabilityIsTheMeanOverAssessedDistributionsWithoutDocumentation() throws {
    var entry = workedExample(distributions: 4)
    entry.distributions[3].kind = .documentation
    let states: [String: Observation.State] = ["1": .available, "2": .notAssessed, "3": .gone, "4": .gone]
    let audited = try evaluator().evaluate(entry) { url in
      observed(url, states[String(url.suffix(1))] ?? .available, failures: 1)
    }
    #expect(audited.axes[1].score == 50)
    #expect(!audited.provisional)
  }

  @Test func aSuccessOlderThanTheThresholdIsStale() throws {
    let audited = try evaluator().evaluate(workedExample(distributions: 2)) { url in
      var seen = observed(url, .available)
      seen.checkedAt = now.adding(seconds: url.hasSuffix("1") ? -7 * 86_400 : -7 * 86_400 - 1)
      return seen
    }
    #expect(audited.links.map(\.state) == [.available, .stale])
    #expect(audited.axes[1].score == 80)
  }

  @Test func theCatalogueIsTheWeightedMeanOfItsAxesAndGainsAddUp() throws {
    let evaluator = try evaluator()
    var summary = CatalogueSummary(rulebook: evaluator.rulebook)
    var bare = Entry(id: "bare")
    bare.title = LocalizedText("bare")
    let entries = [workedExample(distributions: 4), bare, workedExample(distributions: 2)]
    for entry in entries { summary.add(evaluator.evaluate(entry) { observed($0, .available) }) }
    #expect(summary.entries == 3)
    #expect(summary.distributions == 6)
    #expect(summary.axes[1].assessed == 2)
    #expect(summary.axes[1].score == 100)
    let mean: Double = 1_200.0 / 13 / 3
    #expect(abs((summary.axes[2].score ?? 0) - mean) < 1e-9)
    #expect(!summary.provisional)
    let completeness = summary.actions.filter { evaluator.rulebook.rules[$0.rule].axis == 2 }
    let gain = completeness.reduce(0) { $0 + $1.gain }
    #expect(abs(gain - (100 - (summary.axes[2].score ?? 0)) * 0.2) < 1e-9)
    #expect(summary.actions.map(\.gain) == summary.actions.map(\.gain).sorted(by: >))
  }

  @Test func theCatalogueIsProvisionalWhenAnAxisHasNoEvidenceAtAll() throws {
    let evaluator = try evaluator()
    var summary = CatalogueSummary(rulebook: evaluator.rulebook)
    summary.add(evaluator.evaluate(workedExample(distributions: 1)) { _ in nil })
    #expect(summary.provisional)
    #expect(summary.axes[1].score == nil)
    #expect(summary.score != nil)
  }

  @Test func nothingAuditedHasNoScore() throws {
    let summary = CatalogueSummary(rulebook: try Embedded.trust())
    #expect(summary.score == nil)
    #expect(summary.tier == nil)
    #expect(summary.actions.isEmpty)
  }

  @Test func aFingerprintDoesNotDependOnTheMessage() throws {
    let evaluator = try evaluator()
    let entry = workedExample(distributions: 1)
    var first = observed(entry.distributions[0].url ?? "", .gone, failures: 1)
    first.detail = "one"
    var second = first
    second.detail = "another"
    let a = evaluator.evaluate(entry) { _ in first }.findings
    let b = evaluator.evaluate(entry) { _ in second }.findings
    #expect(a.map(\.fingerprint) == b.map(\.fingerprint))
    #expect(a.map(\.message) != b.map(\.message))
    #expect(Set(a.map(\.fingerprint)).count == a.count)
  }

  @Test func aServiceIsScoredOnTenFieldsAndItsOwnSignals() throws {
    var service = Entry(id: "api")
    service.kind = .service
    service.title = LocalizedText("Base adresse nationale")
    service.endpointURLs = ["https://api.example/v1"]
    service.endpointDescriptions = ["https://api.example/openapi.json"]
    let audited = try evaluator().evaluate(service) { observed($0, .available) }
    #expect(audited.axes[1].score == 100)
    #expect(audited.axes[2].signals.count == 10)
    #expect(audited.axes[2].score == 30)
    #expect(audited.axes[4].score == 50)
  }

  @Test func tiersBeginWhereTheMethodologySays() throws {
    let book = try Embedded.trust()
    let tiers = [100, 80, 79.999, 60, 59.9, 40, 39.9, 0].map { book.tier(of: $0)?.id }
    #expect(tiers == ["excellent", "excellent", "good", "good", "fair", "fair", "poor", "poor"])
  }

  @Test func weightsOfTheTrustRulebookAreThoseOfTheMethodology() throws {
    let book = try Embedded.trust()
    #expect(
      book.axes.map(\.id) == ["officialness", "availability", "completeness", "licence", "agentReadiness"])
    #expect(book.axes.map(\.weight) == [25, 25, 20, 15, 15])
    let dataset = book.rules.filter {
      $0.targets.contains(.dataset) && book.axes[$0.axis].id == "agentReadiness"
    }
    #expect(dataset.map(\.points) == [5, 15, 20, 10, 15, 15, 10, 5, 5])
    let fields = book.rules.filter {
      $0.targets.contains(.dataset) && book.axes[$0.axis].id == "completeness"
    }
    #expect(fields.count == 13)
    let proofs = book.rules.filter { book.axes[$0.axis].id == "officialness" }.map(\.points)
    #expect(proofs == [0, 40, 25, 20, 10, 5])
  }
}
