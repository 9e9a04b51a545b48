/// Remembers the answers to lines that came twice: each place holds the last of them that fell on it. A line that comes once
/// leaves only its hash behind.
struct LineMemo {
  /// Where a line is looked for.
  struct Place {
    fileprivate var hash: UInt64
  }

  private var seen: [UInt64] = Array(repeating: 0, count: 1 << 14)
  private var known: [(hash: UInt64, line: [UInt8], answer: [UInt8])] = Array(
    repeating: (0, [], []), count: 1 << 12)

  /// The longest line that is remembered.
  private static let limit = 1_000

  /// Hashes a line, eight bytes at a time.
  func place(of line: UnsafeBufferPointer<UInt8>) -> Place {
    let raw = UnsafeRawBufferPointer(line)
    var hash = UInt64(raw.count) &* 0x9E37_79B9_7F4A_7C15
    var at = 0
    while at + 8 <= raw.count {
      hash = (hash ^ raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)) &* 0xFF51_AFD7_ED55_8CCD
      hash ^= hash >> 32
      at += 8
    }
    while at < raw.count {
      hash = (hash ^ UInt64(raw[at])) &* 0xC4CE_B9FE_1A85_EC53
      hash ^= hash >> 29
      at += 1
    }
    return Place(hash: hash)
  }

  /// The answer to a line, where it is remembered.
  func answer(to line: UnsafeBufferPointer<UInt8>, at place: Place) -> [UInt8]? {
    let index = Int(place.hash & 0xFFF)
    guard known[index].hash == place.hash, !known[index].answer.isEmpty, known[index].line.elementsEqual(line)
    else { return nil }
    return known[index].answer
  }

  /// Notes that a line came, and remembers its answer the second time.
  mutating func note(_ line: UnsafeBufferPointer<UInt8>, at place: Place, answer: () -> [UInt8]) {
    guard line.count <= Self.limit else { return }
    let index = Int(place.hash >> 20 & 0x3FFF)
    if seen[index] == place.hash {
      known[Int(place.hash & 0xFFF)] = (place.hash, Array(line), answer())
    } else {
      seen[index] = place.hash
    }
  }
}
