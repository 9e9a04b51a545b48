#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file for a while, removed with its last user.
final class TemporaryFile {
  let path: String

  init() throws {
    var template = Array("\(Terminal.environment("TMPDIR") ?? "/tmp")/aloi-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else {
      throw Failure(.incomplete, "no temporary file can be made: \(String(cString: strerror(errno)))")
    }
    close(descriptor)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { unlink(path) }
}
