import Audit
import Catalog

/// The evaluating half of a ranking: entries are judged, given to somebody, counted and written.
struct RankTally {
  private(set) var builder: RankingBuilder
  let output: RankOutput
  /// Keeps scores in a store, where there is one.
  var keeper: ScoreKeeper?
  private let evaluator: Evaluator
  private var repeated = RepeatedLinks()

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
    let repeats = entries.map { repeated.add($0) }
    for (audited, part) in zip(Evaluation.evaluated(entries, repeats, by: evaluator, seen: seen), parts) {
      let place: Int?
      switch parties.owner(of: audited.entry, part: part) {
      case .somebody(let number): place = number
      case .nobody: place = nil
      case .copy: continue
      }
      builder.add(audited, to: place)
      try output.add(audited, of: place.map { parties.territories[$0] })
      try keeper?.addEntry(audited)
    }
  }
}
