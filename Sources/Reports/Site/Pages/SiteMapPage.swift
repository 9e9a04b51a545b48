import Audit

/// The page with the map, and the same as a table by region.
struct SiteMapPage {
  let ranking: Ranking
  let frame: SiteFrame

  var values: SiteRecord {
    let label = frame.labels.name("map.label", else: "")
    let (svg, placed) = SiteMap(frame: frame).drawing(ranking.publishers, label: label)
    let tiers = frame.rulebook.tiers.map { tier -> SiteRecord in
      var record = frame.tier(tier)
      record["from"] = .text(frame.language.number(tier.from, decimals: 0))
      record["glyph"] = glyph(frame.tierClass(tier))
      return record
    }
    return [
      "map": svg, "placed": .count(placed), "all": .count(ranking.publishers.count), "tiers": .list(tiers),
      "noneGlyph": glyph("t-none"), "regions": .list(regions),
    ]
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
    var groups: [String: [RankedPublisher]] = [:]
    for publisher in ranking.publishers {
      groups[publisher.territory.region ?? "", default: []].append(publisher)
    }
    func name(_ key: String) -> String {
      key.isEmpty ? frame.labels.name("region.none", else: "–") : SiteTerritory.region(key, frame)
    }
    return groups.keys.sorted {
      ($0.isEmpty ? 1 : 0, Self.sortKey(name($0)), $0) < ($1.isEmpty ? 1 : 0, Self.sortKey(name($1)), $1)
    }.map { key in
      let all = groups[key] ?? []
      let scores = all.compactMap { $0.rank == nil ? nil : $0.shrunkScore ?? $0.score }.sorted()
      var record: SiteRecord = [
        "region": .text(HTMLText.plain(name(key), limit: 60)),
        "regionKey": .text(key.utf8.allSatisfy { $0.isPlain } ? key : ""),
        "publishers": .count(all.count), "ranked": .count(scores.count),
        "entries": .count(all.reduce(0) { $0 + $1.summary.entries }),
      ]
      record["median"] = .text(
        scores.isEmpty ? "–" : frame.language.number(SiteOverviewPage.quantile(scores, 0.5), decimals: 1))
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
