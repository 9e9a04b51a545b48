/// Bytes in order: a file, standard input, an answer in memory, a decompressor over another source.
public protocol ByteSource: AnyObject {
  /// Fills the buffer from its start and returns how many bytes were written; 0 at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int
}

/// Bytes already in memory.
public final class MemorySource: ByteSource {
  private let bytes: [UInt8]
  private var at = 0

  /// A source over some bytes.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Copies the next bytes.
  public func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(buffer.count, bytes.count - at)
    bytes[at..<at + count].withUnsafeBytes { buffer.copyMemory(from: $0) }
    at += count
    return count
  }
}
