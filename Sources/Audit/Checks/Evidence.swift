import Catalog

/// An entry and everything known about it.
///
/// An object that never changes: an entry is met by every check, and copying its many fields would cost more than the checks.
public final class Evidence: Sendable {
  /// One address of the entry with its observation.
  public final class Link: Sendable {
    /// The distribution behind it.
    public let distribution: Distribution
    /// The address that is checked.
    public let url: String?
    /// What the link check found, with staleness decided; `nil` where it was not checked.
    public let observation: Observation?
    /// The id of the first entry before this one that has the same address.
    public let repeats: String?

    init(distribution: Distribution, observation: Observation?, repeats: String? = nil) {
      self.distribution = distribution
      url = distribution.url
      self.observation = observation
      self.repeats = repeats
    }

    /// What names the link among those of its entry: its address, or the distribution's key where it has none.
    var target: String { url ?? distribution.id }
    /// The verdict.
    public var state: Observation.State { observation?.state ?? .notAssessed }
    /// Whether the axis of availability counts it.
    public var counts: Bool { distribution.kind != .documentation }
    /// What was seen, when: `404 on 2026-11-22T07:40:00Z: …`.
    public var evidence: String { LinkStateCheck.evidence(of: self) }
  }

  /// The entry.
  public let entry: Entry
  /// The entry's distributions, or the endpoints of a service that lists none.
  public let links: [Link]
  /// The links of distributions that the entry lists; a service's endpoints are none.
  var declared: [Link] { entry.distributions.isEmpty ? [] : links }
  /// What the entry says about its licence.
  public let licence: LicenceVerdict
  /// Who publishes it, and what proves it.
  public let officialness: OfficialnessVerdict
  /// The formats known.
  public let formats: FormatTable
  /// The audit's clock.
  public let now: Timestamp

  init(
    entry: consuming Entry, links: [Link], licence: LicenceVerdict, officialness: OfficialnessVerdict,
    formats: FormatTable, now: Timestamp
  ) {
    self.entry = entry
    self.links = links
    self.licence = licence
    self.officialness = officialness
    self.formats = formats
    self.now = now
  }
}
