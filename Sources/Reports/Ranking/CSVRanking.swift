import Audit
import Catalog

extension RankingReporter {
  /// `data/*.csv` with a Table Schema each, and `datapackage.json`.
  public static let csv = RankingReporter(name: "csv") { try CSVRanking(header: $0, folder: $1) }
}

/// Writes the tables of a ranking.
struct CSVRanking: RankingWriter {
  let header: RankingHeader
  let folder: any RankingFolder
  let entryTable: CSVTable<RankedEntry>
  private var entries: RankingFile
  private var links: RankingFile
  private var findings: RankingFile

  init(header: RankingHeader, folder: any RankingFolder) throws {
    self.header = header
    self.folder = folder
    entryTable = .entries(header.rulebook, hasSite: header.formats.contains("html"))
    entries = RankingFile(entryTable.path, in: folder)
    links = RankingFile(CSVTable.links.path, in: folder)
    findings = RankingFile(CSVTable.findings.path, in: folder)
    try entries.append(entryTable.head)
    try links.append(CSVTable.links.head)
    try findings.append(CSVTable.findings.head)
  }

  mutating func add(_ ranked: [RankedEntry]) throws {
    let (entryTable, linkTable, findingTable) = (entryTable, CSVTable.links, CSVTable.findings)
    let rulebook = header.rulebook
    let rows = ranked.mapped(header.concurrently) { entry -> Rows in
      var rows = Rows()
      entryTable.append(entry, to: &rows.entry)
      for place in entry.audited.links.indices {
        linkTable.append(RankedLink(entry: entry, place: place), to: &rows.links)
      }
      for finding in entry.audited.findings {
        findingTable.append(RankedFinding(finding, of: entry, in: rulebook), to: &rows.findings)
      }
      return rows
    }
    for row in rows {
      try entries.append(row.entry)
      try links.append(row.links)
      try findings.append(row.findings)
    }
  }

  /// What the tables have of one entry.
  private struct Rows: Sendable {
    var entry: [UInt8] = []
    var links: [UInt8] = []
    var findings: [UInt8] = []
  }

  mutating func finish(_ ranking: Ranking) throws {
    try entries.flush()
    try links.flush()
    try findings.flush()
    let rulebook = header.rulebook
    var resources: [DataPackage.Resource] = []
    try resources.append(write(.publishers(rulebook), ranking.publishers))
    try resources.append(schema(entryTable, bytes: entries.count))
    try resources.append(schema(.links, bytes: links.count))
    try resources.append(schema(.findings, bytes: findings.count))
    try resources.append(write(.actions(rulebook), Self.actions(ranking)))
    try resources.append(write(.rules(rulebook, french: header.french), rulebook.rules))
    try resources.append(write(.coverage(french: header.french), CoverageLine.lines(of: ranking.coverage)))
    try resources.append(write(.strata, ranking.strata))
    try resources.append(write(.regions, RankingRegion.all(of: ranking)))
    try resources.append(write(.summary, RankingFigure.all(of: ranking)))
    try folder.write(
      DataPackage(header: header, ranking: ranking, resources: resources).json, to: "datapackage.json")
  }

  private static func actions(_ ranking: Ranking) -> [RankedAction] {
    let rules = ranking.rulebook.rules
    return ranking.whole.actions.map { RankedAction(publisher: nil, rule: rules[$0.rule], action: $0) }
      + ranking.publishers.flatMap { publisher in
        publisher.summary.actions.map {
          RankedAction(publisher: publisher.territory, rule: rules[$0.rule], action: $0)
        }
      }
  }

  private func write<Row>(_ table: CSVTable<Row>, _ rows: [Row]) throws -> DataPackage.Resource {
    var file = RankingFile(table.path, in: folder)
    try file.append(table.head)
    for row in rows { try file.append { table.append(row, to: &$0) } }
    try file.flush()
    return try schema(table, bytes: file.count)
  }

  private func schema<Row>(_ table: CSVTable<Row>, bytes: Int) throws -> DataPackage.Resource {
    try folder.write(table.schema, to: table.schemaPath)
    return DataPackage.Resource(
      name: table.name, path: table.path, schemaPath: table.schemaPath, title: table.title,
      description: table.description, bytes: bytes)
  }
}
