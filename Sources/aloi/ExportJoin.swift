import Catalog
import Store

/// Puts the two exports of a udata portal together: what its export of datasets says, with the distributions of its export of
/// resources. Each dataset is there once.
struct ExportJoin {
  private let store: EvidenceStore
  private let audit: AuditID
  private var datasets: [String] = []
  private var resources: [String] = []

  /// Looks which parts of an audit are such exports, by their first entries.
  init(store: EvidenceStore, audit: AuditID, parts: [String]) throws {
    self.store = store
    self.audit = audit
    for part in parts {
      switch try store.firstEntry(of: part, in: audit).map(Self.kind) {
      case .datasets: datasets.append(part)
      case .resources: resources.append(part)
      case .other, nil: continue
      }
    }
    if datasets.isEmpty || resources.isEmpty { (datasets, resources) = ([], []) }
  }

  /// The entries of a batch with the parts they are of: datasets with their distributions, and of the export of resources only what
  /// no export of datasets has.
  func joined(_ entries: [Entry], _ parts: [String]) throws -> (entries: [Entry], parts: [String]) {
    guard !datasets.isEmpty else { return (entries, parts) }
    var entries = entries
    var dropped: Set<Int> = []
    for part in Set(parts) {
      let places = entries.indices.filter { parts[$0] == part }
      let isResources = resources.contains(part)
      guard isResources || datasets.contains(part) else { continue }
      for other in isResources ? datasets : resources {
        let found = try store.entries(of: places.map { entries[$0].id }, part: other, in: audit)
        for (place, counterpart) in zip(places, found) {
          guard let counterpart else { continue }
          if isResources {
            dropped.insert(place)
          } else if entries[place].distributions.isEmpty {
            entries[place].distributions = counterpart.distributions
          }
        }
      }
    }
    let kept = entries.indices.filter { !dropped.contains($0) }
    return (kept.map { entries[$0] }, kept.map { parts[$0] })
  }

  private enum Kind { case datasets, resources, other }

  private static func kind(_ entry: Entry) -> Kind {
    guard entry.origin.platform == "udata" else { return .other }
    if entry.sources[.title]?.name == "dataset.title" { return .resources }
    return entry.distributions.isEmpty ? .datasets : .other
  }
}
