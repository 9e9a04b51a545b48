import Audit
import Catalog

/// The methodology, made from the rulebook: what is said here is what was computed.
struct SiteMethodPage {
  let rulebook: Rulebook
  let method: Ranking.Method
  let frame: SiteFrame
  let strata: Int

  var values: SiteRecord {
    let total = rulebook.axes.reduce(0) { $0 + $1.weight }
    return [
      "bookTitle": .text(frame.phrases.title(rulebook)),
      "summary": .text(frame.phrases.summary(rulebook)),
      "bookID": .text(rulebook.id), "bookVersion": .text(rulebook.version),
      "bookDigest": .text(rulebook.digest),
      "staleDays": .count(rulebook.staleAfterDays), "ruleCount": .count(rulebook.rules.count),
      "tiers": .list(
        rulebook.tiers.map { tier in
          frame.tier(tier).with(["from": .text(frame.language.number(tier.from, decimals: 0))])
        }),
      "axes": .list(
        rulebook.axes.map { axis in
          var record: SiteRecord = [
            "axis": .text(frame.phrases.title(axis)), "axisID": .text(axis.id),
            "question": .text(frame.phrases.question(axis)),
            "weight": .text(frame.language.number(axis.weight, decimals: 0)),
            "share": .text(frame.language.percent(total > 0 ? axis.weight / total : 0)),
            "leaveOut": .flag(axis.unassessed == .leaveOut),
            "rules": .list(rulebook.rules(of: axis).map(rule)),
          ]
          if let neutral = axis.neutral {
            record["neutralScore"] = .text(frame.language.number(neutral.score, decimals: 0))
            record["neutralReason"] = .text(frame.phrases.text(neutral.reason))
          }
          return record
        }),
      "states": .list(
        Observation.State.allCases.map { state in
          frame.state(state).with([
            "meaning": .text(frame.labels.name("state.\(state.rawValue).means", else: ""))
          ])
        }),
      "fewest": .count(method.fewestEntries), "draws": .count(method.draws), "seed": .text("\(method.seed)"),
      "weightRange": .text(frame.language.percent(method.weightRange)), "strataCount": .count(strata),
    ]
  }

  private func rule(_ rule: Rule) -> SiteRecord {
    var record: SiteRecord = [
      "rule": .text(rule.id), "anchor": .text(Self.anchor(rule.id)),
      "ruleTitle": .text(frame.phrases.title(rule)),
      "severity": .text(
        frame.labels.name("severity.\(rule.severity.rawValue)", else: rule.severity.rawValue)),
      "points": .text(plain(rule.points).replacing(".", with: frame.language.code == "fr" ? "," : ".")),
      "whyText": .text(frame.phrases.why(rule)), "fix": SiteFrame.prose(frame.phrases.fix(rule)),
      "check": .text(rule.checkDescription),
      "targets": .text(
        rule.targets.map { frame.labels.name("target.\($0.rawValue)", else: $0.rawValue) }.joined(
          separator: ", ")),
    ]
    if !rule.source.isEmpty { record["source"] = .text(rule.source) }
    return record
  }

  /// The name of a rule's place on the page.
  static func anchor(_ rule: String) -> String {
    String(
      decoding: rule.utf8.map { $0 == UInt8(ascii: "/") || $0 <= 0x20 ? UInt8(ascii: ".") : $0 },
      as: UTF8.self)
  }
}
