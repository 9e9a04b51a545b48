/// Fails where a link on `http` was seen to answer with the same data on `https`.
struct HTTPSCheck: Check {
  static let name = "https"
  static let summary = "the link is not on http where the same data were seen on https"
  static let facts = ["url", "httpsURL"]

  init?(options: CheckOptions) {}

  func outcome(for subject: Subject) -> CheckOutcome {
    guard let seen = subject.answeringLink?.observation, let secure = seen.httpsURL, !seen.permanentRedirect
    else { return .notApplicable }
    return .failed(["url": seen.url, "httpsURL": secure], evidence: "the same data at \(secure)")
  }
}
