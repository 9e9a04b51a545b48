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
    for distribution in subject.entry.distributions where distribution.kind != .documentation {
      let declared = [distribution.format, distribution.mediaType].compactMap { $0 }
      let selfDescribing = declared.contains {
        subject.evidence.formats.format(named: $0)?.describesItself == true
      }
      if selfDescribing, let url = distribution.url {
        return .passed(evidence: "\(declared.first ?? "") at \(url)")
      }
      guard distribution.kind == .api || !distribution.endpointURLs.isEmpty else { continue }
      if let description = distribution.endpointDescriptions.first {
        return .passed(evidence: "described by \(description)")
      }
      bare = bare ?? distribution.endpointURLs.first ?? distribution.url
    }
    guard let bare else {
      return .failed(["found": "no service"], evidence: "no service or interface is declared")
    }
    let found = "a service without a machine-readable description: \(bare)"
    return .failed(["found": found], evidence: found, share: undescribed)
  }
}
