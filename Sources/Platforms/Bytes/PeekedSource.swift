/// A source whose first bytes can be looked at before they are read.
final class PeekedSource: ByteSource {
  private let source: any ByteSource
  private var ahead: [UInt8] = []
  private var given = 0
  /// How many bytes were dropped.
  private(set) var dropped = 0
  private var hasEnded = false

  init(_ source: any ByteSource) { self.source = source }

  /// The first bytes that have not been read yet: `count` of them, or all there are.
  func peek(_ count: Int) throws -> ArraySlice<UInt8> {
    while ahead.count - given < count, !hasEnded {
      let missing = count - (ahead.count - given)
      var chunk = [UInt8](repeating: 0, count: missing)
      let got = try chunk.withUnsafeMutableBytes { try source.read(into: $0) }
      hasEnded = got == 0
      ahead += chunk[..<got]
    }
    return ahead[given..<min(ahead.count, given + count)]
  }

  /// Forgets the next bytes, which have been peeked at.
  func drop(_ count: Int) {
    given = min(given + count, ahead.count)
    dropped += count
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    guard given < ahead.count else {
      if !ahead.isEmpty {
        ahead = []
        given = 0
      }
      return hasEnded ? 0 : try source.read(into: buffer)
    }
    let count = min(buffer.count, ahead.count - given)
    ahead[given..<given + count].withUnsafeBytes { buffer.copyMemory(from: $0) }
    given += count
    return count
  }
}
