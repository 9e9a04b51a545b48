/// Passes when a value of the field matches the pattern.
struct PatternCheck: Check {
  static let name = "pattern"
  static let summary =
    "a value of one of the fields matches a pattern: text with * for any characters, case not counted"
  static let facts = ["found", "patterns"]
  var fields: [FieldPath]
  var patterns: [Wildcard]

  init?(options: CheckOptions) {
    guard let fields = options.fields() else { return nil }
    guard let patterns = options.texts("any"), !patterns.isEmpty else {
      options.reader.fault("the key 'any' needs at least one pattern")
      return nil
    }
    self.fields = fields
    self.patterns = patterns.map(Wildcard.init)
  }

  func outcome(for subject: Subject) -> CheckOutcome {
    var first: String?
    for field in fields {
      for value in subject.values(field) {
        if patterns.contains(where: { $0.matches(value) }) { return .passed(evidence: quoted(value)) }
        first = first ?? value
      }
    }
    let found = first.map { quoted($0) } ?? absence(subject, fields)
    return .failed(
      ["found": found, "patterns": patterns.map(\.text).joined(separator: ", ")], evidence: found)
  }
}
