import Catalog

/// A small pure question to one entry or distribution. Its options are its stored properties.
public protocol Check: Sendable {
  /// Its name in rulebooks.
  static var name: String { get }
  /// What it asks, in a sentence, for the list of checks.
  static var summary: String { get }
  /// The names of the facts that a message may use.
  static var facts: [String] { get }
  /// Reads the options; a fault is noted in the reader and answered with `nil`.
  init?(options: CheckOptions)
  /// The answer for one subject.
  func outcome(for subject: Subject) -> CheckOutcome
}

/// The answer of a check.
public enum CheckOutcome: Sendable {
  /// It holds; the evidence says what was seen.
  case passed(evidence: String)
  /// It does not hold. `share` is the part of the points earned all the same.
  case failed(Facts, evidence: String, share: Double = 0)
  /// It could not be told, and why.
  case notAssessed(String)
  /// The question does not arise.
  case notApplicable

  /// Whether it holds.
  var holds: Bool { if case .passed = self { true } else { false } }
  /// Whether it is known not to hold.
  var fails: Bool { if case .failed = self { true } else { false } }
}

/// Every check there is.
public enum Checks {
  /// The list; a new check adds one line.
  public static let all: [any Check.Type] = [
    AllOfCheck.self, AnyOfCheck.self, CertificateEndCheck.self, CountCheck.self, DateCheck.self,
    DiffersCheck.self,
    DocumentationCheck.self, FieldSchemaCheck.self, FirstByteCheck.self, HTTPSCheck.self,
    IdentifiedCheck.self,
    LengthCheck.self,
    LicenceAdviceCheck.self, LicenceCheck.self, LicenceStatedCheck.self, LinkStateCheck.self,
    NotOneOfCheck.self, OneOfCheck.self,
    OpenAccessCheck.self, OpenFormatCheck.self, PatternCheck.self, PermanentRedirectCheck.self,
    PresentCheck.self, ProofCheck.self,
    QueryableCheck.self, RecordFormatCheck.self, RepeatedLinkCheck.self, ServedFormatCheck.self,
    SizeCheck.self,
    StableIdentifierCheck.self, URLCheck.self,
  ]
}
