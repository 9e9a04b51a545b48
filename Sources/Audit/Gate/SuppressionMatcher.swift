import Catalog

/// A suppression made ready to be asked about many findings.
struct SuppressionMatcher: Sendable {
  let suppression: Suppression
  private let rules: Set<Int>
  private let entry: Wildcard?
  private let url: Wildcard?

  init(_ suppression: Suppression, rulebook: Rulebook) {
    self.suppression = suppression
    let pattern = suppression.rule.map(RuleName.init)
    rules = Set(rulebook.rules.filter { pattern?.matches($0, in: rulebook) ?? true }.map(\.index))
    entry = suppression.entry.map(Wildcard.init)
    url = suppression.url.map(Wildcard.init)
  }

  /// Whether the findings of a rule about an entry, or one of its distributions, are meant.
  func matches(rule: Int, entry found: Entry, distribution: Distribution?) -> Bool {
    guard rules.contains(rule) else { return false }
    if let entry {
      guard [found.id, found.identifier, found.uri].contains(where: { $0.map(entry.matches) ?? false }) else {
        return false
      }
    }
    guard let url else { return true }
    guard let distribution else { return false }
    let addresses = distribution.downloadURLs + distribution.accessURLs + distribution.endpointURLs
    return addresses.contains(where: url.matches)
  }
}
