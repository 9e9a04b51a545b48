import Catalog
import Testing

@testable import Platforms

struct RDFTurtleTests {
  /// Hands out a few bytes at a time, as a slow connection does.
  private final class DrippingSource: ByteSource {
    private let bytes: [UInt8]
    private var at = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
      let count = min(7, buffer.count, bytes.count - at)
      for offset in 0..<count { buffer[offset] = bytes[at + offset] }
      at += count
      return count
    }
  }

  @Test func blankLinesAndCommentsEndNothing() throws {
    let text =
      "\n# one\n<http://a> <http://b> <http://c> .\n\n\n# two\n  \n<http://a> <http://b> <http://d> . # three\n\n"
    for syntax in [RDFReader.Syntax.turtle, .nTriples, .triG] {
      #expect(try RDFSample.statements(text, syntax).count == 2, "\(syntax)")
    }
  }

  @Test func aLastLineWithoutANewlineIsRead() throws {
    for syntax in [RDFReader.Syntax.turtle, .nTriples, .triG] {
      #expect(try RDFSample.statements("<http://a> <http://b> \"c\" .", syntax).count == 1, "\(syntax)")
    }
  }

  @Test func readsTheGraphsOfTriGAsOne() throws {
    let trig = """
      @prefix e: <http://e/> .
      e:g { e:a e:p 1 . e:b e:p 2 . } GRAPH e:h { e:c e:p 3 } { e:d e:p 4 . }
      e:f e:p 5 .
      """
    #expect(try RDFSample.statements(trig, .triG).count == 5)
  }

  @Test func resolvesAgainstTheBaseOfTheDocument() throws {
    let found = try RDFSample.statements(
      "<a> <#p> <../b> . @base <http://o/x/> . <a> <p> <> . PREFIX e: <r/> e:c e:p e:d .", .turtle)
    #expect(
      found == [
        "<http://b.example/x/a> <http://b.example/x/doc#p> <http://b.example/b>",
        "<http://o/x/a> <http://o/x/p> <http://o/x/>", "<http://o/x/r/c> <http://o/x/r/p> <http://o/x/r/d>",
      ])
  }

  @Test func readsEveryKindOfLiteralAndNode() throws {
    let text = #"""
      @prefix e: <http://e/> .
      e:a e:p 'x', """long "quoted"
      line""", "é\u00e9"@fr-be, 1, 1.5, 1e3, true, ( 1 2 ), [ e:q _:b ], "d"^^e:t .
      """#
    let found = try RDFSample.statements(text, .turtle)
    #expect(found.count == 15)
    #expect(found.contains("<http://e/a> <http://e/p> \"éé\"@fr-be"))
    #expect(found.contains("<http://e/a> <http://e/p> \"long \"quoted\"\nline\""))
    #expect(found.contains("<http://e/a> <http://e/p> \"1.5\"^^<http://www.w3.org/2001/XMLSchema#decimal>"))
  }

  @Test func aSourceThatDripsGivesTheSameStatements() throws {
    let text =
      RDFSample.prefixes
      + (0..<200).map { "ex:d\($0) a dcat:Dataset ; dct:title \"été \($0)\"@fr .\n" }.joined()
    var graph = RDFGraph()
    try graph.add(DrippingSource(text), syntax: .turtle, location: "drip", baseIRI: "")
    #expect(graph.counts().datasets == 200)
    #expect(graph.counts().statements == 400)
  }

  @Test func blankNodesOfTwoDocumentsAreNeverTheSame() throws {
    var graph = RDFGraph()
    for _ in 0..<2 {
      let text = "_:b1 <http://p> [ <http://q> 1 ] ."
      try graph.add(MemorySource(Array(text.utf8)), syntax: .turtle, location: "x", baseIRI: "")
    }
    #expect(graph.counts().statements == 4)
  }

  @Test func irisWithAccentsAreReadAsTheyStand() throws {
    let found = try RDFSample.statements("<http://a/été> <http://p> <http://a/ç> .", .turtle)
    #expect(found == ["<http://a/été> <http://p> <http://a/ç>"])
  }
}
