import Catalog

/// Passes when the record itself is served in one of the forms.
struct RecordFormatCheck: Check {
  static let name = "record-format"
  static let summary = "the record itself is served in one of these machine-readable forms"
  static let facts = ["formats"]
  var formats: [RecordFormat]

  init?(options: CheckOptions) {
    guard let formats = options.choices("formats", RecordFormat.self) else { return nil }
    self.formats = formats
  }

  func outcome(for subject: Subject) -> CheckOutcome {
    if let format = subject.entry.recordFormats.first(where: formats.contains) {
      return .passed(evidence: format.rawValue)
    }
    let wanted = formats.map(\.rawValue).joined(separator: ", ")
    return .failed(["formats": wanted], evidence: "none of \(wanted) is known to be served")
  }
}
