/// The bounds of a reader. All that comes from a catalogue is hostile.
public struct ReadLimits: Sendable {
  /// The largest single entry, in bytes; a larger one is refused and skipped.
  public var entryBytes = 16 << 20
  /// The deepest nesting of JSON or XML.
  public var depth = 256
  /// The largest document after decompression, in bytes.
  public var documentBytes: Int64 = 64 << 30
  /// The most statements that a graph may hold in memory.
  public var graphStatements = 40_000_000
  /// The most distributions kept of one entry; more are counted in a note.
  public var distributions = 20_000

  /// The usual bounds.
  public init() {}
}
