#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import Catalog

/// A file for a while, removed with its last user.
final class ScratchFile: Sendable {
  let path: String

  init() throws {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    var template = Array("\(folder.isEmpty ? "/tmp" : folder)/aloi-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    let name = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard descriptor >= 0 else {
      throw ReadError(
        location: name, reason: "no-temporary-file",
        detail:
          "no temporary file can be made (\(String(cString: strerror(errno)))); set TMPDIR to a folder with room"
      )
    }
    close(descriptor)
    path = name
  }

  deinit { unlink(path) }
}
