import Audit
import Catalog

/// An entry with whom it was given to, and its key in the files of the ranking.
public struct RankedEntry: Sendable {
  /// The entry with its verdict.
  public var audited: AuditedEntry
  /// Who it was given to; `nil` where nobody of the register.
  public var publisher: Territory?
  /// How many entries of the same publisher, or of nobody, came before it.
  public var number: Int
  /// Its key, the same in every edition: `3f/9c0a…`. It names its row in `entries.csv`, its card on the site, and its badge.
  public let page: String

  /// An entry with its place.
  ///
  /// - Parameter copy: how many entries of the same catalogue, publisher and id came before it: 0 but in odd catalogues.
  public init(_ audited: AuditedEntry, of publisher: Territory?, number: Int, copy: Int = 0) {
    self.audited = audited
    self.publisher = publisher
    self.number = number
    page = RankingPath.entry(audited.entry, of: publisher, copy: copy)
  }

  /// Its key as a number.
  public var digest: UInt64 { UInt64(page.prefix(2) + page.dropFirst(3), radix: 16) ?? 0 }

  /// The folder of its publisher's pages.
  var folder: String { publisher.map(RankingPath.publisher) ?? RankingPath.unmatched }

  /// Where its card is on the site, below a language's folder.
  var card: String { RankingPath.card(page, number: number, in: folder) }
}

/// One link of an entry.
struct RankedLink: Sendable {
  var entry: RankedEntry
  /// Its place among the entry's links, from 0.
  var place: Int

  var link: Evidence.Link { entry.audited.links[place] }
  /// Its key in `links.csv`.
  var key: String { "\(entry.page)/\(place + 1)" }
}

/// One finding of an entry.
struct RankedFinding: Sendable {
  var entry: RankedEntry
  var finding: Finding
  var rule: Rule
  /// The points that mending it would add to the entry's score.
  var gain: Double
  /// The signal that it comes from.
  var signal: Signal?

  init(_ finding: Finding, of entry: RankedEntry, in rulebook: Rulebook) {
    self.entry = entry
    self.finding = finding
    rule = rulebook.rules[finding.rule]
    gain = entry.audited.gain(of: finding, in: rulebook)
    signal = entry.audited.signal(of: finding)
  }

  /// Its key in `findings.csv`: its entry's page, its rule and, of a link, the link's place.
  var key: String { "\(entry.page)/\(rule.id)" + (finding.link.map { "/\($0 + 1)" } ?? "") }
}
