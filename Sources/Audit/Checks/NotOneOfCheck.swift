/// Passes when the field has a value that is none of those listed.
struct NotOneOfCheck: Check {
  static let name = "not-one-of"
  static let summary =
    "the field has a value that is none of those listed; of an address only its last part counts"
  static let facts = ["found"]
  var inner: OneOfCheck

  init?(options: CheckOptions) {
    guard let inner = OneOfCheck(options: options) else { return nil }
    self.inner = inner
  }

  func outcome(for subject: Subject) -> CheckOutcome {
    let found = subject.values(inner.field)
    if let good = found.first(where: { !inner.values.contains(PlainText.term($0)) }) {
      return .passed(evidence: quoted(good) + origin(subject, inner.field))
    }
    let text = found.first.map { quoted($0) } ?? absence(subject, [inner.field])
    return .failed(["found": text], evidence: text)
  }
}
