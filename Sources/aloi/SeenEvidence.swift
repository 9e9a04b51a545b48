import Audit
import Catalog

/// What was seen of links and landing pages, by address.
struct SeenEvidence: Sendable {
  var observations: [String: Observation] = [:]
  var pages: [String: LandingPageEvidence] = [:]
}

extension Evaluator {
  /// Audits one entry with what was seen.
  func evaluate(_ entry: Entry, seen: SeenEvidence) -> AuditedEntry {
    let page = seen.pages.isEmpty ? nil : entry.landingPage.flatMap { seen.pages[$0] }
    return evaluate(entry, page: page) { seen.observations[$0] }
  }
}
