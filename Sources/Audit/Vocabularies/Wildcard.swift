/// A pattern of literal text with `*` for any run of characters; case is not counted. Linear in the text for each star.
struct Wildcard: Sendable {
  let text: String
  private let parts: [[UInt8]]
  private let anchoredStart: Bool
  private let anchoredEnd: Bool

  init(_ text: String) {
    self.text = text
    let bytes = Array(text.lowercased().utf8)
    anchoredStart = bytes.first != 0x2A
    anchoredEnd = bytes.last != 0x2A
    parts = bytes.split(separator: 0x2A).map(Array.init)
  }

  func matches(_ value: String) -> Bool { matches(lowercased: Wildcard.lowercased(value)) }

  /// The form in which a value is compared, for a value that meets several patterns.
  static func lowercased(_ value: String) -> [UInt8] {
    var value = value
    let plain: [UInt8]? = value.withUTF8 { utf8 in
      let bytes = UnsafeBufferPointer(rebasing: utf8.prefix(8_192))
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
      return [UInt8](unsafeUninitializedCapacity: bytes.count) { lower, count in
        for at in bytes.indices {
          lower[at] = (0x41...0x5A).contains(bytes[at]) ? bytes[at] | 0x20 : bytes[at]
        }
        count = bytes.count
      }
    }
    return plain ?? Array(value.lowercased().utf8.prefix(8_192))
  }

  func matches(lowercased bytes: [UInt8]) -> Bool {
    guard let last = parts.last else { return !text.isEmpty }
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
