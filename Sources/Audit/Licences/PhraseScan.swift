/// The known phrases of a text, from left to right, each the longest that begins at its place.
final class PhraseScan {
  struct Hit {
    var mark: LicenceMark
    var range: Range<Int>
  }

  let hits: [Hit]
  /// For each piece, the index of the hit that holds it, or -1.
  let owner: [Int]
  /// The pieces without the dull words at both ends.
  let trimmed: Range<Int>
  /// Whether something is compared with: *compatible with*, *similar to*.
  let hasComparison: Bool

  /// Whether a licence or a family is named, an element or an anchor of Creative Commons, a conjunction.
  let hasFamily: Bool
  let hasCommons: Bool
  let hasConjunction: Bool
  /// Whether the data are mentioned, and what stands beside them: metadata, photographs, code.
  let hasData: Bool
  let hasBeside: Bool
  /// Whether a word begins a clause that the licence may wait for.
  let hasWaiting: Bool

  init(text: FoldedText, storage: LicenceTable.Storage) {
    let count = text.pieces.count
    var owner: [Int] = []
    owner.reserveCapacity(count)
    var hits: [Hit] = []
    hits.reserveCapacity(count)
    var kinds: Kinds = []
    var at = 0
    var dates = (text.hasYear ? DateScan(text: text, months: storage.index.months).ranges : [])[...]
    while at < count {
      if let date = dates.first, date.lowerBound <= at {
        dates.removeFirst()
        guard date.lowerBound == at else { continue }
        for _ in date { owner.append(hits.count) }
        hits.append(Hit(mark: .date, range: date))
        at = date.upperBound
        continue
      }
      guard let match = storage.index.phrases.longestMatch(in: text, at: at) else {
        if storage.index.comparisonStems.begins(text, at) {
          owner.append(hits.count)
          hits.append(Hit(mark: .word(.compatible), range: at..<(at + 1)))
          kinds.insert(.comparison)
        } else {
          owner.append(-1)
        }
        at += 1
        continue
      }
      // `Translink NI` is no *ni*, and MIT no *mit*.
      if match.end == at + 1, text.pieces[at].isUpper,
        match.meaning == .word(.negations) && text.bytes(of: at).count == 2
          || match.meaning == .word(.under) && storage.index.whole.find(text.bytes(of: at)) != nil,
        !text.isShouted
      {
        owner.append(-1)
        at += 1
        continue
      }
      if Self.isCut(match, at, text, storage.index) {
        owner.append(-1)
        at += 1
        continue
      }
      for _ in at..<match.end { owner.append(hits.count) }
      hits.append(Hit(mark: match.meaning, range: at..<match.end))
      switch match.meaning {
      case .family: kinds.insert(.family)
      case .anchor, .anchoredCode, .code, .element: kinds.insert(.commons)
      case .word(.compatible): kinds.insert(.comparison)
      case .word(.conjunctions): kinds.insert(.conjunction)
      case .word(.data): kinds.insert(.data)
      case .word(.awaits): kinds.insert(.waiting)
      case .word(.metadata), .word(.beside), .word(.manual), .word(.software), .word(.backdrop):
        kinds.insert(.beside)
      default: break
      }
      at = match.end
    }
    var first = 0
    var last = count
    while first < last, Self.isDull(first, owner, hits) { first += 1 }
    while last > first, Self.isDull(last - 1, owner, hits) { last -= 1 }
    trimmed = first..<last
    hasFamily = kinds.contains(.family)
    hasCommons = kinds.contains(.commons)
    hasComparison = kinds.contains(.comparison)
    hasConjunction = kinds.contains(.conjunction)
    hasData = kinds.contains(.data)
    hasBeside = kinds.contains(.beside)
    hasWaiting = kinds.contains(.waiting)
    self.owner = owner
    self.hits = hits
  }

  /// `l'ODbL`: *l'O* is no LO. A code of two words that ends inside the second.
  private static func isCut(
    _ match: (meaning: LicenceMark, end: Int), _ start: Int, _ text: FoldedText, _ index: LicenceIndex
  ) -> Bool {
    guard case .family(let slot) = match.meaning, match.end - start == 2, match.end < text.pieces.count,
      index.families[slot].isCode
    else { return false }
    return text.pieces[start + 1].gap == .space && text.pieces[match.end].gap == .none
      && !text.pieces[match.end].isDigits
  }

  /// The kinds of phrases that a text has.
  private struct Kinds: OptionSet {
    let rawValue: UInt8
    static let family = Kinds(rawValue: 1)
    static let commons = Kinds(rawValue: 2)
    static let comparison = Kinds(rawValue: 4)
    static let conjunction = Kinds(rawValue: 8)
    static let data = Kinds(rawValue: 16)
    static let beside = Kinds(rawValue: 32)
    static let waiting = Kinds(rawValue: 64)
  }

  private static func isDull(_ piece: Int, _ owner: [Int], _ hits: [Hit]) -> Bool {
    guard owner[piece] >= 0 else { return false }
    let mark = hits[owner[piece]].mark
    return mark == .word(.noise) || mark == .word(.data) || mark == .word(.under)
  }

  /// What the phrase around a piece means.
  func mark(_ piece: Int) -> LicenceMark? {
    guard owner.indices.contains(piece), owner[piece] >= 0 else { return nil }
    return hits[owner[piece]].mark
  }

  /// The first piece of the phrase around a piece.
  func start(of piece: Int) -> Int {
    owner[piece] < 0 ? piece : hits[owner[piece]].range.lowerBound
  }

  /// The piece after the phrase around a piece.
  func end(of piece: Int) -> Int {
    owner[piece] < 0 ? piece + 1 : hits[owner[piece]].range.upperBound
  }

  /// Whether a piece is a word like any other: it may be the name of a place, or something misspelt.
  func isPlain(_ piece: Int) -> Bool {
    guard owner[piece] >= 0 else { return true }
    guard case .word(let word) = hits[owner[piece]].mark else { return false }
    return word.isPlain
  }

  /// Whether one or two unknown words are followed by that of a public body, so that all are its name: *rennes métropole*.
  func isBodyNext(_ piece: Int, in text: FoldedText) -> Bool {
    for next in [piece + 1, piece + 2] where next < text.pieces.count && text.pieces[next].gap <= .space {
      if mark(next) == .word(.bodies) { return true }
      if owner[next] >= 0 || text.pieces[next].isDigits { return false }
    }
    return false
  }

  /// Whether a piece is a word that separates nothing: *licence*, *version*, *international*, a date.
  func isPassable(_ piece: Int) -> Bool {
    switch mark(piece) {
    case .word(.noise), .word(.version), .word(.data), .word(.under), .date: true
    default: false
    }
  }
}
