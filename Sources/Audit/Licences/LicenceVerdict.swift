/// What an entry's statements about its licence come to, with everything a reader needs to check it.
public struct LicenceVerdict: Sendable, Hashable {
  /// The cases of scoring.md 1.4; their points are data in the rulebook.
  public enum Clarity: String, Sendable, Codable, CaseIterable {
    /// One recognised licence, or a choice between recognised ones, that is open and lets the data be passed on.
    case open
    /// One recognised licence that is not open.
    case notOpen = "not-open"
    /// Statements that name different licences.
    case contradictory
    /// Openness is claimed, but no licence named.
    case openUnnamed = "open-unnamed"
    /// Words that name no known licence.
    case unknownText = "unknown-text"
    /// Nothing, or *not specified*.
    case absent
  }

  /// One statement of the dataset or of a distribution, and what it was understood to mean.
  public struct Reading: Sendable, Hashable {
    /// The distribution's id, or `nil` for the dataset's own statement.
    public var distribution: String?
    /// The field it was read from.
    public var source: String
    /// What it was understood to mean.
    public var answer: LicenceAnswer
    /// The statement only sends its reader elsewhere: *see terms of use*.
    public var isPointer: Bool
  }

  /// A fact that a publisher can act on.
  public struct Advice: Sendable, Hashable, Codable {
    /// A stable kebab-case code: `version-missing`, `contradiction`, `unnamed`, `absent`, …
    public var code: String
    /// The fact in a sentence.
    public var text: String
    /// The value to write on the entry's platform, and in which field, where one can be told.
    public var value: String?

    /// The fact with the value to write: `Licence Ouverte without a version: say 2.0 (license: lov2)`.
    /// Where any open licence would do, the value is an example.
    public var sentence: String {
      guard let value else { return text }
      return Self.leavesTheChoice.contains(code) ? "\(text) (for example \(value))" : "\(text) (\(value))"
    }

    private static let leavesTheChoice: Set<String> = [
      "absent", "not-open", "terms-elsewhere", "unknown-text", "unnamed",
    ]
  }

  /// The case.
  public var clarity: Clarity
  /// The licence that was found: also set when it is not open, and the dataset's own when distributions disagree.
  /// Without an id where there is none.
  public var answer: LicenceAnswer
  /// Whether a licence is stated for the dataset, or for every distribution, and is not *not specified*: the field is
  /// populated, whatever it says.
  public var isStated: Bool
  /// Every statement with its meaning, the dataset's first, in the order of the entry.
  public var readings: [Reading]
  /// The ids named, each once, in the order met.
  public var named: [String]
  /// Whether some distributions state no licence while others do and the dataset does not.
  public var isPartial: Bool
  /// How many distributions state none.
  public var silent: Int
  /// The evidence in a sentence: what was read where, and what it was taken for.
  public var evidence: String
  /// What a publisher can do about it.
  public var advice: [Advice] = []
}
