import Audit
import Catalog
import Reports

/// The files of a ranking, in all formats that were asked for.
final class RankOutput {
  private let folder: ReportFolder
  private var writers: [any RankingWriter] = []

  init(_ settings: RankSettings, now: Timestamp) throws {
    folder = try ReportFolder(settings.audit.folder)
    var header = RankingHeader(
      version: Aloi.version, rulebook: settings.rulebook, title: settings.title,
      edition: settings.edition.isEmpty ? String(now.day.prefix(4)) : settings.edition,
      location: settings.sources.joined(separator: " "), generatedAt: now)
    header.file = Resources.reportFile
    header.formats = Set(settings.reporters.map { $0.name })
    header.concurrently = AllCores.run
    header.french = try Resources.french(of: settings.rulebook)
    for reporter in settings.reporters {
      writers.append(try written { try reporter.start(header, folder) })
    }
  }

  /// Writes entries, with who they were given to.
  func add(_ entries: [RankedEntry]) throws {
    for index in writers.indices { try written { try writers[index].add(entries) } }
  }

  /// Writes what needs the whole ranking.
  func finish(_ ranking: Ranking) throws {
    for index in writers.indices { try written { try writers[index].finish(ranking) } }
    try written { try folder.finish() }
  }

  /// Turns what keeps files from being written into a failure that says so.
  private func written<T>(_ body: () throws -> T) throws -> T {
    do { return try body() } catch let fault as FileFault {
      throw Failure(.incomplete, "the ranking cannot be written: \(fault)")
    }
  }
}
