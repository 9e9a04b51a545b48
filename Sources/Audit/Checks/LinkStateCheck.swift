import Catalog

/// Passes when a link's verdict is none of the states; fails with a part of the points when it is one of them.
struct LinkStateCheck: Check {
  static let name = "link-state"
  static let summary =
    "the link check found none of these states; score is the share kept, by consecutive failures"
  static let facts = [
    "state", "status", "reason", "detail", "url", "finalURL", "checkedAt", "failures", "age",
  ]
  var states: [Observation.State]
  /// The score out of 100 after one, two, … consecutive failures; the last one stays.
  var scores: [Double]

  init?(options: CheckOptions) {
    guard let states = options.choices("states", Observation.State.self) else { return nil }
    let scores = options.numbers("score") ?? [0]
    guard !scores.isEmpty, scores.allSatisfy({ (0...100).contains($0) }) else {
      options.reader.fault("a score lies between 0 and 100", at: "score")
      return nil
    }
    self.states = states
    self.scores = scores
  }

  func outcome(for subject: Subject) -> CheckOutcome {
    guard let link = subject.currentLink, link.counts else { return .notApplicable }
    guard states.contains(link.state) else { return .notApplicable }
    let evidence = Self.evidence(of: link)
    if link.state == .notAssessed { return .notAssessed(evidence) }
    let failures = max(1, link.observation?.consecutiveFailures ?? 1)
    let score = scores[min(failures, scores.count) - 1]
    if score >= 100 { return .passed(evidence: evidence) }
    return .failed(Self.facts(of: link, now: subject.evidence.now), evidence: evidence, share: score / 100)
  }

  private static func facts(of link: Evidence.Link, now: Timestamp) -> Facts {
    let seen = link.observation
    let end = seen?.certificateEnd.map { "; the certificate ends on \($0.day)" } ?? ""
    let age = seen?.checkedAt.map { (now.seconds - $0.seconds) / 86_400 }
    return [
      "state": link.state.rawValue, "status": seen?.status.map { "\($0)" } ?? "no answer",
      "reason": seen?.reason ?? "",
      "detail": (seen?.detail ?? seen?.reason ?? "no answer") + (link.state == .insecure ? end : ""),
      "url": link.url ?? "", "finalURL": seen?.finalURL ?? "",
      "checkedAt": seen?.checkedAt?.description ?? "", "failures": "\(seen?.consecutiveFailures ?? 0)",
      "age": age.map { "\($0)" } ?? "",
    ]
  }

  /// What was seen, when: `404 at 2026-11-22T07:40:00Z: …`.
  static func evidence(of link: Evidence.Link) -> String {
    guard let seen = link.observation else {
      return link.url == nil ? "no address to check" : "not checked"
    }
    var text = seen.status.map { "\($0)" } ?? (seen.reason ?? seen.state.rawValue)
    if let at = seen.checkedAt { text += " on \(at)" }
    if let detail = seen.detail ?? (seen.status == nil ? nil : seen.reason) { text += ": \(detail)" }
    if seen.consecutiveFailures > 1, seen.state.isFailure {
      text += "; failed in \(seen.consecutiveFailures) audits in a row"
    }
    if let uptime = seen.uptime, uptime.audits > 1, uptime.answered < uptime.audits {
      text += "; answered in \(uptime.answered) of \(uptime.audits) audits"
    }
    return text
  }
}
