import Testing

@testable import Platforms

@Suite("IRIs as people type them")
struct IRIMendingTests {
  private func mended(_ text: String, chunk: Int = 3) throws -> String {
    let source = IRIMendingSource(DripSource(Array(text.utf8), chunk: chunk))
    var out: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 5)
    while true {
      let count = try buffer.withUnsafeMutableBytes { try source.read(into: $0) }
      if count == 0 { return String(decoding: out, as: UTF8.self) }
      out += buffer[..<count]
    }
  }

  @Test func whatNoIRIMayHaveBecomesAnEscape() throws {
    #expect(try mended("<http://a/b c>") == "<http://a/b%20c>")
    #expect(try mended("<http://a/\tb\n>") == "<http://a/\\u0009b\\u000A>")
    #expect(try mended("<http://a/{x}|\"^`>") == "<http://a/\\u007Bx\\u007D\\u007C\\u0022\\u005E\\u0060>")
  }

  @Test(arguments: [
    "<http://a/é> <b> \"a < b > c\" . # <not one \n<c> <d> 'x <y z>' .",
    "<a> <b> \"\"\"long <a b> \" \"\" \\\"\"\" . <c d\"\"\" .", "<a> <b> '''<x y>''', '', \"\" .",
    "<a> <b> \"esc\\\" <x y>\" .", "<http://a/\\u00E9\\U0001F600>", "<a b <c>", "<no end at all", "",
    "<a> <b> 1 . <", "<a> <b> \"unfinished <x y>",
  ])
  func nothingElseChanges(_ text: String) throws {
    for chunk in [1, 2, 64] { #expect(try mended(text, chunk: chunk) == text) }
  }

  @Test func oneBadAddressEndsNoCatalogue() throws {
    let read = Collected(
      """
      @prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> .
      <http://a/c> a dcat:Catalog ; dcat:dataset <http://a/1>, <http://a/2> .
      <http://a/1> a dcat:Dataset ; dct:title "One" ; dcat:distribution <http://a/1/d> .
      <http://a/1/d> a dcat:Distribution ; dcat:accessURL <http://f.example.org/\ta file.zip> .
      <http://a/2> a dcat:Dataset ; dct:title "Two" .
      """)
    #expect(read.error == nil && read.refusals.isEmpty)
    #expect(read.entries.map { $0.title.best } == ["One", "Two"])
    #expect(read.entries.first?.distributions.first?.accessURLs == ["http://f.example.org/\ta%20file.zip"])
  }
}
