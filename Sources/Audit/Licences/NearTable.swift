/// Titles that a misspelt text is compared with.
struct NearTable: Sendable {
  private struct Title {
    var bytes: [UInt8]
    var letters: UInt32
    /// Its words of one or two letters: codes such as *by*, *nc*, *sa*, which are never mended.
    var codes: [[UInt8]]
    var licence: Int
  }

  /// The titles by their length.
  private var byLength: [[Title]] = Array(repeating: [], count: NearTable.longest + 1)

  /// Shorter texts are never near anything: too much is two edits away from them.
  static let shortest = 10
  static let longest = 64

  mutating func add(_ text: FoldedText, _ licence: Int) {
    guard (Self.shortest...Self.longest).contains(text.bytes.count) else { return }
    byLength[text.bytes.count].append(
      Title(
        bytes: text.bytes, letters: Self.letters(text.bytes), codes: Self.codes(text), licence: licence))
  }

  private static func codes(_ text: FoldedText) -> [[UInt8]] {
    text.pieces.indices.map { Array(text.bytes(of: $0)) }.filter { $0.count <= 2 }
  }

  /// Which letters a text has.
  private static func letters(_ bytes: [UInt8]) -> UInt32 {
    var mask: UInt32 = 0
    for byte in bytes where byte >= 0x61 && byte <= 0x7A { mask |= 1 << UInt32(byte - 0x61) }
    return mask
  }

  /// The licences that have a title within two edits (one, below 16 letters), digits being equal.
  func matches(_ text: FoldedText) -> [Int] {
    let count = text.bytes.count
    guard (Self.shortest...Self.longest).contains(count) else { return [] }
    let most = count < 16 ? 1 : 2
    let letters = Self.letters(text.bytes)
    let digits = text.bytes.filter { (0x30...0x39).contains($0) }
    let codes = Self.codes(text)
    var found: [Int] = []
    // A length two apart is a word too few or too many rather than a slip.
    for length in max(count - 1, Self.shortest)...min(count + 1, Self.longest) {
      for title in byLength[length] where (title.letters ^ letters).nonzeroBitCount <= most * 2 {
        guard !found.contains(title.licence), title.bytes.filter({ (0x30...0x39).contains($0) }) == digits,
          title.codes == codes,
          EditDistance.isWithin(most, text.bytes, title.bytes)
        else { continue }
        found.append(title.licence)
      }
    }
    return found
  }
}

/// Levenshtein's distance.
enum EditDistance {
  /// Whether two texts are at most so many edits apart; a swap of neighbours counts as one.
  static func isWithin(_ most: Int, _ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard abs(a.count - b.count) <= most else { return false }
    if a == b { return true }
    let none = most + 1
    var before: [Int] = []
    var last = (0...b.count).map { min($0, none) }
    for i in 1...max(a.count, 1) {
      guard i <= a.count else { break }
      var row = Array(repeating: none, count: b.count + 1)
      row[0] = min(i, none)
      var least = row[0]
      for j in max(1, i - most)...max(1, min(b.count, i + most)) where j <= b.count {
        let same = a[i - 1] == b[j - 1]
        var cost = min(last[j - 1] + (same ? 0 : 1), last[j] + 1, row[j - 1] + 1)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { cost = min(cost, before[j - 2] + 1) }
        row[j] = min(cost, none)
        least = min(least, row[j])
      }
      if least > most { return false }
      before = last
      last = row
    }
    return last[b.count] <= most
  }
}
