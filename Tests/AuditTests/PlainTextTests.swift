import Testing

@testable import Audit

@Suite struct PlainTextTests {
  @Test(arguments: [
    ("Été À la mer", "été à la mer", true),
    ("e\u{301}t\u{E9} du parc", "\u{E9}te\u{301} du parc", true),
    ("\u{E9}l\u{E8}ve du lyc\u{E9}e", "\u{E9}lev\u{E9} du lyc\u{E9}e", false),
    ("Liste des *arbres*", "liste  des arbres", true),
    ("\u{C9}", "\u{E9}", true), ("\u{C9}", "\u{E8}", false), ("\u{E9}", "e", false),
    ("\u{E9}", "e\u{301}", true),
    ("İstanbul", "i\u{307}stanbul", true), ("İstanbul", "istanbul", false),
    ("Straße", "STRASSE", false), ("ΑΒΓ", "αβγ", true), ("Москва", "москвА", true),
    ("Москва", "Москвб", false),
    (String(repeating: "abc ", count: 40) + "X", String(repeating: "ABC ", count: 40) + "x", true),
    (String(repeating: "abc ", count: 40) + "y", String(repeating: "abc ", count: 40) + "x", false),
    (String(repeating: "é", count: 31) + "aé", String(repeating: "é", count: 31) + "aè", false),
    (String(repeating: "é", count: 31) + "aé", String(repeating: "É", count: 31) + "AÉ", true),
  ])
  func textsAreEqualWhateverTheirCaseAndMarkup(a: String, b: String, equal: Bool) {
    #expect(PlainText.areEqual(a, b) == equal)
    #expect(PlainText.areEqual(b, a) == equal)
  }

  @Test(arguments: [
    ("http://x.org/vocab/Open_Data/", "opendata"), ("Open Data!", "opendata"), ("Été-2", "été2"),
    ("a:b", "ab"),
    ("", ""), ("http://x.org/a#B", "b"),
    (String(repeating: "aB", count: 150), String(repeating: "ab", count: 100)),
  ])
  func aTermIsItsLettersAndDigits(text: String, term: String) {
    #expect(PlainText.term(text) == term)
  }

  /// Texts of pieces that mean something to the reader of markup, and of letters.
  private func made(_ random: inout Generator) -> String {
    let pieces = [
      "a", "B", "é", "É", "e\u{301}", " ", "  ", "\n", "\t", "<b>", "</b>", "<", "> ", "*", "_", "&amp;", "&",
      ";",
      "[x](y)", "](", "]", "|", "\\", "`", "#", "œ", "日本", "🇫🇷", "word ", "1 < 2", "\u{FEFF}",
    ]
    return (0..<Int.random(in: 0..<40, using: &random)).map { _ in
      pieces[Int.random(in: 0..<pieces.count, using: &random)]
    }.joined()
  }

  @Test func runsAreSeenAsTheirBytesWere() {
    var random = Generator(state: 42)
    for _ in 0..<3_000 {
      let text = made(&random)
      let seen = visible(Array(text.utf8))
      let count = seen.count { $0 & 0xC0 != 0x80 }
      #expect(PlainText.length(of: text, upTo: 1_000) == count, "\(text.debugDescription)")
      #expect(PlainText.length(of: text, upTo: 7) == min(7, count), "\(text.debugDescription)")
      var other = text
      other.append(["", "x", "é"][Int.random(in: 0..<3, using: &random)])
      let same =
        String(decoding: seen, as: UTF8.self).lowercased()
        == String(decoding: visible(Array(other.utf8)), as: UTF8.self).lowercased()
      #expect(PlainText.areEqual(text, other.uppercased().lowercased()) == same, "\(text.debugDescription)")
    }
  }
}

/// A small generator with a fixed start, so that a failure can be seen again.
private struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 29
  }
}

/// What a reader sees of a text, byte by byte, as it was defined first.
private func visible(_ bytes: [UInt8]) -> [UInt8] {
  var seen: [UInt8] = []
  var blank = false
  var at = 0
  func end(_ closing: Character, _ from: Int, _ limit: Int) -> Int? {
    guard from <= bytes.count else { return nil }
    return bytes[from..<min(bytes.count, from + limit)].firstIndex(of: closing.asciiValue ?? 0)
  }
  while at < bytes.count {
    let byte = Character(Unicode.Scalar(bytes[at]))
    let next = at + 1 < bytes.count ? Character(Unicode.Scalar(bytes[at + 1])) : "\0"
    if byte == "<", next.isASCII && next.isLetter || "/!?".contains(next), let close = end(">", at + 1, 2_000)
    {
      blank = !seen.isEmpty
      at = close + 1
    } else if byte == "]", next == "(", let close = end(")", at + 2, 2_000) {
      at = close + 1
    } else if bytes[at] == 0x20 || (0x09...0x0D).contains(bytes[at]) {
      blank = !seen.isEmpty
      at += 1
    } else if "*_#`>[]|\\".contains(byte), byte != "]" || next != "(" {
      at += 1
    } else {
      if blank { seen.append(0x20) }
      blank = false
      seen.append(bytes[at])
      at = byte == "&" ? (end(";", at + 1, 10) ?? at) + 1 : at + 1
    }
  }
  return seen
}
