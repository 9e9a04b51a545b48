import Foundation
import Testing

@Suite struct SiteTests {
  private static let example = [
    "examples/catalogue.json", "--links", "examples/observations.ndjson", "--registers", "none", "--out",
  ]

  @Test func anAuditAsPagesHoldsTogether() throws {
    let scratch = try Scratch()
    let outcome = try Program.run(
      ["audit"] + Self.example + [scratch.path, "--format", "html,csv"], in: Program.root)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("site/index.html"))
    _ = try holdsTogether(scratch.path + "/site")
    let cards = try String(
      contentsOfFile: scratch.path + "/site/fr/publishers/_catalogue/cards-1.html", encoding: .utf8)
    #expect(cards.ranges(of: "<article class=\"report\" id=").count == 10)
    let overview = try String(contentsOfFile: scratch.path + "/site/fr/index.html", encoding: .utf8)
    #expect(overview.contains("Ten entries, every verdict"))
  }

  @Test func aRankingAsPagesHoldsTogether() throws {
    let scratch = try Scratch()
    let outcome = try Program.run(
      ["rank"] + Self.example + [scratch.path, "--format", "html,csv", "--draws", "100"], in: Program.root)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let pages = try holdsTogether(scratch.path)
    for page in ["ranking", "unranked", "map", "method", "search", "index"] {
      #expect(pages.contains("fr/\(page).html") && pages.contains("en/\(page).html"))
    }
  }

  @Test func pagesCannotGoToStandardOutput() throws {
    let outcome = try Program.run(
      ["audit", "examples/catalogue.json", "--links", "skip", "--format", "html=-"], in: Program.root)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("html is a folder of files"))
  }

  /// Every link of every page leads to a file; answers the pages.
  private func holdsTogether(_ root: String) throws -> [String] {
    let files = try #require(FileManager.default.enumerator(atPath: root)).compactMap { $0 as? String }
    let known = Set(files)
    let pages = files.filter { $0.hasSuffix(".html") }
    #expect(pages.count > 12)
    for page in pages {
      let text = try String(contentsOfFile: root + "/" + page, encoding: .utf8)
      for match in text.matches(of: /(?:href|src)="([^":#]+)(?:#[^"]*)?"/) {
        var parts = page.split(separator: "/").dropLast().map(String.init)
        for part in match.1.split(separator: "/") {
          if part == ".." { parts.removeLast() } else { parts.append(String(part)) }
        }
        let target = parts.joined(separator: "/")
        #expect(known.contains(target), "\(page): \(match.1)")
      }
    }
    return pages
  }
}
