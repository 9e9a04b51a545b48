import Catalog
import Platforms

/// Recorded observations, by address. Of several on one address the last one counts.
struct ObservationFile {
  private var byURL: [String: Observation] = [:]
  /// The time of the newest observation.
  private(set) var newest: Timestamp?

  /// Reads a file of observations, or standard input for `-`.
  init(path: String) throws {
    do {
      let source = try FileSource(path: path)
      var found: [String: Observation] = [:]
      var newest: Timestamp?
      try ObservationReader().read(source, location: path) { seen in
        found[seen.url] = seen
        if let at = seen.checkedAt { newest = max(newest ?? at, at) }
      }
      byURL = found
      self.newest = newest
    } catch let fault as ReadError {
      let hint =
        fault.reason == "missing-file" ? " (--links takes live, skip, or a file of observations)" : ""
      throw Failure(.usage, fault.description + hint)
    }
  }

  subscript(url: String) -> Observation? { byURL[url] }
}
