import Audit
import Catalog

/// What mending one rule's findings would give a publisher, or everybody.
struct RankedAction: Sendable {
  /// The publisher; `nil` for everything together.
  var publisher: Territory?
  var rule: Rule
  var action: CatalogueSummary.Action

  /// The key of a row: the publisher's page, or `ranking`, and the rule.
  static func key(_ page: String?, _ rule: Rule) -> String { "\(page ?? "ranking")/\(rule.id)" }
}

extension CSVTable where Row == RankedAction {
  /// `actions.csv`: one row a publisher and rule.
  static func actions(_ rulebook: Rulebook) -> CSVTable {
    CSVTable(
      name: "actions", title: "What to fix first",
      description: "One row a rule with findings, for everything together and for each publisher.",
      columns: [
        .text("scope", "Scope", "ranking: everything together; publisher: one of them.") {
          $0.publisher == nil ? "ranking" : "publisher"
        },
        .text("publisher", "Publisher", "Its key in publishers.csv.") { $0.publisher?.key },
        .text("rule", "Rule", "Its id in rules.csv.") { $0.rule.id },
        .text("key", "Key", "The publisher's page, or ranking, and the rule; the site's figures name it.") {
          RankedAction.key($0.publisher.map(RankingPath.publisher), $0.rule)
        },
        .integer("entries", "Entries", "How many entries it concerns.") { $0.action.entries },
        .integer("findings", "Findings") { $0.action.findings },
        .number("gain", "Gain", "Points added to the score when all of them are mended.") { $0.action.gain },
      ], primaryKey: "key",
      foreignKeys: [("publisher", "publishers", "key"), ("rule", "rules", "rule")])
  }
}

extension CSVTable where Row == Rule {
  /// `rules.csv`: the methodology's rules, in English and French.
  static func rules(_ rulebook: Rulebook, french: PhraseBook) -> CSVTable {
    CSVTable(
      name: "rules", title: "Rules", description: "One row a rule of the rulebook.",
      columns: [
        .text("rule", "Rule") { $0.id },
        .text("axis", "Axis") { rulebook.axes[$0.axis].id },
        .text("axis_title", "Axis' title") { rulebook.axes[$0.axis].title },
        .text("axis_title_fr", "Axis' title, in French") { french.axis(rulebook.axes[$0.axis].id)?.title },
        .number("axis_weight", "Axis' weight") { rulebook.axes[$0.axis].weight },
        .text("severity", "Severity") { $0.severity.rawValue },
        .number("points", "Points") { $0.points },
        .text("title", "Title") { $0.title },
        .text("title_fr", "Title, in French") { french.rule($0.id)?.title },
        .text("why", "Why it matters") { $0.why },
        .text("why_fr", "Why it matters, in French") { french.rule($0.id)?.why },
        .text("fix", "How to mend it") { $0.fix },
        .text("fix_fr", "How to mend it, in French") { french.rule($0.id)?.fix },
        .text("source", "Source") { $0.source },
      ], primaryKey: "rule")
  }
}

/// One count of a coverage.
struct CoverageLine: Sendable {
  var kind: String
  var code: String
  var detail: String
  var count: Int

  static func lines(of coverage: Ranking.Coverage) -> [CoverageLine] {
    func total(_ code: String, _ detail: String, _ count: Int) -> CoverageLine {
      CoverageLine(kind: "total", code: code, detail: detail, count: count)
    }
    return [
      total("registered", "publishers that the register names", coverage.registered),
      total("audited", "publishers of which an entry was read", coverage.audited),
      total("ranked", "publishers with a rank", coverage.ranked),
      total(
        "unmatched-entries", "entries that no publisher of the register could be given",
        coverage.unmatchedEntries),
      total("unmatched-publishers", "names of publishers that those bear", coverage.unmatchedPublishers),
    ]
      + coverage.gaps.map { CoverageLine(kind: "gap", code: $0.code, detail: $0.detail, count: $0.count) }
  }
}

extension CSVTable where Row == CoverageLine {
  /// `coverage.csv`: how much of the register could be audited, and why the rest could not.
  static func coverage(french: PhraseBook) -> CSVTable {
    CSVTable(
      name: "coverage", title: "Coverage",
      description: "How much of the register could be audited, and why the rest could not.",
      columns: [
        .text("kind", "Kind", "total: a sum; gap: why publishers were not audited.") { $0.kind },
        .text("code", "Code") { $0.code },
        .text("detail", "Detail") { $0.detail },
        .text("detail_fr", "Detail, in French") { french.text($0.detail) },
        .integer("count", "Count") { $0.count },
      ], primaryKey: "code")
  }
}

extension CSVTable where Row == Ranking.Stratum {
  /// `strata.csv`: the publishers that are alike.
  static var strata: CSVTable {
    CSVTable(
      name: "strata", title: "Strata",
      description: "Publishers alike in kind, size and technology: towards their mean small ones are drawn.",
      columns: [
        .text("stratum", "Stratum", "Type, population band, technology.") { $0.key },
        .integer("publishers", "Publishers") { $0.publishers },
        .integer("ranked", "Ranked") { $0.ranked },
        .number("mean", "Mean score") { $0.mean },
      ], primaryKey: "stratum")
  }
}
