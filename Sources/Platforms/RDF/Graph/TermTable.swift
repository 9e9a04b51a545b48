/// The distinct terms of a graph, each stored once in one run of bytes and named by a number.
///
/// Number 0 is the empty IRI: it stands for *no term* in a tag.
struct TermTable: Sendable {
  /// What a term is.
  enum Kind: UInt32, Sendable {
    /// An IRI.
    case iri = 0
    /// A blank node.
    case blank = 1
    /// A literal. Its tag is its datatype, or 0.
    case literal = 2
    /// A literal with a language, which is its tag.
    case text = 3
  }

  /// The most terms of one graph.
  static let capacity = 1 << 30

  private var bytes: [UInt8] = []
  private var starts: [Int] = [0, 0]
  private var heads: [UInt32] = [0]
  private var hashes: [UInt32] = [0]
  private var slots: [UInt32]

  /// An empty table.
  init() { slots = Array(repeating: 0, count: 1 << 10) }

  /// How many terms there are, with the empty one.
  var count: Int { heads.count }

  /// The bytes of memory that the table's arrays hold.
  var footprint: Int {
    bytes.capacity + starts.capacity * 8 + heads.capacity * 4 + hashes.capacity * 4 + slots.capacity * 4
  }

  /// What a term is.
  func kind(_ id: UInt32) -> Kind { Kind(rawValue: heads[Int(id)] >> 30) ?? .iri }

  /// A term's tag: see ``Kind``.
  func tag(_ id: UInt32) -> UInt32 { heads[Int(id)] & 0x3FFF_FFFF }

  /// A term's text.
  func string(_ id: UInt32) -> String {
    withBytes(id) { String(decoding: $0, as: UTF8.self) }
  }

  /// A term's bytes.
  func withBytes<Result>(_ id: UInt32, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let range = starts[Int(id)]..<starts[Int(id) + 1]
    return bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// The number of a term, which is added where it is new.
  mutating func intern(_ text: UnsafeBufferPointer<UInt8>, _ kind: Kind, tag: UInt32 = 0) -> UInt32 {
    let head = kind.rawValue << 30 | tag
    let (hash, slot) = place(text, head)
    guard slots[slot] == 0 else { return slots[slot] }
    let id = UInt32(heads.count)
    bytes.append(contentsOf: text)
    starts.append(bytes.count)
    heads.append(head)
    hashes.append(hash)
    slots[slot] = id
    if heads.count * 3 > slots.count * 2 { grow() }
    return id
  }

  /// The number of a term, which is added where it is new.
  mutating func intern(_ text: String, _ kind: Kind, tag: UInt32 = 0) -> UInt32 {
    var text = text
    return text.withUTF8 { intern($0, kind, tag: tag) }
  }

  /// The number of an IRI, where the table has it.
  func existing(_ iri: String) -> UInt32? {
    var iri = iri
    let slot = iri.withUTF8 { place($0, Kind.iri.rawValue << 30).slot }
    return slots[slot] == 0 ? nil : slots[slot]
  }

  /// A term's hash, and the slot that it has or would have.
  private func place(_ text: UnsafeBufferPointer<UInt8>, _ head: UInt32) -> (hash: UInt32, slot: Int) {
    var hasher = Hasher()
    hasher.combine(head)
    hasher.combine(bytes: UnsafeRawBufferPointer(text))
    let hash = UInt32(truncatingIfNeeded: hasher.finalize())
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let id = slots[slot]
      if hashes[Int(id)] == hash, heads[Int(id)] == head, equals(id, text) { break }
      slot = (slot + 1) & (slots.count - 1)
    }
    return (hash, slot)
  }

  private func equals(_ id: UInt32, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = starts[Int(id)]
    guard starts[Int(id) + 1] - start == text.count else { return false }
    return bytes.withUnsafeBufferPointer { all in
      for at in 0..<text.count where all[start + at] != text[at] { return false }
      return true
    }
  }

  private mutating func grow() {
    var larger = [UInt32](repeating: 0, count: slots.count * 2)
    for id in 1..<heads.count {
      var slot = Int(hashes[id]) & (larger.count - 1)
      while larger[slot] != 0 { slot = (slot + 1) & (larger.count - 1) }
      larger[slot] = UInt32(id)
    }
    slots = larger
  }
}
