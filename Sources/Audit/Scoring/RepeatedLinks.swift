import Catalog

/// Which addresses stand in several entries of a catalogue. Entries come in their order, and each is told what stood in one
/// before it. Memory is bounded: of a catalogue with more addresses than ``limit``, the first ones are known.
public struct RepeatedLinks: Sendable {
  /// How many different addresses are remembered.
  public static let limit = 1_000_000

  private let limit: Int
  /// Open addressing: hashes (0 for an empty place) and the number of the entry that came first.
  private var hashes: [UInt64] = []
  private var owners: [UInt32] = []
  private var count = 0
  /// The ids of entries that own an address, one behind the other, and where each ends.
  private var ids: [UInt8] = []
  private var ends: [Int] = []

  /// Nothing seen yet.
  public init(limit: Int = RepeatedLinks.limit) { self.limit = limit }

  /// Whether there were more addresses than are remembered.
  public private(set) var isFull = false

  /// Notes the addresses of an entry's distributions; the entry is given by its id.
  ///
  /// - Returns: for each address that an earlier entry has, the id of the first one.
  public mutating func add(_ distributions: [Distribution], of entry: String) -> [String: String] {
    var repeats: [String: String] = [:]
    var owner: UInt32?
    for at in distributions.indices where distributions[at].kind != .documentation {
      guard let url = distributions[at].url, !url.isEmpty else { continue }
      if count * 4 >= hashes.count * 3 { grow() }
      let hash = Self.hash(url)
      let place = place(of: hash)
      if hashes[place] == hash {
        if owners[place] != owner { repeats[url] = id(of: owners[place]) }
      } else if count < limit {
        let mine = owner ?? note(entry)
        owner = mine
        hashes[place] = hash
        owners[place] = mine
        count += 1
      } else {
        isFull = true
      }
    }
    return repeats
  }

  private mutating func note(_ id: String) -> UInt32 {
    ids.append(contentsOf: id.utf8.prefix(200))
    ends.append(ids.count)
    return UInt32(ends.count - 1)
  }

  private func id(of owner: UInt32) -> String {
    let start = owner == 0 ? 0 : ends[Int(owner) - 1]
    return String(decoding: ids[start..<ends[Int(owner)]], as: UTF8.self)
  }

  private func place(of hash: UInt64) -> Int {
    var at = Int(truncatingIfNeeded: hash >> 20) & (hashes.count - 1)
    while hashes[at] != 0, hashes[at] != hash { at = (at + 1) & (hashes.count - 1) }
    return at
  }

  private mutating func grow() {
    let (oldHashes, oldOwners) = (hashes, owners)
    let size = max(1024, oldHashes.count * 2)
    hashes = Array(repeating: 0, count: size)
    owners = Array(repeating: 0, count: size)
    for (hash, owner) in zip(oldHashes, oldOwners) where hash != 0 {
      let at = place(of: hash)
      hashes[at] = hash
      owners[at] = owner
    }
  }

  /// FNV-1a with a last mixing, the same in every run; never 0.
  private static func hash(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var text = text
    text.withUTF8 { for byte in $0 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 } }
    hash ^= hash >> 32
    hash = hash &* 0xD6E8_FEB8_6659_FD93
    hash ^= hash >> 32
    return hash == 0 ? 1 : hash
  }
}
