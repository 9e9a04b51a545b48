/// Passes when there is documentation: an address, a resource, or a service's description.
struct DocumentationCheck: Check {
  static let name = "documentation"
  static let summary = "a documentation address or a documentation resource is given"
  static let facts: [String] = []

  init?(options: CheckOptions) {}

  func outcome(for subject: Subject) -> CheckOutcome {
    if let page = subject.value(.documentation) { return .passed(evidence: page) }
    if let link = subject.evidence.declared.first(where: { $0.distribution.kind == .documentation }) {
      let name = link.distribution.title.best ?? link.distribution.id
      return .passed(evidence: "documentation resource \(quoted(name))")
    }
    return .failed([:], evidence: "no documentation address and no documentation resource")
  }
}
