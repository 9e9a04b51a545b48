/// Stems that words are searched for: any word that holds one of them.
final class StemSet: Sendable {
  private let stems: [[UInt8]]
  /// The stems by their first byte.
  private let byFirst: [[Int32]]
  /// The first two bytes of the stems, hashed to ten bits.
  private let heads: [UInt64]
  /// The stems that may be misspelt: those of six letters and more.
  private let long: [Int32]

  init(_ texts: [String] = []) {
    var stems: [[UInt8]] = []
    var byFirst: [[Int32]] = Array(repeating: [], count: 256)
    var heads = [UInt64](repeating: 0, count: 16)
    var long: [Int32] = []
    for text in texts {
      let stem = FoldedText(text).bytes
      guard let first = stem.first, !stems.contains(stem) else { continue }
      byFirst[Int(first)].append(Int32(stems.count))
      let head = Self.head(first, stem.count > 1 ? stem[1] : 0)
      heads[head >> 6] |= 1 << UInt64(head & 63)
      if stem.count >= 6 { long.append(Int32(stems.count)) }
      stems.append(stem)
    }
    (self.stems, self.byFirst, self.heads, self.long) = (stems, byFirst, heads, long)
  }

  @inline(__always)
  private static func head(_ a: UInt8, _ b: UInt8) -> Int { (Int(a) &* 37 &+ Int(b)) & 1023 }

  /// Whether a piece of a text begins with one of the stems of two letters and more.
  @inline(__always)
  func begins(_ text: FoldedText, _ piece: Int) -> Bool {
    let start = Int(text.pieces[piece].start)
    guard Int(text.pieces[piece].end) - start >= 2 else { return false }
    let head = Self.head(text.bytes[start], text.bytes[start + 1])
    guard heads[head >> 6] & (1 << UInt64(head & 63)) != 0 else { return false }
    return begins(text.bytes(of: piece))
  }

  /// Whether a word begins with one of the stems.
  func begins(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first else { return false }
    return byFirst[Int(first)].contains { word.starts(with: stems[Int($0)]) }
  }

  /// Whether a word holds one of the stems.
  func isHeld(by word: ArraySlice<UInt8>) -> Bool {
    word.withUnsafeBufferPointer { word in
      for start in 0..<word.count {
        for index in byFirst[Int(word[start])] where Self.holds(word, start, stems[Int(index)]) {
          return true
        }
      }
      return false
    }
  }

  private static func holds(_ word: UnsafeBufferPointer<UInt8>, _ start: Int, _ stem: [UInt8]) -> Bool {
    guard stem.count <= word.count - start else { return false }
    for i in 1..<stem.count where word[start + i] != stem[i] { return false }
    return true
  }

  /// Whether a word holds a stem, or begins with one that is misspelt by one letter.
  func isHeldOrNear(_ word: ArraySlice<UInt8>) -> Bool {
    if isHeld(by: word) { return true }
    guard word.count >= 6 else { return false }
    return word.withUnsafeBufferPointer { word in
      for index in long {
        let stem = stems[Int(index)]
        if word[0] == stem[0] {
          for length in (stem.count - 1)...(stem.count + 1) where length <= word.count {
            if stem.withUnsafeBufferPointer({
              EditDistance.isWithinOne($0, UnsafeBufferPointer(rebasing: word[..<length]))
            }) {
              return true
            }
          }
        } else if Self.begins(word, 0, stem) || Self.begins(word, 1, stem) {
          return true
        }
      }
      return false
    }
  }

  /// Whether a word has a stem but for its first letter at a place.
  private static func begins(_ word: UnsafeBufferPointer<UInt8>, _ start: Int, _ stem: [UInt8]) -> Bool {
    guard stem.count - 1 <= word.count - start else { return false }
    for i in 1..<stem.count where word[start + i - 1] != stem[i] { return false }
    return true
  }
}
