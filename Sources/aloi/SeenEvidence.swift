import Audit
import Catalog

/// What was seen of links and landing pages, by address.
struct SeenEvidence: Sendable {
  var observations: [String: Observation] = [:]
  var pages: [String: LandingPageEvidence] = [:]
}

extension Evaluator {
  /// Audits one entry with what was seen.
  ///
  /// - Parameter repeats: which of its addresses an earlier entry has, and the first one's id.
  func evaluate(_ entry: consuming Entry, repeats: [String: String] = [:], seen: SeenEvidence) -> AuditedEntry
  {
    let page = seen.pages.isEmpty ? nil : entry.landingPage.flatMap { seen.pages[$0] }
    return evaluate(entry, page: page, repeats: repeats) { seen.observations[$0] }
  }
}
