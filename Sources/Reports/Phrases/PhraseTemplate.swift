/// The translation of a ``PhrasePattern``: the same `{places}`, each with what becomes of its value.
struct PhraseTemplate: Sendable {
  /// What becomes of a value.
  enum Form: Sendable, Equatable {
    /// It stays as it is.
    case verbatim
    /// It is a sentence of its own, translated where the book has it.
    case phrase
    /// It is a state or a reason code, told by its name.
    case code
    /// English quotation marks become those of the language.
    case quotes
    /// A number chooses between two words: `{n:jeu|jeux}`.
    case choice(String, String)
  }

  /// A piece of the translation; a place is the index of the pattern's.
  enum Piece: Sendable, Equatable {
    case literal(String)
    case value(Int, Form)
  }

  let pieces: [Piece]

  /// Reads a translation of sentences with these places; a fault is told as a sentence.
  init(_ text: String, names: [String], fault: (String) -> Void = { _ in }) {
    pieces = PhrasePiece.pieces(of: FrenchTypography.spaced(text)).compactMap { piece in
      guard case .place(let name, let word) = piece else {
        if case .literal(let literal) = piece { return .literal(literal) }
        return nil
      }
      guard let index = names.firstIndex(of: name) else {
        fault("the English sentence has no place '{\(name)}'")
        return nil
      }
      let words = word.split(separator: "|", omittingEmptySubsequences: false)
      switch word {
      case "": return .value(index, .verbatim)
      case "phrase": return .value(index, .phrase)
      case "code": return .value(index, .code)
      case "quotes": return .value(index, .quotes)
      default:
        guard words.count == 2 else {
          fault("'\(word)' is no form of a value; known here: code, phrase, quotes, one|many")
          return nil
        }
        return .value(index, .choice(String(words[0]), String(words[1])))
      }
    }
  }
}

/// The blanks of French typography.
enum FrenchTypography {
  /// A text with the blanks that must not break before `:` `»` `%` and after `«` (U+00A0), and before `;` `!` `?` (U+202F).
  static func spaced(_ text: String) -> String {
    guard text.contains(" ") else { return text }
    var result = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      guard scalar == " " else {
        result.append(scalar)
        continue
      }
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      let previous = index > 0 ? scalars[index - 1] : nil
      switch (previous, next) {
      case ("«", _), (_, ":"), (_, "»"), (_, "%"), (_, "€"): result.append("\u{A0}")
      case (_, ";"), (_, "!"), (_, "?"): result.append("\u{202F}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
