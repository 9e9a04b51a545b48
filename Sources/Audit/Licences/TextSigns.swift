/// The signs of a text that ask for a closer look, gathered in one pass over its bytes.
struct TextSigns: OptionSet {
  let rawValue: UInt8
  static let slash = TextSigns(rawValue: 1)
  /// A backslash or a percent sign.
  static let escape = TextSigns(rawValue: 2)
  static let w = TextSigns(rawValue: 4)
  /// The capitals of *OR* and *AND*.
  static let or: TextSigns = [TextSigns(rawValue: 8), TextSigns(rawValue: 16)]
  static let and: TextSigns = [TextSigns(rawValue: 32), TextSigns(rawValue: 64), TextSigns(rawValue: 128)]

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(of bytes: [UInt8]) {
    var signs: UInt8 = 0
    Self.byByte.withUnsafeBufferPointer { table in for byte in bytes { signs |= table[Int(byte)] } }
    rawValue = signs
  }

  private static let byByte: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 256)
    for (signs, letters) in [(slash, "/"), (escape, "\\%"), (w, "wW")] {
      for letter in letters.utf8 { table[Int(letter)] = signs.rawValue }
    }
    for (at, letter) in "ORAND".utf8.enumerated() { table[Int(letter)] = 8 << UInt8(at) }
    return table
  }()
}
