/// Where the answer that a page is read from is kept until its entries are: the next page is asked for meanwhile, and after a
/// kill neither is lost nor asked for twice. Its calls block: they are made on a thread of their own.
public struct ArrivedPages: Sendable {
  /// Keeps the answer at a cursor, and answers whether it is safe there.
  public var keep: @Sendable (_ cursor: String, _ body: [UInt8]) -> Bool
  /// The answer kept at a cursor.
  public var find: @Sendable (_ cursor: String) -> [UInt8]?
  /// Forgets the answer at a cursor, which turned out to be no page. Those of pages that are handed over
  /// (``PortalPage/arrivedAt``) are to be forgotten when the page is kept.
  public var drop: @Sendable (_ cursor: String) -> Void

  /// A place by its parts.
  public init(
    keep: @escaping @Sendable (String, [UInt8]) -> Bool, find: @escaping @Sendable (String) -> [UInt8]?,
    drop: @escaping @Sendable (String) -> Void
  ) {
    self.keep = keep
    self.find = find
    self.drop = drop
  }
}
