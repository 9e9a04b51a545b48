import Catalog

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Bytes set aside in a file without a name: written once, read back by place, gone with the process.
struct Spool: ~Copyable {
  private var descriptor: Int32 = -1
  private var buffer: [UInt8] = []
  private var written: Int64 = 0
  /// How much is kept in memory before it goes to the file.
  private static let limit = 1 << 20

  init() {}

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Sets bytes aside; where they stand.
  mutating func append(_ bytes: [UInt8]) -> Int64 {
    let place = written + Int64(buffer.count)
    withUnsafeBytes(of: UInt32(bytes.count).littleEndian) { buffer.append(contentsOf: $0) }
    buffer.append(contentsOf: bytes)
    if buffer.count > Self.limit { flush() }
    return place
  }

  /// Reads back what was set aside at a place; `nil` where the file fails.
  func read(_ place: Int64) -> [UInt8]? {
    guard let head = bytes(place, 4) else { return nil }
    let count = head.reversed().reduce(0) { $0 << 8 | Int($1) }
    return bytes(place + 4, count)
  }

  private func bytes(_ place: Int64, _ count: Int) -> [UInt8]? {
    if place >= written {
      let start = Int(place - written)
      return start + count <= buffer.count ? Array(buffer[start..<(start + count)]) : nil
    }
    var result = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      let n = result.withUnsafeMutableBytes { raw in
        raw.baseAddress.map { pread(descriptor, $0 + done, count - done, off_t(place) + off_t(done)) } ?? 0
      }
      if n <= 0 { return nil }
      done += n
    }
    return result
  }

  /// Forgets all that was set aside.
  mutating func reset() {
    buffer.removeAll(keepingCapacity: true)
    written = 0
    if descriptor >= 0 { _ = ftruncate(descriptor, 0) }
  }

  private mutating func flush() {
    if descriptor < 0 { descriptor = Self.open() }
    guard descriptor >= 0 else { return }  // no place for a file: it stays in memory
    var done = 0
    while done < buffer.count {
      let n = buffer.withUnsafeBytes { raw in
        raw.baseAddress.map { pwrite(descriptor, $0 + done, raw.count - done, off_t(written) + off_t(done)) }
          ?? 0
      }
      if n <= 0 { return }
      done += n
    }
    written += Int64(buffer.count)
    buffer.removeAll(keepingCapacity: true)
  }

  /// A file without a name in `TMPDIR`, `/var/tmp` or `/tmp`.
  private static func open() -> Int32 {
    let places = [getenv("TMPDIR").map { String(cString: $0) }, "/var/tmp", "/tmp"]
    for place in places.compactMap({ $0 }) {
      var path = Array((place + "/aloi-XXXXXX").utf8CString)
      let descriptor = mkstemp(&path)
      if descriptor >= 0 {
        unlink(path)
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        return descriptor
      }
    }
    return -1
  }
}
