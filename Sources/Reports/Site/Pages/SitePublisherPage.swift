import Audit
import Catalog

/// The page of a publisher: its scores with their reasons, what to fix first, and every failed link with its evidence.
struct SitePublisherPage {
  /// How many of the lowest entries are shown.
  static let worstShown = 10
  /// How many actions are shown.
  static let actionsShown = 12

  let publisher: RankedPublisher
  let ranking: Ranking
  let folder: String
  let shelf: SiteShelf
  let links: SiteLinkPages
  let frame: SiteFrame
  let isRanking: Bool

  private var language: SiteLanguage { frame.language }

  var values: SiteRecord {
    let summary = publisher.summary
    var values = frame.score(publisher.shrunkScore ?? publisher.score)
    values["name"] = HTMLText.isolated(publisher.territory.name, limit: 200, empty: frame.unnamed)
    values["folder"] = .text(folder)
    values["key"] = HTMLText.isolated(publisher.territory.key, limit: 80)
    values["entries"] = .count(summary.entries)
    values["distributions"] = .count(summary.distributions)
    let territory = SiteTerritory(territory: publisher.territory, frame: frame)
    for (key, value) in territory.record { values[key] = value }
    values["about"] = territory.long
    standing(&values)
    values["axes"] = .list(axes)
    values["tiers"] = .list(SiteSums(summary: summary, frame: frame).tiers)
    values["actions"] = .list(SiteSums(summary: summary, frame: frame).actions(Self.actionsShown))
    for (key, value) in SiteSums(summary: summary, frame: frame).linkStates { values[key] = value }
    values["worst"] = .list(
      shelf.worstFirst.prefix(Self.worstShown).map { SiteEntryLines.record(shelf, $0, frame, base: "../../") }
    )
    values["hasEntries"] = .flag(!shelf.rows.isEmpty)
    values["failures"] = .count(links.count)
    values["failed"] = .list(links.first.map { SiteLinkPages.record($0, frame, base: "../../") })
    values["moreFailures"] = .flag(links.isLong)
    values["isRanking"] = .flag(isRanking)
    return values
  }

  private func standing(_ values: inout SiteRecord) {
    values["raw"] = publisher.score.map { .text(language.number($0, decimals: 1)) }
    if let shrunk = publisher.shrunkScore { values["shrunk"] = .text(language.number(shrunk, decimals: 1)) }
    if let shrinkage = publisher.shrinkage, shrinkage >= 0.005 {
      values["shrinkage"] = .text(language.percent(shrinkage))
    }
    if let middle = publisher.quartiles {
      values["median"] = .text(language.number(middle.median, decimals: 1))
      values["lower"] = .text(language.number(middle.lower, decimals: 1))
      values["upper"] = .text(language.number(middle.upper, decimals: 1))
    }
    if let share = publisher.brokenShare { values["broken"] = .text(language.percent(share, decimals: 1)) }
    if let rank = publisher.rank {
      values["rank"] = .count(rank)
      values["ranked"] = .count(ranking.coverage.ranked)
      if let interval = publisher.rankInterval {
        values["rankFrom"] = .count(interval.lowerBound)
        values["rankTo"] = .count(interval.upperBound)
      }
      if let group = publisher.tieGroup { values["group"] = .count(group) }
    }
    if let range = publisher.scoreInterval {
      values["scoreFrom"] = .text(language.number(range.lowerBound, decimals: 1))
      values["scoreTo"] = .text(language.number(range.upperBound, decimals: 1))
      values["intervalChart"] = SiteCharts.interval(
        range, value: publisher.shrunkScore ?? 0,
        label:
          "\(language.number(range.lowerBound, decimals: 1)) – \(language.number(range.upperBound, decimals: 1))"
      )
    }
    if let reason = publisher.unranked {
      values["unranked"] = .text(frame.labels.name("unranked.\(reason.rawValue)", else: reason.rawValue))
    }
    if let gap = publisher.gap {
      values["gap"] = Self.sentence(gap, frame)
      if !gap.detail.isEmpty {
        values["gapDetail"] = HTMLText.isolated(frame.phrases.text(gap.detail), limit: 400)
      }
    }
    if let movement = publisher.movement, let change = movement.change {
      values["change"] = .text(language.signed(change, decimals: 1))
      values["changeIsCertain"] = .flag(movement.isCertain)
      values["compared"] = .text(ranking.comparedWith ?? "")
    }
    values["stratum"] = .text(SiteTerritory.stratum(publisher.stratum, frame))
    if let stratum = ranking.strata.first(where: { $0.key == publisher.stratum }), let mean = stratum.mean {
      values["stratumMean"] = .text(language.number(mean, decimals: 1))
      values["stratumSize"] = .count(stratum.publishers)
    }
  }

  /// Why a publisher has no entries, as its code is named, else as its sentence says.
  static func sentence(_ gap: RankedPublisher.Gap, _ frame: SiteFrame) -> SiteValue {
    frame.labels["gap.\(gap.code)"].map { .text($0) }
      ?? HTMLText.isolated(frame.phrases.text(gap.sentence), limit: 300)
  }

  private var axes: [SiteRecord] {
    frame.rulebook.axes.map { axis in
      let total = publisher.summary.axes[axis.index]
      let detail = publisher.axes.indices.contains(axis.index) ? publisher.axes[axis.index] : nil
      var record = frame.axisScore(detail?.score ?? total.score)
      record["axis"] = .text(frame.phrases.title(axis))
      record["question"] = .text(frame.phrases.question(axis))
      record["weight"] = .text(language.number(axis.weight, decimals: 0))
      record["assessed"] = .count(total.assessed)
      record["of"] = .count(publisher.summary.entries)
      if total.neutral > 0 { record["neutral"] = .count(total.neutral) }
      if let middle = detail?.quartiles {
        record["middle"] = .text(
          "\(language.number(middle.lower, decimals: 0)) – \(language.number(middle.upper, decimals: 0))")
        record["median"] = .text(language.number(middle.median, decimals: 0))
      }
      return record
    }
  }
}
