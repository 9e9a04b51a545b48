/// Passes when a licence is stated at all, for the dataset or for every distribution.
struct LicenceStatedCheck: Check {
  static let name = "licence-stated"
  static let summary =
    "a licence is stated for the dataset or for every distribution, and is not a 'not specified' value"
  static let facts = ["found"]

  init?(options: CheckOptions) {}

  func outcome(for subject: Subject) -> CheckOutcome {
    let verdict = subject.evidence.licence
    guard verdict.isStated else { return .failed(["found": verdict.evidence], evidence: verdict.evidence) }
    return .passed(evidence: verdict.evidence)
  }
}
