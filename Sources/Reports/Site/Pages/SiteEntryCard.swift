import Audit
import Catalog

/// The card of an entry: its five axes with their reasons, what to mend, its links.
struct SiteEntryCard {
  /// How many links are shown; the CSV beside has them all.
  static let linksShown = 100

  let ranked: RankedEntry
  let frame: SiteFrame
  /// Whether the tables are beside the pages.
  let hasData: Bool

  private var audited: AuditedEntry { ranked.audited }

  var values: SiteRecord {
    let entry = audited.entry
    var values = frame.score(audited.score)
    values["anchor"] = .text(RankingPath.anchor(ranked.page))
    values["name"] = HTMLText.isolated(entry.title.best ?? "", limit: 300, empty: frame.unnamed)
    values["id"] = HTMLText.isolated(entry.id, limit: 200)
    values["kind"] = .text(frame.labels.name("entry.\(entry.kind.rawValue)", else: entry.kind.rawValue))
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
    values["links"] = .list(audited.links.indices.prefix(Self.linksShown).map(link))
    values["linkCount"] = .count(audited.links.count)
    if audited.links.count > Self.linksShown {
      values["moreLinks"] = .count(audited.links.count - Self.linksShown)
    }
    values["licence"] = .one(licence)
    values["facts"] = .list(facts)
    values["hasNotes"] = .flag(!entry.notes.isEmpty)
    if !entry.notes.isEmpty {
      values["notes"] = .list(
        entry.notes.prefix(50).map {
          ["code": .text($0.code), "detail": HTMLText.isolated(frame.phrases.text($0.detail), limit: 300)]
        })
    }
    guard hasData else { return values }
    values["row"] = .text("entries.csv#\(ranked.page)")
    values.trace(["score": "score", "assessed": "assessed_weight"])
    return values
  }

  private func link(_ place: Int) -> SiteRecord {
    SiteLink(RankedLink(entry: ranked, place: place), frame: frame, hasData: hasData).record
  }

  private func axis(_ axis: Axis, _ result: AxisResult) -> SiteRecord {
    var record = frame.axisScore(result.score)
    record.add(frame.axes[axis.index])
    record["place"] = .text("a\(ranked.number)-\(axis.index)")
    if hasData { record.trace(["score": axis.id + "_score"]) }
    record["why"] = HTMLText.isolated(frame.phrases.text(result.reason), limit: 500)
    record["neutral"] = .flag(result.isNeutral)
    // The links have a list of their own.
    if axis.unassessed == .leaveOut, !result.isNeutral, result.signals.allSatisfy({ $0.link != nil }) {
      return record
    }
    record["signals"] = .list(result.signals.prefix(100).map(signal))
    return record
  }

  private func signal(_ signal: Signal) -> SiteRecord {
    var record = frame.rules[signal.rule]
    record["outcome"] = .text(
      frame.labels.name("outcome.\(signal.outcome.rawValue)", else: signal.outcome.rawValue))
    record["outcomeClass"] = .text("o-\(signal.outcome.rawValue)")
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
    let gains = audited.findings.enumerated().map { at, finding in
      (at: at, finding: finding, gain: audited.gain(of: finding, in: frame.rulebook))
    }
    return gains.filter { $0.gain >= 0.005 }.sorted { ($1.gain, $0.at) < ($0.gain, $1.at) }.prefix(10).map {
      var record = frame.rules[$0.finding.rule]
      record["gain"] = .text(frame.language.signed($0.gain, decimals: 1))
      // Of several distributions it has to be said which one is meant; the rest is said with the axis.
      if let link = $0.finding.link, audited.links.indices.contains(link) {
        let distribution = audited.links[link].distribution
        record["which"] = HTMLText.isolated(distribution.title.best ?? distribution.id, limit: 120)
        record["link"] = .count(link + 1)
      }
      return record
    }
  }

  private var licence: SiteRecord {
    let verdict = audited.licence
    var record: SiteRecord = [:]
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

  private func decimal(_ value: Double) -> String { frame.language.decimal(plain(value)) }
}
