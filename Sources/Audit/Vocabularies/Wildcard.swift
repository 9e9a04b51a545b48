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

  func matches(_ value: String) -> Bool {
    let bytes = Array(value.lowercased().utf8.prefix(8_192))
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
    guard bytes.count - start >= part.count else { return nil }
    for at in start...(bytes.count - part.count)
    where bytes[at] == part[0] && bytes[at..<at + part.count].elementsEqual(part) {
      return at
    }
    return nil
  }
}
