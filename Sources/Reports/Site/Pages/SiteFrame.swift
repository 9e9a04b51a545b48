import Audit
import Catalog

/// What every page of a site has around it: language, navigation, the notice at its foot.
struct SiteFrame: Sendable {
  let templates: SiteTemplates
  let phrases: SitePhrases
  let rulebook: Rulebook
  /// What is the same on every page of the language.
  let common: SiteRecord
  /// What is always said of each rule: its id, its place on the page of the method, its title and how it is mended.
  let rules: [SiteRecord]
  /// What is always said of each axis: its id, title, question and weight.
  let axes: [SiteRecord]
  /// What stands where a name is empty.
  let unnamed: [UInt8]

  var language: SiteLanguage { templates.language }
  var labels: SiteLabels { templates.labels }

  /// The frame of one language.
  init(templates: SiteTemplates, phrases: SitePhrases, header: SiteHeader) {
    self.templates = templates
    self.phrases = phrases
    rulebook = header.rulebook
    let language = templates.language
    rules = header.rulebook.rules.map { rule in
      [
        "rule": .text(rule.id), "anchor": .text(SiteMethodPage.anchor(rule.id)),
        "ruleTitle": .markup(HTMLText.escaped(phrases.title(rule))), "fix": Self.prose(phrases.fix(rule)),
      ]
    }
    axes = header.rulebook.axes.map { axis in
      [
        "axis": .markup(HTMLText.escaped(phrases.title(axis))), "axisID": .text(axis.id),
        "question": .markup(HTMLText.escaped(phrases.question(axis))),
        "weight": .text(language.number(axis.weight, decimals: axis.weight == axis.weight.rounded() ? 0 : 1)),
      ]
    }
    unnamed =
      Array("<em class=\"unnamed\">".utf8)
      + HTMLText.escaped(templates.labels.name("unnamed", else: "unnamed")) + Array("</em>".utf8)
    common = [
      "lang": .text(language.code),
      "other": .text(language.code == "fr" ? "en" : "fr"),
      "isFrench": .flag(language.code == "fr"),
      "site": .text(
        header.title.isEmpty
          ? templates.labels.name(header.isRanking ? "site.ranking" : "site.audit", else: "Aloi")
          : header.title),
      "edition": .text(header.edition),
      "isRanking": .flag(header.isRanking),
      "version": .text(header.version),
      "rulebook": .text("\(header.rulebook.id) \(header.rulebook.version)"),
      "digest": .text(String(header.rulebook.digest.prefix(12))),
      "location": HTMLText.isolated(header.location, limit: 200),
      "generated": .text(language.moment(header.generatedAt)),
      "generatedISO": .text(header.generatedAt.description),
      "resultsLicence": .text(header.licence),
      "licenceURL": .text(header.licenceURL),
      "hasData": .flag(header.hasData),
    ]
  }

  /// A page as bytes.
  ///
  /// - Parameters:
  ///   - path: below the language's folder, such as `publishers/x/index.html`.
  ///   - title: the window's title.
  func page(
    _ page: SiteTemplates.Page, at path: String, title: String, _ values: SiteRecord,
    missing: inout Set<String>
  ) -> [UInt8] {
    let depth = path.utf8.count { $0 == UInt8(ascii: "/") }
    let base = String(repeating: "../", count: depth)
    var place: SiteRecord = [
      "base": .text(base), "root": .text(base + "../"), "path": .text(path),
      "windowTitle": .text(HTMLText.plain(title, limit: 120)),
    ]
    place[SiteName("at\(page.rawValue)")] = .flag(true)
    return templates.render(page, [common, place, values], missing: &missing)
  }

  /// A tier's name and class, by the tier.
  func tier(_ tier: Tier?) -> SiteRecord {
    guard let tier else {
      return ["tier": .text(labels.name("tier.none", else: "–")), "tierClass": .text("t-none")]
    }
    return ["tier": .text(tierName(tier)), "tierClass": .text(tierClass(tier))]
  }

  func tierName(_ tier: Tier) -> String { labels.name("tier.\(tier.id)", else: tier.id) }

  /// Best is `t0`; what is beyond four shares the last.
  func tierClass(_ tier: Tier) -> String {
    "t\(min(3, rulebook.tiers.firstIndex(of: tier) ?? 3))"
  }

  /// A score and its tier.
  func score(_ score: Double?) -> SiteRecord {
    var record = tier(score.flatMap { rulebook.tier(of: $0) })
    guard let score else {
      // Said to be nothing, so that nobody takes it from elsewhere.
      record["score"] = .text("")
      record["v"] = .text("v0")
      return record
    }
    record["score"] = .text(shownScore(score))
    record["scoreExact"] = .text(language.number(score, decimals: 2))
    record["v"] = .text("v\(shown(score))")
    return record
  }

  /// An axis' score: a whole number, as everywhere.
  func axisScore(_ score: Double?) -> SiteRecord {
    var record = self.score(score)
    if let score { record["score"] = .text(language.number(shown(score))) }
    return record
  }

  /// A text of a rulebook: what stands between backticks is code.
  static func prose(_ text: String) -> SiteValue {
    var output: [UInt8] = []
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    for (at, part) in parts.enumerated() {
      // A backtick without its fellow is a backtick.
      let isCode = at % 2 == 1 && at < parts.count - 1
      if at % 2 == 1, !isCode { output += Array("`".utf8) }
      if isCode { output += Array("<code>".utf8) }
      HTMLText.append(String(part), to: &output)
      if isCode { output += Array("</code>".utf8) }
    }
    return .markup(output)
  }

  /// A score for people in the page's language; see ``displayed(_:in:)``.
  func shownScore(_ score: Double) -> String {
    language.decimal(displayed(score, in: rulebook))
  }

  /// A short name of an axis, for the heads of tables.
  func shortTitle(_ axis: Axis) -> String { labels.name("axis.short.\(axis.id)", else: phrases.title(axis)) }

  func state(_ state: Observation.State) -> SiteRecord {
    [
      "state": .text(labels.name("state.\(state.rawValue)", else: state.rawValue)),
      "stateClass": .text("s-\(state.rawValue)"),
    ]
  }
}
