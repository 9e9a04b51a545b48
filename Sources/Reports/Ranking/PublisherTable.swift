import Audit
import Catalog

extension CSVTable where Row == RankedPublisher {
  /// `publishers.csv`: everything that is shown of a publisher.
  static func publishers(_ rulebook: Rulebook) -> CSVTable {
    CSVTable(
      name: "publishers", title: "Publishers",
      description: "One row a publisher: its score, its rank with its uncertainty, and what it rests on.",
      columns: identity + ranks + axes(rulebook) + counts(rulebook) + comparison, primaryKey: "key")
  }

  private static var identity: [Column] {
    [
      .text("key", "Key", "The same in every edition: the SIREN, else an address or a folded name.") {
        $0.territory.key
      },
      .text("name", "Name", "As the register or the catalogue gives it.") { $0.territory.name },
      .text("siren", "SIREN", "9 digits.") { $0.territory.siren },
      .text("type", "Type", "As the register writes it: COM, EPCI, DEP, REG, …") { $0.territory.type },
      .text("region", "Region", "The region's code, as the register writes it.") { $0.territory.region },
      .text("department", "Department", "The department's code.") { $0.territory.department },
      .integer("population", "Population") { $0.territory.population },
      .text("population_band", "Population band", "From and to, both included.") {
        PopulationBand($0.territory.population).rawValue
      },
      .number("latitude", "Latitude", "Degrees north.") { $0.territory.latitude },
      .number("longitude", "Longitude", "Degrees east.") { $0.territory.longitude },
      .text("technology", "Technology", "What its portal runs on.") { $0.territory.technology },
      .text("portal", "Portal", "Its portal's address.") { $0.territory.portal },
      .text("account", "Account", "Its account on a national portal.") { $0.territory.account },
      .text("stratum", "Stratum", "The key of its stratum in strata.csv.") { $0.stratum },
    ]
  }

  private static var ranks: [Column] {
    [
      .integer("rank", "Rank", "From 1; empty where `unranked` says why.") { $0.rank },
      .integer("rank_low", "Rank, best", "The lower end of the rank's 5–95 % interval.") {
        $0.rankInterval?.lowerBound
      },
      .integer("rank_high", "Rank, worst", "The upper end of the rank's 5–95 % interval.") {
        $0.rankInterval?.upperBound
      },
      .integer("tie_group", "Tie group", "Publishers of one group cannot be told apart.") { $0.tieGroup },
      .text("unranked", "Why without a rank", "notAudited, noEntries, tooFewEntries, provisional.") {
        $0.unranked?.rawValue
      },
      .text("gap", "Why nothing was read", "A stable code, such as no-portal or portal-unreachable.") {
        $0.gap?.code
      },
      .text("gap_detail", "What was seen", "Of this one: a server's answer, an address.") { $0.gap?.detail },
      .number(
        "score", "Score", "0 to 100, unrounded: the weighted mean of its axes, as an audit of it alone gives."
      ) { $0.score },
      .number(
        "shrunk_score", "Ranked score", "Drawn towards the stratum's mean, the more so the fewer its entries."
      ) { $0.shrunkScore },
      .number("score_low", "Ranked score, low", "The lower end of its 5–95 % interval.") {
        $0.scoreInterval?.lowerBound
      },
      .number("score_high", "Ranked score, high", "The upper end of its 5–95 % interval.") {
        $0.scoreInterval?.upperBound
      },
      .number("shrinkage", "Shrinkage", "How far it was drawn: 0 not at all, 1 wholly.") { $0.shrinkage },
      .number("score_lower_quartile", "Lower quartile", "A quarter of its entries score less.") {
        $0.quartiles?.lower
      },
      .number("score_median", "Median", "Half of its entries score less.") { $0.quartiles?.median },
      .number("score_upper_quartile", "Upper quartile", "A quarter of its entries score more.") {
        $0.quartiles?.upper
      },
    ]
  }

  private static func axes(_ rulebook: Rulebook) -> [Column] {
    rulebook.axes.flatMap { axis in
      let at = axis.index
      let of: @Sendable (RankedPublisher) -> RankedPublisher.AxisScore? = {
        at < $0.axes.count ? $0.axes[at] : nil
      }
      let title = axis.title
      return [
        Column.number("\(axis.id)_score", title, "The mean over its assessed entries, unrounded.") {
          of($0)?.score
        },
        .number("\(axis.id)_shrunk_score", "\(title), ranked", "Drawn towards the stratum's mean.") {
          of($0)?.shrunkScore
        },
        .number("\(axis.id)_lower_quartile", "\(title), lower quartile") { of($0)?.quartiles?.lower },
        .number("\(axis.id)_median", "\(title), median") { of($0)?.quartiles?.median },
        .number("\(axis.id)_upper_quartile", "\(title), upper quartile") { of($0)?.quartiles?.upper },
        .integer("\(axis.id)_assessed", "\(title), assessed", "How many entries were assessed.") {
          of($0)?.assessed
        },
        .integer("\(axis.id)_neutral", "\(title), neutral", "How many got the neutral score.") {
          of($0)?.neutral
        },
      ]
    }
  }

  private static func counts(_ rulebook: Rulebook) -> [Column] {
    var columns: [Column] = [
      .integer("entries", "Entries") { $0.summary.entries },
      .integer("services", "Services", "How many entries are data services.") { $0.summary.services },
      .integer("distributions", "Distributions") { $0.summary.distributions },
      .integer("provisional_entries", "Provisional entries", "Entries that could not be assessed whole.") {
        $0.summary.provisionalEntries
      },
    ]
    for (index, tier) in rulebook.tiers.enumerated() {
      columns.append(
        .integer("tier_\(tier.id)", "Tier \(tier.id)", "Entries of this tier.") { $0.summary.tiers[index] })
    }
    for (index, tier) in rulebook.tiers.enumerated() {
      columns.append(
        .number("tier_\(tier.id)_share", "Share of tier \(tier.id)", "Of its entries, 0 to 1.") {
          $0.summary.tierShare(index)
        })
    }
    for state in Observation.State.allCases {
      columns.append(
        .integer("links_\(state.rawValue)", "Links \(state.rawValue)", "Links in this state.") {
          $0.summary.states[state] ?? 0
        })
    }
    for state in Observation.State.allCases {
      columns.append(
        .number("links_\(state.rawValue)_share", "Share of links \(state.rawValue)", "Of all links, 0 to 1.")
        {
          $0.summary.linkShare(state)
        })
    }
    columns.append(
      .number("broken_share", "Share of broken links", "Of its assessed links, 0 to 1.") { $0.brokenShare })
    columns += [
      .integer("assessed_links", "Assessed links", "Of its distributions; documentation does not count.") {
        $0.assessedLinks
      },
      .integer("broken_links", "Broken links", "Of those: gone, unavailable, insecure or misleading.") {
        $0.brokenLinks
      },
    ]
    for severity in Rule.Severity.allCases {
      columns.append(
        .integer("findings_\(severity.rawValue)", "Findings: \(severity.rawValue)") {
          $0.summary.findings[severity] ?? 0
        })
    }
    return columns
  }

  private static var comparison: [Column] {
    [
      .number("earlier_score", "Earlier score", "The ranked score in the edition compared with.") {
        $0.movement?.earlierScore
      },
      .integer("earlier_rank", "Earlier rank") { $0.movement?.earlierRank },
      .number("change", "Change", "Of the ranked score.") { $0.movement?.change },
      .flag("change_is_certain", "Change is certain", "Whether it exceeds what chance and method explain.") {
        $0.movement?.isCertain
      },
      .text("page", "Page", "The folder's name of its pages and badges.") {
        RankingPath.publisher($0.territory)
      },
    ]
  }
}
