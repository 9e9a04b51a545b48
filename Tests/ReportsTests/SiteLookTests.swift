import Audit
import Foundation
import Reports
import Testing

/// Writes the site of a made-up ranking to look at, from the templates as they are: `ALOI_SITE=/tmp/site swift test --filter SiteLookTests`.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["ALOI_SITE"] != nil)) struct SiteLookTests {
  @Test func writesASite() throws {
    let environment = ProcessInfo.processInfo.environment
    let place = try #require(environment["ALOI_SITE"])
    let templates = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../reports").path
    var sample = SiteSample.made(Int(environment["ALOI_SITE_PUBLISHERS"] ?? "60") ?? 60)
    if let register = environment["ALOI_SITE_REGISTER"] { sample.territories = try Self.register(register) }
    if let each = environment["ALOI_SITE_ENTRIES"].flatMap(Int.init) { sample.entriesEach = { _ in each } }
    try sample.write(to: DiskFolder(root: place)) { path in
      FileManager.default.contents(atPath: templates + "/" + path).map { Array($0) }
    }
  }

  /// Positions and names of a register with the Observatoire's columns; a rough reading, good enough to look at.
  private static func register(_ path: String) throws -> [Territory] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").dropFirst().compactMap { line in
      var cells: [String] = []
      var cell = ""
      var isQuoted = false
      for character in line {
        if character == "\"" {
          isQuoted.toggle()
        } else if character == ",", !isQuoted {
          cells.append(cell)
          cell = ""
        } else {
          cell.append(character)
        }
      }
      cells.append(cell)
      guard cells.count > 16 else { return nil }
      var territory = Territory(key: cells[0], name: cells[1])
      territory.siren = cells[0]
      territory.type = cells[2]
      territory.region = cells[3].isEmpty ? nil : cells[3]
      territory.portal = cells[4].isEmpty ? nil : cells[4]
      territory.population = Double(cells[10]).map { Int($0) }
      territory.latitude = Double(cells[11])
      territory.longitude = Double(cells[12])
      territory.department = cells[14].isEmpty ? nil : cells[14]
      territory.technology = cells[16].isEmpty ? nil : cells[16]
      return territory
    }
  }
}

/// A folder on the disk.
struct DiskFolder: RankingFolder {
  let root: String

  func write(_ bytes: [UInt8], to path: String) throws {
    let url = URL(filePath: root + "/" + path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func append(_ bytes: [UInt8], to path: String) throws {
    guard let handle = FileHandle(forWritingAtPath: root + "/" + path) else {
      return try write(bytes, to: path)
    }
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(bytes))
    try handle.close()
  }
}
