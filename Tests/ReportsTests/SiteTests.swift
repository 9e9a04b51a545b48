import Catalog
import Foundation
import Testing

@testable import Reports

@Suite struct SiteTests {
  /// The site of fourteen publishers, most of whose names are hostile, made once.
  private static let made = Result {
    var sample = SiteSample.made(14)
    let each = sample.entriesEach
    sample.entriesEach = { $0 == 13 ? 120 : $0 == 9 ? 0 : $0 % 3 == 0 ? 10 : 4 }
    let folder = MemoryFolder()
    try sample.write(to: folder)
    return folder
  }

  private static let read = Result {
    try made.get().files.filter { $0.key.hasSuffix(".html") }.sorted { $0.key < $1.key }
      .map { (path: $0.key, page: HTMLPage($0.value)) }
  }

  private func site() throws -> MemoryFolder { try Self.made.get() }

  private func pages() throws -> [(path: String, page: HTMLPage)] { try Self.read.get() }

  @Test func everyPageIsWellFormed() throws {
    let pages = try pages()
    #expect(pages.count > 100)
    for (path, page) in pages {
      let faults = page.faults
      #expect(faults.isEmpty, "\(path): \(faults.prefix(3))")
    }
  }

  @Test func everyLinkLeadsSomewhere() throws {
    let files = try site().files
    var ids: [String: Set<String>] = [:]
    var links: [(from: String, to: String)] = []
    for (path, page) in try pages() {
      ids[path] = Set(page.values("id"))
      for link in page.values("href") + page.values("src") where !link.contains(":") {
        links.append((path, link))
      }
    }
    #expect(links.count > 3_000)
    for (path, link) in links {
      let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let target = parts[0].isEmpty ? path : Self.resolved(parts[0], from: path)
      if target.hasPrefix("data/") { continue }  // Of the CSV format.
      #expect(files[target] != nil, "\(path): \(link)")
      // A filter is no place on the page.
      if parts.count == 2, !parts[1].contains("=") {
        #expect(ids[target]?.contains(parts[1]) ?? false, "\(path): \(link)")
      }
    }
  }

  private static func resolved(_ link: String, from path: String) -> String {
    var parts = path.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "/").map(String.init) {
      if part == ".." { parts.removeLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }

  @Test func onlyWebAddressesAreLinks() throws {
    for (path, page) in try pages() {
      for link in page.values("href") {
        let scheme = link.split(separator: "/").first.map(String.init) ?? ""
        #expect(
          !scheme.contains(":") || ["https:", "http:", "ftp:"].contains(scheme) || link == "data:,",
          "\(path): \(link)")
      }
    }
  }

  @Test func bothLanguagesHaveTheSamePages() throws {
    let paths = Set(try site().files.keys)
    let french = Set(paths.filter { $0.hasPrefix("fr/") }.map { String($0.dropFirst(3)) })
    let english = Set(paths.filter { $0.hasPrefix("en/") }.map { String($0.dropFirst(3)) })
    #expect(french == english)
    #expect(french.contains("publishers/213510000/index.html"))
  }

  @Test func everyPageSaysItsLanguageAndForbidsTheOutside() throws {
    for (path, page) in try pages() where path != "index.html" {
      #expect(page.tags.first?.attributes["lang"] == String(path.prefix(2)), "\(path)")
      let policy = page.tags.first { $0.attributes["http-equiv"] == "Content-Security-Policy" }
      #expect(policy?.attributes["content"]?.hasPrefix("default-src 'none'; ") ?? false, "\(path)")
      for source in page.values("src") { #expect(!source.contains(":"), "\(path)") }
    }
  }

  @Test func nothingOfANameIsMarkup() throws {
    let allowed: Set<String> = ["script", "style", "img", "iframe", "object"]
    for (path, page) in try pages() {
      for tag in page.tags where allowed.contains(tag.name) {
        #expect(tag.name == "script" && tag.attributes["src"]?.hasPrefix("../") ?? false, "\(path)")
      }
    }
    for (path, bytes) in try site().files where path.hasSuffix(".html") {
      #expect(!bytes.contains { ($0 < 0x20 && $0 != 0x0A) || $0 == 0x7F }, "\(path)")
    }
  }

  @Test func everyFailedLinkOfAPublisherHasItsEvidence() throws {
    let folder = try site()
    let page = try #require(
      folder.text("en/publishers/213510013/index.html") ?? folder.text("en/publishers/213510012/index.html"))
    #expect(page.contains("Check it yourself"))
    let name = folder.files.keys.filter { $0.hasPrefix("en/") && $0.hasSuffix("/links-1.html") }.sorted()
    let first = try #require(name.first)
    let base = first.dropLast("links-1.html".count)
    var links = 0
    var number = 1
    while let text = folder.text("\(base)links-\(number).html") {
      links += text.ranges(of: "curl -sSgL").count
      #expect(
        text.contains("links-\(number + 1).html\" rel=\"next\"")
          == (folder.text("\(base)links-\(number + 1).html") != nil))
      number += 1
    }
    #expect(number > 2)
    let publisher = try #require(folder.text("\(base)index.html"))
    #expect(publisher.contains(">\(links)</span>)</a>"))
    #expect(publisher.ranges(of: "curl -sSgL").count == SiteLinkPages.kept)
  }

  @Test func theDataOfTheRankingHasARowForEachRankedPublisher() throws {
    let text = try #require(try site().text("pieces/ranking-1.js"))
    #expect(text.hasPrefix("aloi.rows(") && text.hasSuffix(");\n"))
    let json = text.dropFirst("aloi.rows(".count).dropLast(");\n".count)
    let rows = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[NSObject]])
    #expect(rows.count >= 4)
    for row in rows { #expect(row.count == 19) }
    let table = try #require(try site().text("fr/ranking.html"))
    #expect(table.ranges(of: "class=\"n rank\"").count == rows.count)
  }

  @Test func theFrenchPagesSayTheRulesInFrench() throws {
    let rulebook = try Sample.evaluator().rulebook
    let folder = try site()
    let french = try #require(folder.text("fr/method.html"))
    let english = try #require(folder.text("en/method.html"))
    for rule in rulebook.rules {
      let title = String(decoding: HTMLText.escaped(rule.title), as: UTF8.self)
      #expect(english.contains(">\(title)<") && !french.contains(">\(title)<"), "\(rule.id)")
    }
  }

  @Test func aPublisherWithoutRankSaysWhy() throws {
    let text = try #require(try site().text("fr/unranked.html"))
    #expect(text.contains("Aucun jeu de données à son nom."))
    #expect(!text.contains("class=\"n rank\""))
  }

  @Test func theSearchFindsAName() throws {
    let folder = try site()
    let words = try #require(folder.text("pieces/words-co.js"))
    #expect(words.hasPrefix("aloi.words(\"co\",{"))
    #expect(words.contains("\"commune\":["))
    #expect(folder.files["pieces/docs-0.js"] != nil)
    let search = try #require(folder.text("fr/search.html"))
    for path in folder.files.keys where path.hasPrefix("pieces/words-") {
      let name = path.dropFirst("pieces/words-".count).dropLast(3)
      #expect(search.contains(name), "\(path)")
    }
  }

  @Test func theSameEvidenceGivesTheSameBytes() throws {
    func files() throws -> [String: [UInt8]] {
      let folder = MemoryFolder()
      try SiteSample.made(3).write(to: folder)
      return folder.files
    }
    #expect(try files() == files())
  }

  @Test func anAuditShowsWhatIsWrongWithTheCatalogueAsAWhole() throws {
    let evaluator = try Sample.evaluator()
    var header = ReportHeader(
      version: "0", rulebook: evaluator.rulebook, location: "https://data.example.fr",
      generatedAt: evaluator.now)
    header.file = SiteSample.file
    header.french = try Sample.french()
    func overview(_ findings: [CatalogueFinding], _ language: String) throws -> String {
      let folder = MemoryFolder()
      let output = try SiteOutput(header: SiteHeader(header), folder: folder, file: header.file)
      var report = SiteReport(header: header, writer: SiteWriter(output))
      var collector = ReportCollector(rulebook: evaluator.rulebook)
      let audited = evaluator.evaluate(Entry(id: "a")) { _ in nil }
      collector.add(audited)
      for finding in findings { collector.add(finding) }
      try report.add([audited])
      try report.finish(collector.ending)
      #expect(output.missing.isEmpty)
      return try #require(folder.text("\(language)/index.html"))
    }
    let shortfall = CatalogueFinding.shortfall("https://data.example.fr/<api>", reported: 1_200, given: 900)
    let french = try overview([shortfall], "fr")
    #expect(french.contains("mais en a donné 900"))
    #expect(french.contains("Ce qu’il compte sans le lister"))
    #expect(french.contains("data.example.fr/&lt;api&gt;"))
    #expect(try overview([shortfall], "en").contains("but gave 900: 300 are missing"))
    #expect(!(try overview([], "fr").contains("h-catalogue")))
  }

  @Test func everyPlaceOfATemplateIsFilled() throws {
    let evaluator = try Sample.evaluator()
    let header = RankingHeader(
      version: "0", rulebook: evaluator.rulebook, title: "", edition: "", location: "",
      generatedAt: evaluator.now)
    let output = try SiteOutput(header: SiteHeader(header), folder: MemoryFolder(), file: SiteSample.file)
    var sample = SiteSample.made(14)
    sample.entriesEach = { $0 == 13 ? 40 : 10 * ($0 % 2) }
    try sample.write(SiteWriter(output))
    #expect(output.missing.isEmpty)
  }
}

extension MemoryFolder {
  /// A file as text.
  func text(_ path: String) -> String? { files[path].map { String(decoding: $0, as: UTF8.self) } }
}
