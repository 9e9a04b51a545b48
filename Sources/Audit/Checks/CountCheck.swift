/// Passes when the field has between `min` and `max` values.
struct CountCheck: Check {
  static let name = "count"
  static let summary = "the field has between min and max values"
  static let facts = ["count", "min", "max", "found"]
  var field: FieldPath
  var min: Int
  var max: Int

  init?(options: CheckOptions) {
    guard let field = options.field() else { return nil }
    self.field = field
    min = options.integer("min") ?? 1
    max = options.integer("max") ?? Int.max
  }

  func outcome(for subject: Subject) -> CheckOutcome {
    let values = subject.values(field)
    guard values.count >= min, values.count <= max else {
      let found = values.isEmpty ? absence(subject, [field]) : "\(values.count)"
      return .failed(
        ["count": "\(values.count)", "min": "\(min)", "max": "\(max)", "found": found], evidence: found)
    }
    let sample = values.prefix(3).map { quoted($0, limit: 40) }.joined(separator: ", ")
    return .passed(
      evidence: values.count > 3 ? "\(values.count): \(sample), …" : sample + origin(subject, field))
  }
}
