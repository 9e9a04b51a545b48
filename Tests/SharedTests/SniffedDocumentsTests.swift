import Catalog
import Foundation
import Platforms
import Testing

/// The RDF of the shared folder, read as any document: what it is has to be found out by its bytes.
@Suite("Sniffed documents of the shared folder", .enabled(if: SharedFolder.exists))
struct SniffedDocumentsTests {
  @Test func readsEveryGraphWithTheDatasetsOfTheOracle() throws {
    let oracle = try String(contentsOfFile: SharedFolder.path + "/fixtures/RDF_ORACLE.csv", encoding: .utf8)
    let lines = oracle.split(whereSeparator: \.isNewline).map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let header = try #require(lines.first).map { String($0) }
    let file = try #require(header.firstIndex(of: "file"))
    let datasets = try #require(header.firstIndex { $0.contains("Dataset") || $0.contains("dataset") })
    var read = 0
    for line in lines.dropFirst() {
      guard let count = Int(line[datasets]), count > 0 else { continue }
      let name = "fixtures/\(line[file])"
      let reading = try Reading(name)
      #expect(reading.error == nil, "\(name)")
      #expect(!reading.entries.isEmpty, "\(name)")
      read += 1
    }
    #expect(read == 57)
  }
}
