import Testing

@testable import Audit

/// Movements between editions, computed by hand.
@Suite struct MovementTests {
  private func movement(
    now: (Double, ClosedRange<Double>)?, before: (Double, ClosedRange<Double>)?, rank: Int? = 4
  ) throws -> RankedPublisher.Movement? {
    let rulebook = try Embedded.trust()
    var ranking = Ranking(rulebook: rulebook)
    var publisher = RankedPublisher(
      territory: Territory(key: "a", name: "A"), stratum: "", summary: CatalogueSummary(rulebook: rulebook))
    publisher.shrunkScore = now?.0
    publisher.scoreInterval = now?.1
    ranking.publishers = [publisher]
    let earlier = EarlierStanding(shrunkScore: before?.0, scoreInterval: before?.1, rank: rank)
    ranking.compare(with: ["a": earlier], named: "2025")
    #expect(ranking.comparedWith == "2025")
    return ranking.publishers[0].movement
  }

  /// Half widths of 3 and 4: only what exceeds √(3² + 4²) = 5 is certain.
  @Test(arguments: [(55.01, true), (55.0, false), (54.9, false), (45.0, false), (44.99, true), (50.0, false)])
  func onlyWhatExceedsBothUncertaintiesIsCertain(score: Double, isCertain: Bool) throws {
    let found = try #require(
      try movement(now: (score, score - 3...score + 3), before: (50, 46...54)))
    #expect(found.isCertain == isCertain)
    #expect(abs((found.change ?? 0) - (score - 50)) < 1e-12)
    #expect(found.earlierScore == 50 && found.earlierRank == 4)
  }

  /// The interval need not lie evenly around its score: half its width counts.
  @Test func anUnevenIntervalCountsByHalfItsWidth() throws {
    #expect(try movement(now: (56, 55...61), before: (50, 42...50))?.isCertain == true)
    #expect(try movement(now: (55, 54...60), before: (50, 42...50))?.isCertain == false)
  }

  @Test func nothingIsCertainOfWhatHasNoScoreInOneEdition() throws {
    for (now, before) in [
      (nil, (50.0, 49.0...51.0)), ((80.0, 79.0...81.0), nil),
    ] as [((Double, ClosedRange<Double>)?, (Double, ClosedRange<Double>)?)] {
      let found = try #require(try movement(now: now, before: before))
      #expect(found.change == nil && !found.isCertain)
    }
  }

  @Test func noChangeIsNeverCertain() throws {
    #expect(try movement(now: (50, 50...50), before: (50, 50...50))?.isCertain == false)
  }

  @Test func whoIsNewHasNotMoved() throws {
    var ranking = Ranking(rulebook: try Embedded.trust())
    ranking.publishers = [
      RankedPublisher(
        territory: Territory(key: "new", name: ""), stratum: "",
        summary: CatalogueSummary(rulebook: ranking.rulebook))
    ]
    ranking.compare(with: [:], named: "2025")
    #expect(ranking.publishers[0].movement == nil)
  }
}
