/// Passes when a distribution declares a format that is open and that machines read. A file name is never looked at.
struct OpenFormatCheck: Check {
  static let name = "open-format"
  static let summary = "a distribution declares a format that is open and machine-readable"
  static let facts = ["found"]

  init?(options: CheckOptions) {}

  func outcome(for subject: Subject) -> CheckOutcome {
    var declared: [String] = []
    for link in subject.declared where link.distribution.kind != .documentation {
      for text in [link.distribution.format, link.distribution.mediaType] {
        guard let text, !text.isBlank else { continue }
        if let format = subject.evidence.formats.format(named: text), format.open, format.machineReadable {
          return .passed(evidence: "\(format.id), declared as \(quoted(text))")
        }
        declared.append(text)
      }
    }
    let found =
      declared.isEmpty
      ? "no distribution declares a format"
      : "declared: " + declared.prefix(3).map { quoted($0, limit: 40) }.joined(separator: ", ")
    return .failed(["found": found], evidence: found)
  }
}
