/// Passes when the field holds between `min` and `max` characters, markup not counted.
struct LengthCheck: Check {
  static let name = "length"
  static let summary = "the field holds between min and max characters, markup not counted"
  static let facts = ["length", "min", "max", "found"]
  var field: FieldPath
  var min: Int
  var max: Int
  var markup: Bool

  init?(options: CheckOptions) {
    guard let field = options.field() else { return nil }
    self.field = field
    min = options.integer("min") ?? 0
    max = options.integer("max") ?? Int.max
    markup = options.flag("markup") ?? false
  }

  func outcome(for subject: Subject) -> CheckOutcome {
    let value = subject.value(field) ?? ""
    let length = markup ? value.count : PlainText.length(of: value, upTo: 10_000)
    guard length >= min, length <= max else {
      let found = value.isEmpty ? absence(subject, [field]) : "\(length) characters: \(quoted(value))"
      return .failed(
        ["length": "\(length)", "min": "\(min)", "max": "\(max)", "found": found], evidence: found)
    }
    return .passed(evidence: "\(length) characters" + origin(subject, field))
  }
}
