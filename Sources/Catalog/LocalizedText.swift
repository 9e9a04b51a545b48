/// A text in one or several languages.
public struct LocalizedText: Sendable, Codable, Hashable {
  /// One text with its language.
  public struct Variant: Sendable, Codable, Hashable {
    /// The language tag as published, or `nil` where none was given.
    public var language: String?
    /// The text.
    public var text: String

    /// A text with its language.
    public init(language: String?, text: String) {
      self.language = language
      self.text = text
    }
  }

  /// The variants in the order they were published.
  public var variants: [Variant] = []

  /// No text at all.
  public init() {}

  /// A text without a language.
  public init(_ text: String?) {
    if let text { variants = [Variant(language: nil, text: text)] }
  }

  /// Adds a variant; the same text in the same language is added once.
  public mutating func add(_ text: String, language: String?) {
    let variant = Variant(language: language, text: text)
    if !variants.contains(variant) { variants.append(variant) }
  }

  /// Whether there is no text but blanks.
  public var isEmpty: Bool { variants.allSatisfy { $0.text.allSatisfy(\.isWhitespace) } }

  /// The text to show: French, then without a language, then English, then the first. Machine translations
  /// (BCP 47 `-t-`) come last.
  @inlinable public var best: String? {
    guard variants.count > 1 else { return variants.first?.text }
    return variants.enumerated().min { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }?
      .element.text
  }
}

extension LocalizedText.Variant {
  @usableFromInline var rank: Int {
    if text.allSatisfy(\.isWhitespace) { return 9 }
    guard let language else { return 1 }
    if language.contains("-t-") { return 8 }
    switch language.lowercased().prefix(2) {
    case "fr": return 0
    case "un", "": return 1
    case "en": return 2
    default: return 3
    }
  }
}
