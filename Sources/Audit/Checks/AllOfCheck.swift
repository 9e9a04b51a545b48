/// Passes when every one of its checks passes.
struct AllOfCheck: Check {
  static let name = "all-of"
  static let summary = "every check of the list passes"
  static let facts = ["found"]
  var checks: [any Check]

  init?(options: CheckOptions) {
    guard let checks = options.checks() else { return nil }
    self.checks = checks
  }

  func outcome(for subject: Subject) -> CheckOutcome {
    var evidence: String?
    for check in checks {
      switch check.outcome(for: subject) {
      case .passed(let seen): evidence = evidence ?? seen
      case .notApplicable: continue
      case let other: return other
      }
    }
    return evidence.map { .passed(evidence: $0) } ?? .notApplicable
  }
}
