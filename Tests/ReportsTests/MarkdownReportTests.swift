import Audit
import Catalog
import Testing

@testable import Reports

@Suite struct MarkdownReportTests {
  @Test func nothingOfACatalogueIsMarkup() throws {
    let report = try Sample.report(.markdown)
    #expect(!report.contains("<script>"))
    #expect(!report.contains("![p]"))
    #expect(!report.contains("https://evil.example"))
    #expect(!report.contains("\n# no"))
    #expect(!report.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
  }

  @Test func everyRowOfATableHasTheCellsOfItsHead() throws {
    var columns: Int?
    var rows = 0
    for line in try Sample.report(.markdown).split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("|") else {
        columns = nil
        continue
      }
      var bars = 0
      var escaped = false
      for character in line {
        if character == "|", !escaped { bars += 1 }
        escaped = character == "\\" && !escaped
      }
      #expect(bars == columns ?? bars, "\(line)")
      columns = bars
      rows += 1
    }
    #expect(rows > 30)
  }

  @Test func saysWhatCouldNotBeRead() throws {
    #expect(try Sample.report(.markdown).contains("1 entry could not be read"))
  }

  @Test func aCatalogueWithoutEntriesHasNoScore() throws {
    let report = try Sample.report(.markdown, entries: [], refusals: 0)
    #expect(report.contains("**No score**"))
  }

  @Test(arguments: [
    ("https://a.example/x", "[x\\_y](https://a.example/x)"),
    ("javascript:alert(1)", "x\\_y (`javascript:alert(1)`)"),
    ("https://a.example/(x)", "x\\_y (`https://a.example/(x)`)"), ("https://a b", "x\\_y (`https://a b`)"),
  ])
  func onlyPlainWebAddressesBecomeLinks(url: String, expected: String) {
    #expect(Markdown.link("x_y", to: url) == expected)
  }

  @Test(arguments: [
    (1.0, "1"), (0.5, "0.5"), (0.25, "0.25"), (46.154, "46.15"), (7.05, "7.05"), (0.004, "0"),
  ])
  func numbersForPeopleHaveNoNeedlessDecimals(number: Double, expected: String) {
    #expect(plain(number) == expected)
  }
}
