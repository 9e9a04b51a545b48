import Audit
import Catalog

extension Reporter {
  /// `site/`: the audit as pages.
  public static let html = Reporter(name: "html", folderName: "site", speaksFrench: true) {
    header, folder in
    SiteReport(
      header: header,
      writer: SiteWriter(try SiteOutput(header: SiteHeader(header), folder: folder, file: header.file)))
  }
}

/// Writes the site of one catalogue: a ranking's pages without the ranking.
struct SiteReport: FolderReportWriter {
  let header: ReportHeader
  var writer: SiteWriter

  private var count = 0

  init(header: ReportHeader, writer: SiteWriter) {
    self.header = header
    self.writer = writer
  }

  mutating func add(_ audited: [AuditedEntry]) throws {
    try writer.add(
      audited.enumerated().map { RankedEntry($0.element, of: nil, number: count + $0.offset) })
    count += audited.count
  }

  mutating func finish(_ end: ReportEnding) throws {
    var ranking = Ranking(rulebook: header.rulebook)
    ranking.whole = end.summary
    ranking.evidenceTimes = end.evidenceTimes
    ranking.warnings = end.warnings
    if end.refused > 0 {
      ranking.warnings.append("\(plural(end.refused, "entry", "entries")) could not be read")
    }
    let name = end.catalogue?.title ?? header.location
    var catalogue = RankedPublisher(
      territory: Territory(key: "", name: name), stratum: "", summary: end.summary)
    catalogue.score = end.summary.score
    ranking.publishers = [catalogue]
    writer.catalogueFindings = end.catalogueFindings
    try writer.finish(ranking)
  }
}
