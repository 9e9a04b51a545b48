import Catalog

/// What a check looks at: an entry, perhaps one of its distributions, and the evidence about them.
public struct Subject: Sendable {
  /// The entry and what is known of it, shared by all its checks.
  public let evidence: Evidence
  /// The distribution in question, as an index into the evidence's links; `nil` for the entry as a whole.
  public let link: Int?

  /// The entry.
  public var entry: Entry { evidence.entry }
  /// The link in question.
  var currentLink: Evidence.Link? { link.map { evidence.links[$0] } }
  /// The distributions in question, with what is known of them: the one, or all of the entry's.
  var declared: [Evidence.Link] {
    if let currentLink { return [currentLink] }
    return evidence.declared
  }
}
