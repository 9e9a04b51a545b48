import Audit
import Catalog

extension RankingReporter {
  /// `badges/<language>/…`: score, tier and availability of everything together and of each publisher.
  public static let badges = RankingReporter(name: "badges") { header, folder in
    BadgeRanking(header: header, folder: folder)
  }
  /// `badges/<language>/entries/…`: one badge an entry; many files, and so only on request.
  public static let entryBadges = RankingReporter(name: "entry-badges", isOnRequest: true) { header, folder in
    EntryBadgeRanking(header: header, folder: folder)
  }
}

extension RankingHeader {
  /// English, and the other language where there is one.
  var books: [PhraseBook] { [PhraseBook()] + (french.language == "en" ? [] : [french]) }

  /// The makers of badges, one a language.
  func badgeMakers(evidence: ClosedRange<Timestamp>?) -> [BadgeMaker] {
    let provenance = BadgeMaker.provenance(
      version: version, rulebook: rulebook, evidence: evidence, generatedAt: generatedAt, licence: licenceURL)
    return books.map { BadgeMaker(rulebook: rulebook, book: $0, provenance: provenance) }
  }
}

/// Writes the badges of a ranking and its publishers.
struct BadgeRanking: RankingWriter {
  let header: RankingHeader
  let folder: any RankingFolder

  mutating func add(_ entries: [RankedEntry]) throws {}

  mutating func finish(_ ranking: Ranking) throws {
    for maker in header.badgeMakers(evidence: ranking.evidenceTimes) {
      let place = "badges/\(maker.book.language)"
      let whole = ranking.whole
      try write(
        maker, to: place, name: header.title, score: whole.score, isProvisional: whole.provisional
      ) { whole.axes[$0.index].score }
      for publisher in ranking.publishers {
        try write(
          maker, to: "\(place)/publishers/\(RankingPath.publisher(publisher.territory))",
          name: publisher.territory.name, score: publisher.shrunkScore ?? publisher.score,
          isProvisional: publisher.summary.provisional
        ) { $0.index < publisher.axes.count ? publisher.axes[$0.index].score : nil }
      }
    }
  }

  private func write(
    _ maker: BadgeMaker, to place: String, name: String, score: Double?, isProvisional: Bool,
    axis: (Axis) -> Double?
  ) throws {
    let isProvisional = isProvisional && score != nil
    try folder.write(
      maker.score(score, of: name, isProvisional: isProvisional).svg, to: "\(place)/score.svg")
    try folder.write(
      maker.tier(score, of: name, isProvisional: isProvisional).svg, to: "\(place)/tier.svg")
    if let badge = maker.availability(axis, of: name) {
      try folder.write(badge.svg, to: "\(place)/availability.svg")
    }
  }
}

/// Writes the badges of entries.
struct EntryBadgeRanking: RankingWriter {
  let header: RankingHeader
  let folder: any RankingFolder

  mutating func add(_ entries: [RankedEntry]) throws { for entry in entries { try add(entry) } }

  private func add(_ entry: RankedEntry) throws {
    let audited = entry.audited
    let times = audited.links.compactMap { $0.observation?.checkedAt }
    let evidence = times.min().flatMap { first in times.max().map { first...$0 } }
    let name = audited.entry.title.best ?? audited.entry.id
    for maker in header.badgeMakers(evidence: evidence) {
      try folder.write(
        maker.whole(audited.score, of: name, isProvisional: audited.provisional).svg,
        to: "badges/\(maker.book.language)/entries/\(entry.page).svg")
    }
  }

  mutating func finish(_ ranking: Ranking) throws {}
}
