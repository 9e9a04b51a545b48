/// A French SIREN, or the SIREN of a SIRET, whose check digits hold.
public struct BusinessNumber: Sendable, Hashable, CustomStringConvertible {
  /// The nine digits of the institution.
  public let siren: String
  /// The fourteen digits of the establishment, where they were given.
  public let siret: String?

  /// La Poste: its establishments do not follow Luhn's rule, but the sum of their digits is a multiple of five.
  static let laPoste = "356000000"

  /// Reads a SIREN or SIRET with blanks, dots and invisible marks as people type them; `nil` where the check digits or the
  /// number of digits are wrong.
  public init?(_ text: String) {
    var digits: [UInt8] = []
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39: digits.append(UInt8(scalar.value - 0x30))
      // Blanks, dots, hyphens, and the marks that hide in copied numbers.
      case 0x09...0x0D, 0x20, 0x2D, 0x2E, 0xA0, 0x200B...0x200F, 0x202A...0x202F, 0x2060...0x2064, 0xFEFF:
        continue
      default: return nil
      }
      if digits.count > 14 { return nil }
    }
    let siren = digits.prefix(9)
    guard digits.count == 9 || digits.count == 14, siren.contains(where: { $0 != 0 }), Self.isLuhn(siren)
    else { return nil }
    let number = siren.map(String.init).joined()
    if digits.count == 14 {
      let isPostal = number == Self.laPoste && digits.reduce(0) { $0 + Int($1) } % 5 == 0
      guard Self.isLuhn(digits[...]) || isPostal else { return nil }
      siret = digits.map(String.init).joined()
    } else {
      siret = nil
    }
    self.siren = number
  }

  private static func isLuhn(_ digits: ArraySlice<UInt8>) -> Bool {
    var sum = 0
    for (index, digit) in digits.reversed().enumerated() {
      let doubled = Int(digit) * (index % 2 == 1 ? 2 : 1)
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    return sum % 10 == 0
  }

  /// INSEE gives the numbers that begin with 1 to the State and those that begin with 2 to local public bodies.
  public var isOfPublicBodies: Bool { siren.hasPrefix("1") || siren.hasPrefix("2") }

  /// The number as it is written: `213 500 010`.
  public var description: String {
    let digits = Array(siren)
    return "\(String(digits[0..<3])) \(String(digits[3..<6])) \(String(digits[6..<9]))"
  }
}
