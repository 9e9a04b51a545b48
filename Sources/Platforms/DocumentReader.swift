import Catalog

/// Reads one catalogue document, whatever its format, as a stream of events.
///
/// The format is found by looking at the bytes. Nothing is ever dropped in silence: every entry that stands in the
/// document comes out as an entry or as a refusal.
public struct DocumentReader: Sendable {
  /// The bounds of this reader.
  public var limits: ReadLimits

  /// A reader with the usual bounds.
  public init(limits: ReadLimits = ReadLimits()) { self.limits = limits }
}
