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
  /// The base of the sums to the power of every length up to the longest phrase's.
  private var powers: UnsafeMutablePointer<UInt64>
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
    powers = Self.powers(upTo: 0)
  }

  private static func powers(upTo length: Int) -> UnsafeMutablePointer<UInt64> {
    let powers = UnsafeMutablePointer<UInt64>.allocate(capacity: length + 1)
    var power: UInt64 = 1
    for exponent in 0...length {
      (powers + exponent).initialize(to: power)
      power &*= FoldedText.base
    }
    return powers
  }

  deinit {
    slots.deallocate()
    tags.deallocate()
    blob.deallocate()
    heads.deallocate()
    powers.deallocate()
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

  /// The hash of a phrase: its bytes as the digits of a number, mixed.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var sum: UInt64 = 0
    for byte in bytes { sum = FoldedText.sum(sum, byte) }
    return mixed(sum)
  }

  @inline(__always)
  private static func mixed(_ sum: UInt64) -> UInt64 {
    let product = sum &* 0xFF51_AFD7_ED55_8CCD
    return product ^ product >> 33
  }

  /// The same hash of a part of a text, from the text's sums: it costs the same however long the part is.
  @inline(__always)
  private func hash(_ sums: UnsafeBufferPointer<UInt64>, _ start: Int, _ end: Int) -> UInt64 {
    Self.mixed(sums[end] &- sums[start] &* powers[end - start])
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
      return slot(hash: Self.hash(bytes), bytes: bytes).map { meanings[Int(slots[$0].meaning)] }
    }
  }

  /// What some pieces of a text mean, as one phrase.
  func find(_ pieces: Range<Int>, of text: FoldedText) -> Meaning? {
    guard let first = pieces.first, let last = pieces.last else { return nil }
    let (start, end) = (Int(text.pieces[first].start), Int(text.pieces[last].end))
    return text.bytes.withUnsafeBufferPointer { bytes in
      text.sums.withUnsafeBufferPointer { sums in
        guard end - start <= reach(bytes, at: start, piece: end - start) else { return nil }
        let phrase = UnsafeBufferPointer(rebasing: bytes[start..<end])
        return slot(hash: hash(sums, start, end), bytes: phrase).map { meanings[Int(slots[$0].meaning)] }
      }
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
    if phrase.count > longest {
      longest = phrase.count
      powers.deallocate()
      powers = Self.powers(upTo: longest)
    }
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
      text.sums.withUnsafeBufferPointer { sums in
        let start = Int(text.pieces[piece].start)
        let reach = reach(bytes, at: start, piece: Int(text.pieces[piece].end) - start)
        guard reach > 0 else { return nil }
        var best: (slot: Int, end: Int)?
        for last in piece..<text.pieces.count {
          let end = Int(text.pieces[last].end)
          if end - start > reach { break }
          let phrase = UnsafeBufferPointer(rebasing: bytes[start..<end])
          if let slot = slot(hash: hash(sums, start, end), bytes: phrase) { best = (slot, last + 1) }
        }
        return best.map { (meanings[Int(slots[$0.slot].meaning)], $0.end) }
      }
    }
  }
}
