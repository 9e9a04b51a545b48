import Catalog

/// What an audit knows of the world: licences, formats, official names. Values, handed in by the caller.
public struct Vocabularies: Sendable {
  /// The licences known.
  public var licences: LicenceTable
  /// The formats known.
  public var formats: FormatTable

  /// What is known of public bodies; `nil` where nothing is.
  public var official: Officialness?

  /// The vocabularies of an audit.
  public init(licences: LicenceTable, formats: FormatTable, official: Officialness? = nil) {
    self.licences = licences
    self.formats = formats
    self.official = official
  }

  func officialness(of entry: Entry, page: LandingPageEvidence? = nil) -> OfficialnessVerdict {
    official?.assess(entry, page: page, provesUnidentified: false)
      ?? OfficialnessVerdict(
        isPublicBody: false, evidence: "no table of public bodies was given", proofs: [:])
  }
}
