import Catalog

/// A ranking of publishers with its uncertainty, its coverage and its method.
public struct Ranking: Sendable {
  /// How the uncertainty was found.
  public struct Method: Sendable, Codable, Equatable {
    /// The fewest entries for a rank.
    public var fewestEntries = 10
    /// How many times hosts, entries, weights and aggregation were drawn.
    public var draws = 1_000
    /// What the draws begin with.
    public var seed: UInt64 = 1
    /// How far each axis' weight varies, as a share of it.
    public var weightRange = 0.25

    /// The method of scoring.md, section 4.
    public init() {}
  }

  /// The publishers that are alike in kind, size and technology.
  public struct Stratum: Sendable, Codable {
    /// Its key: type, population band, technology, joined by ` · `.
    public var key: String
    /// How many publishers it has.
    public var publishers: Int
    /// How many of them are ranked.
    public var ranked: Int
    /// The mean towards which its small publishers are drawn; `nil` without any.
    public var mean: Double?

    /// A stratum by its figures.
    public init(key: String, publishers: Int, ranked: Int, mean: Double?) {
      self.key = key
      self.publishers = publishers
      self.ranked = ranked
      self.mean = mean
    }
  }

  /// Who of the register could be audited, and why the others could not.
  public struct Coverage: Sendable {
    /// How many the register names; without a register, how many publishers were met.
    public var registered = 0
    /// Of how many at least one entry was read.
    public var audited = 0
    /// How many have a rank.
    public var ranked = 0
    /// Entries that no publisher of the register could be given.
    public var unmatchedEntries = 0
    /// How many names of publishers those bear.
    public var unmatchedPublishers = 0
    /// Why the others were not audited: a stable code, a sentence, and how many it concerns; most first.
    public var gaps: [Gap] = []

    /// Nothing counted yet.
    public init() {}

    /// One reason why publishers of a register were not audited.
    public struct Gap: Sendable, Codable, Hashable {
      /// A stable kebab-case code, such as `no-portal`, `portal-unreachable`, `catalogue-not-given`, `not-found-there`.
      public var code: String
      /// A sentence.
      public var detail: String
      /// How many publishers it concerns.
      public var count: Int

      /// A reason with its count.
      public init(code: String, detail: String, count: Int) {
        self.code = code
        self.detail = detail
        self.count = count
      }
    }
  }

  /// The methodology.
  public var rulebook: Rulebook
  /// The publishers: the ranked ones by rank, then the others by name and key.
  public var publishers: [RankedPublisher]
  /// The strata, by key.
  public var strata: [Stratum]
  /// All entries that were given to somebody, together.
  public var whole: CatalogueSummary
  /// The middle of the ranked publishers' scores.
  public var quartiles: RankedPublisher.Quartiles?
  /// Who could be audited.
  public var coverage: Coverage
  /// How the uncertainty was found.
  public var method: Method
  /// The name of the edition that ``RankedPublisher/movement`` compares with.
  public var comparedWith: String?
  /// The time of the oldest and of the newest observation.
  public var evidenceTimes: ClosedRange<Timestamp>?
  /// What has to be known to judge the ranking.
  public var warnings: [String] = []

  /// A ranking of nothing yet.
  public init(rulebook: Rulebook, method: Method = Method()) {
    self.rulebook = rulebook
    self.method = method
    publishers = []
    strata = []
    whole = CatalogueSummary(rulebook: rulebook)
    coverage = Coverage()
  }
}
