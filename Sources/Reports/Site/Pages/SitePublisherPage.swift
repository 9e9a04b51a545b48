import Audit
import Catalog

/// The page of a publisher: its scores with their reasons, what to fix first, and every failed link with its evidence.
struct SitePublisherPage {
  /// How many of the lowest entries are shown.
  static let worstShown = 10
  /// How many actions are shown.
  static let actionsShown = 12

  /// What it says of the ranking around it.
  struct Context: Sendable {
    var ranked: Int
    var comparedWith: String?
    var strata: [String: Ranking.Stratum]
    /// How many publishers each group has.
    var groups: [Int: Int]

    init(_ ranking: Ranking) {
      ranked = ranking.coverage.ranked
      comparedWith = ranking.comparedWith
      groups = ranking.publishers.reduce(into: [:]) { groups, publisher in
        if let group = publisher.tieGroup { groups[group, default: 0] += 1 }
      }
      strata = Dictionary(ranking.strata.map { ($0.key, $0) }) { first, _ in first }
    }
  }

  let publisher: RankedPublisher
  let context: Context
  let folder: String
  let shelf: SiteShelf
  let links: SiteLinkPages
  let frame: SiteFrame
  /// The frame's place among the site's.
  let frameNumber: Int
  let header: SiteHeader

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
    values.add(territory.record)
    values["about"] = territory.long
    standing(&values)
    values["axes"] = .list(axes)
    let sums = SiteSums(summary: summary, frame: frame, source: header.hasData ? .publisher(folder) : .none)
    values["tiers"] = .list(sums.tiers)
    values["actions"] = .list(sums.actions(Self.actionsShown))
    values.add(sums.linkStates)
    values["worst"] = .list(
      shelf.worstFirst.prefix(Self.worstShown).map {
        SiteEntryLines.record(shelf, $0, frame, hasData: header.hasData)
      })
    values["hasEntries"] = .flag(!shelf.rows.isEmpty)
    values["failures"] = .count(links.count)
    values["failed"] = .markup(links.first.flatMap { $0[frameNumber] })
    values["moreFailures"] = .flag(links.isLong)
    values["hasBadges"] = .flag(header.hasBadges)
    values["hasAvailability"] = .flag(frame.rulebook.axes.contains { $0.id == "availability" })
    let score = publisher.shrunkScore ?? publisher.score
    values["badgeScore"] = .text(score.map { frame.shownScore($0) } ?? "–")
    values["badgePlace"] = .text("badges/\(language.code)/publishers/\(folder)")
    if header.hasData { trace(&values) }
    return values
  }

  private func trace(_ values: inout SiteRecord) {
    values["row"] = .text("publishers.csv#\(folder)")
    values.trace([
      "score": publisher.shrunkScore == nil ? "score" : "shrunk_score", "entries": "entries",
      "distributions": "distributions", "raw": "score", "shrunk": "shrunk_score", "shrinkage": "shrinkage",
      "median": "score_median", "lower": "score_lower_quartile", "upper": "score_upper_quartile",
      "broken": "broken_share", "failures": "broken_links", "brokenLinks": "broken_links",
      "assessedLinks": "assessed_links",
      "rank": "rank", "rankFrom": "rank_low", "rankTo": "rank_high",
      "group": "tie_group", "scoreFrom": "score_low", "scoreTo": "score_high", "change": "change",
    ])
    values.trace(["ranked": "count"], row: "coverage.csv#ranked")
    values.trace(
      ["stratumMean": "mean", "stratumSize": "publishers"], row: "strata.csv#\(publisher.stratum)")
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
    if let share = publisher.brokenShare {
      values["broken"] = .text(language.percent(share, decimals: 1))
      values["brokenLinks"] = .count(publisher.brokenLinks)
      values["assessedLinks"] = .count(publisher.assessedLinks)
    }
    if let rank = publisher.rank {
      values["rank"] = .count(rank)
      values["ranked"] = .count(context.ranked)
      if let interval = publisher.rankInterval {
        values["rankFrom"] = .count(interval.lowerBound)
        values["rankTo"] = .count(interval.upperBound)
      }
      if let group = publisher.tieGroup {
        values["group"] = .count(group)
        values["isAlone"] = .flag(context.groups[group] == 1)
      }
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
    // Of whom nothing was read, why that is says more than that it is so.
    if let reason = publisher.unranked, publisher.gap == nil || publisher.summary.entries > 0 {
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
      values["compared"] = .text(context.comparedWith ?? "")
    }
    values["stratum"] = .text(SiteTerritory.stratum(publisher.stratum, frame))
    if let stratum = context.strata[publisher.stratum], let mean = stratum.mean {
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
      record.add(frame.axes[axis.index])
      record["assessed"] = .count(total.assessed)
      record["of"] = .count(publisher.summary.entries)
      if total.neutral > 0 { record["neutral"] = .count(total.neutral) }
      if let middle = detail?.quartiles {
        record["lower"] = .text(language.number(middle.lower, decimals: 0))
        record["upper"] = .text(language.number(middle.upper, decimals: 0))
        record["median"] = .text(language.number(middle.median, decimals: 0))
      }
      guard header.hasData else { return record }
      record.trace([
        "score": "\(axis.id)_score", "assessed": "\(axis.id)_assessed", "neutral": "\(axis.id)_neutral",
        "lower": "\(axis.id)_lower_quartile", "median": "\(axis.id)_median",
        "upper": "\(axis.id)_upper_quartile", "of": "entries",
      ])
      return record
    }
  }
}
