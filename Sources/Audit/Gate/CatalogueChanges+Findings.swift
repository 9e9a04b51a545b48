import Catalog

extension CatalogueChanges {
  /// Counts the findings that came and went, by their fingerprints.
  mutating func compareFindings(of audited: AuditedEntry, before: EarlierResult?, rulebook: Rulebook) {
    var came: [String: EarlierResult.Finding] = [:]
    for finding in EarlierResult(audited, rulebook: rulebook).findings { came[finding.fingerprint] = finding }
    var went: [String: EarlierResult.Finding] = [:]
    for finding in before?.findings ?? [] where came.removeValue(forKey: finding.fingerprint) == nil {
      went[finding.fingerprint] = finding
    }
    if !went.isEmpty { excuse(&came, &went, in: audited, rulebook) }
    Self.note(&newFindings, came, audited)
    Self.note(&fixedFindings, went, audited)
  }

  /// What cannot be seen today is not mended, and what is broken another way is neither mended nor new.
  private func excuse(
    _ came: inout [String: EarlierResult.Finding], _ went: inout [String: EarlierResult.Finding],
    in audited: AuditedEntry, _ rulebook: Rulebook
  ) {
    let linkRules = rulebook.rules.filter { $0.check is LinkStateCheck }
    let brokenRules = linkRules.filter { $0.tags.contains("broken-distribution") }
    for link in audited.links {
      func fingerprints(_ rules: [Rule]) -> [String] {
        rules.map { Fingerprint.of(rule: $0.id, entry: audited.entry, distribution: link.distribution) }
      }
      if link.state == .notAssessed {
        for fingerprint in fingerprints(linkRules) { went[fingerprint] = nil }
        continue
      }
      let kin = fingerprints(brokenRules)
      guard kin.contains(where: { went[$0] != nil }), kin.contains(where: { came[$0] != nil }) else {
        continue
      }
      for fingerprint in kin { (went[fingerprint], came[fingerprint]) = (nil, nil) }
    }
  }

  private static func note(
    _ list: inout (count: Int, first: [FindingLine]), _ found: [String: EarlierResult.Finding],
    _ audited: AuditedEntry
  ) {
    list.count += found.count
    let room = findingsShown - list.first.count
    guard room > 0 else { return }
    let sorted = found.values.sorted { ($0.rule, $0.fingerprint) < ($1.rule, $1.fingerprint) }
    list.first += sorted.prefix(room).map {
      FindingLine($0, entry: audited.entry.id, title: audited.entry.title.best)
    }
  }
}
