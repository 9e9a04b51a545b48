import Audit
import Catalog

/// The first page: how scores lie, what the axes say, how the links are, who could be audited, what to fix first.
struct SiteOverviewPage {
  let ranking: Ranking
  let frame: SiteFrame
  let header: SiteHeader
  /// The one catalogue's folder, where no publishers are compared.
  let folder: String
  let shelf: SiteShelf?
  let failures: Int
  let unmatched: Bool
  /// What was found of the catalogue as a whole.
  let catalogueFindings: [CatalogueFinding]

  private var language: SiteLanguage { frame.language }
  private var isRanking: Bool { header.isRanking }

  var values: SiteRecord {
    let summary = ranking.whole
    let sums = SiteSums(summary: summary, frame: frame, source: header.hasData ? .whole : .none)
    var values = frame.score(summary.score)
    values["entries"] = .count(summary.entries)
    values["distributions"] = .count(summary.distributions)
    values["services"] = .count(summary.services)
    values["provisional"] = .flag(summary.provisional)
    values["tiers"] = .list(sums.tiers)
    values["actions"] = .list(sums.actions(10))
    values.add(sums.linkStates)
    values["axes"] = .list(axes)
    values["folder"] = .text(folder)
    if !isRanking {
      values["name"] = HTMLText.isolated(
        ranking.publishers.first?.territory.name ?? "", limit: 200, empty: frame.unnamed)
    }
    values["warnings"] = .list(
      ranking.warnings.map { ["warning": HTMLText.isolated(frame.phrases.text($0), limit: 600)] })
    values["hasCatalogueFindings"] = .flag(!catalogueFindings.isEmpty)
    values["catalogueFindings"] = .list(
      catalogueFindings.map { finding in
        [
          "message": HTMLText.isolated(frame.phrases.text(finding.message), limit: 600),
          "advice": HTMLText.isolated(frame.phrases.text(finding.advice), limit: 600),
          "source": HTMLText.isolated(finding.source, limit: 200), "code": .text(finding.code),
        ]
      })
    if let times = ranking.evidenceTimes {
      values["evidenceFrom"] = .text(language.day(times.lowerBound))
      values["evidenceTo"] = .text(language.day(times.upperBound))
      values["evidenceOneDay"] = .flag(times.lowerBound.day == times.upperBound.day)
    }
    histograms(&values)
    if isRanking { coverage(&values) }
    if let shelf {
      values["worst"] = .list(
        shelf.worstFirst.prefix(10).map {
          SiteEntryLines.record(shelf, $0, frame, hasData: header.hasData, place: "publishers/\(folder)/")
        })
      values["failures"] = .count(failures)
    }
    values["unmatchedList"] = .flag(unmatched)
    if header.hasData { trace(&values) }
    return values
  }

  private func trace(_ values: inout SiteRecord) {
    for (name, figure): (SiteName, String) in [
      ("score", "score"), ("entries", "entries"), ("distributions", "distributions"),
      ("median", "score_median"), ("lower", "score_lower_quartile"), ("upper", "score_upper_quartile"),
      ("auditedShare", "audited_share"), ("auditedOnly", "audited_not_ranked"), ("notAudited", "not_audited"),
      ("fewest", "fewest_entries"), ("draws", "draws"), ("moved", "moved"), ("statesTotal", "links"),
    ] {
      values.trace([name: "value"], row: "summary.csv#\(figure)")
    }
    for (name, figure): (SiteName, String) in [
      ("registered", "registered"), ("audited", "audited"), ("ranked", "ranked"),
      ("unmatchedEntries", "unmatched-entries"), ("unmatchedPublishers", "unmatched-publishers"),
    ] {
      values.trace([name: "count"], row: "coverage.csv#\(figure)")
    }
  }

  private func histograms(_ values: inout SiteRecord) {
    values["entryBins"] = SiteCharts.histogram(
      ranking.whole.bins, marks: [], frame: frame,
      label: frame.labels.name("overview.entry-histogram", else: ""))
    values["entryRows"] = .list(rows(ranking.whole.bins, of: "entries"))
    guard isRanking else { return }
    let publishers = ranking.publisherBins
    var marks: [(at: Double, name: String)] = []
    if let middle = ranking.quartiles {
      let name = frame.labels.name("median", else: "")
      marks.append((middle.median, "\(name) \(language.number(middle.median, decimals: 1))"))
      values["median"] = .text(language.number(middle.median, decimals: 1))
      values["lower"] = .text(language.number(middle.lower, decimals: 1))
      values["upper"] = .text(language.number(middle.upper, decimals: 1))
    }
    values["publisherBins"] = SiteCharts.histogram(
      publishers, marks: marks, frame: frame,
      label: frame.labels.name("overview.publisher-histogram", else: ""))
    values["publisherRows"] = .list(rows(publishers, of: "publishers"))
  }

  private func rows(_ bins: [Int], of what: String) -> [SiteRecord] {
    bins.enumerated().filter { $0.element > 0 }.map { band, count in
      var row: SiteRecord = ["band": .text("\(band * 5)–\(band * 5 + 5)"), "count": .count(count)]
      if header.hasData {
        row.trace(["count": "value"], row: "summary.csv#\(what)_\(RankingFigure.band(band))")
      }
      return row
    }
  }

  private var axes: [SiteRecord] {
    frame.rulebook.axes.map { axis in
      let total = ranking.whole.axes[axis.index]
      var record = frame.axisScore(total.score)
      record.add(frame.axes[axis.index])
      record["assessed"] = .count(total.assessed)
      record["of"] = .count(ranking.whole.entries)
      if total.neutral > 0 { record["neutral"] = .count(total.neutral) }
      let middle = isRanking ? ranking.axisQuartiles(axis) : nil
      if let middle {
        record["lower"] = .text(language.number(middle.lower, decimals: 0))
        record["median"] = .text(language.number(middle.median, decimals: 0))
        record["upper"] = .text(language.number(middle.upper, decimals: 0))
      }
      if header.hasData {
        for (name, figure): (SiteName, String) in [
          ("score", "score"), ("assessed", "assessed"), ("neutral", "neutral"), ("lower", "lower_quartile"),
          ("median", "median"), ("upper", "upper_quartile"),
        ] {
          record.trace([name: "value"], row: "summary.csv#\(axis.id)_\(figure)")
        }
        record.trace(["of": "value"], row: "summary.csv#entries")
      }
      record["strip"] = SiteCharts.strip(
        middle, mean: total.score,
        label: "\(frame.phrases.title(axis)) · \(total.score.map { language.number($0, decimals: 1) } ?? "–")"
      )
      return record
    }
  }

  private func coverage(_ values: inout SiteRecord) {
    let coverage = ranking.coverage
    values["registered"] = .count(coverage.registered)
    values["audited"] = .count(coverage.audited)
    values["ranked"] = .count(coverage.ranked)
    values["auditedShare"] = .text(
      language.percent(
        coverage.registered > 0 ? Double(coverage.audited) / Double(coverage.registered) : 0, decimals: 1))
    values["fewest"] = .count(ranking.method.fewestEntries)
    values["draws"] = .count(ranking.method.draws)
    if coverage.unmatchedEntries > 0 {
      values["unmatchedEntries"] = .count(coverage.unmatchedEntries)
      values["unmatchedPublishers"] = .count(coverage.unmatchedPublishers)
    }
    values["gaps"] = .list(
      coverage.gaps.map { gap in
        let named = frame.labels["gap.\(gap.code)"]
        var row: SiteRecord = [
          "gap": named.map { .text($0) } ?? HTMLText.isolated(frame.phrases.text(gap.detail), limit: 300),
          "code": .text(gap.code), "count": .count(gap.count),
        ]
        if header.hasData { row.trace(["count": "count"], row: "coverage.csv#\(gap.code)") }
        return row
      })
    values["coverageChart"] = SiteCharts.shares(
      [
        (share(coverage.ranked), "c-ranked", frame.labels.name("coverage.ranked", else: "")),
        (
          share(coverage.audited - coverage.ranked), "c-audited",
          frame.labels.name("coverage.audited", else: "")
        ),
        (
          share(coverage.registered - coverage.audited), "c-missing",
          frame.labels.name("coverage.missing", else: "")
        ),
      ], label: frame.labels.name("coverage.title", else: ""))
    values["auditedOnly"] = .count(coverage.audited - coverage.ranked)
    values["notAudited"] = .count(max(0, coverage.registered - coverage.audited))
    if let compared = ranking.comparedWith {
      values["compared"] = .text(compared)
      let moved = ranking.publishers.filter { $0.movement?.isCertain ?? false }
      values["moved"] = .count(moved.count)
    }
  }

  private func share(_ count: Int) -> Double {
    ranking.coverage.registered > 0 ? Double(max(0, count)) / Double(ranking.coverage.registered) : 0
  }
}
