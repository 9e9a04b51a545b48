/// Passes when there is documentation: an address, a resource, or a service's description.
struct DocumentationCheck: Check {
  static let name = "documentation"
  static let summary = "a documentation address or a documentation resource is given"
  static let facts: [String] = []

  init?(options: CheckOptions) {}

  func outcome(for subject: Subject) -> CheckOutcome {
    if let page = subject.value(.documentation) { return .passed(evidence: page) }
    if let resource = subject.entry.distributions.first(where: { $0.kind == .documentation }) {
      return .passed(evidence: "documentation resource \(quoted(resource.title.best ?? resource.id))")
    }
    return .failed([:], evidence: "no documentation address and no documentation resource")
  }
}
