import CSimdjson

/// A window that moves over a source. It only holds what its reader has marked, and grows no further than that.
///
/// Indices are offsets in the document, so that they stay the same when the window moves.
final class ByteWindow {
  private let source: any ByteSource
  private let chunk: Int
  private var buffer: UnsafeMutableRawBufferPointer
  /// The offset in the document of the first byte in the buffer.
  private var base = 0
  private(set) var hasEnded = false

  /// The offset of the next byte to be looked at.
  var at = 0
  /// The offset behind the last byte that was read.
  private(set) var end = 0
  /// The lowest offset whose bytes are still wanted; `nil` where only those from ``at`` on are.
  var mark: Int?

  /// A window at the beginning of a source, which stands at an offset in its document.
  init(_ source: any ByteSource, offset: Int = 0, chunk: Int = 1 << 18) {
    self.source = source
    self.chunk = chunk
    base = offset
    at = offset
    end = offset
    buffer = .allocate(byteCount: chunk * 2 + JSONParser.padding, alignment: 64)
    buffer.initializeMemory(as: UInt8.self, repeating: 0)
  }

  deinit { buffer.deallocate() }

  /// The bytes between the cursor and the end of what was read.
  @inline(__always)
  var ahead: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: buffer[(at - base)..<(end - base)])
  }

  /// The bytes of a stretch of the document that is still held.
  func bytes(_ range: Range<Int>) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: buffer[(range.lowerBound - base)..<(range.upperBound - base)])
  }

  /// How many bytes may be read behind the offset.
  func padding(behind offset: Int) -> Int { buffer.count - (offset - base) }

  /// The byte at the cursor, which is read if need be; `nil` at the end.
  @inline(__always)
  func peek() throws -> UInt8? {
    if at == end, try !fill() { return nil }
    return buffer[at - base]
  }

  /// Reads more bytes behind those that are held; false at the end of the source.
  func fill() throws -> Bool {
    guard !hasEnded else { return false }
    let keep = min(mark ?? at, at)
    let held = end - keep
    if buffer.count - JSONParser.padding - (end - base) < chunk {
      if buffer.count - JSONParser.padding - held >= chunk {
        memmoveToFront(from: keep, count: held)
      } else {
        let larger = UnsafeMutableRawBufferPointer.allocate(
          byteCount: held * 2 + chunk + JSONParser.padding, alignment: 64)
        larger.initializeMemory(as: UInt8.self, repeating: 0)
        larger.copyMemory(from: bytes(keep..<end))
        buffer.deallocate()
        buffer = larger
        base = keep
      }
    } else if held == 0, base != keep {
      base = keep
    }
    let from = end - base
    let room = UnsafeMutableRawBufferPointer(rebasing: buffer[from..<from + chunk])
    let count = try source.read(into: room)
    if count == 0 { hasEnded = true }
    end += count
    return count > 0
  }

  private func memmoveToFront(from keep: Int, count: Int) {
    buffer.copyMemory(from: bytes(keep..<keep + count))
    base = keep
  }

  /// Gives back the memory of one huge stretch once it is no longer held.
  func shrink() {
    guard buffer.count > chunk * 16, end - min(mark ?? at, at) <= chunk else { return }
    let keep = min(mark ?? at, at)
    let smaller = UnsafeMutableRawBufferPointer.allocate(
      byteCount: chunk * 2 + JSONParser.padding, alignment: 64)
    smaller.initializeMemory(as: UInt8.self, repeating: 0)
    smaller.copyMemory(from: bytes(keep..<end))
    buffer.deallocate()
    buffer = smaller
    base = keep
  }

  /// Moves the cursor over JSON text to where the nesting falls back to nothing; false where the text ends first.
  ///
  /// - Parameters:
  ///   - limit: how long the text may be for ``mark`` to stay; a longer one is passed without being held.
  ///   - stopping: whether to give up there instead, with everything still held.
  func passNested(from start: Int, limit: Int, stopping: Bool = false) throws -> Bool {
    var scan = aloi_json_scan()
    while true {
      let ahead = ahead
      if let address = ahead.assumingMemoryBound(to: UInt8.self).baseAddress, !ahead.isEmpty {
        at += aloi_json_skip(&scan, address, ahead.count, 0)
        if scan.depth <= 0 { return true }
      }
      if at - start > limit {
        if stopping { return false }
        mark = nil
      }
      guard try fill() else { return false }
    }
  }
}
