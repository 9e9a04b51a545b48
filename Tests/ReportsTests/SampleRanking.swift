import Audit
import Catalog
import Foundation
import Reports
import Testing

/// A ranking made in code, of four publishers: one ranked with every figure, one with a hostile name, one with too few
/// entries, one that could not be audited.
enum SampleRanking {
  static let ville = {
    var territory = Territory(key: "213502388", name: "Rennes")
    territory.siren = "213502388"
    territory.type = "COM"
    territory.region = "BRE-53"
    territory.department = "35"
    territory.population = 222_485
    territory.latitude = 48.1119
    territory.longitude = -1.6803
    territory.technology = "Opendatasoft"
    territory.portal = "https://data.rennesmetropole.fr"
    return territory
  }()
  static let hostile = Territory(key: "=HYPERLINK(\"x\")", name: Sample.hostile)
  static let small = Territory(key: "x-small", name: "")
  static let missing = Territory(key: "200039865", name: String(repeating: "é", count: 5_000))

  static func header() throws -> RankingHeader {
    var header = RankingHeader(
      version: "0", rulebook: try Sample.evaluator().rulebook, title: "Territoires d'essai", edition: "2026",
      location: "register.csv", generatedAt: Timestamp(seconds: 1_790_000_000))
    header.french = try Sample.french()
    header.file = SiteSample.file
    return header
  }

  /// The audited entries with whom each was given to.
  static func entries() throws -> [(AuditedEntry, Territory?)] {
    let evaluator = try Sample.evaluator()
    let owners: [Territory?] = [ville, hostile, nil]
    return zip(Sample.entries, owners).map {
      (evaluator.evaluate($0, observation: Sample.observation), $1)
    }
  }

  static func ranking() throws -> Ranking {
    let rulebook = try Sample.evaluator().rulebook
    var ranking = Ranking(rulebook: rulebook)
    var summaries: [String: CatalogueSummary] = [:]
    for (audited, owner) in try entries() {
      ranking.whole.add(audited)
      summaries[owner?.key ?? "", default: CatalogueSummary(rulebook: rulebook)].add(audited)
    }
    func publisher(_ territory: Territory) -> RankedPublisher {
      var publisher = RankedPublisher(
        territory: territory, stratum: "COM · \(PopulationBand(territory.population).rawValue) · other",
        summary: summaries[territory.key] ?? CatalogueSummary(rulebook: rulebook))
      publisher.score = publisher.summary.score
      publisher.axes = publisher.summary.axes.map {
        .init(
          score: $0.score, shrunkScore: $0.score, quartiles: nil, assessed: $0.assessed, neutral: $0.neutral)
      }
      return publisher
    }
    var first = publisher(ville)
    first.rank = 1
    first.rankInterval = 1...2
    first.tieGroup = 1
    first.shrunkScore = 61.234567890123
    first.scoreInterval = 55.5...66
    first.shrinkage = 0.125
    first.quartiles = .init(lower: 40, median: 61.5, upper: 80)
    first.brokenShare = 0.5
    first.movement = .init(earlierScore: 66, earlierRank: 3, change: -4.765432109877, isCertain: true)
    var second = publisher(hostile)
    second.rank = 2
    second.rankInterval = 1...2
    second.tieGroup = 1
    second.shrunkScore = 12
    second.scoreInterval = 3...24
    second.shrinkage = 0.5
    var third = publisher(small)
    third.unranked = .tooFewEntries
    var fourth = publisher(missing)
    fourth.unranked = .notAudited
    ranking.publishers = [first, second, third, fourth]
    ranking.strata = [
      .init(key: "COM · 100000-999999 · other", publishers: 1, ranked: 1, mean: 61.25),
      .init(key: "COM · unknown · other", publishers: 3, ranked: 1, mean: nil),
    ]
    ranking.quartiles = .init(lower: 12, median: 36.6, upper: 61.2)
    ranking.coverage.registered = 4
    ranking.coverage.audited = 2
    ranking.coverage.ranked = 2
    ranking.coverage.unmatchedEntries = 1
    ranking.coverage.gaps = [.init(code: "no-portal", detail: "the register gives no portal", count: 2)]
    ranking.comparedWith = "2025"
    ranking.evidenceTimes = Timestamp(seconds: 1_790_000_000)...Timestamp(seconds: 1_790_000_060)
    ranking.warnings = ["a warning with <markup> | and \"quotes\""]
    return ranking
  }

  /// The files that a format writes of the sample.
  static func files(_ name: String, _ ranking: Ranking? = nil) throws -> [String: String] {
    let reporter = try #require(RankingReporter.named(name))
    let folder = MemoryFolder()
    var writer = try reporter.start(try header(), folder)
    try writer.add(try entries().map { RankedEntry($0.0, of: $0.1, number: 0) })
    try writer.finish(ranking ?? SampleRanking.ranking())
    return folder.files.mapValues { String(decoding: $0, as: UTF8.self) }
  }
}

/// A ranking's folder in memory.
final class MemoryFolder: RankingFolder, @unchecked Sendable {
  private let lock = NSLock()
  private var content: [String: [UInt8]] = [:]

  var files: [String: [UInt8]] { lock.withLock { content } }

  func write(_ bytes: [UInt8], to path: String) throws { lock.withLock { content[path] = bytes } }

  func append(_ bytes: [UInt8], to path: String) throws {
    lock.withLock { content[path, default: []] += bytes }
  }
}
