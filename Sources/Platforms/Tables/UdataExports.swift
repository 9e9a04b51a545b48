#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import Catalog

/// The three exports of a udata portal read as one: datasets with their resources and what is known of their publishers.
///
/// Memory holds where the resources of a dataset stand, and the organisations; the rows themselves stay in their files.
final class UdataExports {
  /// One stretch of rows of the export of resources.
  private struct Stretch {
    var file: Int
    var from: Int
    var to: Int
  }

  /// What the export of organisations says of one.
  private struct Organisation {
    var acronym: String?
    var url: String?
    var number: String?
    var badges: [String]
  }

  /// A file with its header.
  private struct Table {
    var path: String
    var columns: [String: Int]
    var separator: UInt8
    /// Keeps a file that was made for reading.
    var scratch: ScratchFile?
  }

  private let limits: ReadLimits
  private var organisations: [String: Organisation] = [:]
  private var tables: [Table] = []
  private var stretches: [UInt64: [Stretch]] = [:]
  private var datasets: Set<UInt64> = []

  /// Whether a table with these columns is the export of organisations.
  static func isOfOrganisations(_ columns: Set<String>) -> Bool {
    columns.isSuperset(of: ["id", "name", "slug", "badges"]) && !columns.contains("title")
  }

  /// Whether the export of resources is there.
  var listsResources: Bool { !tables.isEmpty }

  /// The exports beside the one that is read; `nil` where there are none that belong to it.
  init?(beside dialect: TableDialect, files: [String], limits: ReadLimits) throws {
    guard dialect.isOfUdata else { return nil }
    self.limits = limits
    for file in files {
      guard let (source, columns, separator, scratch) = try Self.open(file, limits: limits) else { continue }
      let names = Set(columns.keys)
      if dialect.group != nil, TableDialect.udataDatasets.recognises(names) {
        try eachRow(source, columns, separator) { row, _, _ in
          if let id = row["id"] { self.datasets.insert(StableHash.of(id).value) }
        }
      } else if dialect.group == nil, TableDialect.udataResources.recognises(names) {
        tables.append(
          Table(path: scratch?.path ?? file, columns: columns, separator: separator, scratch: scratch))
        let number = tables.count - 1
        try eachRow(source, columns, separator) { row, from, to in
          guard let id = row["dataset.id"] else { return }
          self.note(id, Stretch(file: number, from: from, to: to))
        }
      } else if Self.isOfOrganisations(names) {
        try eachRow(source, columns, separator) { row, _, _ in
          guard let id = row["id"] else { return }
          self.organisations[id] = Organisation(
            acronym: row["acronym"], url: row["url"], number: row["business_number_id"],
            badges: row["badges"]?.split(separator: ",").map { String($0).trimmed } ?? [])
        }
      }
    }
    if stretches.isEmpty, organisations.isEmpty, datasets.isEmpty { return nil }
  }

  /// Whether a dataset of the export of resources stands in that of datasets, and is read there.
  func isElsewhere(_ id: String) -> Bool { datasets.contains(StableHash.of(id).value) }

  /// Adds what the other exports know of an entry.
  func complete(_ entry: inout Entry) throws {
    if var agent = entry.publisher, let known = agent.portalID.flatMap({ organisations[$0] }) {
      agent.acronym = known.acronym
      agent.uri = agent.uri ?? known.url
      agent.businessNumber = known.number
      agent.badges = known.badges
      entry.publisher = agent
    }
    guard let found = stretches[StableHash.of(entry.id).value] else { return }
    for stretch in found {
      let table = tables[stretch.file]
      let reader = CSVReader(
        try StretchSource(path: table.path, from: stretch.from, to: stretch.to), offset: stretch.from,
        limits: limits)
      while let row = try reader.row(separator: table.separator) {
        // What is wrong with a row is told where the export itself is read.
        guard let fields = row.fields, let texts = TableCatalogueReader.texts(of: fields) else { continue }
        let line = TableRow(columns: table.columns, fields: texts)
        guard line["dataset.id"] == entry.id else { continue }
        entry.distributions.append(UdataTables.resource(line))
      }
    }
    entry.notes.removeAll { $0.code == "resources-elsewhere" }
  }

  private func note(_ id: String, _ stretch: Stretch) {
    let key = StableHash.of(id).value
    var list = stretches.removeValue(forKey: key) ?? []
    if let last = list.last, last.file == stretch.file, last.to == stretch.from {
      list[list.count - 1].to = stretch.to
    } else {
      list.append(stretch)
    }
    stretches[key] = list
  }

  private func eachRow(
    _ source: PeekedSource, _ columns: [String: Int], _ separator: UInt8,
    _ body: (TableRow, _ from: Int, _ to: Int) -> Void
  ) throws {
    let reader = CSVReader(source, offset: source.dropped, limits: limits)
    _ = try reader.row(separator: separator)
    while let row = try reader.row(separator: separator) {
      guard let fields = row.fields, let texts = TableCatalogueReader.texts(of: fields) else { continue }
      body(TableRow(columns: columns, fields: texts), row.offset, reader.position)
    }
  }

  /// Opens a table; one that is compressed or in UTF-16 is unpacked into a file first.
  private static func open(
    _ path: String, limits: ReadLimits
  ) throws -> (PeekedSource, columns: [String: Int], separator: UInt8, ScratchFile?)? {
    guard var source = try? DocumentReader(limits: limits).plain(try FileSource(path: path), location: path),
      case .csv = DocumentKind(try source.peek(DocumentReader.lookAhead))
    else { return nil }
    let head = try PeekedSource(try FileSource(path: path)).peek(2)
    let isPlain = head.first.map { $0 < 0x80 && $0 != 0x1F || $0 == 0xEF } ?? true
    var scratch: ScratchFile?
    if !isPlain || head.contains(0) {
      let file = try ScratchFile()
      try file.fill(from: source)
      scratch = file
      source = PeekedSource(try FileSource(path: file.path))
    }
    let start = try source.peek(DocumentReader.lookAhead)
    let separator = CSVReader.separator(of: start)
    let line = CSVReader(MemorySource(Array(start)), offset: 0, limits: limits)
    guard let header = try line.row(separator: separator)?.fields else { return nil }
    return (source, TableCatalogueReader.columns(of: header), separator, scratch)
  }
}

/// A stretch of a file.
private final class StretchSource: ByteSource {
  private let descriptor: Int32
  private var at: Int
  private let end: Int

  init(path: String, from: Int, to: Int) throws {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileSource.error(errno, at: path) }
    at = from
    end = to
  }

  deinit { close(descriptor) }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    let count = pread(descriptor, buffer.baseAddress, min(buffer.count, end - at), off_t(at))
    guard count > 0 else { return 0 }
    at += count
    return count
  }
}
