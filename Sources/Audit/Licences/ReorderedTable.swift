/// Names by their words in whatever order: *Open Data Licentie Fluvius* is the *Licentie Open Data Fluvius*.
struct ReorderedTable: Sendable {
  /// The licence of each set of words; `nil` where two have it.
  private var licences: [[UInt8]: Int?] = [:]

  /// Names of fewer words are too common to be turned around; texts of more are sentences.
  private static let words = 3...14
  private static let small = ShortWords(
    "a d de der des die du el for fur il l la le les of per pour the van von")

  mutating func add(_ name: FoldedText, _ licence: Int) {
    guard let key = Self.key(name) else { return }
    licences[key] = if let known = licences[key], known != licence { .some(nil) } else { licence }
  }

  /// The licence whose name has the words of a text, and no others.
  func find(_ text: FoldedText) -> Int? { Self.key(text).flatMap { licences[$0] ?? nil } }

  /// The words in the order of the alphabet but for the small ones; `nil` where they are too few or too many.
  private static func key(_ text: FoldedText) -> [UInt8]? {
    guard words.contains(text.pieces.count) else { return nil }
    let kept = text.pieces.indices.map { text.bytes(of: $0) }.filter { !small.contains($0) }
    guard kept.count >= words.lowerBound else { return nil }
    return Array(kept.sorted { $0.lexicographicallyPrecedes($1) }.joined(separator: [0x20]))
  }
}
