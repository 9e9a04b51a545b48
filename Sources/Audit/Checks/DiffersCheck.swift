/// Passes when the field differs from every one of the others, case and markup not counted.
struct DiffersCheck: Check {
  static let name = "differs"
  static let summary = "the field is not the same text as one of the others"
  static let facts = ["other", "found"]
  var field: FieldPath
  var others: [FieldPath]

  init?(options: CheckOptions) {
    guard let field = options.field(), let others = options.fields("from") else { return nil }
    self.field = field
    self.others = others
  }

  func outcome(for subject: Subject) -> CheckOutcome {
    guard let value = subject.value(field) else { return .notApplicable }
    for other in others {
      for text in subject.values(other) {
        guard PlainText.areEqual(value, text) else { continue }
        return .failed(
          ["other": other.rawValue, "found": quoted(value)], evidence: "the same as \(other.rawValue)")
      }
    }
    return .passed(evidence: quoted(value))
  }
}
