import Audit
import Catalog
import Links
import Platforms
import Reports

/// What an audit was asked to do, checked and complete.
struct AuditSettings: Sendable {
  /// Where the verdicts on links come from.
  enum Links: Sendable, Equatable {
    case live
    case skip
    case replay(file: String)
  }

  var sources: [String]
  var platform: String?
  var rulebooks: [Rulebook]
  var vocabularies: Vocabularies
  var links: Links
  var folder = "reports/latest"
  var targets: [ReportTarget] = []
  var now: Timestamp?
  var limit: Int?
  var gate = GateClauses()
  var suppressions: [Suppression] = []
  var baseline: String?
  var updatesBaseline = false
  var onlyChangedSince: String?
  var compare: String?
  /// Whether it is compared with an earlier report, not with an earlier catalogue.
  var comparesReport = false
  var store: String?
  var resume = false
  var strictRobots = false
  var keys = PortalKeys()
  var names = LocalFieldNames()
  var checks = LinkCheckArguments()
  /// How the links are checked.
  private(set) var linkOptions = LinkOptions()
}

extension AuditSettings {
  /// Whether there is something to compare with.
  var compares: Bool { onlyChangedSince != nil || compare != nil }
  /// Whether only what changed is audited.
  var auditsOnlyChanges: Bool { compares && !comparesReport }

  /// Settles how the links are checked, once everything else is chosen.
  mutating func settleLinkOptions() throws {
    try checks.apply(to: &linkOptions)
    linkOptions.answersRepeats = false
    linkOptions.confirmsFailures = !gate.isEmpty || baseline != nil
  }
}
