/// What a finding means to the gate. Scores never depend on it.
public enum Standing: Sendable, Equatable {
  /// It counts.
  case open
  /// The baseline has it already.
  case known
  /// Its owner has accepted it for a while.
  case suppressed(Suppression)

  /// Whether the gate counts it.
  public var counts: Bool { self == .open }
}
