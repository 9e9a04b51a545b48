/// A source that mends what another one gives, a chunk at a time.
protocol MendingSource: AnyObject, ByteSource {
  /// What is mended and not handed out yet, from ``taken`` on.
  var ready: [UInt8] { get set }
  /// How many of the ready bytes were handed out.
  var taken: Int { get set }
  /// Whether the other source has no more.
  var isAtEnd: Bool { get }
  /// Mends the next chunk into ``ready``, which is empty.
  func refill() throws
}

extension MendingSource {
  /// Fills the buffer: fewer bytes than it holds only come at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    var count = 0
    while count < buffer.count {
      if taken == ready.count {
        guard !isAtEnd else { break }
        ready.removeAll(keepingCapacity: true)
        taken = 0
        try refill()
        continue
      }
      let size = min(buffer.count - count, ready.count - taken)
      ready.withUnsafeBytes { bytes in
        buffer[count..<count + size].copyBytes(
          from: UnsafeRawBufferPointer(rebasing: bytes[taken..<taken + size]))
      }
      taken += size
      count += size
    }
    return count
  }
}
