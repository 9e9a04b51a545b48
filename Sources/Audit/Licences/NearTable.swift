/// Titles that a misspelt text is compared with.
struct NearTable: Sendable {
  private struct Title {
    var bytes: [UInt8]
    /// Its digits as one number.
    var digits: UInt64
    /// Its words of one or two letters: codes such as *by*, *nc*, *sa*, which are never mended.
    var codes: [[UInt8]]
    /// How long each of its words is.
    var words: [Int]
    var licence: Int
  }

  /// The titles by their length, and the letters of each.
  private var byLength: [[Title]] = Array(repeating: [], count: NearTable.longest + 1)
  private var letters: [[UInt32]] = Array(repeating: [], count: NearTable.longest + 1)
  /// The digits of every title.
  private var allDigits: Set<UInt64> = []

  /// Shorter texts are never near anything: too much is two edits away from them.
  static let shortest = 10
  static let longest = 64

  mutating func add(_ text: FoldedText, _ licence: Int) {
    guard (Self.shortest...Self.longest).contains(text.bytes.count) else { return }
    let digits = Self.digits(text.bytes[...])
    letters[text.bytes.count].append(Self.letters(text.bytes[...]))
    byLength[text.bytes.count].append(
      Title(
        bytes: text.bytes, digits: digits, codes: Self.codes(text, text.pieces.indices),
        words: text.pieces.indices.map { text.bytes(of: $0).count }, licence: licence))
    allDigits.insert(digits)
  }

  private static func codes(_ text: FoldedText, _ range: Range<Int>) -> [[UInt8]] {
    range.map { Array(text.bytes(of: $0)) }.filter { $0.count <= 2 }
  }

  private static func digits(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var number: UInt64 = 1
    for byte in bytes where byte >= 0x30 && byte <= 0x39 { number = number &* 11 &+ UInt64(byte - 0x2F) }
    return number
  }

  /// Which letters a text has.
  private static func letters(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    var mask: UInt32 = 0
    for byte in bytes where byte >= 0x61 && byte <= 0x7A { mask |= 1 << UInt32(byte - 0x61) }
    return mask
  }

  /// The licences that have a title within two edits (one, below 16 letters), digits being equal.
  func matches(_ text: FoldedText, _ range: Range<Int>) -> [Int] {
    let bytes = text.bytes(range)
    let count = bytes.count
    guard (Self.shortest...Self.longest).contains(count) else { return [] }
    let digits = Self.digits(bytes)
    guard allDigits.contains(digits) else { return [] }
    let most = count < 16 ? 1 : 2
    let own = Self.letters(bytes)
    var whole: [UInt8] = []
    var found: [Int] = []
    for length in max(count - most, Self.shortest)...min(count + most, Self.longest) {
      let letters = letters[length]
      for at in letters.indices where (letters[at] ^ own).nonzeroBitCount <= most * 2 {
        guard byLength[length][at].digits == digits else { continue }
        if whole.isEmpty { whole = Array(bytes) }
        let title = byLength[length][at]
        guard !found.contains(title.licence), EditDistance.isWithin(most, whole, title.bytes),
          title.codes == Self.codes(text, range)
        else { continue }
        // A length two apart is a word too few or too many, unless there is one slip in each of two words.
        if abs(length - count) == 2, !Self.isWordwise(text, range, title) { continue }
        found.append(title.licence)
      }
    }
    return found
  }
}

extension NearTable {
  /// Whether a text has the words of a title, each with one slip at most.
  private static func isWordwise(_ text: FoldedText, _ range: Range<Int>, _ title: Title) -> Bool {
    guard range.count == title.words.count else { return false }
    var start = 0
    for (piece, length) in zip(range, title.words) {
      let word = Array(title.bytes[start..<start + length])
      guard EditDistance.isWithin(1, Array(text.bytes(of: piece)), word) else { return false }
      start += length
    }
    return true
  }
}

/// Levenshtein's distance.
enum EditDistance {
  /// Whether two texts are at most one letter apart: one more, one less, another one, or two neighbours swapped.
  static func isWithinOne(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool {
    guard abs(a.count - b.count) <= 1 else { return false }
    let shorter = min(a.count, b.count)
    var head = 0
    while head < shorter, a[head] == b[head] { head += 1 }
    var tail = 0
    while tail < shorter - head, a[a.count - 1 - tail] == b[b.count - 1 - tail] { tail += 1 }
    let left = max(a.count, b.count) - head - tail
    if left <= 1 { return true }
    return left == 2 && a.count == b.count && a[head] == b[head + 1] && a[head + 1] == b[head]
  }

  /// Whether two texts are at most one or two edits apart; a swap of neighbours counts as one.
  static func isWithin(_ most: Int, _ a: [UInt8], _ b: [UInt8]) -> Bool {
    a.withUnsafeBufferPointer { a in b.withUnsafeBufferPointer { isWithin(most, a, $0) } }
  }

  private static func isWithin(
    _ most: Int, _ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard abs(a.count - b.count) <= most else { return false }
    if most <= 1 { return isWithinOne(a, b) }
    let shorter = min(a.count, b.count)
    var head = 0
    while head < shorter, a[head] == b[head] { head += 1 }
    // Whatever the first edit is, one less is left after it.
    func rest(_ skipA: Int, _ skipB: Int) -> Bool {
      guard head + skipA <= a.count, head + skipB <= b.count else { return false }
      return isWithin(
        most - 1, UnsafeBufferPointer(rebasing: a[(head + skipA)...]),
        UnsafeBufferPointer(rebasing: b[(head + skipB)...]))
    }
    if head == a.count || head == b.count { return true }
    if rest(1, 1) || rest(1, 0) || rest(0, 1) { return true }
    return head + 1 < shorter && a[head] == b[head + 1] && a[head + 1] == b[head] && rest(2, 2)
  }
}
