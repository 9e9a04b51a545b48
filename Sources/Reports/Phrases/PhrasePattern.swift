/// An English sentence with `{places}`, as the checks print it: finds the places' values in a text.
///
/// A place may say what stands there: `{n:number}`, `{id:word}` (no blank), `{rest:known}` (a sentence that the book has
/// too); without a word anything does. Values are taken as short as the text after them allows, in one pass: no text,
/// however hostile, makes it go back. Of places side by side the first one takes everything.
struct PhrasePattern: Sendable {
  /// What may stand in a place.
  enum Kind: String, Sendable, CaseIterable {
    case any, number, word, known
  }

  /// The pattern as written.
  let text: String
  /// The places' names, in order.
  let names: [String]
  /// What may stand in each.
  let kinds: [Kind]
  /// The fixed parts around the places: one more than there are places.
  let literals: [[UInt8]]
  /// How many of the places, the last in ``names``, stood behind another one and are always empty.
  private let emptyPlaces: Int

  /// Reads a pattern; a fault is told as a sentence.
  init(_ text: String, fault: (String) -> Void = { _ in }) {
    var names: [String] = []
    var kinds: [Kind] = []
    var literals: [[UInt8]] = [[]]
    var empty: [String] = []
    for piece in PhrasePiece.pieces(of: text) {
      switch piece {
      case .literal(let literal): literals[literals.count - 1] += Array(literal.utf8)
      case .place(let name, let word):
        let kind = word.isEmpty ? Kind.any : Kind(rawValue: word)
        if kind == nil { fault("'\(word)' is no kind of place; known here: any, known, number, word") }
        if !names.isEmpty, literals[literals.count - 1].isEmpty {
          fault("two places stand side by side: where one ends cannot be told")
          empty.append(name)
          continue
        }
        if names.contains(name) || empty.contains(name) { fault("the place '{\(name)}' is there twice") }
        names.append(name)
        kinds.append(kind ?? .any)
        literals.append([])
      }
    }
    self.text = text
    self.names = names + empty
    self.kinds = kinds + empty.map { _ in .any }
    emptyPlaces = empty.count
    self.literals = literals
  }

  /// Where the values stand, one range a place; `nil` where the text is another sentence.
  func values(in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>]? {
    let first = literals[0]
    let last = literals[literals.count - 1]
    let places = names.count - emptyPlaces
    guard places > 0, text.count >= first.count + last.count, Self.holds(text, first, at: 0),
      Self.holds(text, last, at: text.count - last.count)
    else { return nil }
    let end = text.count - last.count
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(names.count)
    var at = first.count
    for place in 0..<places {
      var stop = end
      if place + 1 < places {
        guard let found = Self.find(literals[place + 1], in: text, from: at, to: end) else { return nil }
        stop = found
      }
      guard Self.fits(text, at..<stop, kinds[place]) else { return nil }
      ranges.append(at..<stop)
      at = stop + (place + 1 < places ? literals[place + 1].count : 0)
    }
    for _ in 0..<emptyPlaces { ranges.append(end..<end) }
    return ranges
  }

  private static func fits(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ kind: Kind) -> Bool {
    switch kind {
    case .any: true
    case .known: !range.isEmpty
    case .number:
      !range.isEmpty && range.allSatisfy { (0x30...0x39).contains(text[$0]) || text[$0] == 0x2E }
    case .word: !range.isEmpty && range.allSatisfy { text[$0] > 0x20 }
    }
  }

  private static func holds(_ text: UnsafeBufferPointer<UInt8>, _ part: [UInt8], at start: Int) -> Bool {
    for index in part.indices where text[start + index] != part[index] { return false }
    return true
  }

  private static func find(
    _ part: [UInt8], in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Int? {
    guard let first = part.first, end - start >= part.count else { return nil }
    var at = start
    while at + part.count <= end {
      if text[at] == first, holds(text, part, at: at) { return at }
      at += 1
    }
    return nil
  }
}

/// A piece of a pattern or of its translation.
enum PhrasePiece: Sendable, Equatable {
  case literal(String)
  /// A place with its name and the word behind the colon.
  case place(String, String)

  /// Takes a text apart; a brace without its partner is literal.
  static func pieces(of text: String) -> [PhrasePiece] {
    var pieces: [PhrasePiece] = []
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { pieces.append(.literal(String(rest[..<open]))) }
      let inner = rest[rest.index(after: open)..<close].split(
        separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      pieces.append(.place(String(inner.first ?? ""), inner.count > 1 ? String(inner[1]) : ""))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.literal(String(rest))) }
    return pieces
  }
}
