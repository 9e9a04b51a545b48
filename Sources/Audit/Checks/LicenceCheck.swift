/// Scores the clarity of the licence: one recognised open licence, or how far from it.
struct LicenceCheck: Check {
  static let name = "licence"
  static let summary =
    "one recognised licence that is open and lets the data be redistributed; shares for what falls short"
  static let facts = ["advice", "found", "id"]
  var shares: [LicenceVerdict.Clarity: Double]

  init?(options: CheckOptions) {
    shares = [:]
    for clarity in LicenceVerdict.Clarity.allCases where clarity != .open {
      guard let share = options.number(clarity.rawValue) else { continue }
      shares[clarity] = share
    }
    guard shares.values.allSatisfy({ (0...1).contains($0) }) else {
      options.reader.fault("a share lies between 0 and 1")
      return nil
    }
  }

  func outcome(for subject: Subject) -> CheckOutcome {
    let verdict = subject.evidence.licence
    guard verdict.clarity != .open else { return .passed(evidence: verdict.evidence) }
    return .failed(
      [
        "found": verdict.evidence, "id": verdict.answer.id ?? "",
        "advice": verdict.advice.first?.sentence ?? "no single recognised open licence",
      ], evidence: verdict.evidence,
      share: shares[verdict.clarity] ?? 0)
  }
}
