import Catalog

/// A row of a catalogue table, by the names of its columns.
struct TableRow {
  private let columns: [String: Int]
  private let fields: [String]

  init(columns: [String: Int], fields: [String]) {
    self.columns = columns
    self.fields = fields
  }

  /// The text of a column, without the blanks around it; `nil` where it is blank or missing.
  subscript(_ name: String) -> String? {
    guard let at = columns[name], at < fields.count else { return nil }
    let text = fields[at].trimmed
    return text.isEmpty ? nil : text
  }
}

/// Filling an entry from a row.
extension Entry {
  mutating func text(_ row: TableRow, _ name: String, _ field: Field) -> String? {
    guard let text = row[name] else { return nil }
    sources.note(field, from: name)
    return text
  }

  mutating func date(_ row: TableRow, _ name: String, _ field: Field) -> Timestamp? {
    guard let text = row[name] else { return nil }
    let date = Timestamp(text)
    sources.note(field, from: name, raw: date == nil ? text : nil)
    return date
  }

  mutating func webAddress(_ row: TableRow, _ name: String, _ field: Field) -> String? {
    guard let text = row[name] else { return nil }
    sources.note(field, from: name, raw: text.isWebAddress ? nil : text)
    return text.isWebAddress ? text : nil
  }

  mutating func list(_ row: TableRow, _ name: String, _ field: Field, separators: [UInt8]) -> [String] {
    guard let text = row[name] else { return [] }
    sources.note(field, from: name)
    return text.utf8.split { separators.contains($0) }.compactMap { part in
      let item = String(Substring(part)).trimmed
      return item.isEmpty ? nil : item
    }
  }
}
