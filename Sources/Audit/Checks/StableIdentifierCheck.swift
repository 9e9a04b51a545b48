import Catalog

/// Passes when the entry can be cited for good, and its edition told.
struct StableIdentifierCheck: Check {
  static let name = "stable-identifier"
  static let summary = "a persistent identifier or permalink, and a version, a checksum or a dated release"
  static let facts = ["found"]
  var permalinks: [Wildcard]

  init?(options: CheckOptions) { permalinks = (options.texts("permalinks") ?? []).map(Wildcard.init) }

  func outcome(for subject: Subject) -> CheckOutcome {
    let entry = subject.entry
    let names = [entry.identifier, entry.uri, entry.landingPage].compactMap { $0 } + addresses(of: entry)
    let permalink = names.first { name in
      let bytes = Wildcard.lowercased(name)
      return permalinks.contains { $0.matches(lowercased: bytes) }
    }
    let edition = edition(of: entry)
    switch (permalink, edition) {
    case (let permalink?, let edition?): return .passed(evidence: "\(permalink), \(edition)")
    case (let permalink?, nil):
      let found = "a permalink (\(permalink)), but no version, checksum or dated release"
      return .failed(["found": found], evidence: found)
    case (nil, let edition?):
      let found = "\(edition), but no persistent identifier or permalink"
      return .failed(["found": found], evidence: found)
    case (nil, nil):
      let found = "no persistent identifier or permalink, and no version, checksum or dated release"
      return .failed(["found": found], evidence: found)
    }
  }

  private func addresses(of entry: Entry) -> [String] {
    entry.distributions.flatMap { $0.downloadURLs + $0.accessURLs }
  }

  private func edition(of entry: Entry) -> String? {
    if let version = entry.version, !version.isBlank { return "version \(quoted(version, limit: 40))" }
    if entry.distributions.contains(where: { $0.checksum != nil }) { return "checksum given" }
    let dated = entry.distributions.lazy.compactMap { $0.issued ?? $0.modified }.first
    return dated.map { "release dated \($0.day)" }
  }
}
