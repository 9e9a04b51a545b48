import Audit
import Catalog

extension RankingReporter {
  /// The site: `index.html`, `fr/`, `en/`, `assets/`.
  public static let html = RankingReporter(name: "html") { header, folder in
    SiteWriter(try SiteOutput(header: SiteHeader(header), folder: folder, file: header.file))
  }
}

/// Writes the site. The cards of entries are written as they come, many on a page; what stays in memory of an entry is a line of its
/// publisher's list.
struct SiteWriter: RankingWriter {
  /// The folder of an audit's one catalogue.
  static let catalogue = "_catalogue"

  private struct Publisher {
    let folder: String
    var shelf: SiteShelf
    var cards: SitePages
    var links: SiteLinkPages

    init(folder: String, name: String) {
      self.folder = folder
      shelf = SiteShelf()
      cards = SitePages(kind: .cards, perPage: RankingPath.cardsPerPage, folder: folder, name: name)
      links = SiteLinkPages(folder: folder, name: name)
    }
  }

  let site: SiteOutput
  /// What was found of an audit's one catalogue as a whole.
  var catalogueFindings: [CatalogueFinding] = []
  private var publishers: [Publisher] = []
  private var places: [String: Int] = [:]

  init(_ site: SiteOutput) { self.site = site }

  private var isRanking: Bool { site.header.isRanking }

  mutating func add(_ entries: [RankedEntry]) throws {
    let site = site
    let texts = entries.mapped(site.header.concurrently) { SiteEntryText($0, site) }
    for (entry, text) in zip(entries, texts) {
      let place = place(of: entry)
      publishers[place].shelf.add(entry)
      try publishers[place].cards.add(text.cards, site)
      for failure in text.failures { try publishers[place].links.add(failure, site) }
    }
  }

  private mutating func place(of entry: RankedEntry) -> Int {
    let folder = isRanking ? entry.folder : Self.catalogue
    if let known = places[folder] { return known }
    places[folder] = publishers.count
    publishers.append(Publisher(folder: folder, name: entry.publisher?.name ?? ""))
    return publishers.count - 1
  }

  mutating func finish(_ ranking: Ranking) throws {
    try SiteAssets(site: site).write()
    try writeOverview(ranking)
    try writeMethod(ranking)
    if isRanking {
      try SiteRankingPages(ranking: ranking).write(site)
      for frame in site.frames {
        try site.write(
          .map, frame, at: "map.html", title: frame.labels.name("map.title", else: ""),
          SiteMapPage(ranking: ranking, frame: frame, hasData: site.header.hasData).values)
      }
    }
    try writePublishers(ranking)
    try writeSearch(ranking)
  }

  private func folder(of publisher: RankedPublisher) -> String {
    isRanking ? RankingPath.publisher(publisher.territory) : Self.catalogue
  }

  /// The pages of publishers, on all cores: each has a folder of its own.
  private func writePublishers(_ ranking: Ranking) throws {
    let names = Dictionary(ranking.publishers.map { (folder(of: $0), $0.territory.name) }) { first, _ in first
    }
    let context = SitePublisherPage.Context(ranking)
    let (publishers, places, site) = (publishers, places, site)
    let folders = ranking.publishers.map { folder(of: $0) }
    try site.concurrently(ranking.publishers.count) { at in
      let publisher = ranking.publishers[at]
      let known =
        places[folders[at]].map { publishers[$0] }
        ?? Publisher(folder: folders[at], name: publisher.territory.name)
      for (number, frame) in site.frames.enumerated() {
        let page = SitePublisherPage(
          publisher: publisher, context: context, folder: known.folder, shelf: known.shelf,
          links: known.links,
          frame: frame, frameNumber: number, header: site.header)
        try site.write(
          .publisher, frame, at: "publishers/\(known.folder)/index.html", title: publisher.territory.name,
          page.values)
      }
    }
    try site.concurrently(publishers.count) { at in
      let known = publishers[at]
      try known.cards.finish(site)
      try known.links.finish(site)
      try SiteEntryLines(shelf: known.shelf, folder: known.folder, name: names[known.folder] ?? "").write(
        site)
    }
  }

  private func writeOverview(_ ranking: Ranking) throws {
    let catalogue = isRanking ? nil : places[Self.catalogue].map { publishers[$0] }
    for frame in site.frames {
      let page = SiteOverviewPage(
        ranking: ranking, frame: frame, header: site.header, folder: Self.catalogue, shelf: catalogue?.shelf,
        failures: catalogue?.links.count ?? 0, unmatched: places[RankingPath.unmatched] != nil,
        catalogueFindings: catalogueFindings)
      try site.write(
        .overview, frame, at: "index.html", title: frame.labels.name("overview.title", else: ""), page.values)
    }
  }

  private func writeSearch(_ ranking: Ranking) throws {
    var search = SiteSearchIndex()
    var numbers: [String: Int] = [:]
    if isRanking {
      for publisher in ranking.publishers {
        let folder = folder(of: publisher)
        numbers[folder] = numbers.count
        try search.add(publisher.territory.name, place: folder, owner: nil, site)
      }
    }
    for publisher in publishers.sorted(by: { $0.folder < $1.folder }) {
      for index in publisher.shelf.rows.indices {
        try search.add(
          publisher.shelf.title(index), place: publisher.folder + "/" + publisher.shelf.card(index),
          owner: numbers[publisher.folder], site)
      }
    }
    let shards = try search.finish(site)
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
