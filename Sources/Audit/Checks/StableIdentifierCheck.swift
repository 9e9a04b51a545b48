import Catalog

/// Passes when the entry can be cited for good, and its edition told.
struct StableIdentifierCheck: Check {
  static let name = "stable-identifier"
  static let summary = "a persistent identifier or permalink, and a version, a checksum or a dated release"
  static let facts = ["found"]
  var permalinks: [Wildcard]

  init?(options: CheckOptions) { permalinks = (options.texts("permalinks") ?? []).map(Wildcard.init) }

  func outcome(for subject: Subject) -> CheckOutcome {
    let permalink = permalink(of: subject.evidence)
    let edition = edition(of: subject.evidence)
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

  private func permalink(of evidence: Evidence) -> String? {
    func isOne(_ name: String) -> Bool {
      let folded = Wildcard.Folded(name)
      return permalinks.contains { $0.matches(folded) }
    }
    for name in [evidence.entry.identifier, evidence.entry.uri, evidence.entry.landingPage] {
      if let name, isOne(name) { return name }
    }
    for link in evidence.declared {
      if let found = link.distribution.downloadURLs.first(where: isOne) { return found }
      if let found = link.distribution.accessURLs.first(where: isOne) { return found }
    }
    return nil
  }

  private func edition(of evidence: Evidence) -> String? {
    if let version = evidence.entry.version, !version.isBlank {
      return "version \(quoted(version, limit: 40))"
    }
    let links = evidence.declared
    if links.contains(where: { $0.distribution.checksum != nil }) { return "checksum given" }
    let dated = links.lazy.compactMap { $0.distribution.issued ?? $0.distribution.modified }.first
    return dated.map { "release dated \($0.day)" }
  }
}
