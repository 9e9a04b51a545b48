import Catalog
import Testing

@testable import Audit

@Suite struct GateTests {
  private let now = Timestamp(seconds: 1_767_225_600)

  private func entry(_ id: String, _ links: [String]) -> Entry {
    var entry = Entry(id: id)
    entry.title = LocalizedText("Trees of the town")
    for link in links {
      var distribution = Distribution(id: link)
      distribution.downloadURLs = ["https://town.example/\(link)"]
      entry.distributions.append(distribution)
    }
    return entry
  }

  private func seen(_ url: String) -> Observation? {
    guard let name = url.split(separator: "/").last?.split(separator: "-").first else { return nil }
    if let state = Observation.State(rawValue: String(name)) {
      var seen = Observation(url: url, state: state)
      seen.checkedAt = now
      return seen
    }
    var seen = Observation(url: url, state: .notAssessed)
    seen.reason = String(name)
    return seen
  }

  private func tally(
    _ entries: [Entry], baseline: Baseline? = nil, suppressions: [Suppression] = [], updates: Bool = false,
    _ change: (inout GateClauses) -> Void = { _ in }
  ) throws -> (tally: GateTally, verdict: GateVerdict) {
    var clauses = GateClauses()
    change(&clauses)
    let book = try Embedded.trust()
    let evaluator = Evaluator(rulebook: book, vocabularies: try Embedded.vocabularies(), now: now)
    var tally = GateTally(
      rulebook: book, clauses: clauses, suppressions: suppressions, baseline: baseline, updates: updates,
      now: now)
    var summary = CatalogueSummary(rulebook: book)
    for entry in entries {
      var audited = evaluator.evaluate(entry, observation: seen)
      tally.add(&audited)
      summary.add(audited)
    }
    return (tally, tally.verdict(score: summary.score))
  }

  private func suppression(_ expires: String, rule: String? = "broken-distribution", url: String? = nil)
    -> Suppression
  {
    Suppression(place: "suppressions[0]", rule: rule, url: url, reason: "moves", expires: expires)
  }

  @Test(arguments: [
    ("gone-1", GateVerdict.Outcome.fails), ("available-1", .holds), ("throttled", .undecided),
    ("offline", .undecided),
    ("address-not-allowed", .holds), ("challenge", .holds), ("restricted-1", .holds),
  ])
  func aLinkDecidesTheClauseOnlyWhereItWasSeen(link: String, outcome: GateVerdict.Outcome) throws {
    let (_, verdict) = try tally([entry("a", ["available-0", link])]) { $0.failOn = ["broken-distribution"] }
    #expect(verdict.outcome == outcome)
  }

  @Test func aFailureIsNeverHiddenByWhatCouldNotBeSeen() throws {
    let (_, verdict) = try tally([entry("a", ["throttled", "gone-1"])]) {
      $0.failOn = ["broken-distribution"]
    }
    #expect(verdict.outcome == .fails)
    #expect(verdict.unseen == ["1 link: throttled, such as https://town.example/throttled"])
  }

  @Test(arguments: [
    (60.0, GateVerdict.Outcome.undecided), (49.0, .holds), (51.0, .undecided), (100.0, .undecided),
  ])
  func aScoreIsOnlyJudgedWithinItsBounds(minimum: Double, outcome: GateVerdict.Outcome) throws {
    // One link answers, one is not seen: availability lies between 50 and 100.
    let (_, verdict) = try tally([entry("a", ["available-1", "throttled"])]) {
      $0.axisMinimums = [GateClauses.AxisMinimum(axis: "availability", score: minimum)]
    }
    #expect(verdict.outcome == outcome, "\(verdict)")
  }

  @Test func aScoreThatNothingUnseenCouldSaveFails() throws {
    let (_, verdict) = try tally([entry("a", ["gone-1", "throttled"])]) {
      $0.axisMinimums = [GateClauses.AxisMinimum(axis: "availability", score: 51)]
    }
    #expect(verdict.outcome == .fails)
  }

  @Test(arguments: [
    (GateClauses.Inconclusive.report, GateVerdict.Outcome.undecided), (.fail, .fails), (.pass, .holds),
  ])
  func theOwnerSaysWhatBecomesOfTheInconclusive(
    policy: GateClauses.Inconclusive, outcome: GateVerdict.Outcome
  ) throws {
    let (_, verdict) = try tally([entry("a", ["offline"])]) {
      $0.failOn = ["gone"]
      $0.inconclusive = policy
    }
    #expect(verdict.outcome == outcome)
  }

  @Test func fingerprintsDoNotDependOnOrderOrMessage() throws {
    let entries = [entry("a", ["gone-1", "available-2"]), entry("b", ["misleading-1"]), entry("c", [])]
    let first = try tally(entries, updates: true).tally.next
    var shuffled = Array(entries.reversed())
    shuffled[2].distributions.reverse()
    shuffled[2].title = LocalizedText("Another title altogether")
    let second = try tally(shuffled, updates: true).tally.next
    #expect(first == second)
    #expect((first?.findings.count ?? 0) > 10)
    #expect(first?.findings == first?.findings.sorted())
  }

  @Test func whatTheBaselineHasIsKnownAndTheRestIsNew() throws {
    let baseline = try #require(try tally([entry("a", ["gone-1"])], updates: true).tally.next)
    let kept = try tally([entry("a", ["gone-1"])], baseline: baseline) { $0.maxNew = 0 }
    #expect(kept.verdict.outcome == .holds)
    #expect(kept.tally.open == 0 && kept.tally.fixed.isEmpty)
    let grown = try tally([entry("a", ["gone-1", "gone-2"])], baseline: baseline) { $0.failOn = ["gone"] }
    #expect(grown.verdict.lines.map(\.text) == ["1 finding of 'gone', none allowed"])
    let shrunk = try tally([entry("a", ["available-1"])], baseline: baseline) { $0.maxNew = 0 }
    #expect(shrunk.tally.fixed.isEmpty == false)
  }

  @Test func whatCannotBeSeenIsNotMendedAndStaysInTheBaseline() throws {
    var broken = entry("a", ["gone-1"])
    let baseline = try #require(try tally([broken], updates: true).tally.next)
    let gone = try #require(baseline.findings.first { $0.rule == "availability/gone" })
    broken.distributions[0].id = "x"
    // The same address, which a host would not show today.
    let book = try Embedded.trust()
    let evaluator = Evaluator(rulebook: book, vocabularies: try Embedded.vocabularies(), now: now)
    var tally = GateTally(rulebook: book, clauses: GateClauses(), baseline: baseline, updates: true, now: now)
    var audited = evaluator.evaluate(broken) { url in
      var seen = Observation(url: url, state: .notAssessed)
      seen.reason = "throttled"
      return seen
    }
    tally.add(&audited)
    #expect(!tally.fixed.contains(gone))
    #expect(tally.next?.findings.contains(gone) == true)
  }

  @Test func aKnownBrokenDistributionIsNotNewWhenItBreaksAnotherWay() throws {
    let book = try Embedded.trust()
    var baseline = Baseline()
    let broken = entry("a", ["unavailable-1"])
    baseline.add(
      Baseline.Finding(
        fingerprint: Fingerprint.of(
          rule: "availability/gone", entry: broken, distribution: broken.distributions[0]),
        rule: "availability/gone", entry: "a", distribution: nil))
    let (_, verdict) = try tally([broken], baseline: baseline) { $0.failOn = ["broken-distribution"] }
    #expect(verdict.outcome == .holds)
    #expect(book.rules.contains { $0.id == "availability/gone" })
  }

  @Test(arguments: [
    ("2026-01-02", true), ("2026-01-01", true), ("2025-12-31", false), ("soon", false), ("", false),
    ("2026-02-30", false),
  ])
  func aSuppressionCountsThroughItsLastDayAndNotWithoutOne(expires: String, isLive: Bool) throws {
    #expect(suppression(expires).isLive(at: now) == isLive)
    let (tally, verdict) = try tally([entry("a", ["gone-1"])], suppressions: [suppression(expires)]) {
      $0.failOn = ["broken-distribution"]
    }
    #expect(verdict.outcome == (isLive ? .holds : .fails))
    #expect(tally.suppressions.map(\.findings) == [1])
  }

  @Test(arguments: [
    ("https://town.example/*", true), ("*/GONE-*", true), ("https://town.example/gone", false),
    ("*.csv", false),
  ])
  func anAddressIsMeantByItsPattern(url: String, isMeant: Bool) throws {
    let (tally, _) = try tally(
      [entry("a", ["gone-1"])], suppressions: [suppression("2030-01-01", rule: nil, url: url)])
    #expect((tally.suppressions[0].findings > 0) == isMeant)
  }

  @Test func scoresDoNotDependOnSuppressionsOrBaselines() throws {
    let entries = [entry("a", ["gone-1"])]
    let plain = try tally(entries) { $0.catalogueMinimum = 99 }
    let quiet = try tally(entries, suppressions: [suppression("2030-01-01", rule: "*")]) {
      $0.catalogueMinimum = 99
    }
    #expect(plain.verdict == quiet.verdict)
    #expect(quiet.tally.open == 0)
  }

  @Test(arguments: [(33.0, GateVerdict.Outcome.fails), (34.0, .holds), (0.0, .fails), (100.0, .holds)])
  func aShareOfBrokenDistributionsIsAllowed(limit: Double, outcome: GateVerdict.Outcome) throws {
    let (_, verdict) = try tally([entry("a", ["gone-1", "available-1", "available-2"])]) {
      $0.maxBroken = limit
    }
    #expect(verdict.outcome == outcome, "\(verdict)")
  }

  @Test func aFaultyBaselineListsEveryFault() throws {
    let text =
      #"{"schema":"other","findings":[{"rule":"a"},{"fingerprint":"f","rule":"r","entry":"e","line":3}],"x":1}"#
    let error = #expect(throws: FaultyFile.self) { try Baseline(text: text, file: "b.json") }
    #expect(error?.faults.map(\.path) == ["schema", "findings[0]", "findings[1]", ""])
  }
}
