/// Passes when a check saw open access, or the catalogue declares it.
struct OpenAccessCheck: Check {
  static let name = "open-access"
  static let summary =
    "a link check saw data without authorisation, with CORS * or byte ranges; or access is declared public"
  static let facts = ["found"]
  var declared: Set<String>

  init?(options: CheckOptions) {
    declared = Set((options.texts("declared") ?? ["PUBLIC"]).map { PlainText.term($0) })
  }

  func outcome(for subject: Subject) -> CheckOutcome {
    if let rights = subject.entry.accessRights, declared.contains(PlainText.term(rights)) {
      return .passed(evidence: "access rights \(quoted(rights))")
    }
    var unseen = "no link was checked"
    var closed: String?
    for link in subject.evidence.links where link.counts {
      guard let seen = link.observation else { continue }
      switch seen.state {
      case .available, .stale:
        if seen.corsAny == true { return .passed(evidence: "CORS * at \(seen.url)") }
        if seen.acceptsRanges == true || seen.status == 206 {
          return .passed(evidence: "byte ranges at \(seen.url)")
        }
        if seen.corsAny == nil && seen.acceptsRanges == nil {
          unseen = "the checks did not look at CORS and byte ranges"
        } else {
          closed = closed ?? "neither CORS * nor byte ranges at \(seen.url)"
        }
      case .restricted: closed = closed ?? "authorisation needed at \(seen.url)"
      case .notAssessed: continue
      default: closed = closed ?? "\(seen.state.rawValue): \(seen.url)"
      }
    }
    guard let closed else { return .notAssessed(unseen) }
    return .failed(["found": closed], evidence: closed)
  }
}
