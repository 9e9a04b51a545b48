/// Names by their words in whatever order: *Open Data Licentie Fluvius* is the *Licentie Open Data Fluvius*.
struct ReorderedTable: Sendable {
  private struct Name {
    /// The words in the order of the alphabet, but for the small ones.
    var words: [[UInt8]]
    /// `nil` where two licences have a name of these words.
    var licence: Int?
  }

  /// The names by the sum of their words' hashes.
  private var names: [UInt64: Name] = [:]

  /// Names of fewer words are too common to be turned around; texts of more are sentences.
  private static let words = 3...14
  private static let small = ShortWords(
    "a d de der des die du el for fur il l la le les of per pour the van von")

  mutating func add(_ name: FoldedText, _ licence: Int) {
    guard let key = Self.key(name) else { return }
    let words = Self.sorted(name)
    guard let known = names[key] else {
      names[key] = Name(words: words, licence: licence)
      return
    }
    if known.licence != licence || known.words != words { names[key]?.licence = nil }
  }

  /// The licence whose name has the words of a text, and no others.
  func find(_ text: FoldedText) -> Int? {
    guard let key = Self.key(text), let name = names[key], name.words == Self.sorted(text) else { return nil }
    return name.licence
  }

  private static func isSmall(_ word: ArraySlice<UInt8>) -> Bool { word.count <= 4 && small.contains(word) }

  private static func sorted(_ text: FoldedText) -> [[UInt8]] {
    text.pieces.indices.map { Array(text.bytes(of: $0)) }.filter { !isSmall($0[...]) }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The sum of the words' hashes, which is the same in every order; `nil` where they are too few or too many.
  private static func key(_ text: FoldedText) -> UInt64? {
    guard words.contains(text.pieces.count) else { return nil }
    var (sum, count): (UInt64, Int) = (0, 0)
    for piece in text.pieces.indices where !isSmall(text.bytes(of: piece)) {
      sum &+= PhraseTable<Int>.hash(text.bytes(of: piece))
      count += 1
    }
    return count < words.lowerBound ? nil : sum
  }
}
