import Audit
import Catalog
import Foundation
import Testing

@testable import Reports

@Suite struct BadgeTests {
  @Test func everyBadgeIsWellFormedAndNamesItself() throws {
    let files = try SampleRanking.files("badges").merging(SampleRanking.files("entry-badges")) { $1 }
    // Score, tier and availability of the whole and of four publishers, and three entries, in two languages.
    #expect(files.count == 2 * (3 * 5 + 3))
    for (path, svg) in files {
      let check = XMLCheck(svg)
      #expect(check.isWellFormed, "\(path)")
      #expect(check.roots == ["svg"], "\(path)")
      #expect(!check.title.isEmpty, "\(path)")
      #expect(svg.contains("role=\"img\""), "\(path)")
      for part in ["trust 1.0", try Sample.evaluator().rulebook.digest, "licence-ouverte"] {
        #expect(svg.contains(part), "\(path)")
      }
      // Nothing is fetched, nothing runs, nothing reorders the text.
      for part in ["href", "<script", "url(http", "<image", "\u{202E}"] {
        #expect(!svg.contains(part), "\(path): \(part)")
      }
    }
  }

  @Test func aBadgeSpeaksItsLanguage() throws {
    let files = try SampleRanking.files("badges")
    let french = try #require(files["badges/fr/publishers/213502388/score.svg"])
    #expect(french.contains(">score de confiance</text>"))
    #expect(french.contains("<title id=\"t\">Rennes – score de confiance\u{A0}: 61 / 100"))
    let english = try #require(files["badges/en/publishers/213502388/tier.svg"])
    #expect(english.contains(">good</text>"))
  }

  @Test func whatWasNotAuditedIsGreyAndSaysSo() throws {
    let files = try SampleRanking.files("badges")
    let svg = try #require(files["badges/en/publishers/200039865/score.svg"])
    #expect(svg.contains(">not assessed</text>"))
    #expect(svg.contains(Badge.Colour.grey.rawValue))
  }

  @Test func whiteStandsOutFromEveryColour() throws {
    for colour in Badge.Colour.allCases.map(\.rawValue) + [Badge.labelColour] {
      #expect(1.05 / (try luminance(colour) + 0.05) >= 4.5, "\(colour)")
    }
  }

  @Test func anAuditHasABadgeOfItsCatalogue() throws {
    let svg = try Sample.report(.badge)
    #expect(XMLCheck(svg).isWellFormed)
    #expect(svg.contains("sample`|.json – trust: "))
  }

  @Test(arguments: [("", 10), ("i", 10), ("mmm", 33), ("score de confiance", 103)])
  func textIsAboutAsWideAsItIs(text: String, width: Int) {
    #expect(abs(Badge.width(of: text) - width) <= 12)
  }

  /// WCAG's relative luminance of a colour.
  private func luminance(_ hex: String) throws -> Double {
    let value = try #require(Int(hex.dropFirst(), radix: 16))
    let parts = [16, 8, 0].map { shift -> Double in
      let part = Double((value >> shift) & 255) / 255
      return part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
