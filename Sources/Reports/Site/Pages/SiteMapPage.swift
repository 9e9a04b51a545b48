import Audit

/// The page with the map, and the same as a table by region.
struct SiteMapPage {
  let ranking: Ranking
  let frame: SiteFrame
  /// Whether the tables are beside the pages.
  let hasData: Bool

  var values: SiteRecord {
    let label = frame.labels.name("map.label", else: "")
    let (svg, placed) = SiteMap(frame: frame).drawing(ranking.publishers, label: label)
    let tiers = frame.rulebook.tiers.map { tier -> SiteRecord in
      var record = frame.tier(tier)
      record["from"] = .text(frame.language.number(tier.from, decimals: 0))
      record["glyph"] = glyph(frame.tierClass(tier))
      return record
    }
    var values: SiteRecord = [
      "map": svg, "placed": .count(placed), "all": .count(ranking.publishers.count), "tiers": .list(tiers),
      "noneGlyph": glyph("t-none"), "regions": .list(regions),
    ]
    guard hasData else { return values }
    values.trace(["placed": "value"], row: "summary.csv#placed")
    values.trace(["all": "count"], row: "coverage.csv#registered")
    return values
  }

  /// A name as it is sorted: without accents and case.
  static func sortKey(_ name: String) -> String {
    var words: [String] = []
    SearchWords.each(in: name) { words.append($0) }
    return words.joined(separator: " ")
  }

  private func glyph(_ style: String) -> SiteValue {
    .markup(
      Array(
        "<svg class=\"map glyph\" viewBox=\"0 0 20 20\" aria-hidden=\"true\"><g class=\"\(style)\">\(SiteMap.shape(style, 10, 10, 6.5))</g></svg>"
          .utf8))
  }

  private var regions: [SiteRecord] {
    func name(_ key: String) -> String {
      key == RankingRegion.unknown
        ? frame.labels.name("region.none", else: "–") : SiteTerritory.region(key, frame)
    }
    func place(_ region: RankingRegion) -> (Int, String, String) {
      (region.key == RankingRegion.unknown ? 1 : 0, Self.sortKey(name(region.key)), region.key)
    }
    return RankingRegion.all(of: ranking).sorted { place($0) < place($1) }.map { region in
      let isLinked = region.key != RankingRegion.unknown && region.key.utf8.allSatisfy { $0.isPlain }
      var record: SiteRecord = [
        "region": .text(HTMLText.plain(name(region.key), limit: 60)),
        "regionKey": .text(isLinked ? region.key : ""), "publishers": .count(region.publishers),
        "ranked": .count(region.ranked), "entries": .count(region.entries),
        "median": .text(region.median.map { frame.language.number($0, decimals: 1) } ?? "–"),
      ]
      guard hasData else { return record }
      record["row"] = .text("regions.csv#\(region.key)")
      record.trace(["publishers": "publishers", "ranked": "ranked", "entries": "entries"])
      if region.median != nil { record.trace(["median": "median_score"]) }
      return record
    }
  }
}

extension UInt8 {
  /// A letter, a digit or a hyphen of ASCII.
  fileprivate var isPlain: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self & 0xDF) || self == 0x2D
  }
}
