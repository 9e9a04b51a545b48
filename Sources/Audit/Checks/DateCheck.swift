import Catalog

/// Passes when one of the fields is a date that is not in the future.
struct DateCheck: Check {
  static let name = "date"
  static let summary = "one of the fields is a date, not in the future unless that is allowed"
  static let facts = ["found"]
  var fields: [FieldPath]
  var future: Bool

  init?(options: CheckOptions) {
    guard let fields = options.fields() else { return nil }
    self.fields = fields
    future = options.flag("future") ?? false
  }

  func outcome(for subject: Subject) -> CheckOutcome {
    var late: (FieldPath, Timestamp)?
    for field in fields {
      for date in subject.dates(field) {
        // A day's grace: a date without a zone may be tomorrow's in the auditor's.
        if future || date <= subject.evidence.now.adding(seconds: 86_400) {
          return .passed(evidence: date.day + origin(subject, field))
        }
        late = late ?? (field, date)
      }
    }
    let found =
      late.map { "\($0.0.rawValue) is in the future: \($0.1.day)" } ?? absence(subject, fields)
    return .failed(["found": found], evidence: found)
  }
}
