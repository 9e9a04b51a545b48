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
    guard let value = subject.values(field).first else { return .notApplicable }
    var folded: String?
    for other in others {
      for text in subject.values(other) {
        // A text that is several times as long cannot be the same one with markup.
        guard value.utf8.count <= 4 * text.utf8.count + 256 else { continue }
        let plain = folded ?? PlainText.folded(value)
        folded = plain
        guard PlainText.folded(text) == plain else { continue }
        return .failed(
          ["other": other.rawValue, "found": quoted(value)], evidence: "the same as \(other.rawValue)")
      }
    }
    return .passed(evidence: quoted(value))
  }
}
