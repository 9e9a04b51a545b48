/// The sentences of a book, found by how a text begins.
struct SentenceIndex: Sendable {
  private var byFirst: [UInt8: [PhraseBook.Sentence]] = [:]
  private var open: [PhraseBook.Sentence] = []

  /// Adds a sentence. Those whose fixed parts are longer are asked first: they are the more particular ones.
  mutating func add(_ sentence: PhraseBook.Sentence) {
    if let first = sentence.pattern.literals[0].first {
      Self.insert(sentence, into: &byFirst[first, default: []])
    } else {
      Self.insert(sentence, into: &open)
    }
  }

  private static func insert(_ sentence: PhraseBook.Sentence, into list: inout [PhraseBook.Sentence]) {
    let weight = weight(sentence)
    let at = list.firstIndex { Self.weight($0) < weight } ?? list.count
    list.insert(sentence, at: at)
  }

  private static func weight(_ sentence: PhraseBook.Sentence) -> Int {
    sentence.pattern.literals.reduce(0) { $0 + $1.count }
  }

  /// The first sentence that accepts a text and whose values are accepted too.
  func first<T>(
    in text: UnsafeBufferPointer<UInt8>, _ accept: (PhraseBook.Sentence, [Range<Int>]) -> T?
  ) -> T? {
    guard let byte = text.first else { return nil }
    for list in [byFirst[byte] ?? [], open] {
      for sentence in list {
        guard let values = sentence.pattern.values(in: text), let found = accept(sentence, values) else {
          continue
        }
        return found
      }
    }
    return nil
  }
}
