/// Passes when a value of the field is one of those listed.
struct OneOfCheck: Check {
  static let name = "one-of"
  static let summary = "a value of the field is one of those listed; of an address only its last part counts"
  static let facts = ["found"]
  var field: FieldPath
  var values: Set<String>

  init?(options: CheckOptions) {
    guard let field = options.field() else { return nil }
    guard let values = options.texts("values"), !values.isEmpty else {
      options.reader.fault("the key 'values' needs at least one value")
      return nil
    }
    self.field = field
    self.values = Set(values.map { PlainText.term($0) })
  }

  func outcome(for subject: Subject) -> CheckOutcome {
    let found = subject.values(field)
    if let hit = found.first(where: { values.contains(PlainText.term($0)) }) {
      return .passed(evidence: quoted(hit))
    }
    let text = found.first.map { quoted($0) } ?? absence(subject, [field])
    return .failed(["found": text], evidence: text)
  }
}
