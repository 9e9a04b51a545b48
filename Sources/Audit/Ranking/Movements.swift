/// How somebody stood in an earlier edition of a ranking.
public struct EarlierStanding: Sendable {
  /// The score that was ranked.
  public var shrunkScore: Double?
  /// Its 5–95 % interval.
  public var scoreInterval: ClosedRange<Double>?
  /// The rank.
  public var rank: Int?

  /// A standing by its figures.
  public init(shrunkScore: Double?, scoreInterval: ClosedRange<Double>?, rank: Int?) {
    self.shrunkScore = shrunkScore
    self.scoreInterval = scoreInterval
    self.rank = rank
  }
}

extension Ranking {
  /// Says of everybody whom an earlier edition knew how the score has changed since.
  ///
  /// A change is certain where it is greater than what the uncertainty of both editions explains together: the roots of the
  /// summed squares of half their 5–95 % intervals. Entries that are in both editions make that rather too careful than too bold.
  ///
  /// - Parameters:
  ///   - earlier: the standings of the earlier edition, by key.
  ///   - name: its name.
  public mutating func compare(with earlier: [String: EarlierStanding], named name: String) {
    comparedWith = name
    for place in publishers.indices {
      guard let before = earlier[publishers[place].territory.key] else { continue }
      var movement = RankedPublisher.Movement(
        earlierScore: before.shrunkScore, earlierRank: before.rank, change: nil, isCertain: false)
      if let now = publishers[place].shrunkScore, let then = before.shrunkScore {
        movement.change = now - then
        if let here = publishers[place].scoreInterval, let there = before.scoreInterval {
          let (half, halfBefore) = (width(here) / 2, width(there) / 2)
          let chance = (half * half + halfBefore * halfBefore).squareRoot()
          movement.isCertain = abs(now - then) > max(chance, 1e-9)
        }
      }
      publishers[place].movement = movement
    }
  }

  private func width(_ interval: ClosedRange<Double>) -> Double { interval.upperBound - interval.lowerBound }
}
