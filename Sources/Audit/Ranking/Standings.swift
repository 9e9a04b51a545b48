import Catalog

/// Gives ranks, their intervals, and groups of publishers that cannot be told apart.
struct Standings {
  let method: Ranking.Method
  let weights: [Double]

  /// Ranks those publishers that nothing keeps from it.
  func rank(
    _ publishers: inout [RankedPublisher], _ samples: [EntryScores.Sample], _ shrinkage: Shrinkage,
    _ concurrently: RankingBuilder.Concurrently
  ) {
    let order = publishers.indices
      .filter { publishers[$0].unranked == nil && publishers[$0].shrunkScore != nil }
      .sorted { Self.precedes(publishers[$0], publishers[$1]) }
    for (at, place) in order.enumerated() {
      let before = at > 0 ? publishers[order[at - 1]] : nil
      let isEqual = before.map { Self.shown($0) == Self.shown(publishers[place]) } ?? false
      publishers[place].rank = isEqual ? before?.rank : at + 1
    }
    guard method.draws > 0 else { return }
    let drawn = draw(publishers, samples, shrinkage, concurrently)
    for (place, interval) in drawn.intervals {
      let score = publishers[place].shrunkScore ?? interval.lowerBound
      publishers[place].scoreInterval =
        min(interval.lowerBound, score)...max(interval.upperBound, score)
    }
    let ranks = rankIntervals(order.map { drawn.byMethod[$0] ?? [] })
    for (place, interval) in zip(order, ranks) {
      guard let rank = publishers[place].rank else { continue }
      publishers[place].rankInterval = min(interval.lowerBound, rank)...max(interval.upperBound, rank)
    }
    group(order, &publishers)
  }

  private struct Drawn {
    var intervals: [Int: ClosedRange<Double>] = [:]
    var byMethod: [Int: [Float]] = [:]
  }

  /// Draws the scores of everybody who has entries, publisher by publisher.
  private func draw(
    _ publishers: [RankedPublisher], _ samples: [EntryScores.Sample], _ shrinkage: Shrinkage,
    _ concurrently: RankingBuilder.Concurrently
  ) -> Drawn {
    let resampling = Resampling(method: method, weights: weights)
    let places = publishers.indices.filter {
      publishers[$0].shrunkScore != nil && !publishers[$0].summary.provisional
    }
    let part = 8
    let result = Guarded(Drawn())
    concurrently((places.count + part - 1) / part) { number in
      var mine = Drawn()
      for place in places[number * part..<min(places.count, (number + 1) * part)] {
        let scores = resampling.scores(
          RandomStream.key(publishers[place].territory.key), samples[place], shrinkage.publishers[place])
        mine.intervals[place] = Self.interval(scores.byChance)
        if publishers[place].rank != nil { mine.byMethod[place] = scores.byMethod }
      }
      let found = mine
      result.withLock { all in
        all.intervals.merge(found.intervals) { first, _ in first }
        all.byMethod.merge(found.byMethod) { first, _ in first }
      }
    }
    return result.withLock { $0 }
  }

  /// The ranks in every draw, and the 5–95 % interval of each.
  private func rankIntervals(_ drawn: [[Float]]) -> [ClosedRange<Int>] {
    var ranks = drawn
    var keys = [UInt64](repeating: 0, count: ranks.count)
    for draw in 0..<method.draws {
      for place in ranks.indices {
        // Scores are never negative: their bits are in their order.
        let score = max(0, ranks[place][draw])
        keys[place] = UInt64(~score.bitPattern) << 32 | UInt64(place)
      }
      keys.sort()
      for (at, key) in keys.enumerated() { ranks[Int(key & 0xFFFF_FFFF)][draw] = Float(at + 1) }
    }
    return ranks.map { ranks in
      let interval = Self.interval(ranks)
      return Int(interval.lowerBound.rounded(.down))...Int(interval.upperBound.rounded(.up))
    }
  }

  /// From 5 to 95 % of some draws.
  private static func interval(_ draws: [Float]) -> ClosedRange<Double> {
    let sorted = draws.sorted()
    guard let low = Quantile.of(sorted, at: 0.05), let high = Quantile.of(sorted, at: 0.95) else {
      return 0...0
    }
    return low...max(low, high)
  }

  /// From the top down: whoever's rank interval overlaps that of the group's first belongs to the group; the first who does not
  /// begins the next.
  private func group(_ order: [Int], _ publishers: inout [RankedPublisher]) {
    var group = 0
    var reach = 0
    for place in order {
      guard let interval = publishers[place].rankInterval else { continue }
      if group == 0 || interval.lowerBound > reach {
        group += 1
        reach = interval.upperBound
      }
      publishers[place].tieGroup = group
    }
  }

  private static func precedes(_ a: RankedPublisher, _ b: RankedPublisher) -> Bool {
    let (one, other) = (shown(a), shown(b))
    return one != other
      ? one > other : (a.territory.name, a.territory.key) < (b.territory.name, b.territory.key)
  }

  /// The ranked score, rounded so that a last bit makes nobody better.
  private static func shown(_ publisher: RankedPublisher) -> Double {
    ((publisher.shrunkScore ?? 0) * 1e9).rounded()
  }
}
