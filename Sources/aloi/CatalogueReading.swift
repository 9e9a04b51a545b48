import Catalog
import Platforms

/// Thrown to end a reading that nobody follows any more, or that has read enough.
struct StoppedReading: Error {}

/// Reads the sources of an audit one after the other.
struct CatalogueReading: Sendable {
  let settings: AuditSettings

  /// Reads everything, up to the limit of entries.
  func read(_ body: (ReadEvent) throws -> Void) throws {
    var entries = 0
    for source in settings.sources {
      do {
        try read(source) { event in
          try body(event)
          guard case .entry = event else { return }
          entries += 1
          if let limit = settings.limit, entries >= limit { throw StoppedReading() }
        }
      } catch is StoppedReading {
        return
      }
    }
  }

  private func read(_ source: String, _ body: (ReadEvent) throws -> Void) throws {
    let files = [source]
    for file in files {
      try DocumentReader().read(
        try FileSource(path: file), location: file, platform: settings.platform, body: body)
    }
  }
}
