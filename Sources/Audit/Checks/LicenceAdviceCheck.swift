/// Fails where something about the licence could be said better, although it may be open and recognised.
struct LicenceAdviceCheck: Check {
  static let name = "licence-advice"
  static let summary =
    "nothing about the licence calls for one of these pieces of advice: version-missing, port, partial, not-by-decree"
  static let facts = ["found"]
  var codes: Set<String>

  /// The advice that rules can ask for; what keeps a licence from being clear is told by the check `licence`.
  static let known = ["not-by-decree", "partial", "port", "version-missing"]

  init?(options: CheckOptions) {
    guard let list = options.reader.required("about") else { return nil }
    codes = []
    for item in list.items() {
      guard let code = item.text() else { return nil }
      guard Self.known.contains(code) else {
        item.fault("no such advice; known: \(Self.known.joined(separator: ", "))")
        return nil
      }
      codes.insert(code)
    }
  }

  func outcome(for subject: Subject) -> CheckOutcome {
    let licence = subject.evidence.licence
    var found = licence.advice.first { codes.contains($0.code) }
    if found == nil, codes.contains("not-by-decree") { found = decree(subject) }
    guard let found else { return .notApplicable }
    return .failed(["found": found.sentence], evidence: licence.evidence)
  }

  /// French public bodies choose among the licences of the decree on reuse.
  private func decree(_ subject: Subject) -> LicenceVerdict.Advice? {
    let verdict = subject.evidence.officialness
    let number = subject.entry.publisher?.businessNumber.flatMap { BusinessNumber($0) }
    let isFrench = verdict.institution?.siren != nil || number != nil
    guard verdict.isPublicBody, isFrench, subject.evidence.licence.clarity == .open,
      let licence = subject.evidence.licence.answer.licence, licence.frenchPublicBody != true,
      licence.family != .software
    else { return nil }
    return .init(
      code: "not-by-decree",
      text:
        "\(licence.title) is not among the licences that a French public body may choose without homologation (CRPA, D323-2-1): Licence Ouverte 2.0, ODbL 1.0",
      value: nil)
  }
}
