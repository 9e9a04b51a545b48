import Audit
import Catalog
import Store

/// Rankings that the store keeps under a name.
enum RankEditions {
  /// An edition to compare with.
  struct Earlier {
    var edition: EditionRecord
    var standings: [String: EarlierStanding]
  }

  /// The edition of a name.
  ///
  /// - Throws: a failure that names the editions there are, where it is none of them.
  static func earlier(_ name: String?, in store: EvidenceStore) throws -> Earlier? {
    guard let name else { return nil }
    guard let found = try store.standings(of: name) else {
      let known = try store.editions().map(\.name)
      throw Failure(
        .usage,
        "the store has no edition '\(printable(name, limit: 100))'"
          + (known.isEmpty
            ? "; `aloi rank … --store FILE --edition NAME` keeps one"
            : "; it has \(printable(known.joined(separator: ", "), limit: 400))"))
    }
    let pairs = found.rows.map { row in
      (
        row.key,
        EarlierStanding(shrunkScore: row.shrunkScore, scoreInterval: row.scoreInterval, rank: row.rank)
      )
    }
    return Earlier(
      edition: found.edition, standings: Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
  }

  /// Says how everybody moved. What two rulebooks measured is shown, but nothing of it called certain.
  static func compare(_ ranking: inout Ranking, with earlier: Earlier) {
    ranking.compare(with: earlier.standings, named: earlier.edition.name)
    let (then, now) = (earlier.edition.rulebook, ranking.rulebook)
    guard then.digest != now.digest else { return }
    for place in ranking.publishers.indices { ranking.publishers[place].movement?.isCertain = false }
    ranking.warnings.append(
      "the edition \(earlier.edition.name) was made by another rulebook (\(then.id) \(then.version), \(then.digest.prefix(12))) than this one (\(now.id) \(now.version), \(now.digest.prefix(12))): what changed may be the measure, so no movement is called certain"
    )
  }

  /// Keeps a ranking.
  static func keep(
    _ ranking: Ranking, named name: String, title: String, at now: Timestamp, in store: EvidenceStore,
    _ audit: AuditID
  ) throws {
    let book = ranking.rulebook
    let edition = EditionRecord(
      name: name, audit: audit, title: title, time: now,
      rulebook: AuditRecord.Rulebook(id: book.id, version: book.version, digest: book.digest),
      axes: book.axes.map(\.id))
    let rows = ranking.publishers.map { publisher in
      var row = StandingRow(
        key: publisher.territory.key, name: publisher.territory.name, entries: publisher.summary.entries,
        axes: publisher.axes.map(\.score))
      row.score = publisher.score
      row.shrunkScore = publisher.shrunkScore
      row.scoreInterval = publisher.scoreInterval
      row.rank = publisher.rank
      row.rankInterval = publisher.rankInterval
      row.brokenShare = publisher.brokenShare
      return row
    }
    try store.keep(edition, rows)
  }
}
