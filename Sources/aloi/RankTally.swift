import Audit
import Catalog
import Reports

/// The evaluating half of a ranking: entries are judged, given to somebody, counted and written.
struct RankTally {
  private(set) var builder: RankingBuilder
  let output: RankOutput
  /// Keeps scores in a store, where there is one.
  var keeper: ScoreKeeper?
  private let evaluator: Evaluator
  private var repeated = RepeatedLinks()
  /// How many entries each publisher has so far.
  private var counts: [Int] = []
  private var unmatched = 0
  /// The keys that were given so far.
  private var pages: Set<UInt64> = []

  init(_ settings: RankSettings, now: Timestamp) throws {
    evaluator = Evaluator(
      rulebook: settings.rulebook, vocabularies: settings.audit.vocabularies, now: now)
    output = try RankOutput(settings, now: now)
    builder = RankingBuilder(rulebook: settings.rulebook, method: settings.method)
  }

  /// Adds entries with the documents or portals they are of.
  mutating func add(
    _ entries: [Entry], _ parts: [String], _ parties: inout RankedParties,
    seen: SeenEvidence
  ) throws {
    let repeats = entries.indices.map { repeated.add(entries[$0].distributions, of: entries[$0].id) }
    var ranked: [RankedEntry] = []
    for (audited, part) in zip(Evaluation.evaluated(entries, repeats, by: evaluator, seen: seen), parts) {
      let place: Int?
      switch parties.owner(of: audited.entry, part: part) {
      case .somebody(let number): place = number
      case .nobody: place = nil
      case .copy: continue
      }
      builder.add(audited, to: place)
      ranked.append(placed(audited, at: place, of: place.map { parties.territories[$0] }))
      try keeper?.addEntry(audited)
    }
    try output.add(ranked)
  }

  /// An entry with its place among those of its publisher, and a key that no other has.
  private mutating func placed(_ audited: AuditedEntry, at place: Int?, of territory: Territory?)
    -> RankedEntry
  {
    let number: Int
    if let place {
      while counts.count <= place { counts.append(0) }
      number = counts[place]
      counts[place] += 1
    } else {
      number = unmatched
      unmatched += 1
    }
    var copy = 0
    while true {
      let entry = RankedEntry(audited, of: territory, number: number, copy: copy)
      if pages.insert(entry.digest).inserted { return entry }
      copy += 1
    }
  }
}
