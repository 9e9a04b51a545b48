import Audit

/// Lists of entries: lowest scores first, a page for each two hundred.
struct SiteEntryLines {
  static let perPage = 200

  let shelf: SiteShelf
  let folder: String
  let name: String

  /// Writes the pages.
  func write(_ site: SiteOutput) throws {
    let order = shelf.worstFirst
    let pages = max(1, (order.count + Self.perPage - 1) / Self.perPage)
    for number in 1...pages {
      let part = order[
        min(order.count, (number - 1) * Self.perPage)..<min(order.count, number * Self.perPage)]
      for frame in site.frames {
        var values: SiteRecord = [
          "publisher": HTMLText.isolated(name, limit: 200, empty: frame.unnamed), "folder": .text(folder),
          "number": .count(number), "pages": .count(pages), "entries": .count(order.count),
          "isUnmatched": .flag(folder == RankingPath.unmatched),
          "rows": .list(part.map { Self.record(shelf, $0, frame, hasData: site.header.hasData) }),
        ]
        if number > 1 { values["previous"] = .text("entries-\(number - 1).html") }
        if number < pages { values["next"] = .text("entries-\(number + 1).html") }
        try site.write(
          .entries, frame, at: "publishers/\(folder)/entries-\(number).html",
          title: "\(frame.labels.name("entries.title", else: "")) · \(name)", values)
      }
    }
  }

  /// A row.
  ///
  /// - Parameter place: the way from the page to the publisher's folder.
  static func record(
    _ shelf: SiteShelf, _ index: Int, _ frame: SiteFrame, hasData: Bool, place: String = ""
  ) -> SiteRecord {
    let row = shelf.rows[index]
    var record = frame.score(row.score.isNaN ? nil : row.score)
    record["entry"] = HTMLText.isolated(shelf.title(index), limit: 140, empty: frame.unnamed)
    record["entryPage"] = .text(place + shelf.card(index))
    record["broken"] = .count(Int(row.broken))
    record["findings"] = .count(Int(row.findings))
    guard hasData else { return record }
    record["row"] = .text("entries.csv#\(shelf.key(index))")
    record.trace(["score": "score", "broken": "broken_links", "findings": "findings"])
    return record
  }
}
