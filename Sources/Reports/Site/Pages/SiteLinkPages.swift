import Audit
import Catalog

/// The failed links of one publisher: a page for each forty, written as they come; the first ones are kept for its own page.
struct SiteLinkPages: Sendable {
  /// How many are shown on the publisher's own page.
  static let kept = 20
  /// How many a page holds.
  static let perPage = 40

  /// A failed link of an entry.
  struct Failure: Sendable {
    var link: Evidence.Link
    var entry: String
    var path: String
  }

  /// The first of them.
  private(set) var first: [Failure] = []
  /// How many there are.
  private(set) var count = 0
  private var onPage = 0
  private(set) var pages = 0
  private var tails: [[UInt8]] = []
  let folder: String
  let name: String

  init(folder: String, name: String) {
    self.folder = folder
    self.name = name
  }

  /// Whether they have pages of their own.
  var isLong: Bool { pages > 0 }

  mutating func add(_ failure: Failure, _ site: SiteOutput) throws {
    count += 1
    guard count > Self.kept else {
      first.append(failure)
      return
    }
    if pages == 0 { for earlier in first { try write(earlier, site) } }
    try write(failure, site)
  }

  /// Ends the last page.
  mutating func finish(_ site: SiteOutput) throws {
    guard pages > 0 else { return }
    try close(site, hasNext: false)
  }

  private mutating func write(_ failure: Failure, _ site: SiteOutput) throws {
    if pages == 0 || onPage == Self.perPage {
      if pages > 0 { try close(site, hasNext: true) }
      pages += 1
      onPage = 0
      for frame in site.frames {
        let (head, _) = whole(frame, hasNext: false, site)
        try site.folder.append(head, to: "\(frame.language.code)/\(path(pages))")
      }
    }
    onPage += 1
    for frame in site.frames {
      let row = site.rows(frame, [Self.record(failure, frame, base: "../../")])
      try site.folder.append(row, to: "\(frame.language.code)/\(path(pages))")
    }
  }

  private func close(_ site: SiteOutput, hasNext: Bool) throws {
    for frame in site.frames {
      let (_, tail) = whole(frame, hasNext: hasNext, site)
      try site.folder.append(tail, to: "\(frame.language.code)/\(path(pages))")
    }
  }

  private func path(_ number: Int) -> String { "publishers/\(folder)/links-\(number).html" }

  /// The page but for its rows: what stands before and behind them.
  private func whole(_ frame: SiteFrame, hasNext: Bool, _ site: SiteOutput) -> ([UInt8], [UInt8]) {
    var values: SiteRecord = [
      "publisher": HTMLText.isolated(name, limit: 200, empty: frame.unnamed), "folder": .text(folder),
      "number": .count(pages), "rows": .markup([0]),
    ]
    if pages > 1 { values["previous"] = .text("links-\(pages - 1).html") }
    if hasNext { values["next"] = .text("links-\(pages + 1).html") }
    let title = "\(frame.labels.name("links.title", else: "")) · \(name)"
    let bytes = site.page(.links, frame, at: path(pages), title: title, values)
    let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
    return (Array(parts[0]), parts.count > 1 ? Array(parts[1]) : [])
  }

  /// A failed link with its entry, as rows show it.
  static func record(_ failure: Failure, _ frame: SiteFrame, base: String) -> SiteRecord {
    var record = SiteLink(link: failure.link, frame: frame).record
    record["entry"] = HTMLText.isolated(failure.entry, limit: 120, empty: frame.unnamed)
    record["entryPage"] = .text("\(base)entries/\(failure.path).html")
    return record
  }
}
