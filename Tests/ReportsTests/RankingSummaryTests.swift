import Audit
import Catalog
import Foundation
import Testing

@testable import Reports

@Suite struct RankingSummaryTests {
  @Test func theSummaryIsWrittenInBothLanguages() throws {
    let files = try SampleRanking.files("md")
    #expect(Set(files.keys) == ["ranking.md", "ranking.fr.md"])
    let english = try #require(files["ranking.md"])
    for part in [
      "# Territoires d'essai", "**2 of 4 publishers are ranked**", "| 1 | 1 | 1–2 | Rennes | **61** |",
      "## What would help most", "Right of reply", "seed 1", "What changed since 2025", "−4.8",
      "without a rank: 1, too few entries",
    ] {
      #expect(english.contains(part), "\(part)")
    }
    let french = try #require(files["ranking.fr.md"])
    for part in [
      "**2 producteurs sont classés sur 4**", "## Ce qui aiderait le plus", "Droit de réponse", "graine 1",
      "−4,8", "sans rang\u{A0}: 1, trop peu de fiches", "50,0\u{A0}%",
    ] {
      #expect(french.contains(part), "\(part)")
    }
    let digest = try Sample.evaluator().rulebook.digest
    for text in [english, french] {
      for part in [digest, "lo-2.0", "2026-09-21T14:14:20Z"] { #expect(text.contains(part), "\(part)") }
    }
  }

  @Test func theFrenchSummaryHasNoEnglish() throws {
    let book = try Sample.french()
    let ranking = try SampleRanking.ranking()
    let summary = RankingSummary(header: try SampleRanking.header(), ranking: ranking, book: book)
    let english = RankingSummary(header: try SampleRanking.header(), ranking: ranking, book: PhraseBook())
    // Lines that both have alike hold nothing but names and numbers.
    let french = Set(summary.text.split(separator: "\n"))
    let alike = english.text.split(separator: "\n").filter {
      french.contains($0) && $0.contains { $0.isLetter } && !$0.hasPrefix("|") && !$0.hasPrefix("# ")
        && !$0.contains("no-portal")
    }
    #expect(alike == ["## Axes"])
  }

  @Test func hostileNamesBreakNoTable() throws {
    for text in try SampleRanking.files("md").values {
      #expect(!text.replacing("\\<", with: "").contains("<"))
      #expect(!text.contains("\u{202E}"))
      for line in text.split(separator: "\n") where line.hasPrefix("|") {
        let cells = line.replacing("\\|", with: "").filter { $0 == "|" }.count
        #expect([6, 8, 5].contains(cells), "\(line.prefix(200))")
      }
    }
  }

  @Test func aRankingOfNothingSaysSo() throws {
    let empty = Ranking(rulebook: try Sample.evaluator().rulebook)
    let files = try SampleRanking.files("md", empty)
    #expect(files["ranking.md"]?.contains("Nobody could be ranked.") == true)
    #expect(files["ranking.fr.md"]?.contains("Personne n’a pu être classé.") == true)
  }
}
