import Catalog
import Links

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The lines of a descriptor, in bounded memory.
struct LineInput {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  /// How much of a line that is too long was thrown away.
  private var isSkipping = false

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// The next line without its line break, and whether it had one; `nil` at the end. A line that is too long comes as its
  /// beginning, longer than ``TargetLine/limit``.
  mutating func next() -> (line: ArraySlice<UInt8>, isWhole: Bool)? {
    var scanned = start
    while true {
      if let end = buffer[scanned...].firstIndex(of: 0x0A) {
        let line = buffer[start..<end]
        start = end + 1
        if isSkipping {
          isSkipping = false
          scanned = start
          continue
        }
        return (line, true)
      }
      if isAtEnd {
        guard start < buffer.count, !isSkipping else { return nil }
        defer { start = buffer.count }
        return (buffer[start...], false)
      }
      if buffer.count - start > TargetLine.limit, !isSkipping {
        let line = buffer[start...]
        start = buffer.count
        isSkipping = true
        return (line, true)
      }
      if isSkipping { start = buffer.count }
      fill()
      scanned = start
    }
  }

  /// Whether a whole line is at hand, so that the next one need not be waited for.
  var isAtHand: Bool { buffer[start...].contains(0x0A) }

  private mutating func fill() {
    if start > 0 {
      buffer.removeSubrange(..<start)
      start = 0
    }
    let old = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: 64 << 10))
    let count = buffer.withUnsafeMutableBytes { raw in
      raw.baseAddress.map { base in
        var n = read(descriptor, base + old, 64 << 10)
        while n < 0, errno == EINTR { n = read(descriptor, base + old, 64 << 10) }
        return n
      } ?? 0
    }
    buffer.removeSubrange((old + max(0, count))...)
    if count <= 0 { isAtEnd = true }
  }
}

/// Targets from lines. Used by one thread at a time: the checker's feeder, then whoever reads the counts.
final class TargetInput: @unchecked Sendable {
  private var lines: LineInput
  private let earlier: EarlierAnswers?
  private var number = 0
  /// Lines that are no target.
  private(set) var faults = 0
  /// Targets that were answered before.
  private(set) var skipped = 0

  init(descriptor: Int32, earlier: EarlierAnswers?) {
    lines = LineInput(descriptor: descriptor)
    self.earlier = earlier
  }

  /// Whether the next line is at hand: it may be none that is to be answered.
  var isAtHand: Bool { lines.isAtHand }

  /// The next target that has no answer yet; `nil` at the end.
  func next() -> LinkTarget? {
    while let (line, _) = lines.next() {
      number += 1
      do throws(TargetLine.Fault) {
        guard let target = try TargetLine.read(line) else { continue }
        if let earlier, earlier.holds(target.url) {
          skipped += 1
          continue
        }
        return target
      } catch {
        faults += 1
        if faults <= 10 { Terminal.error("standard input: line \(number): \(error)") }
        if faults == 11 {
          Terminal.error("standard input: more lines could not be read; the exit code says so")
        }
      }
    }
    return nil
  }
}

/// The addresses that an earlier output has an answer to. What could not be told because the network was down counts as
/// none.
struct EarlierAnswers: Sendable {
  private var keys: Set<Key> = []

  /// Two hashes of an address: half a megabyte a thousand times ten addresses, whatever their length.
  private struct Key: Hashable {
    var a: Int
    var b: Int

    init(_ url: String) {
      var first = Hasher()
      first.combine(url)
      a = first.finalize()
      var second = Hasher()
      second.combine(1)
      second.combine(url)
      b = second.finalize()
    }
  }

  /// Reads the file; a half line at its end is dropped, and cut off where standard output is this very file.
  init(path: String) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return }
      throw Failure(.usage, "--resume \(path): \(String(cString: strerror(errno)))")
    }
    defer { close(descriptor) }
    var lines = LineInput(descriptor: descriptor)
    while let (line, isWhole) = lines.next() {
      guard isWhole else {
        Self.cut(path, descriptor, halfLine: line.count)
        break
      }
      guard let (url, _, reason) = TargetLine.answered(line) else { continue }
      if reason == LinkReason.offline.rawValue {
        keys.remove(Key(url))
      } else {
        keys.insert(Key(url))
      }
    }
  }

  /// Whether an address was answered.
  func holds(_ url: String) -> Bool { keys.contains(Key(url)) }

  private static func cut(_ path: String, _ descriptor: Int32, halfLine: Int) {
    var input = stat()
    var output = stat()
    guard fstat(descriptor, &input) == 0, fstat(1, &output) == 0, input.st_dev == output.st_dev,
      input.st_ino == output.st_ino
    else { return }
    if truncate(path, input.st_size - off_t(halfLine)) != 0 {
      Terminal.note("\(path): its last half line could not be cut off")
    }
  }
}
