/// Passes when one of the fields is an absolute address of one of the schemes.
struct URLCheck: Check {
  static let name = "url"
  static let summary = "one of the fields holds an absolute address"
  static let facts = ["found", "schemes"]
  var fields: [FieldPath]
  var schemes: [String]

  init?(options: CheckOptions) {
    guard let fields = options.fields() else { return nil }
    self.fields = fields
    schemes = options.texts("schemes") ?? ["http", "https"]
  }

  func outcome(for subject: Subject) -> CheckOutcome {
    var unusable: String?
    var usable: String?
    var count = 0
    for field in fields {
      for value in subject.values(field) {
        if WebAddress.isAbsolute(value, schemes: schemes) {
          usable = usable ?? value
          count += 1
        } else {
          unusable = unusable ?? value
        }
      }
    }
    if let usable {
      return .passed(evidence: count == 1 ? usable : "\(count) addresses, first \(usable)")
    }
    let found = unusable.map { "not an absolute address: \(quoted($0))" } ?? absence(subject, fields)
    return .failed(["found": found, "schemes": schemes.joined(separator: ", ")], evidence: found)
  }
}
