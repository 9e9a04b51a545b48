import Audit
import Catalog

/// The entries of one publisher, kept small until their list is written: some hundred bytes each.
struct SiteShelf: Sendable {
  /// How much of a title is kept, in bytes.
  static let titleLimit = 160

  /// One entry.
  struct Row: Sendable {
    /// Its key, as a number.
    var digest: UInt64
    /// Where its title ends in ``SiteShelf/titles``.
    var titleEnd: Int
    /// Its score; `nan` without one.
    var score: Double
    /// Its broken links.
    var broken: UInt32
    /// Its findings.
    var findings: UInt32
  }

  private(set) var rows: [Row] = []
  private var titles: [UInt8] = []

  /// Adds an entry.
  mutating func add(_ entry: RankedEntry) {
    let audited = entry.audited
    let title = audited.entry.title.best ?? audited.entry.id
    var kept = title[...]
    if title.utf8.count > Self.titleLimit {
      var count = 0
      let end = title.unicodeScalars.firstIndex {
        count += String($0).utf8.count
        return count > Self.titleLimit - 3
      }
      kept = title[..<(end ?? title.endIndex)] + "…"
    }
    titles += Array(kept.utf8)
    let broken = audited.links.count { $0.isBroken }
    rows.append(
      Row(
        digest: entry.digest, titleEnd: titles.count,
        score: audited.score ?? .nan, broken: UInt32(clamping: broken),
        findings: UInt32(clamping: audited.findings.count)))
  }

  /// The title of a row.
  func title(_ index: Int) -> String {
    let start = index == 0 ? 0 : rows[index - 1].titleEnd
    return String(decoding: titles[start..<rows[index].titleEnd], as: UTF8.self)
  }

  /// The key of a row in the tables.
  func key(_ index: Int) -> String {
    let digits = String(rows[index].digest, radix: 16)
    let all = String(repeating: "0", count: 16 - digits.count) + digits
    return "\(all.prefix(2))/\(all.dropFirst(2))"
  }

  /// Where a row's card is, as the other pages of its folder call it.
  func card(_ index: Int) -> String { Self.card(key(index), number: index) }

  /// Where the card of an entry is, as the other pages of its folder call it.
  static func card(_ entry: RankedEntry) -> String { card(entry.page, number: entry.number) }

  private static func card(_ page: String, number: Int) -> String {
    RankingPath.cards(1 + number / RankingPath.cardsPerPage) + "#" + RankingPath.anchor(page)
  }

  /// The rows' indices, lowest score first; those without a score last.
  var worstFirst: [Int] {
    rows.indices.sorted {
      let (a, b) = (rows[$0].score, rows[$1].score)
      if a.isNaN != b.isNaN { return b.isNaN }
      return a == b || a.isNaN ? $0 < $1 : a < b
    }
  }
}
