import Catalog

/// One publisher of a ranking with all that is said of it.
public struct RankedPublisher: Sendable {
  /// Why a publisher has no rank.
  public enum Unranked: String, Sendable, Codable, CaseIterable {
    /// Nothing of it could be read; see ``Coverage``.
    case notAudited
    /// Its catalogue was read and holds nothing of it.
    case noEntries
    /// Fewer entries than a rank needs.
    case tooFewEntries
    /// An axis has no evidence: a provisional score never stands beside complete ones.
    case provisional
  }

  /// Why nothing of a publisher was read, or nothing found.
  public struct Gap: Sendable, Codable, Hashable {
    /// A stable kebab-case code, such as `no-portal`, `portal-unreachable`, `catalogue-not-given`, `not-found-there`.
    public var code: String
    /// What every publisher of this code has in common, in a sentence.
    public var sentence: String
    /// What was seen of this one: a server's answer, an address; empty where there is nothing to add.
    public var detail: String
    /// Whether its catalogue was read, and only nothing found in it.
    public var isRead: Bool

    /// A reason.
    public init(code: String, sentence: String, detail: String = "", isRead: Bool = false) {
      self.code = code
      self.sentence = sentence
      self.detail = detail
      self.isRead = isRead
    }
  }

  /// The middle of a distribution of scores, 0 to 100, unrounded.
  public struct Quartiles: Sendable, Equatable, Codable {
    /// A quarter is below it.
    public var lower: Double
    /// Half is below it.
    public var median: Double
    /// A quarter is above it.
    public var upper: Double

    /// The quartiles by their values.
    public init(lower: Double, median: Double, upper: Double) {
      self.lower = lower
      self.median = median
      self.upper = upper
    }
  }

  /// One axis over the publisher's entries.
  public struct AxisScore: Sendable {
    /// The mean over the assessed entries, unrounded; `nil` when none was assessed.
    public var score: Double?
    /// The same, drawn towards the stratum as ``RankedPublisher/shrunkScore`` is.
    public var shrunkScore: Double?
    /// The middle of the entries' scores.
    public var quartiles: Quartiles?
    /// How many entries were assessed.
    public var assessed: Int
    /// How many got the neutral score.
    public var neutral: Int

    /// An axis by its figures.
    public init(score: Double?, shrunkScore: Double?, quartiles: Quartiles?, assessed: Int, neutral: Int) {
      self.score = score
      self.shrunkScore = shrunkScore
      self.quartiles = quartiles
      self.assessed = assessed
      self.neutral = neutral
    }
  }

  /// How a publisher stands against an earlier edition.
  public struct Movement: Sendable {
    /// The score it had.
    public var earlierScore: Double?
    /// The rank it had.
    public var earlierRank: Int?
    /// The change of the ranked score; `nil` where one edition has none.
    public var change: Double?
    /// Whether the change exceeds what chance and method explain (90 %).
    public var isCertain: Bool

    /// A movement by its figures.
    public init(earlierScore: Double?, earlierRank: Int?, change: Double?, isCertain: Bool) {
      self.earlierScore = earlierScore
      self.earlierRank = earlierRank
      self.change = change
      self.isCertain = isCertain
    }
  }

  /// Who it is.
  public var territory: Territory
  /// The key of its stratum in ``Ranking/strata``.
  public var stratum: String
  /// Its sums: entries, distributions, tiers, link states, findings, what to fix first.
  public var summary: CatalogueSummary
  /// The weighted mean of its axes, unrounded, as an audit of its entries alone would give; `nil` without evidence.
  public var score: Double?
  /// The score that is ranked: drawn towards the mean of its stratum, the more so the fewer its entries.
  public var shrunkScore: Double?
  /// How far it was drawn: 0 not at all, 1 wholly.
  public var shrinkage: Double?
  /// The middle of its entries' scores.
  public var quartiles: Quartiles?
  /// One score an axis, in the rulebook's order.
  public var axes: [AxisScore]
  /// The share of its distributions' assessed links that are broken, 0 to 1; `nil` where none was assessed.
  public var brokenShare: Double?
  /// How many of its distributions' links were assessed. Documentation does not count.
  public var assessedLinks = 0
  /// How many of those are broken: gone, unavailable, insecure or misleading.
  public var brokenLinks = 0
  /// From 1; `nil` where ``unranked`` says why.
  public var rank: Int?
  /// The 5–95 % interval of the rank.
  public var rankInterval: ClosedRange<Int>?
  /// The 5–95 % interval of the ranked score.
  public var scoreInterval: ClosedRange<Double>?
  /// The group of publishers that cannot be told apart, from 1.
  public var tieGroup: Int?
  /// Why it has no rank.
  public var unranked: Unranked?
  /// Why it has no entries.
  public var gap: Gap?
  /// Against an earlier edition, where one was named and knew it.
  public var movement: Movement?

  /// A publisher about which nothing is known yet.
  public init(territory: Territory, stratum: String, summary: CatalogueSummary) {
    self.territory = territory
    self.stratum = stratum
    self.summary = summary
    axes = []
  }
}
