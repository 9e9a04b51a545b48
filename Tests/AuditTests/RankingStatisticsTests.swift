import Testing

@testable import Audit

/// The statistics of rankings beside an independent computation with numpy and scipy over the same generated data:
/// `Benchmarks/ranking/check.py`, whose figures stand here.
@Suite struct RankingStatisticsTests {
  /// 41 publishers of 1, 9, 10, 100 and 10,000 entries, two axes.
  private static let world = TruthfulWorld(seed: 2_026)

  private static let shrinkage = Shrinkage(
    world.samples, levels: Array(repeating: ["all"], count: world.samples.count), axes: 2)

  @Test func varianceComponentsAreThoseOfTheIndependentComputation() throws {
    let expected = [
      (entry: 224.376396, host: 32.305583, publisher: 64.556720, mean: 57.856118),
      (entry: 222.744164, host: 27.879261, publisher: 29.538489, mean: 58.634643),
    ]
    for (axis, figures) in expected.enumerated() {
      let found = try #require(Self.shrinkage.publishers[0][axis].components)
      #expect(abs(found.entry - figures.entry) < 1e-3)
      #expect(abs(found.host - figures.host) < 1e-3)
      #expect(abs(found.publisher - figures.publisher) < 1e-3)
      #expect(abs(found.mean - figures.mean) < 1e-3)
    }
  }

  /// Publishers of 1, 9, 10, 100 and 10,000 entries: the fewer, the nearer to the others.
  @Test(arguments: [
    (0, 1, 51.37838, 55.56086, 0.759086, 0.849838), (1, 9, 54.85476, 56.08108, 0.370549, 0.539741),
    (2, 10, 57.60808, 58.50725, 0.307098, 0.474876), (3, 100, 53.73023, 55.58630, 0.331179, 0.479525),
    (40, 10_000, 49.05726, 49.22632, 0.018960, 0.035225),
  ])
  func shrinksAsTheIndependentComputation(
    place: Int, entries: Int, mean: Double, shrunk: Double, first: Double, second: Double
  ) throws {
    let axes = Self.shrinkage.publishers[place]
    #expect(axes[0].own.count == entries)
    #expect(abs(0.75 * axes[0].own.mean + 0.25 * axes[1].own.mean - mean) < 1e-4)
    #expect(abs(axes[0].drawn - first) < 1e-4)
    #expect(abs(axes[1].drawn - second) < 1e-4)
    let drawn = 0.75 * (try #require(axes[0].mean)) + 0.25 * (try #require(axes[1].mean))
    #expect(abs(drawn - shrunk) < 1e-3)
  }

  /// The intervals are those of the analytic posterior, which knows nothing of draws: both ends within a tenth of its width.
  @Test(arguments: [
    (0, 43.944, 67.178), (1, 49.491, 62.671), (2, 52.465, 64.549), (3, 49.369, 61.804), (40, 47.758, 50.694),
  ])
  func drawsGiveTheIntervalsOfTheAnalyticComputation(place: Int, low: Double, high: Double) {
    let found = Self.interval(Self.world, Self.shrinkage, place, draws: place == 40 ? 200 : 1_000)
    let slack = (high - low) * (place == 40 ? 0.2 : 0.12)
    #expect(abs(found.lowerBound - low) < slack, "\(found)")
    #expect(abs(found.upperBound - high) < slack, "\(found)")
  }

  @Test func nominalNinetyPercentIntervalsCoverTheTruth() {
    var covered = 0
    var all = 0
    for seed in 1...8 {
      let world = TruthfulWorld(seed: UInt64(seed), sizes: [1, 3, 9, 10, 30], publishers: 40)
      let shrinkage = Shrinkage(
        world.samples, levels: Array(repeating: ["all"], count: world.samples.count), axes: 2)
      for place in world.samples.indices {
        all += 1
        if Self.interval(world, shrinkage, place, draws: 200).contains(world.truth(of: place)) {
          covered += 1
        }
      }
    }
    #expect(all == 320)
    #expect(Double(covered) / Double(all) >= 0.85, "\(covered) of \(all)")
    #expect(Double(covered) / Double(all) <= 0.97, "\(covered) of \(all): intervals that say nothing")
  }

  @Test func fewPublishersAreNotDrawnAnywhere() throws {
    let world = TruthfulWorld(seed: 3, sizes: [5], publishers: 3)
    let shrinkage = Shrinkage(world.samples, levels: [["a", ""], ["b", ""], ["b", ""]], axes: 2)
    for axes in shrinkage.publishers {
      #expect(axes.allSatisfy { $0.drawn == 0 && $0.mean == $0.own.mean })
    }
  }

  @Test func aSmallStratumBorrowsFromTheNextWider() throws {
    let world = TruthfulWorld(seed: 4, sizes: [12], publishers: 30)
    let levels = (0..<30).map {
      $0 < 4 ? ["narrow", "wide", ""] : $0 < 15 ? ["other", "wide", ""] : ["rest", ""]
    }
    let shrinkage = Shrinkage(world.samples, levels: levels, axes: 2)
    #expect(shrinkage.publishers[0][0].components?.publishers == 15)
    #expect(shrinkage.publishers[4][0].components?.publishers == 11)
    #expect(shrinkage.publishers[20][0].components?.publishers == 15)
  }

  @Test func whoAllHaveTheSameScoreIsNotDrawn() {
    var scores = EntryScores(axes: 1)
    for place in 0..<20 { for _ in 0..<5 { scores.add([50], publisher: place, host: nil) } }
    let samples = scores.grouped(publishers: 20)
    let shrinkage = Shrinkage(samples, levels: Array(repeating: [""], count: 20), axes: 1)
    #expect(shrinkage.publishers.allSatisfy { $0[0].mean == 50 })
  }

  @Test func drawsAreTheSameForEveryOrderOfComputing() {
    let resampling = Resampling(method: Self.method(150), weights: [3, 1])
    let first = resampling.scores(7, Self.world.samples[3], Self.shrinkage.publishers[3])
    _ = resampling.scores(8, Self.world.samples[2], Self.shrinkage.publishers[2])
    let again = resampling.scores(7, Self.world.samples[3], Self.shrinkage.publishers[3])
    #expect(first.byChance == again.byChance)
    #expect(first.byMethod == again.byMethod)
    #expect(Set(first.byChance).count > 100)
  }

  private static func method(_ draws: Int) -> Ranking.Method {
    var method = Ranking.Method()
    method.draws = draws
    return method
  }

  private static func interval(
    _ world: TruthfulWorld, _ shrinkage: Shrinkage, _ place: Int, draws: Int
  ) -> ClosedRange<Double> {
    let resampling = Resampling(method: method(draws), weights: [3, 1])
    let scores = resampling.scores(
      RandomStream.key("\(place)"), world.samples[place], shrinkage.publishers[place]
    ).byChance.sorted()
    return Double(scores[draws / 20])...Double(scores[draws - 1 - draws / 20])
  }
}

/// Scores of publishers whose true means are known. The same numbers come out of `Benchmarks/ranking/check.py`.
struct TruthfulWorld: Sendable {
  private(set) var samples: [EntryScores.Sample] = []
  private(set) var means: [[Double]] = []

  /// 40 publishers of 1, 9, 10 and 100 entries, and one of 10,000.
  init(seed: UInt64) { self.init(seed: seed, sizes: [1, 9, 10, 100], publishers: 41, last: 10_000) }

  init(seed: UInt64, sizes: [Int], publishers: Int, last: Int? = nil) {
    var numbers = Numbers(state: seed)
    var scores = EntryScores(axes: 2)
    for place in 0..<publishers {
      let isLast = last != nil && place == publishers - 1
      let count = isLast ? last ?? 0 : sizes[place % sizes.count]
      let hosts = isLast ? 25 : min(count, [1, 2, 4][place % 3])
      let mean = (0..<2).map { _ in 60 + 8 * numbers.normal() }
      means.append(mean)
      let effects = (0..<hosts).map { _ in (0..<2).map { _ in 6 * numbers.normal() } }
      for entry in 0..<count {
        scores.add(
          (0..<2).map { mean[$0] + effects[entry % hosts][$0] + 15 * numbers.normal() }, publisher: place,
          host: "\(seed)-\(place)-\(entry % hosts)")
      }
    }
    samples = scores.grouped(publishers: publishers)
  }

  /// The true score under weights of 3 and 1.
  func truth(of place: Int) -> Double { 0.75 * means[place][0] + 0.25 * means[place][1] }

  /// A linear congruential generator and sums of twelve uniform numbers: simple enough to be the same in every language.
  private struct Numbers {
    var state: UInt64

    mutating func normal() -> Double {
      var sum = 0.0
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        sum += Double(state >> 11) * 0x1p-53
      }
      return sum - 6
    }
  }
}
