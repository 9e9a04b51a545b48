import CZlib
import Catalog

/// The bytes behind gzip or zlib compression, inflated as they are asked for.
///
/// Members that follow each other are read as one. What comes out is bounded by ``ReadLimits/documentBytes``, and by the
/// ratio that no honest catalogue reaches.
final class GzipSource: ByteSource {
  /// The most that honest text shrinks; deflate itself ends at 1032.
  private static let bombRatio: Int64 = 900
  /// A bomb shows only when it is large.
  private static let bombBytes: Int64 = 1 << 30

  private let source: any ByteSource
  private let location: String
  private let limit: Int64
  private var stream = z_stream()
  private let input = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 17, alignment: 16)
  private var consumed: Int64 = 0
  private var produced: Int64 = 0
  private var hasEnded = false
  private var isBetweenMembers = false

  init(_ source: any ByteSource, location: String, limits: ReadLimits) throws {
    self.source = source
    self.location = location
    limit = limits.documentBytes
    let size = Int32(MemoryLayout<z_stream>.size)
    guard inflateInit2_(&stream, 15 + 32, ZLIB_VERSION, size) == Z_OK else {
      throw ReadError(
        location: location, reason: "out-of-memory", detail: "there is no memory to decompress the file")
    }
  }

  deinit {
    inflateEnd(&stream)
    input.deallocate()
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    guard !hasEnded, !buffer.isEmpty else { return 0 }
    stream.next_out = buffer.bindMemory(to: UInt8.self).baseAddress
    stream.avail_out = UInt32(clamping: buffer.count)
    let room = stream.avail_out
    while stream.avail_out == room {
      if stream.avail_in == 0 {
        let count = try source.read(into: input)
        if count == 0 {
          hasEnded = true
          if isBetweenMembers { break }
          throw ReadError(
            location: location, place: "byte \(produced) after decompression", reason: "truncated",
            detail: "the compressed file ends in the middle; fetch it again")
        }
        consumed += Int64(count)
        stream.next_in = input.bindMemory(to: UInt8.self).baseAddress
        stream.avail_in = UInt32(count)
      }
      if isBetweenMembers {
        // Only another member is read on; padding and other rubbish behind the last one are ignored, as gzip does.
        guard stream.next_in.pointee == 0x1F else {
          hasEnded = true
          break
        }
        inflateReset(&stream)
        isBetweenMembers = false
      }
      switch inflate(&stream, Z_NO_FLUSH) {
      case Z_OK, Z_BUF_ERROR: break
      case Z_STREAM_END: isBetweenMembers = true
      default:
        let words = stream.msg.map { String(cString: $0) } ?? "unknown fault"
        throw ReadError(
          location: location, place: "byte \(consumed - Int64(stream.avail_in))",
          reason: "invalid-gzip", detail: "the compressed data are damaged (\(words)); fetch the file again")
      }
    }
    let count = Int(room - stream.avail_out)
    produced += Int64(count)
    try checkSize()
    return count
  }

  private func checkSize() throws {
    let isBomb = produced > Self.bombBytes && produced / max(consumed, 1) > Self.bombRatio
    guard isBomb || produced > limit else { return }
    throw ReadError(
      location: location, place: "byte \(produced) after decompression", reason: "decompression-bomb",
      detail: isBomb
        ? "the file grows more than \(Self.bombRatio) times when decompressed, as no catalogue does"
        : "the document is larger than \(limit) bytes after decompression")
  }
}
