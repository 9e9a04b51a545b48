import Audit
import Catalog
import Links
import Reports
import reports
import rules

/// The rulebooks and vocabularies that ship inside the program.
enum Resources {
  /// The text of an embedded file below `rules/`, such as `licences.yaml`.
  static func text(_ path: String) -> String? {
    var count = 0
    guard let files = aloi_rules_files(&count) else { return nil }
    for index in 0..<count where String(cString: files[index].path) == path {
      return String(
        decoding: UnsafeBufferPointer(start: files[index].bytes, count: files[index].count), as: UTF8.self)
    }
    return nil
  }

  /// An embedded file below `reports/`, such as `templates/site.css`.
  static let reportFile: @Sendable (String) -> [UInt8]? = { path in
    var count = 0
    guard let files = aloi_reports_files(&count) else { return nil }
    for index in 0..<count where String(cString: files[index].path) == path {
      return Array(UnsafeBufferPointer(start: files[index].bytes, count: files[index].count))
    }
    return nil
  }

  /// The names of the rulebooks that ship.
  static var rulebookNames: [String] {
    var count = 0
    guard let files = aloi_rules_files(&count) else { return [] }
    return (0..<count).map { String(cString: files[$0].path) }
      .filter { $0.hasPrefix("rulebooks/") && $0.hasSuffix(".yaml") }
      .map { String($0.dropFirst("rulebooks/".count).dropLast(".yaml".count)) }
  }

  /// A rulebook that ships, by name, or one of the user's, by file.
  static func rulebook(_ nameOrFile: String) throws -> Rulebook {
    if let yaml = text("rulebooks/\(nameOrFile).yaml") {
      return try load { try Rulebook(yaml: yaml, file: "rules/rulebooks/\(nameOrFile).yaml") }
    }
    guard let yaml = try? String(readingFile: nameOrFile, limit: 4 << 20) else {
      throw Failure(
        .usage,
        "no rulebook '\(nameOrFile)': neither a file that can be read nor one of \(rulebookNames.joined(separator: ", "))"
      )
    }
    return try load { try Rulebook(yaml: yaml, file: nameOrFile) }
  }

  /// The vocabularies that ship, without registers of public bodies.
  static func vocabularies() throws -> Vocabularies {
    try load {
      Vocabularies(
        licences: try LicenceTable(yaml: text("licences.yaml") ?? "", file: "rules/licences.yaml"),
        formats: try FormatTable(yaml: text("formats.yaml") ?? "", file: "rules/formats.yaml"))
    }
  }

  /// The vetted table of public bodies.
  static func officialTable() throws -> OfficialTable {
    try load { try OfficialTable(yaml: text("official.yaml") ?? "", file: "rules/official.yaml") }
  }

  /// What is known of public bodies: the vetted table, with the registers of a folder, or of the user's own.
  static func officialness(registers folder: String?, now: Timestamp) throws -> Officialness {
    let table = try officialTable()
    let registers =
      folder == "none" ? nil : try folder.map { try RegisterFolder(given: $0) } ?? RegisterFolder.own
    return Officialness(
      table: table, registers: registers?.read(table, now: now),
      registrableDomain: { RegistrableDomain.of($0) })
  }

  /// What is said in French of an audit by a rulebook.
  static func french(of rulebook: Rulebook) throws -> PhraseBook {
    let trust = try Self.rulebook("trust")
    return try load {
      try PhraseBook(yaml: text("french.yaml") ?? "", file: "rules/french.yaml", rulebook: trust)
    }.applied(to: rulebook)
  }

  private static func load<T>(_ body: () throws -> T) throws -> T {
    do { return try body() } catch { throw Failure(.usage, "\(error)") }
  }
}
