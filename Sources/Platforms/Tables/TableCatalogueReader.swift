import Catalog

/// Reads a catalogue table as a stream of events.
struct TableCatalogueReader {
  var dialect: TableDialect
  var location: String
  var limits: ReadLimits
  /// The other exports of the same portal.
  var exports: UdataExports?
  var body: (ReadEvent) throws -> Void

  /// Reads to the end.
  func read(_ source: PeekedSource) throws {
    let separator = CSVReader.separator(of: try source.peek(DocumentReader.lookAhead))
    let reader = CSVReader(source, offset: source.dropped, limits: limits)
    guard let header = try reader.row(separator: separator)?.fields else {
      throw ReadError(location: location, reason: "empty", detail: "the table has no header")
    }
    let columns = Self.columns(of: header)
    var info = CatalogueInfo(platform: dialect.platform)
    if dialect.isOfUdata, dialect.group == nil, exports?.listsResources != true {
      info.notes.append(
        ReadingNote(
          code: "resources-not-listed",
          detail: "the export of datasets does not list their resources, and nothing can be said of those"))
    }
    try body(.catalogue(info))
    var keys = EntryKeys()
    var open: (key: String, entry: Entry, content: [UInt8])?
    func close() throws {
      guard var last = open else { return }
      open = nil
      last.entry.origin.platform = dialect.platform
      last.entry.origin.location = location
      if dialect.group != nil, exports?.isElsewhere(last.entry.id) == true { return }
      if dialect.isOfUdata { try exports?.complete(&last.entry) }
      last.content.withUnsafeBytes { keys.settle(&last.entry, content: $0, limits: limits) }
      try body(.entry(last.entry))
    }
    while let row = try reader.row(separator: separator) {
      guard let fields = row.fields else {
        try refuse(row, .tooLarge(limit: limits.entryBytes))
        continue
      }
      guard let texts = Self.texts(of: fields) else {
        let content = fields.flatMap { $0 + [separator] }
        let fault = content.withUnsafeBytes { UTF8Fault(in: $0) }
        try refuse(row, .invalidUTF8(at: fault.at, looksLikeLatin1: fault.looksLikeLatin1))
        continue
      }
      guard texts.count * 2 >= columns.count else {
        try body(
          .refused(
            Refusal(
              location: location, place: place(row), reason: "too-few-fields",
              detail: "the row has \(texts.count) of \(columns.count) fields; is a quotation mark missing?")))
        continue
      }
      let line = TableRow(columns: columns, fields: texts)
      if let group = dialect.group, let key = line[group] {
        if open?.key == key {
          if var last = open {
            open = nil
            dialect.add(line, &last.entry)
            open = last
          }
          continue
        }
        try close()
        open = (key, dialect.entry(line), Array(key.utf8))
      } else {
        try close()
        open = ("", dialect.entry(line), fields.flatMap { $0 })
        try close()
      }
    }
    try close()
  }

  /// The places of the columns by their names, in lower case.
  static func columns(of header: [[UInt8]]) -> [String: Int] {
    var columns: [String: Int] = [:]
    for (i, name) in header.enumerated() {
      let name = String(decoding: name, as: UTF8.self).trimmed.lowercased()
      if columns[name] == nil { columns[name] = i }
    }
    return columns
  }

  /// The fields as texts; `nil` where one is no UTF-8.
  static func texts(of fields: [[UInt8]]) -> [String]? {
    var texts: [String] = []
    texts.reserveCapacity(fields.count)
    for field in fields {
      guard let text = String(validating: field, as: UTF8.self) else { return nil }
      texts.append(text)
    }
    return texts
  }

  private func place(_ row: CSVReader.Row) -> String { "row \(row.number), byte \(row.offset)" }

  private func refuse(_ row: CSVReader.Row, _ fault: JSONFault) throws {
    try body(
      .refused(Refusal(location: location, place: place(row), reason: fault.reason, detail: fault.detail)))
  }
}
