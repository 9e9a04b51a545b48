import Audit
import Catalog
import Testing

@testable import Reports

@Suite struct SiteTextTests {
  private let french = SiteLanguage(code: "fr")
  private let english = SiteLanguage(code: "en")

  @Test func bothLanguagesHaveTheSameTexts() throws {
    let (fr, en) = try (labels("fr"), labels("en"))
    #expect(Set(fr.texts.keys) == Set(en.texts.keys))
    #expect(fr.texts.count > 250)
  }

  /// What is the same word in both languages, or a name.
  private static let same: Set<String> = [
    "skip", "page", "tier.excellent", "kind.page", "kind.service", "severity.information", "target.services",
    "kind.api",
    "entry.service", "axis.short.licence", "axis.short.officialness", "axis.short.completeness",
    "axis.short.agentReadiness",
    "target.service", "target.distribution", "col.score", "pager", "nav.label", "rule.source",
    "severity.info", "kind.application",
    "entry.licence", "fact.platform", "kind.documentation", "type.COM", "severity.error",
    "figure.distributions", "col.band", "col.band-of-scores", "col.gain", "col.middle", "col.type",
    "kind.app",
  ]

  @Test func noTextIsLeftInEnglish() throws {
    let (fr, en) = try (labels("fr"), labels("en"))
    for (key, text) in fr.texts where text == en[key] {
      let isName = key.hasPrefix("region.") || key.hasPrefix("map.") || text.hasPrefix("{{")
      #expect(isName || Self.same.contains(key), "\(key): \(text)")
    }
  }

  @Test func frenchHasItsUnbreakableSpaces() throws {
    for (key, text) in try labels("fr").texts {
      for mark in [" :", " ;", " ?", " !", " %", "« ", " »"] { #expect(!text.contains(mark), "\(key)") }
    }
  }

  private func labels(_ code: String) throws -> SiteLabels {
    let bytes = try #require(SiteSample.file("templates/labels.\(code).txt"))
    return try SiteLabels(String(decoding: bytes, as: UTF8.self), SiteLanguage(code: code))
  }

  @Test func numbersAreWrittenAsTheLanguageDoes() {
    #expect(french.number(1_234_567) == "1\u{202F}234\u{202F}567")
    #expect(english.number(1_234_567) == "1,234,567")
    #expect(french.number(-0.04, decimals: 1) == "0,0")
    #expect(english.number(-1_234.56, decimals: 1) == "−1,234.6")
    #expect(french.number(2.05, decimals: 2) == "2,05")
    #expect(french.percent(0.125, decimals: 1) == "12,5\u{202F}%")
    #expect(english.percent(0.125, decimals: 1) == "12.5%")
    #expect(french.signed(3.14, decimals: 1) == "+3,1")
    #expect(french.signed(0.01, decimals: 1) == "0,0")
    #expect(french.number(.nan, decimals: 1) == "–")
  }

  @Test func datesAreWrittenAsTheLanguageDoes() throws {
    let time = try #require(Timestamp(year: 2026, month: 2, day: 1, hour: 7, minute: 5))
    #expect(french.day(time) == "1er février 2026")
    #expect(english.day(time) == "1 February 2026")
    #expect(french.moment(time) == "1er février 2026, 7\u{A0}h\u{A0}05 UTC")
    #expect(english.moment(time) == "1 February 2026, 07:05 UTC")
  }

  @Test func zeroIsSingularInFrenchOnly() {
    #expect(french.isSingular(0) && french.isSingular(1) && !french.isSingular(2))
    #expect(!english.isSingular(0) && english.isSingular(1) && !english.isSingular(2))
  }

  @Test(arguments: [
    ("<b>\"&'", "&lt;b&gt;&quot;&amp;&#39;"), ("\"\u{301}x", "&quot;\u{301}x"), ("<\u{338}", "&lt;\u{338}"),
    ("a\u{0}\u{85}b\u{7F}", "ab"),
    ("é\u{202E}", "é\u{202E}"), ("a\r\nb", "a \nb"),
  ])
  func nothingOfATextIsMarkup(text: String, expected: String) {
    #expect(
      String(decoding: HTMLText.escaped(text), as: UTF8.self).unicodeScalars.elementsEqual(
        expected.unicodeScalars))
  }

  @Test(arguments: [
    ("https://a.example/x?y='z'", true), ("HTTP://a.example", true), ("ftp://a.example/x", true),
    ("javascript:alert(1)", false),
    ("JaVaScRiPt:alert(1)", false), ("data:text/html,x", false), ("//a.example", false),
    ("https://a.example/a b", false),
    ("https://a.example\\@b.example", false), (" https://a.example", false),
    ("https://a.example/\u{202E}", false), ("", false),
  ])
  func onlyPlainWebAddressesAreFollowed(url: String, isLink: Bool) {
    #expect((HTMLText.link(url) != nil) == isLink)
  }

  @Test func aLongTextIsCutAndKeptInItsTitle() {
    guard case .markup(let bytes) = HTMLText.isolated("abcdef\"", limit: 3) else { return }
    #expect(String(decoding: bytes, as: UTF8.self) == "<bdi title=\"abcdef&quot;\">abc…</bdi>")
  }

  @Test(arguments: [
    ("https://a.example/it's", #"--url 'https://a.example/it'\''s'"#),
    ("-o /etc/passwd", "--url '-o /etc/passwd'"),
    ("https://a.example/$(id)`id`\n;id", "--url 'https://a.example/$(id)`id`%0A;id'"),
  ])
  func theCommandHoldsTheAddressAsOneArgument(url: String, end: String) {
    #expect(SiteLink.command(url).hasSuffix(end))
  }

  @Test func searchWordsHaveNoAccentsAndNoCase() {
    var words: [String] = []
    SearchWords.each(in: "Œuvres d’ART à l'École — n° 12, ŁÓDŹ Москва") { words.append($0) }
    #expect(words == ["oeuvres", "art", "ecole", "12", "lodz", "москва"])
  }
}
