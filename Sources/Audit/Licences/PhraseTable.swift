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
  /// The longest phrase that has some first three bytes, hashed to 13 bits; 0 where there is none. Most places of a text are
  /// passed over by this alone.
  private var heads: [UInt8] = Array(repeating: 0, count: 8192)
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
    Int((UInt32(a) &* 961 &+ UInt32(b) &* 31 &+ UInt32(c)) & 0x1FFF)
  }

  /// The most bytes of a phrase that begins here with a piece of some length; 0 where none does.
  @inline(__always)
  func reach(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, piece length: Int) -> Int {
    let b = start + 1 < bytes.count ? bytes[start + 1] : 0
    let c = start + 2 < bytes.count ? bytes[start + 2] : 0
    var reach = heads[Self.head(bytes[start], b, c)]
    // A phrase of one or two bytes ends with a piece.
    if length < 3 {
      reach = max(reach, heads[Self.head(bytes[start], b, 0)], heads[Self.head(bytes[start], 0, 0)])
    }
    return reach == 255 ? longest : Int(reach)
  }

  /// The slot of a phrase, by its hash and its bytes.
  @inline(__always)
  private func slot(hash: UInt64, bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var at = hash & mask
    while slots[Int(at)].meaning >= 0 {
      let slot = slots[Int(at)]
      if slot.hash == hash, Int(slot.length) == bytes.count, holds(Int(slot.start), bytes) { return Int(at) }
      at = (at + 1) & mask
    }
    return nil
  }

  @inline(__always)
  private func holds(_ start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for i in bytes.indices where blob[start + i] != bytes[i] { return false }
    return true
  }

  /// What a phrase means.
  func find(_ bytes: ArraySlice<UInt8>) -> Meaning? {
    bytes.withUnsafeBufferPointer { bytes in
      var hash = Self.seed
      for byte in bytes { hash = Self.step(hash, byte) }
      return slot(hash: hash, bytes: bytes).map { meanings[Int(slots[$0].meaning)] }
    }
  }

  /// Adds a phrase, or returns what it already means and changes nothing.
  @discardableResult
  mutating func add(_ phrase: ArraySlice<UInt8>, _ meaning: Meaning) -> Meaning? {
    let hash = Self.hash(phrase)
    if let known = find(phrase) { return known }
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
    heads[h] = max(heads[h], UInt8(min(phrase.count, 255)))
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
    text.bytes.withUnsafeBufferPointer { bytes in
      let start = Int(text.pieces[piece].start)
      let reach = reach(bytes, at: start, piece: Int(text.pieces[piece].end) - start)
      guard reach > 0 else { return nil }
      var hash = Self.seed
      var at = start
      var best: (slot: Int, end: Int)?
      for last in piece..<text.pieces.count {
        let end = Int(text.pieces[last].end)
        if end - start > reach { break }
        while at < end {
          hash = Self.step(hash, bytes[at])
          at += 1
        }
        if let slot = slot(hash: hash, bytes: UnsafeBufferPointer(rebasing: bytes[start..<end])) {
          best = (slot, last + 1)
        }
      }
      return best.map { (meanings[Int(slots[$0.slot].meaning)], $0.end) }
    }
  }
}
