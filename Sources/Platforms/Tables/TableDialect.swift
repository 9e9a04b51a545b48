import Catalog

/// A catalogue table in CSV.
struct TableDialect: Sendable {
  /// The platform's name.
  var platform: String
  /// Whether a table with these columns (in lower case) is one.
  var recognises: @Sendable (Set<String>) -> Bool
  /// The entry of a row.
  var entry: @Sendable (TableRow) -> Entry
  /// The column that tells which rows belong to one entry, where one entry has several.
  var group: String?
  /// Adds a further row to an entry.
  var add: @Sendable (TableRow, inout Entry) -> Void = { _, _ in }

  /// Whether it is an export of udata, which others complete.
  var isOfUdata: Bool { platform == "udata" }

  /// All table dialects.
  static let all: [TableDialect] = [.scdl, .inventory, .udataResources, .udataDatasets]

  /// The dialect of a header.
  static func of(header: ArraySlice<UInt8>) -> TableDialect? {
    let columns = columns(of: header)
    return all.first { $0.recognises(columns) }
  }

  /// The names of the columns in a header, in lower case.
  static func columns(of header: ArraySlice<UInt8>) -> Set<String> {
    let separator = CSVReader.separator(of: header)
    let line = header.prefix { $0 != 0x0A && $0 != 0x0D }
    return Set(
      line.split(separator: separator).map { name in
        String(decoding: name.filter { $0 != UInt8(ascii: "\"") }, as: UTF8.self).trimmed.lowercased()
      })
  }
}
