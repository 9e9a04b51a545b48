/// The known phrases of a text, from left to right, each the longest that begins at its place.
struct PhraseScan {
  struct Hit {
    var mark: LicenceMark
    var range: Range<Int>
  }

  private(set) var hits: [Hit] = []
  /// For each piece, the index of the hit that holds it, or -1.
  private(set) var owner: [Int32]
  /// The pieces without the dull words at both ends.
  private(set) var trimmed: Range<Int>

  init(text: FoldedText, phrases: PhraseTable<LicenceMark>) {
    let count = text.pieces.count
    owner = Array(repeating: -1, count: count)
    var at = 0
    while at < count {
      if let match = phrases.longestMatch(in: text, at: at) {
        for piece in at..<match.end { owner[piece] = Int32(hits.count) }
        hits.append(Hit(mark: match.meaning, range: at..<match.end))
        at = match.end
      } else {
        at += 1
      }
    }
    var first = 0
    var last = count
    while first < last, Self.isDull(first, owner, hits) { first += 1 }
    while last > first, Self.isDull(last - 1, owner, hits) { last -= 1 }
    trimmed = first..<last
  }

  private static func isDull(_ piece: Int, _ owner: [Int32], _ hits: [Hit]) -> Bool {
    owner[piece] >= 0 && hits[Int(owner[piece])].mark == .word(.noise)
  }

  /// What the phrase around a piece means.
  func mark(_ piece: Int) -> LicenceMark? {
    guard owner.indices.contains(piece), owner[piece] >= 0 else { return nil }
    return hits[Int(owner[piece])].mark
  }

  /// Whether a piece is a word that separates nothing: *licence*, *version*, *international*.
  func isPassable(_ piece: Int) -> Bool {
    switch mark(piece) {
    case .word(.noise), .word(.version): true
    default: false
    }
  }
}
