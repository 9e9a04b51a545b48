/// One licence, or one family of licences whose version is not stated, as `rules/licences.yaml` describes it.
public struct Licence: Sendable, Codable, Hashable {
  /// The steward's kind.
  public enum Family: String, Sendable, Codable, CaseIterable {
    /// Written by or for a State, a region or a city.
    case national
    /// Creative Commons, but for its public domain tools.
    case creativeCommons = "creative-commons"
    /// Open Data Commons.
    case openDataCommons = "open-data-commons"
    /// Gives up, or notes the absence of, rights.
    case publicDomain = "public-domain"
    /// Written for programs.
    case software
    /// Of one producer, or only a kind of licence (`other-open`).
    case custom
  }

  /// The canonical id: short, lower case.
  public var id: String
  /// The licence's own title, in the language of its steward where that is widely known.
  public var title: String
  /// The steward's kind; `nil` for *not specified*.
  public var family: Family?
  /// The version, or `nil` where the id does not state one.
  public var version: String?
  /// The country, region or city whose licence it is, as a lower-case code (`fr`, `de`, `ca-on`).
  public var country: String?
  /// What it allows and asks.
  public var terms = LicenceTerms()
  /// Whether French law (decree on the reuse licences, CRPA D323-2-1) lets a public body use it without homologation.
  public var frenchPublicBody: Bool?
  /// What it is called elsewhere, by scheme: `spdx`, `eu`, `okfn`, `datagouv`, `ckan`, `ods`, `dcatde`, …
  public var elsewhere: [String: String] = [:]
  /// Its addresses; the first is the one to cite.
  public var urls: [String] = []
  /// The id of the same licence whose version is to be said, where this one states none: `lo` → `lo-2.0`.
  public var prefer: String?

  /// Whether it is no licence at all but only a kind of one, such as `other-open`.
  public var isGeneric: Bool { id.hasPrefix("other-") || id == "not-specified" || id == "cc-nc" }
}

/// What a licence allows and asks; `nil` where that is not known or depends.
public struct LicenceTerms: Sendable, Codable, Hashable {
  /// Meets the Open Definition.
  public var open: Bool?
  /// The data may be passed on.
  public var redistributable: Bool?
  /// The source has to be named.
  public var attribution: Bool?
  /// What is made from the data has to carry the same licence.
  public var shareAlike: Bool?
  /// Commercial use is allowed.
  public var commercial: Bool?

  /// Nothing known.
  public init() {}
}
