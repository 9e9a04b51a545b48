extension FoldedText {
  /// The version that begins at a piece of digits, the piece after it, and whether it was written with a minor.
  func version(at piece: Int) -> (number: VersionNumber, end: Int, isExact: Bool)? {
    guard pieces[piece].isDigits else { return nil }
    let digits = bytes(of: piece)
    guard digits.count <= 4 else { return nil }
    let major = Self.number(digits)
    let next = piece + 1
    if digits.count <= 2, next < pieces.count, pieces[next].isDigits,
      pieces[next].gap == .dot || pieces[next].gap == .hyphen,
      let number = VersionNumber(major: major, minor: bytes(of: next))
    {
      var end = next + 1
      // `1.0.0`
      if end < pieces.count, pieces[end].isDigits, pieces[end].gap == .dot { end += 1 }
      return (number, end, true)
    }
    // `CCBY40`, `V20`
    if digits.count == 2, pieces[piece].gap < .space, major % 5 == 0 || major == 21 {
      return (VersionNumber(major: major / 10, minor: major % 10), next, true)
    }
    return (VersionNumber(major: major, minor: 0), next, false)
  }

  /// Numbers in words, as far as versions go.
  private static let words = [
    ShortWords("un une one eins uno een"),
    ShortWords("deux two zwei due dos dois twee"),
    ShortWords("trois three drei tre tres drie"),
    ShortWords("quatre four vier quattro cuatro quatro"),
  ]
  private static let points = ShortWords(
    """
    point virgule komma punkt coma punto virgola dot
    """)
  private static let zeros = ShortWords(
    """
    zero null cero nul
    """)

  /// The version that a piece states in words, and the piece after it: `deux`, `four point zero`.
  func wordVersion(at piece: Int) -> (number: VersionNumber, end: Int)? {
    guard let major = Self.words.firstIndex(where: { $0.contains(bytes(of: piece)) }) else { return nil }
    let hasMinor =
      piece + 2 < pieces.count && Self.points.contains(bytes(of: piece + 1))
      && Self.zeros.contains(bytes(of: piece + 2))
    return (VersionNumber(major: major + 1, minor: 0), hasMinor ? piece + 3 : piece + 1)
  }

  fileprivate static func number(_ digits: ArraySlice<UInt8>) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }
}

extension VersionNumber {
  /// `2` and the digits after its dot.
  fileprivate init?(major: Int, minor: ArraySlice<UInt8>) {
    guard minor.count <= 3 else { return nil }
    let number = FoldedText.number(minor)
    guard number < 500 else { return nil }
    value = major * 1000 + number + (minor.count == 2 && minor.first == 0x30 ? 500 : 0)
  }
}
