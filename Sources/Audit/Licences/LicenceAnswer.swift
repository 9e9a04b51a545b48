/// What a text about a licence was understood to mean.
public struct LicenceAnswer: Sendable, Hashable {
  /// The step that gave the answer, in the order of scoring.md section 3.
  public enum Method: String, Sendable, Codable, CaseIterable {
    /// The text is an id of the licence, or one of its ids elsewhere.
    case id
    /// An address in the text is one of the licence's.
    case url
    /// The text is one of the licence's titles.
    case title
    /// The text holds the licence's name, with or without a version.
    case pattern
    /// The text is within two edits of one licence's title, and of no other's.
    case near
  }

  /// The text that was asked about.
  public var text: String
  /// The licence, or `nil` when the text names none, several, or none that is known.
  public var licence: Licence?
  /// The step that gave the answer.
  public var method: Method?
  /// How sure the answer is, 0 to 1; 0 without an answer.
  public var confidence: Double
  /// The part of the text (folded), or the address, that decided.
  public var matchedOn: String?
  /// A Creative Commons jurisdiction that has no id of its own: `fr` for *CC BY 3.0 France*.
  public var port: String?
  /// Ids that were named beside others, or that are near; never part of the answer.
  public var candidates: [String]
  /// Whether the text names several different licences.
  public var isSeveral: Bool
  /// Whether the several licences are offered as a choice (`CC-BY-4.0 OR ODbL-1.0`).
  public var isChoice: Bool

  /// The canonical id.
  public var id: String? { licence?.id }

  init(text: String) {
    self.text = text
    confidence = 0
    candidates = []
    isSeveral = false
    isChoice = false
  }
}
