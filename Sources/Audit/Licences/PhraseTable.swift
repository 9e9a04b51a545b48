/// A hash table from folded phrases to what they mean.
struct PhraseTable<Meaning: Sendable>: Sendable {
  private struct Slot {
    var hash: UInt64 = 0
    var start: Int32 = 0
    var length: Int32 = 0
    var meaning: Int32 = -1
  }

  private var slots: [Slot]
  private var mask: UInt64
  private var used = 0
  private var blob: [UInt8] = []
  private(set) var meanings: [Meaning] = []
  /// Which first three bytes a phrase has, hashed to 16 bits: most places of a text are passed over by this alone.
  private var heads: [UInt64] = Array(repeating: 0, count: 1024)
  /// The longest phrase, in bytes.
  private(set) var longest = 0

  init(expecting count: Int = 512) {
    var size = 1024
    while size < count * 2 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    mask = UInt64(size - 1)
  }

  /// One step of the hash (FNV-1a).
  @inline(__always)
  static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

  static var seed: UInt64 { 0xCBF2_9CE4_8422_2325 }

  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = seed
    for byte in bytes { hash = step(hash, byte) }
    return hash
  }

  @inline(__always)
  static func head(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Int {
    Int((UInt32(a) &* 31 &+ UInt32(b)) &* 31 &+ UInt32(c)) & 0xFFFF
  }

  /// Whether a phrase may begin here.
  @inline(__always)
  func mayBegin(_ bytes: [UInt8], at start: Int) -> Bool {
    let b = start + 1 < bytes.count ? bytes[start + 1] : 0
    let c = start + 2 < bytes.count ? bytes[start + 2] : 0
    return has(Self.head(bytes[start], b, c)) || has(Self.head(bytes[start], b, 0))
      || has(Self.head(bytes[start], 0, 0))
  }

  @inline(__always)
  private func has(_ head: Int) -> Bool {
    heads[head >> 6] & (1 << UInt64(head & 63)) != 0
  }

  /// What a phrase means, by its hash and its bytes.
  @inline(__always)
  func find(hash: UInt64, bytes: ArraySlice<UInt8>) -> Meaning? {
    var at = hash & mask
    while slots[Int(at)].meaning >= 0 {
      let slot = slots[Int(at)]
      if slot.hash == hash, Int(slot.length) == bytes.count,
        blob[Int(slot.start)..<Int(slot.start + slot.length)].elementsEqual(bytes)
      {
        return meanings[Int(slot.meaning)]
      }
      at = (at + 1) & mask
    }
    return nil
  }

  func find(_ bytes: ArraySlice<UInt8>) -> Meaning? { find(hash: Self.hash(bytes), bytes: bytes) }

  /// Adds a phrase, or returns what it already means and changes nothing.
  @discardableResult
  mutating func add(_ phrase: ArraySlice<UInt8>, _ meaning: Meaning) -> Meaning? {
    let hash = Self.hash(phrase)
    if let known = find(hash: hash, bytes: phrase) { return known }
    guard let first = phrase.first else { return nil }
    if used * 2 >= slots.count { grow() }
    let start = Int32(blob.count)
    blob += phrase
    insert(
      Slot(hash: hash, start: start, length: Int32(phrase.count), meaning: Int32(meanings.count)))
    meanings.append(meaning)
    used += 1
    longest = max(longest, phrase.count)
    let second = phrase.dropFirst().first ?? 0
    let third = phrase.dropFirst(2).first ?? 0
    let h = Self.head(first, second, third)
    heads[h >> 6] |= 1 << UInt64(h & 63)
    return nil
  }

  private mutating func insert(_ slot: Slot) {
    var at = slot.hash & mask
    while slots[Int(at)].meaning >= 0 { at = (at + 1) & mask }
    slots[Int(at)] = slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    mask = UInt64(slots.count - 1)
    for slot in old where slot.meaning >= 0 { insert(slot) }
  }
}

extension PhraseTable {
  /// The longest phrase that begins at a piece and ends with one, and the piece after it.
  func longestMatch(in text: FoldedText, at piece: Int) -> (meaning: Meaning, end: Int)? {
    let start = Int(text.pieces[piece].start)
    guard mayBegin(text.bytes, at: start) else { return nil }
    var hash = Self.seed
    var at = start
    var best: (Meaning, Int)?
    for last in piece..<text.pieces.count {
      let end = Int(text.pieces[last].end)
      if end - start > longest { break }
      while at < end {
        hash = Self.step(hash, text.bytes[at])
        at += 1
      }
      if let meaning = find(hash: hash, bytes: text.bytes[start..<end]) { best = (meaning, last + 1) }
    }
    return best
  }
}
