import Audit
import Catalog

/// One figure of a ranking as a whole, such as the site's overview shows.
struct RankingFigure: Sendable {
  var name: String
  var title: String
  var value: Double?

  /// The bands of five points that scores are counted in: `00_05`, …, `95_100`.
  static func band(_ index: Int) -> String {
    let (from, to) = (index * 5, index * 5 + 5)
    return (from < 10 ? "0\(from)" : "\(from)") + "_" + (to < 10 ? "0\(to)" : "\(to)")
  }

  /// Every figure.
  static func all(of ranking: Ranking) -> [RankingFigure] {
    let summary = ranking.whole
    var all: [RankingFigure] = []
    func add(_ name: String, _ title: String, _ value: Double?) {
      all.append(RankingFigure(name: name, title: title, value: value))
    }
    func count(_ name: String, _ title: String, _ value: Int) { add(name, title, Double(value)) }
    func quartiles(_ name: String, _ title: String, _ quartiles: RankedPublisher.Quartiles?) {
      add("\(name)_lower_quartile", "\(title), lower quartile of the ranked publishers", quartiles?.lower)
      add("\(name)_median", "\(title), median of the ranked publishers", quartiles?.median)
      add("\(name)_upper_quartile", "\(title), upper quartile of the ranked publishers", quartiles?.upper)
    }
    add("score", "Score of all entries together", summary.score)
    count("entries", "Entries", summary.entries)
    count("services", "Entries that are data services", summary.services)
    count("distributions", "Distributions", summary.distributions)
    count("provisional_entries", "Entries that could not be assessed whole", summary.provisionalEntries)
    quartiles("score", "Ranked score", ranking.quartiles)
    for axis in ranking.rulebook.axes {
      let total = summary.axes[axis.index]
      add("\(axis.id)_score", axis.title, total.score)
      count("\(axis.id)_assessed", "\(axis.title), entries assessed", total.assessed)
      count("\(axis.id)_neutral", "\(axis.title), entries with the neutral score", total.neutral)
      quartiles(axis.id, axis.title, ranking.axisQuartiles(axis))
    }
    for (at, tier) in ranking.rulebook.tiers.enumerated() {
      count("tier_\(tier.id)", "Entries of the tier \(tier.id)", summary.tiers[at])
      add("tier_\(tier.id)_share", "Their share of all entries, 0 to 1", summary.tierShare(at))
    }
    count("links", "Links", summary.links)
    for state in Observation.State.allCases {
      count("links_\(state.rawValue)", "Links \(state.rawValue)", summary.states[state] ?? 0)
      add("links_\(state.rawValue)_share", "Their share of all links, 0 to 1", summary.linkShare(state))
    }
    for (band, number) in summary.bins.enumerated() {
      count("entries_\(Self.band(band))", "Entries with a score in this band", number)
    }
    for (band, number) in ranking.publisherBins.enumerated() {
      count("publishers_\(Self.band(band))", "Ranked publishers with a score in this band", number)
    }
    let coverage = ranking.coverage
    add(
      "audited_share", "Publishers audited, of the registered",
      share(coverage.audited, of: coverage.registered))
    count("audited_not_ranked", "Publishers audited without a rank", coverage.audited - coverage.ranked)
    count("not_audited", "Publishers not audited", max(0, coverage.registered - coverage.audited))
    count("unranked", "Publishers without a rank in the list", ranking.publishers.count { $0.rank == nil })
    count(
      "placed", "Publishers with a position on the map",
      ranking.publishers.count { SiteMap.isPlaced($0.territory) })
    count(
      "moved", "Publishers that certainly moved", ranking.publishers.count { $0.movement?.isCertain ?? false }
    )
    count("fewest_entries", "The fewest entries for a rank", ranking.method.fewestEntries)
    count("draws", "How many times was drawn", ranking.method.draws)
    return all
  }

  private static func share(_ part: Int, of whole: Int) -> Double? {
    whole > 0 ? Double(part) / Double(whole) : nil
  }
}

extension Ranking {
  /// How many ranked publishers have a score in each band of five points.
  var publisherBins: [Int] {
    var bins = [Int](repeating: 0, count: 20)
    for publisher in publishers where publisher.rank != nil {
      if let score = publisher.shrunkScore ?? publisher.score { bins[CatalogueSummary.bin(of: score)] += 1 }
    }
    return bins
  }

  /// The quartiles of an axis over the ranked publishers; `nil` where they are too few to speak of quartiles.
  func axisQuartiles(_ axis: Axis) -> RankedPublisher.Quartiles? {
    let scores = publishers.compactMap { publisher in
      publisher.rank == nil || publisher.axes.count <= axis.index ? nil : publisher.axes[axis.index].score
    }
    return scores.count >= 4 ? RankedPublisher.Quartiles(of: scores) : nil
  }
}

extension CSVTable where Row == RankingFigure {
  /// `summary.csv`: the figures of the overview.
  static var summary: CSVTable {
    CSVTable(
      name: "summary", title: "Summary",
      description: "One row a figure of all publishers together: what the first page of the site shows.",
      columns: [
        .text("figure", "Figure", "Its name.") { $0.name },
        .text("title", "Title") { $0.title },
        .number("value", "Value", "Unrounded; shares from 0 to 1; empty where nothing could be told.") {
          $0.value
        },
      ], primaryKey: "figure")
  }
}

/// The publishers of a region together.
struct RankingRegion: Sendable {
  /// As the register writes it; `unknown` where it says nothing.
  var key: String
  var publishers = 0
  var entries = 0
  private var scores: [Double] = []

  var ranked: Int { scores.count }
  var median: Double? { RankedPublisher.Quartiles(of: scores)?.median }

  private init(key: String) { self.key = key }

  /// Every region, by key.
  static func all(of ranking: Ranking) -> [RankingRegion] {
    var regions: [String: RankingRegion] = [:]
    for publisher in ranking.publishers {
      let key = publisher.territory.region ?? unknown
      var region = regions[key] ?? RankingRegion(key: key)
      region.publishers += 1
      region.entries += publisher.summary.entries
      if publisher.rank != nil, let score = publisher.shrunkScore ?? publisher.score {
        region.scores.append(score)
      }
      regions[key] = region
    }
    return regions.keys.sorted().compactMap { regions[$0] }
  }

  /// The key of those whose region is not known.
  static let unknown = "unknown"
}

extension CSVTable where Row == RankingRegion {
  /// `regions.csv`: the publishers by region.
  static var regions: CSVTable {
    CSVTable(
      name: "regions", title: "Regions", description: "One row a region of the register.",
      columns: [
        .text("region", "Region", "As the register writes it; unknown where it says nothing.") { $0.key },
        .integer("publishers", "Publishers") { $0.publishers },
        .integer("ranked", "Ranked") { $0.ranked },
        .integer("entries", "Entries") { $0.entries },
        .number("median_score", "Median score", "Of its ranked publishers' scores.") { $0.median },
      ], primaryKey: "region")
  }
}
