import Audit
import Catalog

/// The first page: how scores lie, what the axes say, how the links are, who could be audited, what to fix first.
struct SiteOverviewPage {
  let ranking: Ranking
  let frame: SiteFrame
  let bins: [Int]
  let isRanking: Bool
  /// The one catalogue's folder, where no publishers are compared.
  let folder: String
  let shelf: SiteShelf?
  let failures: Int
  let unmatched: Bool

  private var language: SiteLanguage { frame.language }

  var values: SiteRecord {
    let summary = ranking.whole
    let sums = SiteSums(summary: summary, frame: frame)
    var values = frame.score(summary.score)
    values["entries"] = .count(summary.entries)
    values["distributions"] = .count(summary.distributions)
    values["services"] = .count(summary.services)
    values["provisional"] = .flag(summary.provisional)
    values["tiers"] = .list(sums.tiers)
    values["actions"] = .list(sums.actions(10))
    for (key, value) in sums.linkStates { values[key] = value }
    values["axes"] = .list(axes)
    values["folder"] = .text(folder)
    if !isRanking {
      values["name"] = HTMLText.isolated(
        ranking.publishers.first?.territory.name ?? "", limit: 200, empty: frame.unnamed)
    }
    values["warnings"] = .list(
      ranking.warnings.map { ["warning": HTMLText.isolated(frame.phrases.text($0), limit: 600)] })
    if let times = ranking.evidenceTimes {
      values["evidenceFrom"] = .text(language.day(times.lowerBound))
      values["evidenceTo"] = .text(language.day(times.upperBound))
      values["evidenceOneDay"] = .flag(times.lowerBound.day == times.upperBound.day)
    }
    histograms(&values)
    if isRanking { coverage(&values) }
    if let shelf {
      values["worst"] = .list(
        shelf.worstFirst.prefix(10).map { SiteEntryLines.record(shelf, $0, frame, base: "") })
      values["failures"] = .count(failures)
    }
    values["unmatchedList"] = .flag(unmatched)
    return values
  }

  private func histograms(_ values: inout SiteRecord) {
    values["entryBins"] = SiteCharts.histogram(
      bins, marks: [], frame: frame, label: frame.labels.name("overview.entry-histogram", else: ""))
    values["entryRows"] = .list(rows(bins))
    guard isRanking else { return }
    var publishers = [Int](repeating: 0, count: 20)
    for publisher in ranking.publishers where publisher.rank != nil {
      if let score = publisher.shrunkScore ?? publisher.score { publishers[SiteWriter.bin(score)] += 1 }
    }
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
    values["publisherRows"] = .list(rows(publishers))
  }

  private func rows(_ bins: [Int]) -> [SiteRecord] {
    bins.enumerated().filter { $0.element > 0 }.map {
      [
        "band": .text("\($0.offset * 5)–\($0.offset == 19 ? 100 : $0.offset * 5 + 5)"),
        "count": .count($0.element),
      ]
    }
  }

  private var axes: [SiteRecord] {
    frame.rulebook.axes.map { axis in
      let total = ranking.whole.axes[axis.index]
      var record = frame.axisScore(total.score)
      let scores = ranking.publishers.compactMap { publisher in
        publisher.rank == nil || publisher.axes.count <= axis.index ? nil : publisher.axes[axis.index].score
      }.sorted()
      record["axis"] = .text(frame.phrases.title(axis))
      record["axisID"] = .text(axis.id)
      record["question"] = .text(frame.phrases.question(axis))
      record["weight"] = .text(language.number(axis.weight, decimals: 0))
      record["assessed"] = .count(total.assessed)
      record["of"] = .count(ranking.whole.entries)
      if total.neutral > 0 { record["neutral"] = .count(total.neutral) }
      let middle =
        scores.count >= 4
        ? RankedPublisher.Quartiles(
          lower: Self.quantile(scores, 0.25), median: Self.quantile(scores, 0.5),
          upper: Self.quantile(scores, 0.75))
        : nil
      if let middle {
        record["middle"] = .text(
          "\(language.number(middle.lower, decimals: 0)) – \(language.number(middle.median, decimals: 0)) – \(language.number(middle.upper, decimals: 0))"
        )
      }
      record["strip"] = SiteCharts.strip(
        middle, mean: total.score,
        label: "\(frame.phrases.title(axis)) · \(total.score.map { language.number($0, decimals: 1) } ?? "–")"
      )
      return record
    }
  }

  /// A quantile of sorted values, between neighbours linearly.
  static func quantile(_ sorted: [Double], _ share: Double) -> Double {
    let at = share * Double(sorted.count - 1)
    let low = Int(at)
    let high = min(low + 1, sorted.count - 1)
    return sorted[low] + (sorted[high] - sorted[low]) * (at - Double(low))
  }

  private func coverage(_ values: inout SiteRecord) {
    let coverage = ranking.coverage
    values["registered"] = .count(coverage.registered)
    values["audited"] = .count(coverage.audited)
    values["ranked"] = .count(coverage.ranked)
    values["auditedShare"] = .text(
      language.percent(coverage.registered > 0 ? Double(coverage.audited) / Double(coverage.registered) : 0))
    values["fewest"] = .count(ranking.method.fewestEntries)
    values["draws"] = .count(ranking.method.draws)
    if coverage.unmatchedEntries > 0 {
      values["unmatchedEntries"] = .count(coverage.unmatchedEntries)
      values["unmatchedPublishers"] = .count(coverage.unmatchedPublishers)
    }
    values["gaps"] = .list(
      coverage.gaps.map { gap in
        let named = frame.labels["gap.\(gap.code)"]
        return [
          "gap": named.map { .text($0) } ?? HTMLText.isolated(frame.phrases.text(gap.detail), limit: 300),
          "code": .text(gap.code), "count": .count(gap.count),
        ]
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
