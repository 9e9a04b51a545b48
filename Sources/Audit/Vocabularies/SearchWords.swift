/// The words of a name as one would type them: without case and accents.
public enum SearchWords {
  /// Calls the body with each word of at least two characters.
  public static func each(in text: String, _ body: (String) -> Void) {
    var word = ""
    func end() {
      if word.unicodeScalars.count > 1 { body(word) }
      word = ""
    }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7A: word.unicodeScalars.append(scalar)
      case 0x41...0x5A: word.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value + 0x20)))
      case 0..<0x80: end()
      default:
        switch LetterFolding.fold(scalar) {
        case .letters(let first, let second, _):
          word.unicodeScalars.append(Unicode.Scalar(first))
          if let second { word.unicodeScalars.append(Unicode.Scalar(second)) }
        case .other(let letter, _): word.unicodeScalars.append(letter)
        case .digit(let digit): word.unicodeScalars.append(Unicode.Scalar(digit))
        case .ideograph: word.unicodeScalars.append(scalar)
        case .nothing: break
        case .copyright, .nearly, .separator: end()
        }
      }
    }
    end()
  }
}
