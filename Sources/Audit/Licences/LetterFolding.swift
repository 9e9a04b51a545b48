/// Letters without accents and case, beyond ASCII.
enum LetterFolding {
  enum Folded {
    /// One or two ASCII letters.
    case letters(UInt8, UInt8?, upper: Bool)
    /// A letter of another alphabet, in lower case.
    case other(Unicode.Scalar, upper: Bool)
    /// A character that is a word by itself.
    case ideograph
    case copyright
    /// The sign ≈.
    case nearly
    /// A digit of another width.
    case digit(UInt8)
    case separator(FoldedText.Gap)
    /// A combining mark or an invisible character.
    case nothing
  }

  static func fold(_ scalar: Unicode.Scalar) -> Folded {
    let value = scalar.value
    switch value {
    case 0xC0..<0x180:
      let at = Int(value - 0xC0)
      let first = latin[at * 2]
      guard first != 0x2D else { return .separator(.dash) }
      let upper = value < 0xDF || (value >= 0x100 && isCapital(value))
      return .letters(first, latin[at * 2 + 1] == 0x20 ? nil : latin[at * 2 + 1], upper: upper)
    case 0x218, 0x219: return .letters(0x73, nil, upper: value == 0x218)
    case 0x21A, 0x21B: return .letters(0x74, nil, upper: value == 0x21A)
    case 0x300...0x36F, 0x200B...0x200F, 0xFEFF, 0xAD: return .nothing
    case 0x370...0x3FF: return greek(scalar)
    case 0x410...0x42F: return .other(Unicode.Scalar(value + 0x20) ?? scalar, upper: true)
    case 0x400...0x40F: return .other(Unicode.Scalar(value + 0x50) ?? scalar, upper: true)
    case 0x430...0x52F: return .other(scalar, upper: false)
    case 0x2010...0x2012, 0x2212: return .separator(.hyphen)
    case 0x2013...0x2015: return .separator(.hyphen)
    case 0xFF10...0xFF19: return .digit(UInt8(value - 0xFF10 + 0x30))
    case 0xFF0E: return .separator(.dot)
    case 0x3000, 0xA0, 0x2000...0x200A, 0x202F, 0x2018, 0x2019, 0x201C...0x201F, 0x2B9, 0x2BC, 0xAB, 0xBB,
      0xAE,
      0x2122:
      return .separator(.space)
    case 0xA9: return .copyright
    case 0x2243, 0x2245, 0x2248: return .nearly
    case 0xFF21...0xFF3A: return .letters(UInt8(value - 0xFF21 + 0x61), nil, upper: true)
    case 0xFF41...0xFF5A: return .letters(UInt8(value - 0xFF41 + 0x61), nil, upper: false)
    case 0x2E80...0x9FFF, 0xAC00...0xD7AF, 0x3040...0x30FF: return .ideograph
    case 0x80..<0xC0, 0x2000...0x2BFF, 0x3000...0x303F, 0xE000...0xFFFF: return .separator(.dash)
    default:
      return scalar.properties.isAlphabetic ? .other(scalar, upper: false) : .separator(.dash)
    }
  }

  /// Latin Extended-A alternates capitals and small letters, but for three stretches.
  private static func isCapital(_ value: UInt32) -> Bool {
    switch value {
    case 0x139...0x148, 0x179...0x17E: value % 2 == 1
    case 0x178: true
    case 0x138, 0x149, 0x17F: false
    default: value % 2 == 0
    }
  }

  private static func greek(_ scalar: Unicode.Scalar) -> Folded {
    let value = scalar.value
    switch value {
    case 0x391...0x3A9: return .other(Unicode.Scalar(value + 0x20) ?? scalar, upper: true)
    case 0x386, 0x3AC: return .other("α", upper: value == 0x386)
    case 0x388, 0x3AD: return .other("ε", upper: value == 0x388)
    case 0x389, 0x3AE: return .other("η", upper: value == 0x389)
    case 0x38A, 0x3AF, 0x390, 0x3CA: return .other("ι", upper: value == 0x38A)
    case 0x38C, 0x3CC: return .other("ο", upper: value == 0x38C)
    case 0x38E, 0x3CD, 0x3B0, 0x3CB: return .other("υ", upper: value == 0x38E)
    case 0x38F, 0x3CE: return .other("ω", upper: value == 0x38F)
    case 0x3C2: return .other("σ", upper: false)
    default: return .other(scalar, upper: false)
    }
  }

  /// U+00C0 to U+017F, two bytes each; a hyphen where there is no letter.
  private static let latin: [UInt8] = {
    let letters =
      "a a a a a a aec e e e e i i i i d n o o o o o - o u u u u y thssa a a a a a aec e e e e i i i i "
      + "d n o o o o o - o u u u u y thy a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g "
      + "g g g g h h h h i i i i i i i i i i ijijj j k k k l l l l l l l l l l n n n n n n n n n o o o o "
      + "o o oeoer r r r r r s s s s s s s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s "
    return Array(letters.utf8)
  }()
}
