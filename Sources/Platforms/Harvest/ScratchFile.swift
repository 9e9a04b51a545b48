#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import Catalog

/// A file for a while, removed with its last user.
public final class ScratchFile: Sendable {
  /// The files that are in use.
  private static let inUse = Guarded(Set<String>())

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

  /// Writes all that a source gives.
  func fill(from source: any ByteSource) throws {
    let descriptor = open(path, O_WRONLY | O_TRUNC | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileSource.error(errno, at: path) }
    defer { close(descriptor) }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try chunk.withUnsafeMutableBytes { try source.read(into: $0) }
      guard count > 0 else { return }
      var done = 0
      while done < count {
        let written = chunk[done..<count].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        if written < 0, errno == EINTR { continue }
        guard written > 0 else { throw FileSource.error(errno, at: path) }
        done += written
      }
    }
  }

  deinit {
    unlink(path)
    Self.inUse.withLock { _ = $0.remove(path) }
  }

  /// Removes every file that is in use, for a program that is about to end.
  public static func removeAll() { inUse.withLock { for path in $0 { unlink(path) } } }
}
