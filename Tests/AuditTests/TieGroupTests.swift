import Catalog
import Testing

@testable import Audit

/// Who is told apart and who is not, where the truth is known.
@Suite struct TieGroupTests {
  /// A ranking of publishers whose entries vary around a mean of their own, each entry on a host of its own.
  ///
  /// - Parameter spread: how far an entry may be from its publisher's mean.
  private func ranking(means: [Double], entries: Int, spread: Double, seed: UInt64 = 1) throws -> Ranking {
    let rulebook = try Embedded.trust()
    let vocabularies = try Embedded.vocabularies()
    let evaluator = Evaluator(rulebook: rulebook, vocabularies: vocabularies, now: Timestamp(seconds: 0))
    let model = evaluator.evaluate(Entry(id: "x")) { _ in nil }
    var method = Ranking.Method()
    method.draws = 400
    var builder = RankingBuilder(rulebook: rulebook, method: method)
    var random = RandomStream(seed: seed, of: 7, draw: 0)
    for (place, mean) in means.enumerated() {
      for _ in 0..<entries {
        var audited = model
        audited.axes = rulebook.axes.map { axis in
          let score = min(100, max(0, mean + spread * (2 * random.unit() - 1)))
          return AxisResult(axis: axis.index, score: score, reason: "", signals: [])
        }
        audited.provisional = false
        builder.add(audited, to: place)
      }
    }
    return builder.ranking(of: means.indices.map { Territory(key: "p\($0)", name: "P \($0)") })
  }

  private func level(_ publisher: RankedPublisher, of levels: Int) -> Int {
    (Int(publisher.territory.key.dropFirst()) ?? 0) % levels
  }

  /// Three levels far apart, 80, 50 and 20, the best first; the publishers of a level are exactly alike.
  @Test func threeLevelsOfEqualsAreThreeGroups() throws {
    let ranking = try ranking(means: (0..<12).map { [80, 50, 20][$0 % 3] }, entries: 60, spread: 0)
    for publisher in ranking.publishers {
      #expect(publisher.tieGroup == level(publisher, of: 3) + 1, "\(publisher.territory.key)")
      #expect(publisher.rank == 4 * level(publisher, of: 3) + 1)
    }
  }

  /// The same with chance among their entries: whatever becomes of a level, no group holds two of them.
  @Test func levelsThatLieFarApartNeverShareAGroup() throws {
    for seed in 1...5 {
      let means = (0..<12).map { [80.0, 50, 20][$0 % 3] }
      let ranking = try ranking(means: means, entries: 60, spread: 15, seed: UInt64(seed))
      var levels: [Int: Set<Int>] = [:]
      for publisher in ranking.publishers {
        let level = level(publisher, of: 3)
        levels[try #require(publisher.tieGroup), default: []].insert(level)
        let block = 4 * level + 1...4 * level + 4
        #expect(publisher.rank.map(block.contains) == true)
        let interval = try #require(publisher.rankInterval)
        #expect(block.contains(interval.lowerBound) && block.contains(interval.upperBound))
      }
      #expect(levels.values.allSatisfy { $0.count == 1 })
    }
  }

  @Test func whoIsTheSameIsOneGroupAndOneRank() throws {
    let ranking = try ranking(means: Array(repeating: 64, count: 10), entries: 12, spread: 0)
    #expect(ranking.publishers.allSatisfy { $0.rank == 1 && $0.tieGroup == 1 })
  }

  /// Publishers of one true mean are one group in most worlds; a group too many is chance, and rare.
  @Test func chanceAloneSeldomMakesAGroup() throws {
    var apart = 0
    for seed in 1...20 {
      let ranking = try ranking(
        means: Array(repeating: 55, count: 6), entries: 40, spread: 30, seed: UInt64(seed))
      if ranking.publishers.contains(where: { $0.tieGroup != 1 }) { apart += 1 }
    }
    #expect(apart <= 3, "\(apart) of 20 worlds")
  }

  /// What a group is: everybody's interval overlaps that of the group's first, and that of the next group's first does not.
  @Test func groupsFollowTheIntervalOfTheirFirst() throws {
    let ranking = try ranking(means: (0..<40).map { 30 + Double($0) }, entries: 25, spread: 25)
    let ranked = ranking.publishers.filter { $0.rank != nil }
    #expect(ranked.count == 40)
    var first: RankedPublisher?
    var groups = 0
    for publisher in ranked {
      let interval = try #require(publisher.rankInterval)
      let rank = try #require(publisher.rank)
      #expect(interval.contains(rank))
      if publisher.tieGroup == first?.tieGroup {
        #expect(interval.overlaps(try #require(first?.rankInterval)))
      } else {
        if let before = first?.rankInterval { #expect(!interval.overlaps(before)) }
        groups += 1
        #expect(publisher.tieGroup == groups)
        first = publisher
      }
    }
    #expect(groups >= 3)
  }

  /// The true order of publishers lies in the intervals of their ranks about as often as those claim.
  @Test func ranksCoverTheTruth() throws {
    var covered = 0
    var all = 0
    for seed in 1...6 {
      let means = (0..<30).map { 40 + 0.8 * Double($0) }
      for publisher in try ranking(means: means, entries: 20, spread: 30, seed: UInt64(seed)).publishers {
        let number = Int(publisher.territory.key.dropFirst()) ?? 0
        all += 1
        if publisher.rankInterval?.contains(30 - number) ?? false { covered += 1 }
      }
    }
    #expect(all == 180)
    #expect(Double(covered) / Double(all) >= 0.85, "\(covered) of \(all)")
  }

  /// Few entries are drawn towards the others, many stay where they are, and nobody below ten has a rank.
  @Test func theFewerTheEntriesTheNearerToTheOthers() throws {
    let rulebook = try Embedded.trust()
    let evaluator = Evaluator(
      rulebook: rulebook, vocabularies: try Embedded.vocabularies(), now: Timestamp(seconds: 0))
    let model = evaluator.evaluate(Entry(id: "x")) { _ in nil }
    var method = Ranking.Method()
    method.draws = 100
    var builder = RankingBuilder(rulebook: rulebook, method: method)
    // Thirty of mean 50 make the stratum; five of mean 90 differ in how many entries they have.
    let sizes = [1, 9, 10, 100, 10_000]
    var random = RandomStream(seed: 3, of: 1, draw: 0)
    for place in 0..<35 {
      let mean = place < 30 ? 45 + Double(place % 11) : 90
      for _ in 0..<(place < 30 ? 30 : sizes[place - 30]) {
        var audited = model
        let score = mean + 20 * (random.unit() - 0.5)
        audited.axes = rulebook.axes.map { AxisResult(axis: $0.index, score: score, reason: "", signals: []) }
        audited.provisional = false
        builder.add(audited, to: place)
      }
    }
    let ranking = builder.ranking(of: (0..<35).map { Territory(key: "p\($0)", name: "") })
    let five = sizes.indices.compactMap { size in
      ranking.publishers.first { $0.territory.key == "p\(30 + size)" }
    }
    let drawn = five.compactMap(\.shrinkage)
    #expect(drawn.count == 5 && zip(drawn, drawn.dropFirst()).allSatisfy { $0 > $1 }, "\(drawn)")
    #expect((drawn.last ?? 1) < 0.001)
    for publisher in five {
      let (raw, ranked) = (try #require(publisher.score), try #require(publisher.shrunkScore))
      #expect(ranked < raw && ranked > 50)
      #expect(publisher.scoreInterval?.contains(ranked) == true)
    }
    let widths = five.compactMap(\.scoreInterval).map { $0.upperBound - $0.lowerBound }
    #expect(zip(widths, widths.dropFirst()).allSatisfy { $0 > $1 }, "\(widths)")
    #expect(five.map { $0.unranked } == [.tooFewEntries, .tooFewEntries, nil, nil, nil])
  }
}
