import Catalog

/// A stretch of a portal as it was read, to be kept whole or not at all, with the place from which to go on.
public struct PortalPage: Sendable {
  /// The entries, in the portal's order.
  public var entries: [Entry] = []
  /// What could not be read.
  public var refusals: [Refusal] = []
  /// What is known of the catalogue by now; `nil` where nothing new.
  public var catalogue: CatalogueInfo?
  /// Where ``Harvester/harvest(_:from:deliver:)`` goes on after this page.
  public var cursor: String?
  /// The cursor at which its answer was kept in ``ArrivedPages``, if it was.
  public var arrivedAt: String?
  /// Whether this was the last page.
  public var isLast = false

  /// A page without anything on it.
  public init() {}
}

extension CatalogueInfo {
  /// The codes of those notes on a catalogue that tell how its harvest went.
  public static let harvestNotes: Set<String> = [
    "total-changed", "page-loop", "window-reached", "resources-not-listed",
  ]
}
