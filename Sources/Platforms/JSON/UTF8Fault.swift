/// Where a text stops being UTF-8, and what it may be instead.
struct UTF8Fault {
  /// The offset of the first byte that is wrong; the length of the text where none is.
  let at: Int
  /// Whether every byte beyond ASCII stands alone among letters, as in Latin-1 and Windows-1252.
  let looksLikeLatin1: Bool

  /// Looks a text through; only called once a text is known to be at fault.
  init(in bytes: UnsafeRawBufferPointer) {
    var at = 0
    while at < bytes.count {
      let length = Self.sequence(bytes, at)
      if length == 0 { break }
      at += length
    }
    self.at = at

    var single = 0
    var wrong = 0
    for i in bytes.indices where bytes[i] >= 0x80 {
      let alone = (i == 0 || bytes[i - 1] < 0x80) && (i + 1 == bytes.count || bytes[i + 1] < 0x80)
      if alone, bytes[i] >= 0x91 { single += 1 } else { wrong += 1 }
    }
    looksLikeLatin1 = single > 0 && single >= wrong * 4
  }

  /// The length of the well-formed sequence at an offset, or 0.
  static func sequence(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> Int {
    func continues(_ i: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      at + i < bytes.count && range.contains(bytes[at + i])
    }
    switch bytes[at] {
    case 0...0x7F: return 1
    case 0xC2...0xDF: return continues(1) ? 2 : 0
    case 0xE0: return continues(1, 0xA0...0xBF) && continues(2) ? 3 : 0
    case 0xED: return continues(1, 0x80...0x9F) && continues(2) ? 3 : 0
    case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
    case 0xF0: return continues(1, 0x90...0xBF) && continues(2) && continues(3) ? 4 : 0
    case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
    case 0xF4: return continues(1, 0x80...0x8F) && continues(2) && continues(3) ? 4 : 0
    default: return 0
    }
  }
}
