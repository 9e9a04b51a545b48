import Catalog

/// A stretch of a catalogue, as a reader hands it over: kept whole or not at all, together with the place where to go on.
public struct HarvestPage: Sendable {
  /// The document or portal it belongs to, as its reader names it.
  public var part: String
  /// The entries read, in order.
  public var entries: [Entry] = []
  /// What could not be read.
  public var refusals: [Refusal] = []
  /// What is known of the catalogue by now; `nil` where nothing new.
  public var catalogue: CatalogueInfo?
  /// The cursor at which its answer was kept when it arrived, if it was; that answer is forgotten with this page.
  public var arrivedAt: String?
  /// Where the reader goes on after this page, in its own words.
  public var cursor: String?
  /// Whether this was the last page.
  public var isLast = false

  /// A page of a document or portal, empty so far.
  public init(part: String) { self.part = part }
}

/// How far a part of an audit has been read, with counts that add up.
public struct HarvestProgress: Sendable, Equatable {
  /// The document or portal.
  public var part: String
  /// Where its reader goes on; `nil` before the first page.
  public var cursor: String?
  /// Whether it has been read to its end.
  public var isComplete: Bool
  /// What is known of the catalogue.
  public var catalogue: CatalogueInfo?
  /// Entries read and kept.
  public var read: Int
  /// Entries that could not be read.
  public var refused: Int
  /// Entries that had come before, by their id; the first is kept.
  public var duplicated: Int
}
