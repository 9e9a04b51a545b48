import Testing
import rules

/// CSV as the shared files have it: quoted fields, doubled quotes, a header.
enum SharedCSV {
  static func rows(_ text: String, separator: Character = ",") -> [[String: String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field = ""
    var isQuoted = false
    var characters = text.makeIterator()
    var pending = characters.next()
    while let character = pending {
      pending = characters.next()
      if isQuoted {
        if character == "\"" {
          if pending == "\"" {
            field.append("\"")
            pending = characters.next()
          } else {
            isQuoted = false
          }
        } else {
          field.append(character)
        }
        continue
      }
      switch character {
      case "\"": isQuoted = true
      case separator:
        record.append(field)
        field = ""
      case "\n", "\r\n":
        record.append(field)
        records.append(record)
        record = []
        field = ""
      default: field.append(character)
      }
    }
    if !field.isEmpty || !record.isEmpty { records.append(record + [field]) }
    guard let header = records.first else { return [] }
    return records.dropFirst().map { Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first }) }
  }
}

/// What ships inside the program, for tests over the shared folder.
enum SharedRules {
  static func text(_ path: String) throws -> String {
    var count = 0
    let files = try #require(aloi_rules_files(&count))
    let file = try #require((0..<count).first { String(cString: files[$0].path) == path })
    return String(
      decoding: UnsafeBufferPointer(start: files[file].bytes, count: files[file].count), as: UTF8.self)
  }
}
