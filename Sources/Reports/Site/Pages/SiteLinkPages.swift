import Audit

/// The failed links of one publisher: the first ones for its own page, and pages of all of them where they are more.
struct SiteLinkPages: Sendable {
  /// How many are shown on the publisher's own page.
  static let kept = 10
  /// How many a page holds.
  static let perPage = 40

  /// The first of them, as rows, a language each.
  private(set) var first: [[[UInt8]]] = []
  /// How many there are.
  private(set) var count = 0
  private var pages: SitePages

  init(folder: String, name: String) {
    pages = SitePages(kind: .links, perPage: Self.perPage, folder: folder, name: name)
  }

  /// Whether they have pages of their own.
  var isLong: Bool { pages.count > 0 }

  /// Adds a failed link.
  mutating func add(_ row: [[UInt8]], _ site: SiteOutput) throws {
    count += 1
    guard count > Self.kept else { return first.append(row) }
    if !isLong { for earlier in first { try pages.add(earlier, site) } }
    try pages.add(row, site)
  }

  /// Ends the last page.
  func finish(_ site: SiteOutput) throws { try pages.finish(site) }
}
