import Audit
import Catalog
import Platforms

/// The catalogue as it was, to audit only what changed. It is kept in memory, so its size is bounded.
final class EarlierCatalogue {
  /// How many entries an earlier catalogue may have.
  static let limit = 200_000

  private var entries: [String: Entry] = [:]
  private var met: Set<String> = []
  /// What it is, in words.
  let reference: String
  private(set) var unchanged = 0

  /// Reads the earlier catalogue that the settings name; `nil` where they name none.
  static func load(_ settings: AuditSettings) throws -> EarlierCatalogue? {
    if let file = settings.compare, !settings.comparesReport {
      let earlier = EarlierCatalogue(reference: file)
      try earlier.read(file, settings)
      return earlier
    }
    guard let revision = settings.onlyChangedSince else { return nil }
    let earlier = EarlierCatalogue(reference: revision)
    for source in settings.sources {
      guard let file = try GitRevision(revision).file(source) else { continue }
      try earlier.read(file.path, settings)
    }
    return earlier
  }

  private init(reference: String) { self.reference = reference }

  private func read(_ path: String, _ settings: AuditSettings) throws {
    do {
      try DocumentReader().read(path: path, platform: settings.platform) { event in
        guard case .entry(let entry) = event else { return }
        guard entries.count < Self.limit else {
          throw Failure(.usage, "\(reference): more than \(Self.limit) entries cannot be compared")
        }
        entries[entry.id] = Self.content(entry)
      }
    } catch let fault as ReadError {
      throw Failure(.usage, "the earlier catalogue cannot be read: \(fault)")
    }
  }

  /// An entry without what tells where it was read.
  private static func content(_ entry: Entry) -> Entry {
    var entry = entry
    entry.origin.location = nil
    return entry
  }

  /// The entry of the same id as it was.
  func earlier(_ entry: Entry) -> Entry? { entries[entry.id] }

  /// Whether an entry was added or changed; notes that it is there.
  func hasChanged(_ entry: Entry) -> Bool {
    met.insert(entry.id)
    guard entries[entry.id] == Self.content(entry) else { return true }
    unchanged += 1
    return false
  }

  /// The ids of entries that were not met again, sorted.
  var removed: [String] { entries.keys.filter { !met.contains($0) }.sorted() }
}
