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

  /// Which of the links that the store knows are asked again.
  enum Asked: Sendable, Equatable {
    case all
    case due
    case notSince(Timestamp)
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
  var store: String?
  var resume = false
  var recheck = Asked.all
  var strictRobots = false
  var keys = PortalKeys()
  var names = LocalFieldNames()
  var checks = LinkCheckArguments()
  var allowedAddresses: [AddressRange] = []
}

extension AuditSettings {
  /// Whether only what changed is audited.
  var compares: Bool { onlyChangedSince != nil || compare != nil }

  /// How the links are checked.
  var linkOptions: LinkOptions {
    var options = LinkOptions()
    options.userAgent = checks.userAgent ?? Aloi.userAgent
    options.allowPrivateAddresses = checks.allowPrivateAddresses
    options.allowedAddresses = allowedAddresses
    options.triesHTTPS = checks.tryHTTPS ?? true
    options.answersRepeats = false
    options.confirmsFailures = !gate.isEmpty || baseline != nil
    if let value = checks.concurrency { options.concurrency = value }
    if let value = checks.perHost { options.perHost = value }
    if let value = checks.perHostRate { options.perHostRate = value }
    if let value = checks.timeout { options.timeout = value }
    return options
  }
}
