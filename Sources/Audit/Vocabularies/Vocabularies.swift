import Catalog

/// What an audit knows of the world: licences, formats, official names. Values, handed in by the caller.
public struct Vocabularies: Sendable {
  /// The licences known.
  public var licences: LicenceTable
  /// The formats known.
  public var formats: FormatTable

  /// The vocabularies of an audit.
  public init(licences: LicenceTable, formats: FormatTable) {
    self.licences = licences
    self.formats = formats
  }

  func officialness(of entry: Entry) -> OfficialnessVerdict {
    OfficialnessVerdict(
      isPublicBody: false, evidence: "no SIREN, badge or register names the publisher", proofs: [:])
  }
}
