import Catalog

extension GateTally {
  /// What comes of the gate.
  ///
  /// - Parameter score: the catalogue's score as the report shows it.
  public func verdict(score: Double?) -> GateVerdict {
    var verdict = GateVerdict()
    verdict.inconclusive = clauses.inconclusive
    if let minimum = clauses.catalogueMinimum {
      verdict.lines.append(
        scoreLine("fail-under \(plain(minimum))", rulebook.id, minimum, scores.catalogue, score))
    }
    for minimum in clauses.axisMinimums {
      guard let axis = rulebook.axes.first(where: { $0.id == minimum.axis }) else { continue }
      let bounds = scores.axis(axis.index)
      verdict.lines.append(
        scoreLine(
          "fail-under \(axis.id)=\(plain(minimum.score))", axis.id, minimum.score, bounds, bounds?.shown))
    }
    if let minimum = clauses.entryMinimum { verdict.lines.append(entryLine(minimum)) }
    for name in clauses.failOn {
      if let line = failOnLine(name) { verdict.lines.append(line) }
    }
    if let limit = clauses.maxNew { verdict.lines.append(newLine(limit)) }
    if let limit = clauses.maxBroken { verdict.lines.append(brokenLine(limit)) }
    verdict.unseen = unseen.sorted { $0.key < $1.key }.map { reason, count in
      "\(links(count)): \(reason)" + (unseenExample[reason].map { ", such as \($0)" } ?? "")
    }
    return verdict
  }

  private func scoreLine(
    _ clause: String, _ name: String, _ minimum: Double, _ bounds: ScoreBounds.Bounds?, _ shown: Double?
  ) -> GateVerdict.Line {
    guard let bounds else {
      let why = entries == 0 ? "no entry was audited" : unchecked > 0 ? "links were not checked" : nil
      return GateVerdict.Line(
        clause: clause, outcome: why == nil ? .undecided : .skipped,
        text: "there is no \(name) score: \(why ?? "nothing could be assessed")")
    }
    if ScoreBounds.isBelow(bounds.most, minimum) {
      let score = shown ?? bounds.most
      return GateVerdict.Line(
        clause: clause, outcome: .fails,
        text: "the \(name) score is \(plain(score)), below \(plain(minimum)) by \(plain(minimum - score))")
    }
    guard ScoreBounds.isBelow(bounds.least, minimum) else {
      let score = shown ?? bounds.least
      return GateVerdict.Line(
        clause: clause, outcome: .holds,
        text: "the \(name) score is \(plain(score)), at least \(plain(minimum))")
    }
    return GateVerdict.Line(
      clause: clause, outcome: .undecided,
      text:
        "the \(name) score lies between \(plain(bounds.least)) and \(plain(bounds.most)), \(plain(minimum)) needed"
    )
  }

  private func entryLine(_ minimum: Double) -> GateVerdict.Line {
    let clause = "fail-under entry=\(plain(minimum))"
    if scores.below > 0 {
      let low = scores.lowest.map { "; the lowest, “\($0.title.prefix(80))”, has \(plain($0.score))" } ?? ""
      return GateVerdict.Line(
        clause: clause, outcome: .fails, text: "\(entryCount(scores.below)) below \(plain(minimum))" + low)
    }
    if scores.doubtful > 0 {
      return GateVerdict.Line(
        clause: clause, outcome: .undecided,
        text: "\(entryCount(scores.doubtful)) may be below \(plain(minimum))")
    }
    return GateVerdict.Line(clause: clause, outcome: .holds, text: "no entry is below \(plain(minimum))")
  }

  private func failOnLine(_ name: String) -> GateVerdict.Line? {
    let pattern = RuleName(name)
    let rules = rulebook.rules.filter { pattern.matches($0, in: rulebook) }
    let clause = "fail-on \(name)"
    let byState = rules.isEmpty ? GateClauses.state(name) : nil
    guard !rules.isEmpty || byState != nil else { return nil }
    let count = byState.map { states[$0] ?? 0 } ?? rules.reduce(0) { $0 + openByRule[$1.index] }
    if count > 0 {
      let what =
        byState == nil ? "\(count) finding\(count == 1 ? "" : "s") of" : "\(links(count)) in the state"
      let example =
        byState.map { stateExamples[$0] } ?? rules.lazy.compactMap { openExamples[$0.index] }.first
      return GateVerdict.Line(
        clause: clause, outcome: .fails, text: "\(what) '\(name)', none allowed", example: example)
    }
    let asksLinks = byState != nil || rules.contains { $0.check is LinkStateCheck }
    return linkLine(clause, asksLinks: asksLinks, holds: "nothing of '\(name)'", may: unseenLinks > 0)
  }

  private func newLine(_ limit: Int) -> GateVerdict.Line {
    let clause = "max-new \(limit)"
    let word = "\(open) new finding\(open == 1 ? "" : "s"), \(limit) allowed"
    if open > limit {
      let first = rulebook.rules.sorted { ($0.severity.rank, $0.index) < ($1.severity.rank, $1.index) }.lazy
        .compactMap { openExamples[$0.index] }.first
      return GateVerdict.Line(
        clause: clause, outcome: .fails, text: "\(word): \(open - limit) too many", example: first)
    }
    return linkLine(clause, asksLinks: true, holds: word, may: open + unseenLinks > limit)
  }

  private func brokenLine(_ limit: Double) -> GateVerdict.Line {
    let clause = "max-broken \(plain(limit))"
    let failing = [Observation.State.gone, .unavailable, .insecure, .misleading]
    let broken = failing.reduce(0) { $0 + (states[$1] ?? 0) }
    let all = toldLinks + unseenLinks
    guard all > 0 else {
      return linkLine(clause, asksLinks: true, holds: "no distribution was checked", may: false)
    }
    let share = 100 * Double(broken) / Double(all)
    let shown = toldLinks > 0 ? 100 * Double(broken) / Double(toldLinks) : 0
    let word =
      "\(plain(shown)) % of the distributions are broken (\(broken) of \(toldLinks)), \(plain(limit)) % allowed"
    if ScoreBounds.isBelow(limit, share) {
      return GateVerdict.Line(
        clause: clause, outcome: .fails, text: "\(word): \(plain(shown - limit)) % too many",
        example: failing.lazy.compactMap { stateExamples[$0] }.first)
    }
    let worst = 100 * Double(broken + unseenLinks) / Double(all)
    return linkLine(clause, asksLinks: true, holds: word, may: ScoreBounds.isBelow(limit, worst))
  }

  /// The line of a clause that did not fail: it holds, unless links that were not seen could change that.
  private func linkLine(_ clause: String, asksLinks: Bool, holds: String, may: Bool) -> GateVerdict.Line {
    guard asksLinks else { return GateVerdict.Line(clause: clause, outcome: .holds, text: holds) }
    if may {
      return GateVerdict.Line(
        clause: clause, outcome: .undecided, text: "\(holds), but \(links(unseenLinks)) could not be seen")
    }
    guard unchecked > 0 else { return GateVerdict.Line(clause: clause, outcome: .holds, text: holds) }
    return GateVerdict.Line(
      clause: clause, outcome: toldLinks > 0 ? .holds : .skipped,
      text: "\(holds); \(links(unchecked)) not checked")
  }

  private func links(_ count: Int) -> String { "\(count) link\(count == 1 ? "" : "s")" }
  private func entryCount(_ count: Int) -> String { count == 1 ? "1 entry is" : "\(count) entries are" }
}
