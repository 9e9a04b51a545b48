/// Passes when the publisher is identified as a public body.
struct IdentifiedCheck: Check {
  static let name = "identified"
  static let summary = "the publisher is identified as a public body by SIREN, badge or register"
  static let facts = ["found"]

  init?(options: CheckOptions) {}

  func outcome(for subject: Subject) -> CheckOutcome {
    let verdict = subject.evidence.officialness
    guard verdict.isPublicBody else {
      return .failed(["found": verdict.evidence], evidence: verdict.evidence)
    }
    return .passed(evidence: verdict.evidence)
  }
}
