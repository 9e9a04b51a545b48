#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import Catalog
import Synchronization

/// A file for a while, removed with its last user.
public final class ScratchFile: Sendable {
  /// The files that are in use.
  private static let inUse = Mutex(Set<String>())

  /// Where it is.
  public let path: String

  /// Makes an empty file in `TMPDIR`, or in `/tmp`.
  ///
  /// - Throws: ``ReadError`` `no-temporary-file`.
  public init() throws {
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
    Self.inUse.withLock { _ = $0.insert(name) }
  }

  deinit {
    unlink(path)
    Self.inUse.withLock { _ = $0.remove(path) }
  }

  /// Removes every file that is in use, for a program that is about to end.
  public static func removeAll() { inUse.withLock { for path in $0 { unlink(path) } } }
}
