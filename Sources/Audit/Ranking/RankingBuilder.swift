import Catalog

/// Gathers what a ranking needs while entries are evaluated, and makes the ranking at the end. Its memory grows by some bytes an
/// entry and some kilobytes a publisher.
public struct RankingBuilder: Sendable {
  /// The sums of one publisher.
  struct Tally: Sendable {
    var summary: CatalogueSummary
    /// Distributions whose links were assessed, and how many of them are broken. Documentation does not count.
    var assessedLinks = 0
    var brokenLinks = 0
  }

  let rulebook: Rulebook
  let method: Ranking.Method
  private(set) var tallies: [Tally] = []
  private(set) var scores: EntryScores
  private(set) var whole: CatalogueSummary
  private(set) var unmatchedEntries = 0
  private var unmatchedNames: Set<UInt64> = []
  private(set) var evidenceTimes: ClosedRange<Timestamp>?

  /// The most names of publishers outside the register that are told apart.
  static let unmatchedLimit = 100_000

  /// A ranking by one rulebook, of nobody yet.
  public init(rulebook: Rulebook, method: Ranking.Method = Ranking.Method()) {
    self.rulebook = rulebook
    self.method = method
    scores = EntryScores(axes: rulebook.axes.count)
    whole = CatalogueSummary(rulebook: rulebook)
  }

  /// How many entries were added.
  public var entries: Int { whole.entries + unmatchedEntries }

  /// Adds an entry of a publisher, by its place among those that ``ranking(of:)`` will be given; `nil` where it is nobody's.
  public mutating func add(_ audited: AuditedEntry, to place: Int?) {
    for time in audited.links.compactMap({ $0.observation?.checkedAt }) {
      evidenceTimes =
        min(evidenceTimes?.lowerBound ?? time, time)...max(evidenceTimes?.upperBound ?? time, time)
    }
    guard let place else {
      unmatchedEntries += 1
      let publisher = audited.entry.publisher ?? audited.entry.creator
      let name = publisher?.name ?? publisher?.uri ?? ""
      if unmatchedNames.count < Self.unmatchedLimit { unmatchedNames.insert(RandomStream.key(name)) }
      return
    }
    while tallies.count <= place { tallies.append(Tally(summary: CatalogueSummary(rulebook: rulebook))) }
    whole.add(audited)
    tallies[place].summary.add(audited)
    for link in audited.links where link.counts {
      switch link.state {
      case .notAssessed: continue
      case .available, .restricted, .stale: tallies[place].assessedLinks += 1
      case .misleading, .insecure, .unavailable, .gone:
        tallies[place].assessedLinks += 1
        tallies[place].brokenLinks += 1
      }
    }
    var axes = [Double?](repeating: nil, count: rulebook.axes.count)
    for result in audited.axes { axes[result.axis] = result.score }
    scores.add(axes, publisher: place, host: Self.host(of: audited))
  }

  /// How many names of publishers the entries that are nobody's bear.
  var unmatchedPublishers: Int { unmatchedNames.count }

  /// The host that serves most of an entry's distributions; the first among equals.
  private static func host(of audited: AuditedEntry) -> String? {
    var counts: [(host: String, count: Int)] = []
    for link in audited.links.prefix(200) where link.counts {
      guard let host = link.distribution.url.flatMap({ WebAddress.host(of: $0) }) else { continue }
      if let at = counts.firstIndex(where: { $0.host == host }) {
        counts[at].count += 1
      } else if counts.count < 20 {
        counts.append((host, 1))
      }
    }
    guard let most = counts.map(\.count).max() else { return nil }
    return counts.first { $0.count == most }?.host
  }
}
