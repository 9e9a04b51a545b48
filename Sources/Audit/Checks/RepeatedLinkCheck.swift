/// Fails where the same address stands in an entry before this one.
struct RepeatedLinkCheck: Check {
  static let name = "repeated-link"
  static let summary = "no entry before this one has the same address"
  static let facts = ["url", "other"]

  init?(options: CheckOptions) {}

  func outcome(for subject: Subject) -> CheckOutcome {
    guard let link = subject.currentLink, let other = link.repeats, link.counts,
      let url = link.url
    else {
      return .notApplicable
    }
    return .failed(["url": url, "other": other], evidence: "also in \(quoted(other))")
  }
}
