import Catalog

/// What a check looks at: an entry, perhaps one of its distributions, and the evidence about them.
public struct Subject: Sendable {
  /// The entry.
  public let entry: Entry
  /// The entry's evidence, shared by all its checks.
  public let evidence: Evidence
  /// The distribution in question, as an index into the evidence's links; `nil` for the entry as a whole.
  public let link: Int?

  /// The link in question.
  var currentLink: Evidence.Link? { link.map { evidence.links[$0] } }
  /// The distributions in question: the one, or all of the entry's.
  var distributions: [Distribution] {
    if let currentLink { return [currentLink.distribution] }
    return entry.distributions
  }
}

/// Everything known about an entry beside the entry itself, as values.
public struct Evidence: Sendable {
  /// One address of the entry with its observation.
  public struct Link: Sendable {
    /// The distribution behind it.
    public let distribution: Distribution
    /// What the link check found, with staleness decided; `nil` where it was not checked.
    public let observation: Observation?
    /// The id of the first entry before this one that has the same address.
    public var repeats: String?

    /// The verdict.
    public var state: Observation.State { observation?.state ?? .notAssessed }
    /// Whether the axis of availability counts it.
    public var counts: Bool { distribution.kind != .documentation }
    /// What was seen, when: `404 on 2026-11-22T07:40:00Z: …`.
    public var evidence: String { LinkStateCheck.evidence(of: self) }
  }

  /// The entry's distributions, or the endpoints of a service that lists none.
  public let links: [Link]
  /// What the entry says about its licence.
  public let licence: LicenceVerdict
  /// Who publishes it, and what proves it.
  public let officialness: OfficialnessVerdict
  /// The formats known.
  public let formats: FormatTable
  /// The audit's clock.
  public let now: Timestamp
}
