import Catalog

/// Fails where a certificate that was valid ended soon after the check.
struct CertificateEndCheck: Check {
  static let name = "certificate-end"
  static let summary = "the certificate was good for at least so many days when the link was checked"
  static let facts = ["end", "days", "min"]
  /// The days that have to be left.
  var least: Int

  init?(options: CheckOptions) { least = options.integer("min") ?? 30 }

  func outcome(for subject: Subject) -> CheckOutcome {
    guard let link = subject.currentLink, link.counts, let seen = link.observation,
      let end = seen.certificateEnd,
      seen.state != .insecure
    else { return .notApplicable }
    let left = end.seconds - (seen.checkedAt ?? subject.evidence.now).seconds
    guard left >= 0, left < Int64(least) * 86_400 else { return .notApplicable }
    return .failed(
      ["end": end.day, "days": "\(left / 86_400)", "min": "\(least)"],
      evidence: "the certificate ends on \(end.day)")
  }
}
