import Catalog

/// Findings that their owner has accepted for a while, with the reason.
public struct Suppression: Sendable, Hashable {
  /// Where it stands in the configuration, such as `suppressions[0]`.
  public var place: String
  /// The rules meant: a name, a tag or an axis, `*` for any run of characters; `nil` for every rule.
  public var rule: String?
  /// The entries meant, by id, identifier or IRI, with `*`; `nil` for every entry.
  public var entry: String?
  /// The addresses of distributions meant, with `*`; `nil` for every finding.
  public var url: String?
  /// Why it is accepted.
  public var reason: String
  /// The last day on which it counts, as written.
  public var expires: String

  /// A suppression as it was configured.
  public init(
    place: String, rule: String? = nil, entry: String? = nil, url: String? = nil, reason: String,
    expires: String
  ) {
    self.place = place
    self.rule = rule
    self.entry = entry
    self.url = url
    self.reason = reason
    self.expires = expires
  }

  /// The moment from which it no longer counts; `nil` where the date cannot be read, which counts as expired.
  public var end: Timestamp? {
    guard let time = Timestamp(expires) else { return nil }
    return time.seconds % 86_400 == 0 ? time.adding(seconds: 86_400) : time
  }

  /// Whether it still counts at a moment.
  public func isLive(at now: Timestamp) -> Bool { end.map { now < $0 } ?? false }

  /// What it is for, in words: `rule availability/gone, entry trees-*`.
  public var target: String {
    [rule.map { "rule \($0)" }, entry.map { "entry \($0)" }, url.map { "address \($0)" }]
      .compactMap { $0 }.joined(separator: ", ")
  }
}
