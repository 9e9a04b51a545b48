import Audit
import Catalog
import Dispatch
import Foundation
import Testing

@testable import Reports

/// Every figure that a page marks stands in the tables beside it: in the row and the column that it names, with that value.
@Suite struct SiteTraceTests {
  /// The pages and tables of a ranking that was computed, not made up, compared with an earlier edition.
  private static let made = Result {
    var sample = SiteSample.made(16)
    sample.entriesEach = { $0 == 13 ? 45 : $0 == 9 ? 0 : $0 % 3 == 0 ? 12 : 10 - $0 % 4 }
    let folder = MemoryFolder()
    try sample.compute(formats: [.html, .csv, .badges], to: folder)
    return folder
  }

  private static let tables = Result { try Tables(made.get()) }

  @Test func everyMarkedFigureIsThatOfItsCell() throws {
    let tables = try Self.tables.get()
    var counts: [String: Int] = [:]
    for (path, bytes) in try Self.made.get().files where path.hasSuffix(".html") {
      let isFrench = path.hasPrefix("fr/")
      for figure in MarkedFigures(bytes).figures {
        let cell = try #require(tables.cell(figure), "\(path): \(figure)")
        #expect(figure.isShown(of: cell, isFrench: isFrench), "\(path): \(figure), and the cell is '\(cell)'")
        counts[figure.table, default: 0] += 1
      }
    }
    // So that an empty list is no success.
    let expected = [
      "publishers.csv": 1_000, "entries.csv": 2_000, "links.csv": 60, "summary.csv": 150, "coverage.csv": 20,
      "actions.csv": 300, "regions.csv": 20, "strata.csv": 20,
    ]
    for (table, most) in expected { #expect(counts[table, default: 0] >= most, "\(table): \(counts)") }
    #expect(Set(counts.keys) == Set(expected.keys))
  }

  /// The figures a reader sees first are all marked, and no number of theirs stands unmarked.
  @Test(arguments: [
    "fr/index.html", "fr/publishers/213510000/index.html", "en/publishers/213510013/index.html",
  ])
  func everyBigFigureIsMarked(path: String) throws {
    let text = try #require(try Self.made.get().text(path))
    let figures = text.matches(of: /<span class="big">(.*?)<\/span>/)
    #expect(figures.count >= 3)
    for figure in figures { #expect(figure.1.hasPrefix("<span data-col=") || figure.1 == "–", "\(figure.1)") }
    let cells = text.matches(of: /<td role="cell" class="n[^"]*"(?: data-label="[^"]*")?>([^<]*[0-9][^<]*)</)
    // A rule's or an axis' weight is of the method, and stands in rules.csv for all publishers alike.
    #expect(cells.allSatisfy { ["25", "20", "15"].contains($0.1) }, "\(cells.map(\.1))")
  }

  @Test func everyFailedLinkHasTheRowOfItsObservation() throws {
    let tables = try Self.tables.get()
    var rows: Set<String> = []
    for (path, bytes) in try Self.made.get().files where path.hasPrefix("en/publishers/") {
      guard path.hasSuffix("/index.html") || path.contains("/links-") else { continue }
      let text = String(decoding: bytes, as: UTF8.self)
      for item in text.matches(of: /<li data-row="links\.csv#([^"]+)">([\s\S]*?)<\/li>/) {
        let key = String(item.1)
        rows.insert(key)
        let row = try #require(tables.row("links.csv", key), "\(path): \(key)")
        #expect(["gone", "unavailable", "insecure", "misleading"].contains(row["state"]))
        if let time = row["checked_at"], !time.isEmpty {
          #expect(item.2.contains("datetime=\"\(time)\""), "\(key)")
        }
        #expect(item.2.contains("curl ") == !(row["url"] ?? "").isEmpty)
      }
    }
    // All of them, and nobody's apart: those have no publisher to answer for them.
    let broken = tables.rows("links.csv").filter {
      $0["counts"] == "true" && ["gone", "unavailable", "insecure", "misleading"].contains($0["state"])
        && !($0["publisher"] ?? "").isEmpty
    }
    #expect(rows == Set(broken.compactMap { $0["key"] }))
    #expect(rows.count > 50)
  }

  /// The gains and points of a card name their rows by the card, the rule and the link.
  @Test func everyPointOfACardStandsInTheTables() throws {
    let tables = try Self.tables.get()
    let rules = tables.rows("rules.csv")
    let byAnchor = Dictionary(
      uniqueKeysWithValues: rules.map { (SiteMethodPage.anchor($0["rule"] ?? ""), $0["rule"] ?? "") })
    var counts = (gains: 0, links: 0, failed: 0, passed: 0)
    for (path, bytes) in try Self.made.get().files where path.contains("/cards-") {
      let isFrench = path.hasPrefix("fr/")
      func check(_ shown: Substring, _ table: String, _ key: String, _ column: String) throws {
        let cell = try #require(tables.row(table, key)?[column], "\(path): \(key)")
        let figure = MarkedFigure(row: "\(table)#\(key)", column: column, text: String(shown))
        #expect(figure.isShown(of: cell, isFrench: isFrench), "\(path): \(figure), and the cell is '\(cell)'")
      }
      for card in String(decoding: bytes, as: UTF8.self).split(separator: "<article ").dropFirst() {
        let page = String(try #require(card.firstMatch(of: /data-row="entries\.csv#([^"]+)"/)).1)
        for fix in card.matches(
          of: /<li(?: data-link="([0-9]+)")?><b>([^<]+)<\/b> <div><a href="[^"#]*#([^"]+)"/)
        {
          let rule = try #require(byAnchor[String(fix.3)])
          let key = "\(page)/\(rule)" + (fix.1.map { "/\($0)" } ?? "")
          try check(fix.2, "findings.csv", key, "gain")
          counts.gains += 1
          if fix.1 != nil { counts.links += 1 }
        }
        let signals =
          /<p class="o-(failed|passed)"><b>[^<]*<\/b> <span>([^<]*)<\/span> <i>([^ ]+) \/ ([^<]+)<\/i>/
        for signal in card.matches(of: signals) {
          let title = MarkedFigures.unescaped(signal.2)
          let rule = try #require(rules.first { $0["title"] == title || $0["title_fr"] == title }?["rule"])
          if signal.1 == "failed" {
            try check(signal.3, "findings.csv", "\(page)/\(rule)", "points")
            try check(signal.4, "findings.csv", "\(page)/\(rule)", "out_of")
            counts.failed += 1
          } else {
            try check(signal.3, "rules.csv", rule, "points")
            try check(signal.4, "rules.csv", rule, "points")
            counts.passed += 1
          }
        }
      }
    }
    #expect(
      counts.gains > 500 && counts.links > 20 && counts.failed > 500 && counts.passed > 500, "\(counts)")
  }

  @Test func everyEntryIsWhereItsRowSays() throws {
    let folder = try Self.made.get()
    let rows = try Self.tables.get().rows("entries.csv")
    #expect(rows.count > 150)
    for row in rows {
      let parts = (row["card"] ?? "").split(separator: "#")
      #expect(parts.count == 2)
      for language in ["fr", "en"] {
        let page = try #require(folder.text("\(language)/\(parts[0])"), "\(row)")
        #expect(
          page.contains(
            "<article class=\"report\" id=\"\(parts[1])\" data-row=\"entries.csv#\(row["page"] ?? "")\">"))
      }
    }
  }

  @Test func everyKeyNamesOneRow() throws {
    let tables = try Self.tables.get()
    for (table, key) in Tables.keys {
      let keys = tables.rows(table).compactMap { $0[key] }
      #expect(Set(keys).count == keys.count, "\(table)")
    }
  }

  @Test func severalCoresWriteTheSameBytes() throws {
    var sample = SiteSample.made(5)
    sample.entriesEach = { 10 + 20 * $0 }
    let (one, many) = (MemoryFolder(), MemoryFolder())
    try sample.compute(formats: [.html, .csv, .dqv, .ndjson], to: one)
    try sample.compute(formats: [.html, .csv, .dqv, .ndjson], to: many) { count, body in
      DispatchQueue.concurrentPerform(iterations: count, execute: body)
    }
    #expect(one.files.count > 60)
    #expect(one.files == many.files)
  }

  @Test func aPublisherShowsItsBadges() throws {
    let folder = try Self.made.get()
    for language in ["fr", "en"] {
      let text = try #require(folder.text("\(language)/publishers/213510000/index.html"))
      let images = text.matches(of: /<img src="\.\.\/\.\.\/\.\.\/([^"]+)" alt="([^"]+)"/)
      #expect(images.count == 3)
      for image in images { #expect(folder.files[String(image.1)] != nil, "\(image.1)") }
      #expect(text.contains("badges/\(language)/publishers/213510000/score.svg\" alt="))
    }
  }
}

/// A figure that a page marks with where it stands.
struct MarkedFigure: CustomStringConvertible {
  var row: String
  var column: String
  var text: String

  var table: String { String(row.split(separator: "#").first ?? "") }
  var key: String { String(row.drop { $0 != "#" }.dropFirst()) }
  var description: String { "\(row) \(column): “\(text)”" }

  /// Whether the text is a cell's number as the page rounds it; where either is no number, whether both say the same.
  func isShown(of cell: String, isFrench: Bool) -> Bool {
    var shown = text.filter { !"\u{202F}\u{A0} +".contains($0) }
    let isPercent = shown.hasSuffix("%")
    if isPercent { shown.removeLast() }
    shown = shown.replacing("−", with: "-")
    shown = isFrench ? shown.replacing(",", with: ".") : shown.replacing(",", with: "")
    guard let value = Double(shown), let number = Double(cell) else { return text == cell }
    let decimals = shown.split(separator: ".").dropFirst().first?.count ?? 0
    let exact = isPercent ? number * 100 : number
    // Half a unit of the last digit shown; a score just below a tier is cut and not rounded, so that it stays below.
    var unit = 0.5
    for _ in 0..<decimals { unit /= 10 }
    return abs(value - exact) <= unit + 1e-6 || (value <= exact && exact - value < 2 * unit && decimals > 0)
  }
}

/// The figures of a page, each with the row that it or what is around it names.
struct MarkedFigures {
  private(set) var figures: [MarkedFigure] = []

  init(_ html: [UInt8]) {
    let text = String(decoding: html, as: UTF8.self)
    var rows: [String?] = []
    var open: (depth: Int, figure: MarkedFigure)?
    var end = text.startIndex
    for tag in text.matches(of: /<(\/?)([a-z0-9]+)([^>]*)>/) {
      open?.figure.text += Self.unescaped(text[end..<tag.range.lowerBound])
      end = tag.range.upperBound
      if tag.1 == "/" {
        if let done = open, done.depth == rows.count {
          figures.append(done.figure)
          open = nil
        }
        rows.removeLast()
        continue
      }
      guard !["meta", "link", "br", "input", "img", "hr"].contains(tag.2), !tag.3.hasSuffix("/") else {
        continue
      }
      let own = tag.3.firstMatch(of: /data-row="([^"]*)"/).map { Self.unescaped($0.1) }
      rows.append(own ?? rows.last ?? nil)
      if let column = tag.3.firstMatch(of: /data-col="([^"]*)"/) {
        open = (rows.count, MarkedFigure(row: (rows.last ?? nil) ?? "", column: String(column.1), text: ""))
      }
    }
  }

  static func unescaped(_ text: Substring) -> String {
    String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}

/// The tables of a ranking, by their files.
struct Tables {
  /// The column that names the rows of each, as pages do.
  static let keys = [
    "publishers.csv": "page", "entries.csv": "page", "links.csv": "key", "actions.csv": "key",
    "findings.csv": "key", "rules.csv": "rule", "summary.csv": "figure", "coverage.csv": "code",
    "regions.csv": "region", "strata.csv": "stratum",
  ]

  private var tables: [String: [[String: String]]] = [:]
  private var places: [String: [String: Int]] = [:]

  init(_ folder: MemoryFolder) throws {
    for (name, key) in Self.keys {
      let table = OpenDataTests.rows(try #require(folder.text("data/\(name)"), "\(name)"))
      let head = try #require(table.first)
      let rows = table.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(head, $0)) }
      tables[name] = rows
      places[name] = Dictionary(rows.enumerated().map { ($0.element[key] ?? "", $0.offset) }) { first, _ in
        first
      }
    }
  }

  func rows(_ table: String) -> [[String: String]] { tables[table] ?? [] }

  func row(_ table: String, _ key: String) -> [String: String]? {
    places[table]?[key].flatMap { tables[table]?[$0] }
  }

  func cell(_ figure: MarkedFigure) -> String? { row(figure.table, figure.key)?[figure.column] }
}
