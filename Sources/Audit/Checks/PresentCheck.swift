/// Passes when one of the fields has a usable value.
struct PresentCheck: Check {
  static let name = "present"
  static let summary = "one of the fields has a value"
  static let facts = ["found"]
  var fields: [FieldPath]

  init?(options: CheckOptions) {
    guard let fields = options.fields() else { return nil }
    self.fields = fields
  }

  func outcome(for subject: Subject) -> CheckOutcome {
    for field in fields {
      if let value = subject.value(field) {
        return .passed(evidence: quoted(value) + origin(subject, field))
      }
    }
    let found = absence(subject, fields)
    return .failed(["found": found], evidence: found)
  }
}
