import Audit
import Catalog

extension RankingReporter {
  /// The site: `index.html`, `fr/`, `en/`, `assets/`.
  public static let html = RankingReporter(name: "html") { header, folder in
    SiteWriter(try SiteOutput(header: SiteHeader(header), folder: folder, file: header.file))
  }
}

/// Writes the site. The page of an entry is written as it comes; what stays in memory of it is a line of its publisher's list.
struct SiteWriter: RankingWriter {
  /// The folder of the entries that belong to nobody of the register.
  static let unmatched = "_unmatched"
  /// The folder of an audit's one catalogue.
  static let catalogue = "_catalogue"

  private struct Publisher {
    var shelf = SiteShelf()
    var links: SiteLinkPages
  }

  let site: SiteOutput
  private var publishers: [String: Publisher] = [:]
  private var bins = [Int](repeating: 0, count: 20)

  init(_ site: SiteOutput) { self.site = site }

  /// The band of five points that a score lies in.
  static func bin(_ score: Double) -> Int { min(19, max(0, Int(score / 5))) }

  mutating func entry(_ audited: AuditedEntry, of publisher: Territory?) throws {
    let folder =
      site.header.isRanking ? publisher.map(RankingPath.publisher) ?? Self.unmatched : Self.catalogue
    let path = RankingPath.entry(audited.entry, of: publisher)
    if let score = audited.score { bins[Self.bin(score)] += 1 }
    for frame in site.frames {
      let page = SiteEntryPage(audited: audited, publisher: publisher, folder: folder, frame: frame)
      try site.write(.entry, frame, at: "entries/\(path).html", title: page.windowTitle, page.values)
    }
    var known =
      publishers[folder]
      ?? Publisher(links: SiteLinkPages(folder: folder, name: publisher?.name ?? ""))
    publishers[folder] = nil  // One owner: the arrays grow in place.
    known.shelf.add(audited, path: path)
    for link in audited.links where link.isBroken {
      try known.links.add(
        SiteLinkPages.Failure(
          link: link, entry: audited.entry.title.best ?? audited.entry.id, path: path), site)
    }
    publishers[folder] = known
  }

  mutating func finish(_ ranking: Ranking) throws {
    for key in publishers.keys.sorted() { try publishers[key]?.links.finish(site) }
    try SiteAssets(site: site).write()
    try writeOverview(ranking)
    try writeMethod(ranking)
    if site.header.isRanking {
      try SiteRankingPages(ranking: ranking).write(site)
      for frame in site.frames {
        try site.write(
          .map, frame, at: "map.html", title: frame.labels.name("map.title", else: ""),
          SiteMapPage(ranking: ranking, frame: frame).values)
      }
    }
    var names: [String: String] = [:]
    var numbers: [String: Int] = [:]
    var search = SiteSearchIndex()
    for publisher in ranking.publishers {
      let folder = folder(of: publisher)
      names[folder] = publisher.territory.name
      try write(publisher, folder, ranking)
      guard site.header.isRanking else { continue }
      numbers[folder] = numbers.count
      try search.add(publisher.territory.name, place: folder, owner: nil, site)
    }
    for (folder, publisher) in publishers.sorted(by: { $0.key < $1.key }) {
      let shelf = publisher.shelf
      try SiteEntryLines(shelf: shelf, folder: folder, name: names[folder] ?? "").write(site)
      for index in shelf.rows.indices {
        try search.add(
          shelf.title(index), place: SiteShelf.path(shelf.rows[index].digest), owner: numbers[folder], site)
      }
    }
    try writeSearch(shards: try search.finish(site))
  }

  private func folder(of publisher: RankedPublisher) -> String {
    site.header.isRanking ? RankingPath.publisher(publisher.territory) : Self.catalogue
  }

  private func write(_ publisher: RankedPublisher, _ folder: String, _ ranking: Ranking) throws {
    let known = publishers[folder]
    for frame in site.frames {
      let page = SitePublisherPage(
        publisher: publisher, ranking: ranking, folder: folder, shelf: known?.shelf ?? SiteShelf(),
        links: known?.links ?? SiteLinkPages(folder: folder, name: publisher.territory.name), frame: frame,
        isRanking: site.header.isRanking)
      try site.write(
        .publisher, frame, at: "publishers/\(folder)/index.html", title: publisher.territory.name, page.values
      )
    }
  }

  private func writeOverview(_ ranking: Ranking) throws {
    let catalogue = site.header.isRanking ? nil : publishers[Self.catalogue]
    for frame in site.frames {
      let page = SiteOverviewPage(
        ranking: ranking, frame: frame, bins: bins, isRanking: site.header.isRanking, folder: Self.catalogue,
        shelf: catalogue?.shelf, failures: catalogue?.links.count ?? 0,
        unmatched: publishers[Self.unmatched] != nil)
      try site.write(
        .overview, frame, at: "index.html", title: frame.labels.name("overview.title", else: ""), page.values)
    }
  }

  private func writeSearch(shards: [String]) throws {
    for frame in site.frames {
      try site.write(
        .search, frame, at: "search.html", title: frame.labels.name("search.title", else: ""),
        [
          "shards": .text(shards.joined(separator: " ")),
          "stop": .text(SiteSearchIndex.stopWords.sorted().joined(separator: " ")),
        ])
    }
  }

  private func writeMethod(_ ranking: Ranking) throws {
    for frame in site.frames {
      let page = SiteMethodPage(
        rulebook: ranking.rulebook, method: ranking.method, frame: frame, strata: ranking.strata.count)
      try site.write(
        .method, frame, at: "method.html", title: frame.labels.name("method.title", else: ""), page.values)
    }
  }
}
