import Catalog
import Foundation
import Store

/// Measures the evidence store: `measure [ENTRIES] [LINKS]`. One line a figure, with the memory at its peak.
@main
struct Measure {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst().compactMap { Int($0) }
    let entryCount = arguments.first ?? 100_000
    let linkCount = arguments.dropFirst().first ?? 1_000_000
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("aloi-measure.sqlite").path
    let store = try EvidenceStore(path: path)
    defer {
      for end in ["", "-wal"] { try? FileManager.default.removeItem(atPath: path + end) }
    }
    let audit = try store.begin(source: "measure", at: Timestamp(seconds: 0))
    try json(sampleEntry(0))
    try entries(entryCount, store, audit)
    try links(linkCount, store, audit)
  }

  /// What the store would cost with Codable and JSON instead of its own bytes.
  private static func json(_ entry: Entry) throws {
    let encoder = JSONEncoder()
    let decoder = JSONDecoder()
    var data = Data()
    try report("entries to JSON (for comparison)", 5000) {
      for _ in 0..<5000 { data = try encoder.encode(entry) }
    }
    print("  \(data.count) bytes an entry")
    try report("entries from JSON (for comparison)", 5000) {
      for _ in 0..<5000 { _ = try decoder.decode(Entry.self, from: data) }
    }
  }

  private static func entries(_ count: Int, _ store: EvidenceStore, _ audit: AuditID) throws {
    try report("entries spooled", count) {
      for start in stride(from: 0, to: count, by: 500) {
        var page = HarvestPage(part: "p")
        page.entries = (start..<min(start + 500, count)).map { sampleEntry($0) }
        try store.append(page, to: audit)
      }
    }
    var read = 0
    try report("entries read back", count) {
      var batches = store.entries(of: audit)
      while let batch = try batches.next() { read += try batch.entries().count }
    }
    precondition(read == count)
  }

  /// One host has a tenth of all links; the rest are spread over 20,000.
  private static func links(_ count: Int, _ store: EvidenceStore, _ audit: AuditID) throws {
    try report("links added", count) {
      for start in stride(from: 0, to: count, by: 1000) {
        try store.add(
          (start..<min(start + 1000, count)).map { n in
            LinkTarget(
              url: n % 10 == 0
                ? "https://big.example/files/\(n).csv" : "https://h\(n % 20_000).example/data/file-\(n).csv",
              format: "csv")
          }, to: audit)
      }
    }
    var seen = 0
    try report("links given out and observations recorded", count) {
      var pending = store.pendingLinks(in: audit)
      while let batch = try pending.next() {
        try store.record(
          batch.map { link in
            var observation = Observation(url: link.target.url, state: .available)
            observation.status = 206
            observation.checkedAt = Timestamp(seconds: 1_800_000_000)
            observation.contentType = "text/csv"
            observation.latencyMs = 41.25
            observation.etag = "\"5f3a-61b2\""
            return observation
          }, in: audit)
        seen += batch.count
      }
    }
    precondition(seen == count)
    try report("observations looked up", count) {
      for start in stride(from: 0, to: count, by: 1000) {
        let urls = (start..<min(start + 1000, count)).map { n in
          n % 10 == 0
            ? "https://big.example/files/\(n).csv" : "https://h\(n % 20_000).example/data/file-\(n).csv"
        }
        let found = try store.observations(of: urls, asOf: audit)
        precondition(found.allSatisfy { $0 != nil })
      }
    }
  }

  /// An entry of about 4 KB with four distributions.
  private static func sampleEntry(_ n: Int) -> Entry {
    var entry = Entry(id: "5f3a61b2c0ffee\(n)")
    entry.title.add("Qualité de l’air, mesures horaires de la station \(n)", language: "fr")
    entry.description.add(
      String(repeating: "Mesures horaires validées, par station et par polluant. ", count: 20), language: "fr"
    )
    entry.keywords = ["air", "qualité", "environnement", "pollution", "mesures"]
    entry.publisher = Agent(name: "Métropole de Lyon")
    entry.licences = [LicenceStatement(id: "lov2", source: "license")]
    entry.landingPage = "https://data.example.fr/datasets/\(n)"
    entry.frequency = "daily"
    entry.issued = Timestamp(seconds: 1_600_000_000)
    entry.modified = Timestamp(seconds: 1_700_000_000)
    for field in [Field.title, .description, .keywords, .publisher, .licence, .frequency, .issued, .modified]
    {
      entry.sources.note(field, from: field.rawValue)
    }
    entry.distributions = (0..<4).map { d in
      var distribution = Distribution(id: "d5571915-58ef-4d02-b470-\(n)-\(d)")
      distribution.title.add("Fichier \(d)", language: "fr")
      distribution.description.add(
        String(repeating: "Une ligne par heure et par station. ", count: 8), language: "fr")
      distribution.downloadURLs = ["https://static.example.fr/resources/\(n)/\(d)/mesures-horaires.csv"]
      distribution.format = "csv"
      distribution.mediaType = "text/csv"
      distribution.byteSize = 123_456
      distribution.modified = Timestamp(seconds: 1_700_000_000)
      return distribution
    }
    return entry
  }

  private static func report(_ what: String, _ count: Int, _ body: () throws -> Void) throws {
    let time = try ContinuousClock().measure(body)
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    print(
      "\(what): \(Int(Double(count) / seconds)) a second (\(count) in \(String(format: "%.2f", seconds)) s)")
  }
}
