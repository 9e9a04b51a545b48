extension RankingBuilder {
  /// Runs a body for every number below a count, perhaps side by side.
  public typealias Concurrently = (_ count: Int, _ body: @Sendable (Int) -> Void) -> Void

  /// Makes the ranking.
  ///
  /// - Parameters:
  ///   - territories: whoever is ranked, by the places that ``add(_:to:)`` was given.
  ///   - gaps: why some of them were not read.
  ///   - concurrently: how to use several cores; the result is the same for any number of them.
  public func ranking(
    of territories: [Territory], gaps: [Int: RankedPublisher.Gap] = [:],
    concurrently: Concurrently = { count, body in for number in 0..<count { body(number) } }
  ) -> Ranking {
    var ranking = Ranking(rulebook: rulebook, method: method)
    let samples = scores.grouped(publishers: territories.count)
    let shrinkage = Shrinkage(samples, levels: territories.map(\.levels), axes: rulebook.axes.count)
    var publishers = territories.indices.map { place in
      publisher(territories[place], place, samples[place], shrinkage.publishers[place], gaps[place])
    }
    Standings(method: method, weights: rulebook.axes.map(\.weight)).rank(
      &publishers, samples, shrinkage, concurrently)
    ranking.strata = strata(of: publishers, shrinkage)
    ranking.coverage = coverage(of: publishers)
    ranking.publishers = publishers.sorted(by: Self.precedes)
    let ranked = publishers.filter { $0.rank != nil }
    ranking.quartiles = RankedPublisher.Quartiles(of: ranked.compactMap(\.shrunkScore))
    ranking.whole = whole
    ranking.evidenceTimes = evidenceTimes
    return ranking
  }

  private func publisher(
    _ territory: Territory, _ place: Int, _ sample: EntryScores.Sample, _ axes: [Shrinkage.Axis],
    _ gap: RankedPublisher.Gap?
  ) -> RankedPublisher {
    let tally = place < tallies.count ? tallies[place] : Tally(summary: CatalogueSummary(rulebook: rulebook))
    var publisher = RankedPublisher(territory: territory, stratum: territory.stratum, summary: tally.summary)
    publisher.score = tally.summary.score
    publisher.axes = axes.indices.map { axis in
      RankedPublisher.AxisScore(
        score: tally.summary.axes[axis].score, shrunkScore: axes[axis].mean,
        quartiles: RankedPublisher.Quartiles(of: sample.values(of: axis)),
        assessed: tally.summary.axes[axis].assessed, neutral: tally.summary.axes[axis].neutral)
    }
    let weights = rulebook.axes.map(\.weight)
    publisher.shrunkScore = Self.mean(axes.map(\.mean), weights)
    publisher.shrinkage = Self.mean(axes.map { $0.own.count > 0 ? $0.drawn : nil }, weights)
    publisher.quartiles = RankedPublisher.Quartiles(of: sample.totals(weights))
    publisher.brokenShare =
      tally.assessedLinks > 0 ? Double(tally.brokenLinks) / Double(tally.assessedLinks) : nil
    publisher.assessedLinks = tally.assessedLinks
    publisher.brokenLinks = tally.brokenLinks
    if tally.summary.entries == 0 {
      publisher.unranked = gap.map { $0.isRead } ?? true ? .noEntries : .notAudited
      publisher.gap = gap
    } else if tally.summary.entries < method.fewestEntries {
      publisher.unranked = .tooFewEntries
    } else if tally.summary.provisional {
      publisher.unranked = .provisional
    }
    return publisher
  }

  /// The weighted mean of what is there.
  static func mean(_ values: [Double?], _ weights: [Double]) -> Double? {
    var (sum, whole) = (0.0, 0.0)
    for (value, weight) in zip(values, weights) {
      guard let value else { continue }
      sum += weight * value
      whole += weight
    }
    return whole > 0 ? sum / whole : nil
  }

  private func strata(of publishers: [RankedPublisher], _ shrinkage: Shrinkage) -> [Ranking.Stratum] {
    var strata: [String: Ranking.Stratum] = [:]
    for (place, publisher) in publishers.enumerated() {
      var stratum =
        strata[publisher.stratum]
        ?? Ranking.Stratum(key: publisher.stratum, publishers: 0, ranked: 0, mean: nil)
      stratum.publishers += 1
      if publisher.rank != nil { stratum.ranked += 1 }
      if stratum.mean == nil {
        stratum.mean = Self.mean(
          shrinkage.publishers[place].map { $0.components?.mean }, rulebook.axes.map(\.weight))
      }
      strata[publisher.stratum] = stratum
    }
    return strata.keys.sorted().compactMap { strata[$0] }
  }

  private func coverage(of publishers: [RankedPublisher]) -> Ranking.Coverage {
    var coverage = Ranking.Coverage()
    coverage.registered = publishers.count
    coverage.audited = publishers.count { $0.summary.entries > 0 }
    coverage.ranked = publishers.count { $0.rank != nil }
    coverage.unmatchedEntries = unmatchedEntries
    coverage.unmatchedPublishers = unmatchedPublishers
    var gaps: [String: Ranking.Coverage.Gap] = [:]
    for gap in publishers.compactMap(\.gap) {
      gaps[gap.code, default: Ranking.Coverage.Gap(code: gap.code, detail: gap.sentence, count: 0)].count += 1
    }
    coverage.gaps = gaps.values.sorted { ($1.count, $0.code) < ($0.count, $1.code) }
    return coverage
  }

  private static func precedes(_ a: RankedPublisher, _ b: RankedPublisher) -> Bool {
    (a.rank ?? Int.max, a.territory.name, a.territory.key) < (
      b.rank ?? Int.max, b.territory.name, b.territory.key
    )
  }
}

extension EntryScores.Sample {
  /// The assessed scores of one axis.
  func values(of axis: Int) -> [Double] {
    (0..<count).compactMap { row in
      let score = scores[row * axes + axis]
      return score.isNaN ? nil : Double(score)
    }
  }

  /// The scores of the entries: the weighted means of their assessed axes.
  func totals(_ weights: [Double]) -> [Double] {
    (0..<count).compactMap { row in
      RankingBuilder.mean(
        (0..<axes).map { axis in
          let score = scores[row * axes + axis]
          return score.isNaN ? nil : Double(score)
        }, weights)
    }
  }
}
