/// Words of at most eight letters, folded: a word is one number, so that looking one up makes no text.
struct ShortWords: Sendable {
  private let sorted: [UInt64]

  init(_ words: String) {
    sorted = words.split(whereSeparator: \.isWhitespace).map { Self.number(Array($0.utf8)[...]) ?? 0 }
      .sorted()
  }

  /// Whether a word is one of them.
  func contains(_ word: ArraySlice<UInt8>) -> Bool {
    guard let number = Self.number(word) else { return false }
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] == number { return true }
      if sorted[middle] < number { low = middle + 1 } else { high = middle }
    }
    return false
  }

  private static func number(_ word: ArraySlice<UInt8>) -> UInt64? {
    guard !word.isEmpty, word.count <= 8 else { return nil }
    return word.reduce(0) { $0 << 8 | UInt64($1) }
  }
}
