/// Passes when the field differs from every one of the others, case and markup not counted.
struct DiffersCheck: Check {
  static let name = "differs"
  static let summary =
    "the field is not the same text as one of the others; with case-of-words, a word's case tells them apart"
  static let facts = ["other", "found"]
  var field: FieldPath
  var others: [FieldPath]
  /// Whether words that differ in case are different: portals make identifiers of titles (`arbres` of *Arbres*).
  var caseOfWords: Bool

  init?(options: CheckOptions) {
    guard let field = options.field(), let others = options.fields("from") else { return nil }
    self.field = field
    self.others = others
    caseOfWords = options.flag("case-of-words") ?? false
  }

  func outcome(for subject: Subject) -> CheckOutcome {
    guard let value = subject.value(field) else { return .notApplicable }
    for other in others {
      for text in subject.values(other) {
        guard PlainText.areEqual(value, text), !(caseOfWords && value != text && Self.isWords(value)) else {
          continue
        }
        return .failed(
          ["other": other.rawValue, "found": quoted(value)], evidence: "the same as \(other.rawValue)")
      }
    }
    return .passed(evidence: quoted(value))
  }

  /// Whether a text has nothing but letters, and blanks between them.
  private static func isWords(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || $0 == 0x20 || $0 >= 0x80 }
  }
}
