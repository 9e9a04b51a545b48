/// Passes when one of its checks passes.
struct AnyOfCheck: Check {
  static let name = "any-of"
  static let summary = "one check of the list passes"
  static let facts = ["found"]
  var checks: [any Check]

  init?(options: CheckOptions) {
    guard let checks = options.checks() else { return nil }
    self.checks = checks
  }

  func outcome(for subject: Subject) -> CheckOutcome {
    var best: CheckOutcome = .notApplicable
    for check in checks {
      let outcome = check.outcome(for: subject)
      switch (outcome, best) {
      case (.passed, _): return outcome
      case (.failed, .notApplicable), (.notAssessed, .notApplicable): best = outcome
      case (.notAssessed, .failed(_, _, let share)) where share == 0: best = outcome
      case (.failed(_, _, let share), .failed(_, _, let other)) where share > other: best = outcome
      default: continue
      }
    }
    return best
  }
}
