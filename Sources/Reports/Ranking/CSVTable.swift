/// One table of a ranking's data: its columns, and how its rows are written (RFC 4180).
///
/// Columns and cells are told together, so that the file and its Table Schema cannot disagree.
struct CSVTable<Row>: Sendable {
  /// What a cell holds; the type of Table Schema.
  enum Kind: String, Sendable {
    case string, integer, number, boolean, datetime
  }

  /// One column.
  struct Column: Sendable {
    var name: String
    var kind: Kind
    var title: String
    var description: String
    /// The cell's text as it stands in the file.
    var cell: @Sendable (Row) -> String

    static func text(
      _ name: String, _ title: String, _ description: String = "",
      _ value: @escaping @Sendable (Row) -> String?
    ) -> Column {
      Column(name: name, kind: .string, title: title, description: description) {
        CSVReport.cell(value($0) ?? "")
      }
    }

    static func integer(
      _ name: String, _ title: String, _ description: String = "", _ value: @escaping @Sendable (Row) -> Int?
    ) -> Column {
      Column(name: name, kind: .integer, title: title, description: description) {
        value($0).map { "\($0)" } ?? ""
      }
    }

    /// A number in the shortest form that reads back the same.
    static func number(
      _ name: String, _ title: String, _ description: String = "",
      _ value: @escaping @Sendable (Row) -> Double?
    ) -> Column {
      Column(name: name, kind: .number, title: title, description: description) {
        guard let number = value($0), number.isFinite else { return "" }
        return Int(exactly: number).map { "\($0)" } ?? "\(number)"
      }
    }

    static func flag(
      _ name: String, _ title: String, _ description: String = "", _ value: @escaping @Sendable (Row) -> Bool?
    ) -> Column {
      Column(name: name, kind: .boolean, title: title, description: description) {
        value($0).map { $0 ? "true" : "false" } ?? ""
      }
    }

    static func time(
      _ name: String, _ title: String, _ description: String = "",
      _ value: @escaping @Sendable (Row) -> String?
    ) -> Column {
      Column(name: name, kind: .datetime, title: title, description: description) { value($0) ?? "" }
    }
  }

  /// The file's name without its ending, and the resource's in `datapackage.json`.
  var name: String
  /// What it is, for people.
  var title: String
  /// What a row is.
  var description: String
  /// The columns, in order.
  var columns: [Column]
  /// The column that tells rows apart, where one does.
  var primaryKey: String?
  /// Columns that name rows of other tables: column, table, column there.
  var foreignKeys: [(column: String, table: String, there: String)] = []

  var path: String { "data/\(name).csv" }
  var schemaPath: String { "data/\(name).schema.json" }

  /// The line of the columns' names.
  var head: [UInt8] { Array((columns.map(\.name).joined(separator: ",") + "\r\n").utf8) }

  /// Appends the line of a row.
  func append(_ row: Row, to bytes: inout [UInt8]) {
    for (index, column) in columns.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      bytes.append(contentsOf: column.cell(row).utf8)
    }
    bytes.append(contentsOf: [0x0D, 0x0A])
  }

  /// The file's Table Schema.
  var schema: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("$schema", "https://datapackage.org/profiles/1.0/tableschema.json")
      json.newline()
      json.key("fields")
      json.array { json in
        for column in columns {
          json.newline()
          json.object { json in
            json.member("name", column.name)
            json.member("type", column.kind.rawValue)
            json.member("title", column.title)
            if !column.description.isEmpty { json.member("description", column.description) }
          }
        }
      }
      json.newline()
      json.key("missingValues")
      json.array { $0.value("") }
      if let primaryKey {
        json.newline()
        json.key("primaryKey")
        json.array { $0.value(primaryKey) }
      }
      if !foreignKeys.isEmpty {
        json.newline()
        json.key("foreignKeys")
        json.array { json in
          for key in foreignKeys {
            json.object { json in
              json.key("fields")
              json.array { $0.value(key.column) }
              json.key("reference")
              json.object { json in
                json.member("resource", key.table)
                json.key("fields")
                json.array { $0.value(key.there) }
              }
            }
          }
        }
      }
    }
    json.newline()
    return json.bytes
  }
}
