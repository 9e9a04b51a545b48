/// Fails where a link that answers has moved for good.
struct PermanentRedirectCheck: Check {
  static let name = "permanent-redirect"
  static let summary = "the link is not redirected for good (301, 308) to another address that answers"
  static let facts = ["url", "finalURL", "redirects"]

  init?(options: CheckOptions) {}

  func outcome(for subject: Subject) -> CheckOutcome {
    guard let seen = subject.answeringLink?.observation, seen.permanentRedirect, let final = seen.finalURL,
      final != seen.url
    else { return .notApplicable }
    return .failed(
      ["url": seen.url, "finalURL": final, "redirects": "\(seen.redirects)"], evidence: "moved to \(final)")
  }
}

extension Subject {
  /// The link in question, where it counts and what is behind it was seen to be as it should.
  var answeringLink: Evidence.Link? {
    guard let link = currentLink, link.counts, [.available, .restricted, .stale].contains(link.state) else {
      return nil
    }
    return link
  }
}
