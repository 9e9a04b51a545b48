import Catalog
import Links
import Reports

/// The link checks and landing pages of an audit, written so that `--links FILE` replays them: one JSON object a line.
final class EvidenceFile {
  private let path: String
  private let file: PartFile
  /// What was written already: an address may stand in entries of several batches.
  private var written: Set<Int> = []

  init(path: String) throws {
    self.path = path
    do { file = try PartFile(path: path + ".part") } catch {
      throw Failure(.usage, "--record-links: \(error)")
    }
  }

  /// Writes what was seen, in the order of the addresses.
  func add(_ seen: SeenEvidence) throws {
    var bytes: [UInt8] = []
    for url in seen.observations.keys.sorted() where written.insert(url.hashValue).inserted {
      if let observation = seen.observations[url] { ObservationLine.append(observation, to: &bytes) }
    }
    for url in seen.pages.keys.sorted() where written.insert("page \(url)".hashValue).inserted {
      if let page = seen.pages[url] { bytes += Self.line(page) }
    }
    try file.write(bytes)
  }

  /// Puts the file in its place.
  func finish() throws { try file.move(to: path) }

  /// A landing page as a line: `page` is its address, `links` are those that can prove something.
  static func line(_ page: LandingPageEvidence) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("page", page.url)
      json.member("readAt", page.readAt?.description)
      json.member("status", page.status)
      if let final = page.finalURL { json.member("finalURL", final) }
      if page.isCut { json.member("cut", true) }
      if let reason = page.reason { json.member("reason", reason) }
      if let detail = page.detail { json.member("detail", detail) }
      if let etag = page.etag { json.member("etag", etag) }
      if let date = page.lastModified { json.member("lastModified", date) }
      json.key("links")
      json.array { json in
        for link in page.links {
          json.object { json in
            json.member("url", link.url)
            json.member("text", link.text)
          }
        }
      }
    }
    json.newline()
    return json.bytes
  }
}
