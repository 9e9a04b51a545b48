import Catalog

/// What was seen of links and landing pages, by address.
struct SeenEvidence: Sendable {
  var observations: [String: Observation] = [:]
  var pages: [String: LandingPageEvidence] = [:]
}
