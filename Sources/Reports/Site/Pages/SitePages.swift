import Audit

/// A publisher's list over pages of so many items each, written as the items come: its cards, its failed links.
struct SitePages: Sendable {
  /// The page's template.
  let kind: SiteTemplates.Page
  let perPage: Int
  let folder: String
  /// The publisher's name.
  let name: String
  /// How many items there are so far.
  private(set) var count = 0

  init(kind: SiteTemplates.Page, perPage: Int, folder: String, name: String) {
    self.kind = kind
    self.perPage = perPage
    self.folder = folder
    self.name = name
  }

  /// How many pages there are so far.
  var pages: Int { (count + perPage - 1) / perPage }

  /// Adds an item, a language each.
  mutating func add(_ item: [[UInt8]], _ site: SiteOutput) throws {
    let begins = count % perPage == 0
    if begins, count > 0 { try close(site, hasNext: true) }
    count += 1
    for (frame, bytes) in zip(site.frames, item) {
      let head = begins ? whole(frame, hasNext: false, site).head : []
      try site.folder.append(head + bytes, to: "\(frame.language.code)/\(path)")
    }
  }

  /// Ends the last page.
  func finish(_ site: SiteOutput) throws { if count > 0 { try close(site, hasNext: false) } }

  private func close(_ site: SiteOutput, hasNext: Bool) throws {
    for frame in site.frames {
      let tail = whole(frame, hasNext: hasNext, site).tail
      try site.folder.append(tail, to: "\(frame.language.code)/\(path)")
    }
  }

  private var path: String { "publishers/\(folder)/\(kind.rawValue)-\(pages).html" }

  /// The page but for its items: what stands before and behind them.
  private func whole(
    _ frame: SiteFrame, hasNext: Bool, _ site: SiteOutput
  ) -> (head: [UInt8], tail: [UInt8]) {
    var values: SiteRecord = [
      "publisher": HTMLText.isolated(name, limit: 200, empty: frame.unnamed), "folder": .text(folder),
      "number": .count(pages), "isUnmatched": .flag(folder == RankingPath.unmatched), "items": .markup([0]),
    ]
    if pages > 1 { values["previous"] = .text("\(kind.rawValue)-\(pages - 1).html") }
    if hasNext { values["next"] = .text("\(kind.rawValue)-\(pages + 1).html") }
    var title = frame.labels.name("\(kind.rawValue).title", else: "")
    if !name.isEmpty { title += " · \(name)" }
    let bytes = site.page(kind, frame, at: path, title: title, values)
    let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
    return (Array(parts[0]), parts.count > 1 ? Array(parts[1]) : [])
  }
}
