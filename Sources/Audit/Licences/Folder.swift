/// The state of one folding.
struct Folder {
  let source: UnsafeBufferPointer<UInt8>
  /// Where the folded bytes go, and how many there are.
  private let out: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0
  var found = FoldedText.Found()
  /// The piece that is being read, while ``open``.
  var piece = FoldedText.Piece(
    start: 0, end: 0, gap: .none, isDigits: false, isUpper: false, isCapital: false)
  var gap = FoldedText.Gap.sentence
  var open = false
  var lastWasUpper = false
  var lastWasDigit = false
  var sawBlank = false

  /// The most folded bytes that one byte makes: © is a word of nine.
  static let growth = 5

  init(source: UnsafeBufferPointer<UInt8>, out: UnsafeMutableBufferPointer<UInt8>) {
    (self.source, self.out) = (source, out)
    found.pieces.reserveCapacity(source.count / 4 + 2)
  }

  @inline(__always)
  private mutating func put(_ byte: UInt8) {
    out[count] = byte
    count += 1
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { put(byte) }
  }

  mutating func run(skipping: [Range<Int>]) {
    var i = 0
    var skips = skipping.makeIterator()
    var skip = skips.next()
    while i < source.count {
      if let range = skip, i >= range.lowerBound {
        i = max(i, range.upperBound)
        skip = skips.next()
        close()
        found.addresses.append(.init(piece: found.pieces.count, gap: gap))
        separate(.sentence)
        found.addressPending = true
        continue
      }
      let byte = source[i]
      switch byte {
      case 0x61...0x7A:
        letter(byte, upper: false, next: 0)
        i += 1
        let end = skip?.lowerBound ?? source.count
        while i < end, (0x61...0x7A).contains(source[i]) {
          put(source[i])
          i += 1
        }
      case 0x41...0x5A:
        letter(byte | 0x20, upper: true, next: i + 1 < source.count ? source[i + 1] : 0)
        i += 1
      case 0x30 where isLetterO(at: i):
        letter(0x6F, upper: true, next: source[i + 1])
        i += 1
      case 0x30...0x39:
        digit(byte)
        i += 1
      case 0x26: i = entity(at: i)
      case 0x3C: i = tag(at: i)
      case 0x00..<0x80:
        separator(byte, at: i)
        i += 1
      default: i = scalar(at: i)
      }
    }
    close()
  }

  /// `0uverte`, `0DbL`: a zero where a word begins is the letter.
  private func isLetterO(at i: Int) -> Bool {
    guard !open, gap != .dot, i + 2 < source.count else { return false }
    return (0x61...0x7A).contains(source[i + 1] | 0x20) && (0x61...0x7A).contains(source[i + 2] | 0x20)
  }

  mutating func start(digits: Bool, upper: Bool) {
    let at = Int32(count)
    piece = .init(start: at, end: at, gap: gap, isDigits: digits, isUpper: upper, isCapital: upper)
    gap = .none
    sawBlank = false
    open = true
    found.addressPending = false
  }

  mutating func close() {
    guard open else { return }
    piece.end = Int32(count)
    if piece.isDigits, piece.end - piece.start == 4 { found.hasYear = true }
    found.pieces.append(piece)
    open = false
  }

  mutating func letter(_ byte: UInt8, upper: Bool, next: UInt8) {
    if open, lastWasDigit || (upper && (!lastWasUpper || (0x61...0x7A).contains(next))) { close() }
    if !open { start(digits: false, upper: upper) }
    if !upper { piece.isUpper = false }
    put(byte)
    lastWasUpper = upper
    lastWasDigit = false
  }

  mutating func digit(_ byte: UInt8) {
    if open, !lastWasDigit {
      close()
      splitVersionSign()
    }
    if !open { start(digits: true, upper: false) }
    put(byte)
    lastWasDigit = true
    lastWasUpper = false
  }

  /// `GPLv3`: the `v` belongs to the number.
  private mutating func splitVersionSign() {
    guard let last = found.pieces.last, out[count - 1] == 0x76, last.end - last.start > 1 else { return }
    found.pieces[found.pieces.count - 1].end -= 1
    found.pieces.append(
      .init(start: last.end - 1, end: last.end, gap: .none, isDigits: false, isUpper: false, isCapital: false)
    )
  }

  /// Notes a separator; several in a row become the strongest, and a hyphen or dot beside a blank a dash or a stop.
  mutating func separate(_ kind: FoldedText.Gap) {
    close()
    switch kind {
    case .space:
      sawBlank = true
      gap = gap == .hyphen || gap == .slash ? .dash : gap == .dot ? .sentence : max(gap, .space)
    case .hyphen, .slash: gap = sawBlank || gap == .hyphen ? max(gap, .dash) : max(gap, kind)
    default: gap = max(gap, kind)
    }
  }

  mutating func separator(_ byte: UInt8, at i: Int) {
    switch byte {
    case 0x2E: separate(.dot)
    case 0x2C:
      let digits = lastWasDigit && open && i + 1 < source.count && (0x30...0x39).contains(source[i + 1])
      separate(digits ? .dot : .dash)
    case 0x2D, 0x5F: separate(.hyphen)
    case 0x2F: separate(.slash)
    case 0x2B where open:
      // `GPL-2.0+`, `LiLiQ-R+`: the sign changes the licence.
      close()
      for letter in "plus".utf8 { self.letter(letter, upper: false, next: 0) }
      close()
    case 0x20, 0x09, 0x0D: separate(.space)
    case 0x0A: separate(gap == .space || gap == .none ? .dash : .sentence)
    case 0x21 where i + 1 < source.count && source[i + 1] == 0x3D:
      // `!= CC BY`
      separate(.space)
      for letter in "not".utf8 { self.letter(letter, upper: false, next: 0) }
      close()
    case 0x3D: separate(i > 0 && source[i - 1] == 0x21 ? .space : .dash)
    case 0x21, 0x3B: separate(.sentence)
    case 0x3F:
      let next = i + 1 < source.count ? source[i + 1] : 0x29
      let isAsked = next == 0x29 || next == 0x5D || open && next <= 0x20
      separate(.sentence)
      if isAsked {
        found.questions.append(found.pieces.count)
      } else {
        found.loneQuestions.append(found.pieces.count)
      }
    case 0x22, 0x27, 0x2A, 0x60: separate(.space)
    default: separate(.dash)
    }
  }

  /// A tag of HTML is a blank; anything else that begins with `<` a dash.
  mutating func tag(at i: Int) -> Int {
    let next = i + 1 < source.count ? source[i + 1] : 0
    guard (0x61...0x7A).contains(next | 0x20) || next == 0x2F || next == 0x21 else {
      separate(.dash)
      return i + 1
    }
    // Bounded, so that a text of nothing but `<a` stays linear.
    var at = i + 2
    while at < source.count, at - i < 2048, source[at] != 0x3E, source[at] != 0x3C { at += 1 }
    guard at < source.count, source[at] == 0x3E else {
      separate(.dash)
      return i + 1
    }
    separate(.space)
    return at + 1
  }

  /// An entity of HTML: a letter with an accent is that letter, `&amp;` and numbers of letters are themselves.
  mutating func entity(at i: Int) -> Int {
    var at = i + 1
    while at < source.count, at - i < 12, source[at] != 0x3B, source[at] > 0x20 { at += 1 }
    guard at < source.count, source[at] == 0x3B, at > i + 2 else {
      separate(.dash)
      return i + 1
    }
    let name = Array(source[(i + 1)..<at])[...]
    if name.first == 0x23 {
      guard let scalar = HTMLEntity.scalar(name.dropFirst()) else {
        separate(.dash)
        return at + 1
      }
      if scalar.isASCII {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        switch byte {
        case 0x61...0x7A: letter(byte, upper: false, next: 0)
        case 0x41...0x5A: letter(byte | 0x20, upper: true, next: 0)
        case 0x30...0x39: digit(byte)
        default: separator(byte, at: i)
        }
      } else {
        fold(scalar, next: at + 1)
      }
    } else if let scalar = HTMLEntity.named(name) {
      fold(scalar, next: at + 1)
    } else if name.elementsEqual("nbsp".utf8) {
      separate(.space)
    } else {
      separate(.dash)
    }
    return at + 1
  }

  mutating func scalar(at i: Int) -> Int {
    var value: UInt32
    let count: Int
    switch source[i] {
    case 0xC2...0xDF: (value, count) = (UInt32(source[i] & 0x1F), 2)
    case 0xE0...0xEF: (value, count) = (UInt32(source[i] & 0x0F), 3)
    case 0xF0...0xF4: (value, count) = (UInt32(source[i] & 0x07), 4)
    default:
      separate(.dash)
      return i + 1
    }
    guard i + count <= source.count else {
      separate(.dash)
      return source.count
    }
    // `Ã©`: a letter in UTF-8 that was read as Latin-1.
    if value == 0x03, source[i + 1] == 0x83, i + 3 < source.count, source[i + 2] == 0xC2,
      (0x80...0xBF).contains(source[i + 3]), let scalar = Unicode.Scalar(UInt32(0xC0 | source[i + 3] & 0x3F))
    {
      fold(scalar, next: i + 4)
      return i + 4
    }
    if let end = damage(at: i) { return end }
    for k in 1..<count { value = value << 6 | UInt32(source[i + k] & 0x3F) }
    guard let scalar = Unicode.Scalar(value) else {
      separate(.dash)
      return i + count
    }
    fold(scalar, next: i + count)
    return i + count
  }

  /// `â€“`, `â€™`, `Â `: a dash, a quotation mark or a blank in UTF-8 that was read as Windows-1252 or Latin-1; where it ends.
  private mutating func damage(at i: Int) -> Int? {
    func scalar(at start: Int) -> (value: UInt32, end: Int)? {
      guard start < source.count, source[start] >= 0xC2 else { return nil }
      let count = source[start] < 0xE0 ? 2 : 3
      guard source[start] < 0xF0, start + count <= source.count else { return nil }
      var value = UInt32(source[start] & (count == 2 ? 0x1F : 0x0F))
      for byte in source[(start + 1)..<(start + count)] { value = value << 6 | UInt32(byte & 0x3F) }
      return (value, start + count)
    }
    guard source[i] == 0xC3, let first = scalar(at: i), let second = scalar(at: first.end) else { return nil }
    if first.value == 0xC2 {
      guard second.value == 0xA0 || second.value == 0xAB || second.value == 0xBB else { return nil }
      separate(.space)
      return second.end
    }
    guard first.value == 0xE2, second.value == 0x20AC || second.value == 0x80 else { return nil }
    guard let third = scalar(at: second.end) else {
      separate(.hyphen)
      return second.end
    }
    switch third.value {
    case 0x201C, 0x201D, 0x2013, 0x2014, 0x90...0x95: separate(.hyphen)
    case 0x2018...0x201A, 0x2039, 0x203A, 0x2122, 0x2DC, 0x153, 0x161, 0x178, 0x17D, 0x17E, 0x80...0x8F,
      0x96...0xBF, 0x2026:
      separate(.space)
    default:
      separate(.hyphen)
      return second.end
    }
    return third.end
  }

  /// Folds a scalar beyond ASCII.
  mutating func fold(_ scalar: Unicode.Scalar, next: Int) {
    let following = next < source.count ? source[next] : 0
    switch LetterFolding.fold(scalar) {
    case .letters(let first, let second, let upper):
      letter(first, upper: upper, next: following)
      if let second { letter(second, upper: upper, next: 0) }
    case .other(let folded, let upper):
      letter(0, upper: upper, next: 0)
      count -= 1
      put(folded)
    case .ideograph:
      close()
      start(digits: false, upper: false)
      put(scalar)
      close()
    case .nearly:
      separate(.space)
      for letter in "similar".utf8 { self.letter(letter, upper: false, next: 0) }
      close()
      separate(.space)
    case .copyright:
      separate(.space)
      for letter in "copyright".utf8 { self.letter(letter, upper: false, next: 0) }
      close()
      separate(.space)
    case .digit(let byte): digit(byte)
    case .separator(let gap): separate(gap)
    case .nothing: break
    }
  }
}
