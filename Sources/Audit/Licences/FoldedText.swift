/// A text folded for comparison: its letters and digits only, in lower case, without accents, cut into pieces at every
/// separator, at every change between letters and digits and at every capital inside a word. Because pieces lie in
/// ``bytes`` without anything between them, `ShareAlike`, `share-alike` and `Share Alike` hold the same bytes.
final class FoldedText {
  /// What stands before a piece.
  enum Gap: UInt8, Comparable {
    case none, dot, hyphen, slash, space, dash, sentence
    static func < (a: Gap, b: Gap) -> Bool { a.rawValue < b.rawValue }
  }

  /// A run of letters or of digits.
  struct Piece {
    var start: Int32
    var end: Int32
    var gap: Gap
    var isDigits: Bool
    /// Every letter is a capital.
    var isUpper: Bool
    /// The first letter is a capital.
    var isCapital: Bool
  }

  let bytes: [UInt8]
  let pieces: [Piece]
  /// Whether a piece is a number of four digits.
  let hasYear: Bool
  /// Where an address stood: the piece after it, and what stood before it.
  struct AddressPlace {
    var piece: Int
    var gap: Gap
  }

  /// Where the addresses stood that were left out.
  let addresses: [AddressPlace]
  /// Whether an address stood after the last piece.
  let endsBeforeAddress: Bool
  /// Whether the text ends with a question mark.
  let isQuestion: Bool
  /// The pieces before which a question mark stands. One between blanks may be a dash that lost its encoding.
  let questions: [Int]
  /// The same between blanks.
  let loneQuestions: [Int]

  /// The most bytes of a text that are looked at: a licence pasted in whole names itself in its head.
  static let limit = 64 << 10

  convenience init(_ text: String) { self.init(Self.bytes(of: text)) }

  /// The bytes of a text that are looked at.
  static func bytes(of text: String) -> [UInt8] {
    var text = text
    return text.withUTF8 { Array($0.prefix(limit)) }
  }

  /// Folds a text but for some ranges of it (its addresses), in order.
  init(_ source: [UInt8], skipping: [Range<Int>] = []) {
    var found = Found()
    bytes = source.withUnsafeBufferPointer { source in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: source.count * Folder.growth) { out in
        var folder = Folder(source: source, out: out)
        folder.run(skipping: skipping)
        swap(&found, &folder.found)
        let folded = UnsafeMutableBufferPointer(rebasing: out[..<folder.count])
        Self.spellLicence(folded)
        return Array(folded)
      }
    }
    pieces = found.pieces
    hasYear = found.hasYear
    endsBeforeAddress = found.addressPending
    isQuestion = source.last { $0 > 0x20 } == 0x3F
    addresses = found.addresses
    questions = found.questions
    loneQuestions = found.loneQuestions
  }

  /// What a folding finds beside the bytes.
  struct Found {
    var pieces: [Piece] = []
    var hasYear = false
    var addressPending = false
    var addresses: [AddressPlace] = []
    var questions: [Int] = []
    var loneQuestions: [Int] = []
  }

  /// Writes `license` as `licence`: both have the same length.
  private static func spellLicence(_ bytes: UnsafeMutableBufferPointer<UInt8>) {
    guard bytes.count >= 7 else { return }
    for i in 0...(bytes.count - 7) where bytes[i] == 0x6C && bytes[i + 5] == 0x73 {
      if bytes[i + 1] == 0x69, bytes[i + 2] == 0x63, bytes[i + 3] == 0x65, bytes[i + 4] == 0x6E,
        bytes[i + 6] == 0x65
      {
        bytes[i + 5] = 0x63
      }
    }
  }

  /// The folded bytes of some pieces, without separators.
  func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> {
    guard let first = range.first, let last = range.last else { return [] }
    return bytes[Int(pieces[first].start)..<Int(pieces[last].end)]
  }

  /// Whether everything is in capitals, so that capitals tell nothing.
  var isShouted: Bool {
    pieces.allSatisfy { $0.isDigits || $0.isUpper } && pieces.contains { $0.isUpper && $0.end - $0.start > 4 }
  }

  /// The folded bytes of one piece.
  func bytes(of piece: Int) -> ArraySlice<UInt8> {
    bytes[Int(pieces[piece].start)..<Int(pieces[piece].end)]
  }

  /// Some pieces as a readable text, a space between words.
  func text(_ range: Range<Int>) -> String {
    String(unsafeUninitializedCapacity: bytes(range).count + range.count) { out in
      var count = 0
      for i in range {
        if i > range.lowerBound, pieces[i].gap != .none {
          out[count] = pieces[i].gap == .dot ? 0x2E : 0x20
          count += 1
        }
        for at in Int(pieces[i].start)..<Int(pieces[i].end) {
          out[count] = bytes[at]
          count += 1
        }
      }
      return count
    }
  }
}
