import Foundation

@testable import Platforms

/// The shared folder beside the package, where the real catalogues and the oracle's counts are.
enum RDFSharedFiles {
  /// `…/shared` beside the package root.
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("shared")

  /// Whether the folder is there.
  static var exist: Bool { FileManager.default.fileExists(atPath: folder.path) }

  /// A file's bytes.
  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appendingPathComponent(path)))
  }

  /// One row of the oracle's table.
  struct Row: Sendable, CustomTestStringConvertibleRow {
    var file: String
    var syntax: RDFReader.Syntax
    var statements: Int?
    var datasets: Int?
    var distributions: Int?
    var isRejected: Bool { statements == nil }
    var description: String { file }
  }

  /// The oracle's rows.
  static func rows() throws -> [Row] {
    let text = String(decoding: try bytes("fixtures/RDF_ORACLE.csv"), as: UTF8.self)
    return text.split(whereSeparator: \.isNewline).dropFirst().map { line in
      let cells = line.split(separator: ",", maxSplits: 5, omittingEmptySubsequences: false).map {
        String($0)
      }
      let syntax: RDFReader.Syntax =
        switch cells[1] {
        case "xml": .rdfXML
        case "nt": .nTriples
        case "json-ld": .jsonLD
        default: .turtle
        }
      return Row(
        file: cells[0], syntax: syntax, statements: Int(cells[2]), datasets: Int(cells[3]),
        distributions: Int(cells[4]))
    }
  }
}

/// A row that names itself in the test's log.
protocol CustomTestStringConvertibleRow: CustomStringConvertible {}
