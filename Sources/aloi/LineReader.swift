#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The lines of a descriptor, without their ends; a line is cut at ``limit`` bytes, what follows of it is passed over.
struct LineReader {
  private let descriptor: Int32
  private var chunk = [UInt8](repeating: 0, count: 65_536)
  private var filled = 0
  private var at = 0
  private var atEnd = false

  /// The longest line that is kept.
  static let limit = 1 << 20

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// The next line, empty ones too; `nil` at the end.
  mutating func next() -> String? { next { String(decoding: $0, as: UTF8.self) } }

  /// What a body makes of the bytes of the next line; `nil` at the end.
  mutating func next<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result? {
    if at == filled, !fill() { return nil }
    let end = lineEnd
    if end < filled, end - at <= Self.limit {
      // Whole in the chunk, as nearly all are.
      defer { at = end + 1 }
      return chunk.withUnsafeBufferPointer { bytes in
        let last = end > at && bytes[end - 1] == 0x0D ? end - 1 : end
        return body(UnsafeBufferPointer(rebasing: bytes[at..<last]))
      }
    }
    let line = joined()
    return line.withUnsafeBufferPointer(body)
  }

  /// A line that goes on in the next chunk, or that nothing ends.
  private mutating func joined() -> [UInt8] {
    var line: [UInt8] = []
    while at < filled || fill() {
      let end = lineEnd
      if line.count < Self.limit { line += chunk[at..<min(end, at + Self.limit - line.count)] }
      at = end
      if end < filled {
        at += 1
        break
      }
    }
    if line.last == 0x0D { line.removeLast() }
    return line
  }

  /// Where the line ends in the chunk, or where the chunk ends.
  private var lineEnd: Int {
    chunk.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, let found = memchr(base + at, 0x0A, filled - at) else {
        return filled
      }
      return base.distance(to: UnsafeRawPointer(found))
    }
  }

  private mutating func fill() -> Bool {
    guard !atEnd else { return false }
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      at = 0
      filled = max(count, 0)
      atEnd = count <= 0
      return count > 0
    }
  }
}
