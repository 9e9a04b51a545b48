/// Fails where a file has not the size that is declared.
struct SizeCheck: Check {
  static let name = "size"
  static let summary = "the file that was seen has the size that is declared, within a tolerance in percent"
  static let facts = ["declared", "found"]
  /// Sizes are often rounded, and taken by thousands or by 1,024s.
  var tolerance: Double

  init?(options: CheckOptions) { tolerance = options.number("tolerance") ?? 10 }

  func outcome(for subject: Subject) -> CheckOutcome {
    guard let link = subject.answeringLink, link.state != .restricted, link.distribution.kind == .file,
      let declared = link.distribution.byteSize, declared > 0,
      let found = link.observation?.contentLength, found > 0, link.observation?.sniffedFormat != "html"
    else { return .notApplicable }
    let difference = declared.subtractingReportingOverflow(found).partialValue.magnitude
    guard difference > 1024, Double(difference) * 100 > tolerance * Double(max(declared, found)) else {
      return .notApplicable
    }
    return .failed(
      ["declared": "\(declared)", "found": "\(found)"], evidence: "\(found) bytes, \(declared) declared")
  }
}
