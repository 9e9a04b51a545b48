import Audit
import Catalog

extension RankingReporter {
  /// `ranking.md`, and `ranking.fr.md` where there is French: a summary for people.
  public static let markdown = RankingReporter(name: "md") { header, folder in
    MarkdownRanking(header: header, folder: folder)
  }
}

/// Writes the summary of a ranking.
struct MarkdownRanking: RankingWriter {
  let header: RankingHeader
  let folder: any RankingFolder

  mutating func add(_ entries: [RankedEntry]) throws {}

  mutating func finish(_ ranking: Ranking) throws {
    for book in header.books {
      let name = book.language == "en" ? "ranking.md" : "ranking.\(book.language).md"
      try folder.write(
        Array(RankingSummary(header: header, ranking: ranking, book: book).text.utf8), to: name)
    }
  }
}

/// The summary of a ranking in one language.
struct RankingSummary {
  /// How many publishers are listed at either end.
  static let shown = 20
  /// How many actions, movements and gaps are listed.
  static let lines = 12

  let header: RankingHeader
  let ranking: Ranking
  let book: PhraseBook

  var text: String {
    var text = "# \(Markdown.text(header.title.isEmpty ? say("Ranking") : header.title))\n\n"
    for warning in ranking.warnings {
      text += "> **\(say("Note."))** \(Markdown.text(book.text(warning), limit: 600))\n\n"
    }
    text += opening
    text += ends
    text += movements
    text += axes
    text += actions
    text += links
    text += coverage
    text += method
    return text + footer
  }

  private var ranked: [RankedPublisher] { ranking.publishers.filter { $0.rank != nil } }

  // MARK: Parts

  private var opening: String {
    let whole = ranking.whole
    var text = say(
      "**\(ranking.coverage.ranked) of \(ranking.coverage.registered) publishers are ranked**, by \(plural(whole.entries, "entry", "entries")) with \(plural(whole.distributions, "distribution"))."
    )
    if let quartiles = ranking.quartiles {
      text += " "
      text += say(
        "Half of them score \(score(quartiles.median)) of 100 or more, a quarter \(score(quartiles.upper)) or more, a quarter \(score(quartiles.lower)) or less."
      )
    }
    return text + "\n"
  }

  private var ends: String {
    let ranked = ranked
    guard !ranked.isEmpty else { return "\n" + say("Nobody could be ranked.") + "\n" }
    var text =
      "\n" + say("Publishers of one group cannot be told apart: their order within it means nothing.")
    text += " "
    text += say("The interval is where the rank lies in 90 of 100 repetitions.") + "\n"
    text += "\n## \(say("First"))\n\n" + table(ranked.prefix(Self.shown))
    if ranked.count > Self.shown {
      let last = ranked.suffix(min(Self.shown, ranked.count - Self.shown))
      text += "\n## \(say("Last"))\n\n" + table(last)
    }
    return text
  }

  private func table(_ publishers: ArraySlice<RankedPublisher>) -> String {
    let heads = ["group", "rank", "interval", "publisher", "score", "entries", "broken links"].map(say)
    var text = "| " + heads.joined(separator: " | ") + " |\n|---:|---:|:---:|---|---:|---:|---:|\n"
    for publisher in publishers {
      let interval = publisher.rankInterval.map { "\($0.lowerBound)–\($0.upperBound)" } ?? ""
      text += "| \(publisher.tieGroup.map { "\($0)" } ?? "") | \(publisher.rank.map { "\($0)" } ?? "") "
      text += "| \(interval) | \(name(of: publisher)) "
      text += "| \(publisher.shrunkScore.map { "**\(score($0))**" } ?? "–") | \(publisher.summary.entries) "
      text += "| \(publisher.brokenShare.map { percent($0) } ?? "–") |\n"
    }
    return text
  }

  private var movements: String {
    guard let edition = ranking.comparedWith else { return "" }
    var text = "\n## " + say("What changed since \(Markdown.text(edition))") + "\n\n"
    let certain = ranked.filter { $0.movement?.isCertain == true }
    guard !certain.isEmpty else {
      return text + say("No publisher changed by more than chance and method explain.") + "\n"
    }
    text += say("Only changes that exceed what chance and method explain:") + "\n\n"
    let sorted = certain.enumerated().sorted {
      (abs($1.element.movement?.change ?? 0), $0.offset) < (abs($0.element.movement?.change ?? 0), $1.offset)
    }
    for (_, publisher) in sorted.prefix(Self.lines) {
      guard let movement = publisher.movement, let change = movement.change else { continue }
      let sign = change > 0 ? "+" : "−"
      text += "- \(name(of: publisher))\(colon)**\(sign)\(decimal(tenths(abs(change))))**"
      if let earlier = movement.earlierScore, let now = publisher.shrunkScore {
        text += " (\(score(earlier)) → \(score(now)))"
      }
      text += "\n"
    }
    if sorted.count > Self.lines { text += "\n*" + say("\(sorted.count - Self.lines) more") + ".*\n" }
    return text
  }

  private var axes: String {
    let heads = ["axis", "weight", "score", "assessed", "what it asks"].map(say)
    var text = "\n## \(say("Axes"))\n\n| " + heads.joined(separator: " | ") + " |\n|---|---:|---:|---:|---|\n"
    for (axis, total) in zip(header.rulebook.axes, ranking.whole.axes) {
      let texts = book.axis(axis.id)
      text += "| \(texts?.title ?? axis.title) | \(decimal(plain(axis.weight))) "
      text += "| \(total.score.map { "**\(score($0))**" } ?? "–") | \(total.assessed) "
      text += "| \(texts?.question ?? axis.question) |\n"
    }
    return text
  }

  private var actions: String {
    let actions = ranking.whole.actions.filter { $0.gain >= 0.005 }
    guard !actions.isEmpty else { return "" }
    let heads = ["gain", "what should hold", "entries", "how to mend it"].map(say)
    var text =
      "\n## \(say("What would help most"))\n\n| " + heads.joined(separator: " | ")
      + " |\n|---:|---|---:|---|\n"
    for action in actions.prefix(Self.lines) {
      let rule = header.rulebook.rules[action.rule]
      let texts = book.rule(rule.id)
      text += "| **+\(decimal(tenths(action.gain)))** | \(Markdown.text(texts?.title ?? rule.title)) "
      text += "| \(action.entries) | \(Markdown.text(texts?.fix ?? rule.fix, limit: 500)) |\n"
    }
    return text + "\n*" + say("Gain: points added to the score of everything together.") + "*\n"
  }

  private var links: String {
    let states = Observation.State.allCases.filter { (ranking.whole.states[$0] ?? 0) > 0 }
    guard !states.isEmpty else { return "" }
    let seen = states.map { state in
      let count = ranking.whole.states[state] ?? 0
      return book.language == "en"
        ? "\(count) \(MarkdownEntry.name(of: state))" : "\(book.state(state))\(colon)\(count)"
    }
    return "\n## \(say("Links"))\n\n" + seen.joined(separator: " · ") + ".\n"
  }

  private var coverage: String {
    let coverage = ranking.coverage
    var text = "\n## \(say("Coverage"))\n\n"
    text += say(
      "Of \(coverage.registered) publishers, \(coverage.audited) could be audited and \(coverage.ranked) ranked."
    )
    text += "\n\n"
    for gap in coverage.gaps.prefix(Self.lines) {
      text +=
        "- \(gap.count): \(Markdown.text(book.text(gap.detail), limit: 300)) (\(Markdown.code(gap.code)))\n"
    }
    for reason in RankedPublisher.Unranked.allCases {
      let count = ranking.publishers.count { $0.unranked == reason }
      if count > 0 { text += "- " + say("without a rank: \(count), \(Self.words(reason))") + "\n" }
    }
    if coverage.unmatchedEntries > 0 {
      text += "- "
      text += say(
        "nobody's of the register: \(plural(coverage.unmatchedEntries, "entry", "entries")) (publishers' names: \(coverage.unmatchedPublishers))"
      )
      text += "\n"
    }
    return text
  }

  private static func words(_ reason: RankedPublisher.Unranked) -> String {
    switch reason {
    case .notAudited: "not audited"
    case .noEntries: "no entries found"
    case .tooFewEntries: "too few entries"
    case .provisional: "an axis could not be assessed"
    }
  }

  private var method: String {
    let method = ranking.method
    var text = "\n## \(say("How it was made"))\n\n"
    for line in [
      "Each entry is scored from 0 to 100 on each axis; the score is the weighted mean of the axes.",
      "A publisher with few entries is drawn towards the mean of publishers like it, the more so the fewer they are.",
      "The fewest entries for a rank: \(method.fewestEntries). Nobody is ranked where an axis could not be assessed.",
      "Intervals come from \(method.draws) repetitions in which hosts, entries, weights and the way of adding up were drawn anew (seed \(method.seed)).",
      "What could not be checked is not failed: it is left out and shown as such.",
    ] { text += "- \(say(line))\n" }
    text += "\n## \(say("Right of reply"))\n\n"
    text += say(
      "A low place is a place to begin, not a verdict. Every failed link stands in `data/links.csv` with what was asked, when, and what came back; every number in `data/`. Who finds an error can show it there, line by line."
    )
    return text + "\n"
  }

  private var footer: String {
    var text = "\n---\n\nAloi \(header.version) · \(say("rulebook")) \(Markdown.code(header.rulebook.id)) "
    text += "\(header.rulebook.version) (`\(header.rulebook.digest)`) · \(header.generatedAt)"
    if let times = ranking.evidenceTimes {
      text += " · " + say("links checked between \(times.lowerBound) and \(times.upperBound)")
    }
    text += "\n\n\(say("Source"))\(colon)\(Markdown.code(header.location))"
    if !header.edition.isEmpty { text += " · \(say("edition")) \(Markdown.text(header.edition))" }
    return text + " · \(say("licence")) \(Markdown.link(header.licence, to: header.licenceURL))\n"
  }

  // MARK: Words and numbers

  private func say(_ english: String) -> String { book.text(english) }

  private func name(of publisher: RankedPublisher) -> String {
    let name = publisher.territory.name
    return Markdown.text(name.allSatisfy(\.isWhitespace) ? publisher.territory.key : name, limit: 90)
  }

  private var colon: String { book.language == "fr" ? "\u{A0}: " : ": " }

  private func score(_ value: Double) -> String { decimal(displayed(value, in: header.rulebook)) }

  private func percent(_ share: Double) -> String {
    decimal(share == 0 || share == 1 ? plain(share * 100) : tenths(share * 100))
      + (book.language == "fr" ? "\u{A0}%" : " %")
  }

  private func decimal(_ text: String) -> String {
    book.language == "fr" ? text.replacing(".", with: ",") : text
  }
}
