import Audit
import Catalog

extension RankingReporter {
  /// `ranking.json`: the ranking for programs, one publisher a line (`reports/schema/ranking.schema.json`).
  public static let json = RankingReporter(name: "json") { header, folder in
    JSONRanking(header: header, folder: folder)
  }
  /// `data/entries.ndjson`: every entry as `report.ndjson` has it, with its publisher's key.
  public static let ndjson = RankingReporter(name: "ndjson", isOnRequest: true) { header, folder in
    NDJSONRanking(header: header, file: RankingFile("data/entries.ndjson", in: folder))
  }
}

/// Writes `ranking.json`.
struct JSONRanking: RankingWriter {
  let header: RankingHeader
  let folder: any RankingFolder

  mutating func add(_ entries: [RankedEntry]) throws {}

  mutating func finish(_ ranking: Ranking) throws {
    var file = RankingFile("ranking.json", in: folder)
    var json = JSONWriter()
    json.object { json in
      json.member("schema", "aloi-ranking/1")
      json.newline()
      json.member("title", header.title)
      json.newline()
      json.provenance(header, ranking)
      json.newline()
      json.key("axes")
      json.array { json in
        for axis in header.rulebook.axes {
          json.object { json in
            json.member("id", axis.id)
            json.member("title", axis.title)
            json.member("weight", axis.weight)
          }
        }
      }
      json.newline()
      json.key("tiers")
      json.array { json in
        for tier in header.rulebook.tiers {
          json.object { json in
            json.member("id", tier.id)
            json.member("from", tier.from)
          }
        }
      }
      json.newline()
      json.key("coverage")
      json.coverage(ranking.coverage)
      json.newline()
      json.key("summary")
      json.summary(ranking.whole, evidence: ranking.evidenceTimes)
      json.newline()
      json.key("quartiles")
      json.quartiles(ranking.quartiles)
      json.newline()
      json.key("strata")
      json.array { json in for stratum in ranking.strata { json.stratum(stratum) } }
      json.newline()
      json.key("actions")
      json.actions(ranking.whole)
      json.newline()
      json.key("publishers")
      json.array { _ in }
    }
    // The publishers go where the empty array closes.
    try file.append(Array(json.bytes.dropLast(2)))
    for (index, publisher) in ranking.publishers.enumerated() {
      var json = JSONWriter()
      json.publisher(publisher, rulebook: header.rulebook)
      try file.append(index == 0 ? "\n" : ",\n")
      try file.append(json.bytes)
    }
    try file.append("\n]}\n")
    try file.flush()
  }
}

/// Writes `data/entries.ndjson`.
struct NDJSONRanking: RankingWriter {
  let header: RankingHeader
  var file: RankingFile
  private let entries: JSONEntry

  init(header: RankingHeader, file: RankingFile) {
    self.header = header
    self.file = file
    entries = JSONEntry(rulebook: header.rulebook)
  }

  mutating func add(_ ranked: [RankedEntry]) throws {
    let entries = entries
    let lines = ranked.mapped(header.concurrently) { ranked -> [UInt8] in
      var json = JSONWriter(capacity: JSONEntry.usualSize)
      json.object { json in
        json.member("publisher", ranked.publisher?.key)
        json.member("page", ranked.page)
        json.key("entry")
        entries.write(ranked.audited, to: &json)
      }
      json.newline()
      return json.bytes
    }
    for line in lines { try file.append(line) }
  }

  mutating func finish(_ ranking: Ranking) throws { try file.flush() }
}

extension JSONWriter {
  fileprivate mutating func coverage(_ coverage: Ranking.Coverage) {
    object { json in
      json.member("registered", coverage.registered)
      json.member("audited", coverage.audited)
      json.member("ranked", coverage.ranked)
      json.member("unmatchedEntries", coverage.unmatchedEntries)
      json.member("unmatchedPublishers", coverage.unmatchedPublishers)
      json.key("gaps")
      json.array { json in
        for gap in coverage.gaps {
          json.object { json in
            json.member("code", gap.code)
            json.member("detail", gap.detail)
            json.member("count", gap.count)
          }
        }
      }
    }
  }

  fileprivate mutating func stratum(_ stratum: Ranking.Stratum) {
    object { json in
      json.member("key", stratum.key)
      json.member("publishers", stratum.publishers)
      json.member("ranked", stratum.ranked)
      json.member("mean", stratum.mean)
    }
  }

  /// Writes quartiles, or null.
  fileprivate mutating func quartiles(_ quartiles: RankedPublisher.Quartiles?) {
    guard let quartiles else { return value(nil as String?) }
    object { json in
      json.member("lower", quartiles.lower)
      json.member("median", quartiles.median)
      json.member("upper", quartiles.upper)
    }
  }

  fileprivate mutating func publisher(_ publisher: RankedPublisher, rulebook: Rulebook) {
    let territory = publisher.territory
    object { json in
      json.member("key", territory.key)
      json.member("name", territory.name)
      json.member("siren", territory.siren)
      json.member("type", territory.type)
      json.member("region", territory.region)
      json.member("department", territory.department)
      json.member("population", territory.population)
      json.member("populationBand", PopulationBand(territory.population).rawValue)
      json.member("latitude", territory.latitude)
      json.member("longitude", territory.longitude)
      json.member("technology", territory.technology)
      json.member("portal", territory.portal)
      json.member("account", territory.account)
      json.member("stratum", publisher.stratum)
      json.member("rank", publisher.rank)
      json.key("rankInterval")
      json.interval(publisher.rankInterval.map { (Double($0.lowerBound), Double($0.upperBound)) })
      json.member("tieGroup", publisher.tieGroup)
      json.member("unranked", publisher.unranked?.rawValue)
      json.key("gap")
      json.gap(publisher.gap)
      json.member("score", publisher.score)
      json.member("shrunkScore", publisher.shrunkScore)
      json.member("shownScore", publisher.shrunkScore.map(shown))
      json.member("tier", publisher.shrunkScore.flatMap { rulebook.tier(of: $0) }?.id)
      json.key("scoreInterval")
      json.interval(publisher.scoreInterval.map { ($0.lowerBound, $0.upperBound) })
      json.member("shrinkage", publisher.shrinkage)
      json.key("quartiles")
      json.quartiles(publisher.quartiles)
      json.key("axes")
      json.object { json in
        for (axis, score) in zip(rulebook.axes, publisher.axes) {
          json.key(named: axis.id)
          json.axis(score)
        }
      }
      json.member("brokenShare", publisher.brokenShare)
      json.key("movement")
      json.movement(publisher.movement)
      json.member("page", RankingPath.publisher(territory))
      json.key("summary")
      json.summary(publisher.summary, evidence: nil)
      json.key("actions")
      json.actions(publisher.summary)
    }
  }

  private mutating func gap(_ gap: RankedPublisher.Gap?) {
    guard let gap else { return value(nil as String?) }
    object { json in
      json.member("code", gap.code)
      json.member("sentence", gap.sentence)
      json.member("detail", gap.detail)
      json.member("isRead", gap.isRead)
    }
  }

  private mutating func interval(_ bounds: (Double, Double)?) {
    guard let bounds else { return value(nil as String?) }
    object { json in
      json.member("low", bounds.0)
      json.member("high", bounds.1)
    }
  }

  private mutating func axis(_ score: RankedPublisher.AxisScore) {
    object { json in
      json.member("score", score.score)
      json.member("shrunkScore", score.shrunkScore)
      json.key("quartiles")
      json.quartiles(score.quartiles)
      json.member("assessed", score.assessed)
      json.member("neutral", score.neutral)
    }
  }

  private mutating func movement(_ movement: RankedPublisher.Movement?) {
    guard let movement else { return value(nil as String?) }
    object { json in
      json.member("earlierScore", movement.earlierScore)
      json.member("earlierRank", movement.earlierRank)
      json.member("change", movement.change)
      json.member("isCertain", movement.isCertain)
    }
  }
}
