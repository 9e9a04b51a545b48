import Catalog

/// Where answers are kept for asking again only whether they have changed.
public struct ResponseCache: Sendable {
  /// The answer kept for an address.
  public var find: @Sendable (_ url: String) -> FetchResponse?
  /// Keeps an answer; only those with a validator are handed over.
  public var keep: @Sendable (_ url: String, _ response: FetchResponse) -> Void

  /// A cache by its two halves.
  public init(
    find: @escaping @Sendable (String) -> FetchResponse?,
    keep: @escaping @Sendable (String, FetchResponse) -> Void
  ) {
    self.find = find
    self.keep = keep
  }
}
