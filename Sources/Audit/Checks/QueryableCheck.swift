/// Passes when a service with a machine-readable description can be queried.
struct QueryableCheck: Check {
  static let name = "queryable"
  static let summary =
    "a service can be queried and describes itself to machines; without a description a share is kept"
  static let facts = ["found"]
  /// The share kept by a service without a description.
  var undescribed: Double

  init?(options: CheckOptions) {
    undescribed = options.number("undescribed") ?? 0
    guard (0...1).contains(undescribed) else {
      options.reader.fault("a share lies between 0 and 1", at: "undescribed")
      return nil
    }
  }

  func outcome(for subject: Subject) -> CheckOutcome {
    var bare: String?
    if let endpoint = subject.value(.endpointURL) {
      if let description = subject.value(.endpointDescription) {
        return .passed(evidence: "\(endpoint), described by \(description)")
      }
      bare = endpoint
    }
    for link in subject.evidence.declared where link.distribution.kind != .documentation {
      let formats = subject.evidence.formats
      let selfDescribing =
        link.distribution.format.map { formats.format(named: $0)?.describesItself == true } == true
        || link.distribution.mediaType.map { formats.format(named: $0)?.describesItself == true } == true
      if selfDescribing, let url = link.url {
        return .passed(evidence: "\(link.distribution.format ?? link.distribution.mediaType ?? "") at \(url)")
      }
      guard link.distribution.kind == .api || !link.distribution.endpointURLs.isEmpty else { continue }
      if let description = link.distribution.endpointDescriptions.first {
        return .passed(evidence: "described by \(description)")
      }
      bare = bare ?? link.distribution.endpointURLs.first ?? link.url
    }
    guard let bare else {
      return .failed(["found": "nothing is given"], evidence: "no service or interface is declared")
    }
    let found = "a service without a machine-readable description: \(bare)"
    return .failed(["found": found], evidence: found, share: undescribed)
  }
}
