import Audit
import Catalog

/// The ranking as tables of a hundred rows a page, and as pieces of data from which a script sorts and filters all of it.
struct SiteRankingPages {
  static let perPage = 100
  static let perPiece = 1_000

  let ranking: Ranking

  private var ranked: [RankedPublisher] { ranking.publishers.filter { $0.rank != nil } }
  private var unranked: [RankedPublisher] { ranking.publishers.filter { $0.rank == nil } }

  func write(_ site: SiteOutput) throws {
    let pieces = try writePieces(site)
    try writeTables(site, ranked, name: "ranking", pieces: pieces)
    try writeTables(site, unranked, name: "unranked", pieces: 0)
  }

  static func path(_ name: String, _ number: Int) -> String {
    number == 1 ? "\(name).html" : "\(name)-\(number).html"
  }

  private func writeTables(_ site: SiteOutput, _ all: [RankedPublisher], name: String, pieces: Int) throws {
    let pages = max(1, (all.count + Self.perPage - 1) / Self.perPage)
    for number in 1...pages {
      let part = all[min(all.count, (number - 1) * Self.perPage)..<min(all.count, number * Self.perPage)]
      for frame in site.frames {
        var values: SiteRecord = [
          "isRanked": .flag(name == "ranking"), "number": .count(number), "pages": .count(pages),
          "all": .count(all.count),
          "pieces": .list((0..<pieces).map { ["piece": .text("\($0 + 1)")] }),
          "axes": .list(
            frame.rulebook.axes.map {
              [
                "axis": .text(frame.phrases.title($0)), "short": .text(frame.shortTitle($0)),
                "column": .text("a\($0.index)"),
              ]
            }),
          "rows": .list(part.map { row($0, frame, hasData: site.header.hasData) }),
          "ranked": .count(ranking.coverage.ranked), "unrankedCount": .count(unranked.count),
          "fewest": .count(ranking.method.fewestEntries), "draws": .count(ranking.method.draws),
          "tierNames": .list(
            frame.rulebook.tiers.map { frame.tier($0).with(["from": .text("\($0.from)")]) }),
          "compares": .flag(ranking.comparedWith != nil), "compared": .text(ranking.comparedWith ?? ""),
        ]
        values.add(filters(frame))
        if site.header.hasData {
          values.trace(["ranked": "count", "all": "count"], row: "coverage.csv#ranked")
          values.trace(["unrankedCount": "value"], row: "summary.csv#unranked")
          values.trace(["fewest": "value"], row: "summary.csv#fewest_entries")
          if name != "ranking" { values.trace(["all": "value"], row: "summary.csv#unranked") }
        }
        if number > 1 { values["previous"] = .text(Self.path(name, number - 1)) }
        if number < pages { values["next"] = .text(Self.path(name, number + 1)) }
        try site.write(
          .ranking, frame, at: Self.path(name, number),
          title: frame.labels.name(name == "ranking" ? "ranking.title" : "unranked.title", else: ""), values)
      }
    }
  }

  private func row(_ publisher: RankedPublisher, _ frame: SiteFrame, hasData: Bool) -> SiteRecord {
    let language = frame.language
    var record = frame.score(publisher.shrunkScore ?? publisher.score)
    let territory = publisher.territory
    record["name"] = HTMLText.isolated(territory.name, limit: 90, empty: frame.unnamed)
    record["href"] = .text("publishers/\(RankingPath.publisher(territory))/index.html")
    record.add(SiteTerritory(territory: territory, frame: frame).record)
    record["entries"] = .count(publisher.summary.entries)
    if let rank = publisher.rank { record["rank"] = .count(rank) }
    if let interval = publisher.rankInterval {
      record["rankFrom"] = .count(interval.lowerBound)
      record["rankTo"] = .count(interval.upperBound)
    }
    if let group = publisher.tieGroup { record["group"] = .count(group) }
    record["axisCells"] = .list(
      frame.rulebook.axes.map { axis in
        let score = publisher.axes.indices.contains(axis.index) ? publisher.axes[axis.index].score : nil
        guard let score else {
          return ["axis": .text(frame.shortTitle(axis)), "cell": .text("–"), "v": .text("v0 none")]
        }
        var cell: SiteRecord = [
          "axis": .text(frame.shortTitle(axis)), "cell": .text("\(shown(score))"),
          "v": .text("v\(shown(score))"),
        ]
        if hasData { cell.trace(["cell": "\(axis.id)_score"]) }
        return cell
      })
    record["median"] = publisher.quartiles.map { .text(language.number($0.median, decimals: 0)) }
    record["brokenShare"] = publisher.brokenShare.map { .text(language.percent($0, decimals: 1)) }
    // Of whom nothing was read, why that is says more than that it is so.
    if let gap = publisher.gap { record["gap"] = SitePublisherPage.sentence(gap, frame) }
    if let reason = publisher.unranked, publisher.gap == nil || publisher.summary.entries > 0 {
      record["why"] = .text(frame.labels.name("unranked.\(reason.rawValue)", else: reason.rawValue))
    }
    let change = publisher.movement?.change
    record["change"] = change.map { .text(language.signed($0, decimals: 1)) }
    record["changeClass"] = .text(
      publisher.movement?.isCertain ?? false ? ((change ?? 0) < 0 ? "down" : "up") : "same")
    guard hasData else { return record }
    record["row"] = .text("publishers.csv#\(RankingPath.publisher(territory))")
    record.trace([
      "rank": "rank", "rankFrom": "rank_low", "rankTo": "rank_high", "group": "tie_group",
      "entries": "entries", "score": publisher.shrunkScore == nil ? "score" : "shrunk_score",
      "median": "score_median", "brokenShare": "broken_share", "change": "change",
    ])
    return record
  }

  private func filters(_ frame: SiteFrame) -> SiteRecord {
    func options(_ value: (RankedPublisher) -> String?, _ name: (String) -> String) -> SiteValue {
      var counts: [String: Int] = [:]
      for publisher in ranked { if let key = value(publisher) { counts[key, default: 0] += 1 } }
      return .list(
        counts.keys.sorted { (SiteMapPage.sortKey(name($0)), $0) < (SiteMapPage.sortKey(name($1)), $1) }.map {
          [
            "value": .text($0), "label": .text(HTMLText.plain(name($0), limit: 60)),
            "count": .count(counts[$0] ?? 0),
          ]
        })
    }
    return [
      "types": options({ $0.territory.type }, { SiteTerritory.type($0, frame) }),
      "regions": options({ $0.territory.region }, { SiteTerritory.region($0, frame) }),
      "technologies": options({ $0.territory.technology }, { $0 }),
      "bands": .list(
        PopulationBand.allCases.compactMap { band in
          let count = ranked.count { PopulationBand($0.territory.population) == band }
          guard count > 0 else { return nil }
          return [
            "value": .text(band.rawValue), "label": .text(SiteTerritory.band(band, frame)),
            "count": .count(count),
          ]
        }),
    ]
  }

  /// The ranked publishers as data: `aloi.rows([…])`, a thousand a piece.
  private func writePieces(_ site: SiteOutput) throws -> Int {
    let all = ranked
    let pieces = (all.count + Self.perPiece - 1) / Self.perPiece
    for piece in 0..<pieces {
      var json = JSONWriter()
      json.array { json in
        for publisher in all[(piece * Self.perPiece)..<min(all.count, (piece + 1) * Self.perPiece)] {
          json.array { Self.write(publisher, to: &$0, rulebook: ranking.rulebook) }
        }
      }
      try site.folder.write(
        Array("aloi.rows(".utf8) + json.bytes + Array(");\n".utf8), to: "pieces/ranking-\(piece + 1).js")
    }
    return pieces
  }

  /// rank, from, to, group, name, folder, type, region, band, technology, entries, score, tier, axes, median, share of broken links,
  /// change, whether that is certain, score as shown: in the order that `site.js` reads.
  private static func write(_ publisher: RankedPublisher, to json: inout JSONWriter, rulebook: Rulebook) {
    let score = publisher.shrunkScore ?? publisher.score
    let territory = publisher.territory
    json.value(publisher.rank)
    json.value(publisher.rankInterval?.lowerBound)
    json.value(publisher.rankInterval?.upperBound)
    json.value(publisher.tieGroup)
    json.value(HTMLText.name(territory.name, limit: 90))
    json.value(RankingPath.publisher(territory))
    json.value(territory.type ?? "")
    json.value(territory.region ?? "")
    json.value(PopulationBand(territory.population).rawValue)
    json.value(territory.technology ?? "")
    json.value(publisher.summary.entries)
    json.value(score.map { hundredths($0) })
    json.value(
      score.flatMap { rulebook.tier(of: $0) }.flatMap { tier in
        rulebook.tiers.firstIndex(of: tier).map { min(3, $0) }
      })
    json.array { json in
      for axis in rulebook.axes {
        json.value(
          publisher.axes.indices.contains(axis.index) ? publisher.axes[axis.index].score.map(shown) : nil)
      }
    }
    json.value(publisher.quartiles.map { hundredths($0.median) })
    json.value(publisher.brokenShare.map { hundredths($0 * 100) })
    json.value(publisher.movement?.change.map { hundredths($0) })
    json.value(publisher.movement?.isCertain ?? false ? 1 : 0)
    json.value(score.map { displayed($0, in: rulebook) })
  }

  /// A number as whole hundredths: shorter than its decimals, and exact.
  private static func hundredths(_ value: Double) -> Int { Int((value * 100).rounded()) }
}
