#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why a file could not be read or written.
struct FileFault: Error, CustomStringConvertible {
  var path: String
  var code: Int32

  var description: String { "\(path): \(String(cString: strerror(code)))" }
}

extension String {
  /// Reads a whole file of UTF-8 of at most `limit` bytes.
  init(readingFile path: String, limit: Int) throws {
    self = String(decoding: try [UInt8](readingFile: path, limit: limit), as: UTF8.self)
  }
}

extension [UInt8] {
  /// Reads the first bytes of a file, or all where there are fewer.
  init(readingStartOf path: String, _ count: Int) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileFault(path: path, code: errno) }
    defer { close(descriptor) }
    var info = stat()
    // A pipe gives its bytes only once: they are left to whoever reads it whole.
    guard fstat(descriptor, &info) == 0, info.st_mode & S_IFMT == S_IFREG else {
      throw FileFault(path: path, code: EINVAL)
    }
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      let got = bytes.withUnsafeMutableBytes {
        read(descriptor, $0.baseAddress.map { $0 + done }, count - done)
      }
      if got < 0 {
        if errno == EINTR { continue }
        throw FileFault(path: path, code: errno)
      }
      if got == 0 { break }
      done += got
    }
    self = [UInt8](bytes[..<done])
  }

  /// Reads a whole file of at most `limit` bytes.
  init(readingFile path: String, limit: Int) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFault(path: path, code: errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw FileFault(path: path, code: errno)
      }
      if count == 0 { break }
      bytes.append(contentsOf: chunk[..<count])
      guard bytes.count <= limit else { throw FileFault(path: path, code: EFBIG) }
    }
    self = bytes
  }
}

/// Makes a folder and those above it.
func makeFolder(_ path: String) throws {
  var made = path.hasPrefix("/") ? "/" : ""
  for part in path.split(separator: "/") {
    made += (made.isEmpty || made.hasSuffix("/") ? "" : "/") + part
    if mkdir(made, 0o777) != 0, errno != EEXIST { throw FileFault(path: made, code: errno) }
  }
  var info = stat()
  guard stat(path, &info) == 0, info.st_mode & S_IFMT == S_IFDIR else {
    throw FileFault(path: path, code: ENOTDIR)
  }
}
