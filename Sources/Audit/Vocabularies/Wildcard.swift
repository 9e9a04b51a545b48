/// A pattern of literal text with `*` for any run of characters; case is not counted. Linear in the text for each star.
struct Wildcard: Sendable {
  let text: String
  private let parts: [[UInt8]]
  private let anchoredStart: Bool
  private let anchoredEnd: Bool
  /// Most patterns are told not to match by these alone.
  private let pairs: BytePairs

  init(_ text: String) {
    self.text = text
    let bytes = Array(text.lowercased().utf8)
    anchoredStart = bytes.first != 0x2A
    anchoredEnd = bytes.last != 0x2A
    parts = bytes.split(separator: 0x2A).map(Array.init)
    pairs = parts.reduce(into: BytePairs()) { $0.add($1) }
  }

  /// A text in the form in which it is compared, for one that meets several patterns: its first bytes in lower case.
  struct Folded {
    let bytes: [UInt8]
    let pairs: BytePairs

    init(_ value: String) {
      var value = value
      let plain: [UInt8]? = value.withUTF8 { utf8 in
        let bytes = UnsafeBufferPointer(rebasing: utf8.prefix(8_192))
        guard bytes.reduce(0, |) < 0x80 else { return nil }
        return [UInt8](unsafeUninitializedCapacity: bytes.count) { lower, count in
          for at in bytes.indices {
            lower[at] = bytes[at] | (bytes[at] &- 0x41 < 26 ? 0x20 : 0)
          }
          count = bytes.count
        }
      }
      bytes = plain ?? Array(value.lowercased().utf8.prefix(8_192))
      pairs = BytePairs(bytes)
    }
  }

  func matches(_ value: String) -> Bool { matches(Folded(value)) }

  func matches(_ folded: Folded) -> Bool {
    guard let last = parts.last else { return !text.isEmpty }
    guard folded.pairs.contain(pairs) else { return false }
    let bytes = folded.bytes
    if parts.count == 1, anchoredStart, anchoredEnd { return bytes == last }
    var at = 0
    for (index, part) in parts.enumerated() {
      if index == 0, anchoredStart {
        guard bytes.starts(with: part) else { return false }
        at = part.count
      } else if index == parts.count - 1, anchoredEnd {
        return bytes.count - part.count >= at && bytes.suffix(part.count).elementsEqual(part)
      } else {
        guard let found = Wildcard.find(part, in: bytes, from: at) else { return false }
        at = found + part.count
      }
    }
    return true
  }

  private static func find(_ part: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard let first = part.first, bytes.count - start >= part.count else { return nil }
    return bytes.withUnsafeBufferPointer { bytes in
      part.withUnsafeBufferPointer { part in
        var at = start
        let last = bytes.count - part.count
        while at <= last {
          if bytes[at] == first {
            var matched = 1
            while matched < part.count, bytes[at + matched] == part[matched] { matched += 1 }
            if matched == part.count { return at }
          }
          at += 1
        }
        return nil
      }
    }
  }
}

/// Which pairs of neighbouring bytes stand in a text, with a few too many: a text that lacks one of a part's pairs does not hold
/// the part.
struct BytePairs: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init() {}

  init(_ bytes: [UInt8]) { add(bytes) }

  mutating func add(_ bytes: [UInt8]) {
    guard var last = bytes.first else { return }
    var (low, high) = (low, high)
    for byte in bytes.dropFirst() {
      let place = last &* 31 &+ byte
      let bit: UInt64 = 1 &<< UInt64(place)
      // All or nothing of the bit, without a branch.
      let isHigh: UInt64 = 0 &- UInt64((place &>> 6) & 1)
      high |= bit & isHigh
      low |= bit & ~isHigh
      last = byte
    }
    (self.low, self.high) = (low, high)
  }

  func contain(_ others: BytePairs) -> Bool {
    low & others.low == others.low && high & others.high == others.high
  }
}
