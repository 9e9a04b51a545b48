import Audit
import Catalog

/// The page of an entry: its report card.
struct SiteEntryPage {
  /// How many links are shown; the CSV beside has them all.
  static let linksShown = 200

  let audited: AuditedEntry
  let publisher: Territory?
  /// The publisher's folder below `publishers/`.
  let folder: String
  let frame: SiteFrame

  var windowTitle: String { audited.entry.title.best ?? audited.entry.id }

  var values: SiteRecord {
    let entry = audited.entry
    var values = frame.score(audited.score)
    values["name"] = HTMLText.isolated(entry.title.best ?? "", limit: 300, empty: frame.unnamed)
    values["id"] = HTMLText.isolated(entry.id, limit: 200)
    values["kind"] = .text(frame.labels.name("entry.\(entry.kind.rawValue)", else: entry.kind.rawValue))
    values["folder"] = .text(folder)
    values["publisher"] = HTMLText.isolated(
      publisher?.name ?? entry.publisher?.name ?? "", limit: 120, empty: frame.unnamed)
    if let page = entry.landingPage, let href = HTMLText.link(page) {
      values["landing"] = .text(href)
      values["landingText"] = HTMLText.isolated(page, limit: 120)
    }
    if audited.provisional {
      values["assessed"] = .text(frame.language.number(audited.assessedWeight, decimals: 0))
    }
    values["axes"] = .list(zip(frame.rulebook.axes, audited.axes).map(axis))
    let fixes = self.fixes
    values["fixes"] = .list(fixes)
    values["hasFixes"] = .flag(!fixes.isEmpty)
    values["hasNotes"] = .flag(!entry.notes.isEmpty)
    values["isUnmatchedEntry"] = .flag(folder == SiteWriter.unmatched)
    values["links"] = .list(
      audited.links.prefix(Self.linksShown).map { SiteLink(link: $0, frame: frame).record })
    values["linkCount"] = .count(audited.links.count)
    if audited.links.count > Self.linksShown {
      values["moreLinks"] = .count(audited.links.count - Self.linksShown)
    }
    values["licence"] = .one(licence)
    values["facts"] = .list(facts)
    if !entry.notes.isEmpty {
      values["notes"] = .list(
        entry.notes.prefix(50).map {
          ["code": .text($0.code), "detail": HTMLText.isolated(frame.phrases.text($0.detail), limit: 300)]
        })
    }
    return values
  }

  private func axis(_ axis: Axis, _ result: AxisResult) -> SiteRecord {
    var record = frame.axisScore(result.score)
    record["axis"] = .text(frame.phrases.title(axis))
    record["axisID"] = .text(axis.id)
    record["question"] = .text(frame.phrases.question(axis))
    record["weight"] = .text(
      frame.language.number(axis.weight, decimals: axis.weight == axis.weight.rounded() ? 0 : 1))
    record["why"] = HTMLText.isolated(frame.phrases.text(result.reason), limit: 500)
    record["neutral"] = .flag(result.isNeutral)
    // The links have a table of their own.
    if axis.unassessed == .leaveOut, !result.isNeutral, result.signals.allSatisfy({ $0.link != nil }) {
      record["seeLinks"] = .flag(!result.signals.isEmpty)
      return record
    }
    record["signals"] = .list(result.signals.prefix(100).map(signal))
    return record
  }

  private func signal(_ signal: Signal) -> SiteRecord {
    let rule = frame.rulebook.rules[signal.rule]
    var record: SiteRecord = [
      "rule": .text(rule.id), "ruleTitle": .text(frame.phrases.title(rule)),
      "outcome": .text(
        frame.labels.name("outcome.\(signal.outcome.rawValue)", else: signal.outcome.rawValue)),
      "outcomeClass": .text("o-\(signal.outcome.rawValue)"),
    ]
    if !signal.evidence.isEmpty {
      record["evidence"] = HTMLText.isolated(frame.phrases.text(signal.evidence), limit: 400)
    }
    if signal.outOf > 0 {
      record["points"] = .text("\(decimal(signal.points)) / \(decimal(signal.outOf))")
    }
    return record
  }

  /// What mending each finding would add to the entry's score; most first.
  private var fixes: [SiteRecord] {
    let total = frame.rulebook.axes.enumerated().reduce(0.0) {
      $0 + (audited.axes[$1.offset].score == nil ? 0 : $1.element.weight)
    }
    guard total > 0 else { return [] }
    let gains = audited.findings.enumerated().map { at, finding in
      (
        at: at, finding: finding,
        gain: finding.axisGain * frame.rulebook.axes[frame.rulebook.rules[finding.rule].axis].weight / total
      )
    }
    return gains.filter { $0.gain >= 0.005 }.sorted { ($1.gain, $0.at) < ($0.gain, $1.at) }.prefix(10).map {
      let rule = frame.rulebook.rules[$0.finding.rule]
      return [
        "gain": .text(frame.language.signed($0.gain, decimals: 1)),
        "anchor": .text(SiteMethodPage.anchor(rule.id)),
        "ruleTitle": .text(frame.phrases.title(rule)), "fix": SiteFrame.prose(frame.phrases.fix(rule)),
        "message": HTMLText.isolated(frame.phrases.message($0.finding, of: rule), limit: 400),
        "severity": .text(
          frame.labels.name("severity.\($0.finding.severity.rawValue)", else: $0.finding.severity.rawValue)),
      ]
    }
  }

  private var licence: SiteRecord {
    let verdict = audited.licence
    var record: SiteRecord = ["evidence": HTMLText.isolated(frame.phrases.text(verdict.evidence), limit: 600)]
    if let licence = verdict.answer.licence {
      record["licenceTitle"] = HTMLText.isolated(licence.title, limit: 200)
      record["licenceID"] = .text(licence.id)
      record["href"] = .text(HTMLText.link(licence.urls.first))
      let terms = licence.terms
      record["terms"] = .list(
        [
          ("open", terms.open), ("redistributable", terms.redistributable),
          ("attribution", terms.attribution),
          ("shareAlike", terms.shareAlike), ("commercial", terms.commercial),
          ("frenchPublicBody", licence.frenchPublicBody),
        ].map { name, value in
          [
            "term": .text(frame.labels.name("term.\(name)", else: name)),
            "answer": .text(frame.labels.name(value.map { $0 ? "yes" : "no" } ?? "unknown", else: "–")),
          ]
        })
    }
    return record
  }

  private var facts: [SiteRecord] {
    let entry = audited.entry
    var facts: [(String, SiteValue?)] = []
    facts.append(("issued", .text(entry.issued.map(frame.language.day))))
    facts.append(("modified", .text(entry.modified.map(frame.language.day))))
    facts.append(("frequency", entry.frequency.map { HTMLText.isolated($0, limit: 100) }))
    facts.append(("origin", entry.origin.location.map { HTMLText.isolated($0, limit: 200) }))
    facts.append(("platform", .text(entry.origin.platform)))
    if let score = entry.portalScore {
      facts.append(("portalScore", .text("\(decimal(score.value)) / \(decimal(score.maximum))")))
    }
    return facts.compactMap { key, value in
      value.map { ["fact": .text(frame.labels.name("fact.\(key)", else: key)), "value": $0] }
    }
  }

  private func decimal(_ value: Double) -> String {
    let text = plain(value)
    return frame.language.code == "fr" ? text.replacing(".", with: ",") : text
  }
}
