import Catalog
import Testing

@testable import Platforms

/// Every RDF file of the shared fixtures against rdflib's counts.
@Suite(.enabled(if: RDFSharedFiles.exist))
struct RDFOracleTests {
  /// A file as a graph, read as if from the file's own folder.
  static func graph(_ row: RDFSharedFiles.Row) throws -> RDFGraph {
    var graph = RDFGraph()
    let source = MemorySource(try RDFSharedFiles.bytes("fixtures/\(row.file)"))
    try graph.add(source, syntax: row.syntax, location: row.file, baseIRI: "file:///data/\(row.file)")
    return graph
  }

  @Test func countsWhatRdflibCounts() throws {
    var compared = 0
    for row in try RDFSharedFiles.rows() where !row.isRejected && row.syntax != .jsonLD {
      let counts = try Self.graph(row).counts()
      #expect(counts.statements == row.statements, "\(row.file)")
      #expect(counts.datasets == row.datasets, "\(row.file)")
      #expect(counts.distributions == row.distributions, "\(row.file)")
      compared += 1
    }
    #expect(compared == 47)
  }

  @Test func rejectsWhatRdflibRejectsAndNamesTheLine() throws {
    var rejected = 0
    for row in try RDFSharedFiles.rows() where row.isRejected && row.syntax != .jsonLD {
      let error = #expect(throws: ReadError.self, "\(row.file)") { try Self.graph(row) }
      #expect(error?.place?.hasPrefix("line ") == true, "\(row.file): \(error?.description ?? "")")
      rejected += 1
    }
    #expect(rejected == 9)
  }
}
