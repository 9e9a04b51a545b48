/// A hash table from folded phrases to what they mean. Phrases are added before the table is shared, and none after that.
final class PhraseTable<Meaning: Sendable>: @unchecked Sendable {
  private struct Slot {
    var hash: UInt64 = 0
    var start: Int32 = 0
    var length: Int32 = 0
    var meaning: Int32 = -1
  }

  // Memory of its own: arrays would be retained and released with every look at one, several times a word.
  private var slots: UnsafeMutablePointer<Slot>
  /// A byte of each slot's hash, 0 where it is empty: small enough to stay at hand, where the slots themselves are not.
  private var tags: UnsafeMutablePointer<UInt8>
  private var size: Int
  private var blob: UnsafeMutablePointer<UInt8>
  private var blobCount = 0
  private var blobCapacity: Int
  /// The longest phrase that has some first three bytes, hashed to 13 bits; 0 where there is none. Most places of a text are
  /// passed over by this alone.
  private let heads: UnsafeMutablePointer<UInt8>
  private var meanings: [Meaning] = []
  /// The longest phrase, in bytes.
  private(set) var longest = 0

  private static var headCount: Int { 8192 }

  init(expecting count: Int = 512) {
    size = 1024
    while size < count * 2 { size *= 2 }
    (slots, tags) = Self.empty(size)
    blobCapacity = count * 16
    blob = .allocate(capacity: blobCapacity)
    heads = .allocate(capacity: Self.headCount)
    heads.initialize(repeating: 0, count: Self.headCount)
  }

  deinit {
    slots.deallocate()
    tags.deallocate()
    blob.deallocate()
    heads.deallocate()
  }

  private static func empty(_ size: Int) -> (UnsafeMutablePointer<Slot>, UnsafeMutablePointer<UInt8>) {
    let slots = UnsafeMutablePointer<Slot>.allocate(capacity: size)
    slots.initialize(repeating: Slot(), count: size)
    let tags = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
    tags.initialize(repeating: 0, count: size)
    return (slots, tags)
  }

  @inline(__always)
  private static func tag(_ hash: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: hash >> 56) | 0x80 }

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
    var at = Int(truncatingIfNeeded: hash) & (size - 1)
    let tag = Self.tag(hash)
    while tags[at] != 0 {
      if tags[at] == tag, slots[at].hash == hash, Int(slots[at].length) == bytes.count,
        holds(Int(slots[at].start), bytes)
      {
        return at
      }
      at = (at + 1) & (size - 1)
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
      guard let first = bytes.first else { return nil }
      let reach = heads[Self.head(first, bytes.count > 1 ? bytes[1] : 0, bytes.count > 2 ? bytes[2] : 0)]
      guard bytes.count <= (reach == 255 ? longest : Int(reach)) else { return nil }
      var hash = Self.seed
      for byte in bytes { hash = Self.step(hash, byte) }
      return slot(hash: hash, bytes: bytes).map { meanings[Int(slots[$0].meaning)] }
    }
  }

  /// Adds a phrase, or returns what it already means and changes nothing.
  @discardableResult
  func add(_ phrase: ArraySlice<UInt8>, _ meaning: Meaning) -> Meaning? {
    if let known = find(phrase) { return known }
    guard let first = phrase.first else { return nil }
    if meanings.count * 2 >= size { grow() }
    insert(
      Slot(
        hash: Self.hash(phrase), start: Int32(keep(phrase)), length: Int32(phrase.count),
        meaning: Int32(meanings.count)))
    meanings.append(meaning)
    longest = max(longest, phrase.count)
    let second = phrase.dropFirst().first ?? 0
    let third = phrase.dropFirst(2).first ?? 0
    let h = Self.head(first, second, third)
    heads[h] = max(heads[h], UInt8(min(phrase.count, 255)))
    return nil
  }

  /// Keeps a phrase's bytes; where they stand.
  private func keep(_ phrase: ArraySlice<UInt8>) -> Int {
    if blobCount + phrase.count > blobCapacity {
      blobCapacity = max(2 * blobCapacity, blobCount + phrase.count)
      let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: blobCapacity)
      larger.update(from: blob, count: blobCount)
      blob.deallocate()
      blob = larger
    }
    defer { blobCount += phrase.count }
    for (i, byte) in phrase.enumerated() { blob[blobCount + i] = byte }
    return blobCount
  }

  private func insert(_ slot: Slot) {
    var at = Int(truncatingIfNeeded: slot.hash) & (size - 1)
    while tags[at] != 0 { at = (at + 1) & (size - 1) }
    slots[at] = slot
    tags[at] = Self.tag(slot.hash)
  }

  private func grow() {
    let (oldSlots, oldTags, oldSize) = (slots, tags, size)
    size *= 2
    (slots, tags) = Self.empty(size)
    for at in 0..<oldSize where oldTags[at] != 0 { insert(oldSlots[at]) }
    oldSlots.deallocate()
    oldTags.deallocate()
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
