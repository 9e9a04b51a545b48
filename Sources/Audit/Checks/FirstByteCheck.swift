/// Fails where the first byte of an answer was long in coming.
struct FirstByteCheck: Check {
  static let name = "first-byte"
  static let summary = "the first byte came within so many milliseconds, redirects included"
  static let facts = ["ms", "max"]
  var most: Double

  init?(options: CheckOptions) { most = options.number("max") ?? 2000 }

  func outcome(for subject: Subject) -> CheckOutcome {
    guard let seen = subject.answeringLink?.observation, let latency = seen.latencyMs, latency > most else {
      return .notApplicable
    }
    let shown = plain(latency.rounded())
    return .failed(["ms": shown, "max": plain(most)], evidence: "first byte after \(shown) ms")
  }
}
