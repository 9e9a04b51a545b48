import Catalog
import Platforms

/// Recorded observations and landing pages, by address. Of several on one address the last one counts.
struct ObservationFile {
  let seen: SeenEvidence
  /// The time of the newest evidence.
  let newest: Timestamp?

  /// Reads a file of observations, or standard input for `-`.
  init(path: String) throws {
    do {
      let source = try FileSource(path: path)
      var found = SeenEvidence()
      var newest: Timestamp?
      try ObservationReader().read(source, location: path) { line in
        let time: Timestamp?
        switch line {
        case .observation(let seen):
          found.observations[seen.url] = seen
          time = seen.checkedAt
        case .page(let page):
          found.pages[page.url] = page
          time = page.readAt
        }
        if let time { newest = max(newest ?? time, time) }
      }
      seen = found
      self.newest = newest
    } catch let fault as ReadError {
      let hint =
        fault.reason == "missing-file" ? " (--links takes live, skip, or a file of observations)" : ""
      throw Failure(.usage, fault.description + hint)
    }
  }
}
