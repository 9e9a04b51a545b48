#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import Catalog

/// The bytes of a file, read with `read(2)`. It blocks, so it belongs on a thread of its own.
public final class FileSource: ByteSource {
  private let descriptor: Int32
  private let location: String
  private let isOurs: Bool

  /// Opens a file; `-` is standard input.
  ///
  /// - Throws: ``ReadError`` `missing-file`, `unreadable-file` or `is-a-directory`.
  public init(path: String) throws {
    location = path
    if path == "-" {
      descriptor = STDIN_FILENO
      isOurs = false
      return
    }
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    isOurs = true
    guard descriptor >= 0 else { throw Self.error(errno, at: path) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      defer { close(descriptor) }
      throw Self.error(errno, at: path)
    }
    if status.st_mode & S_IFMT == S_IFDIR {
      close(descriptor)
      throw ReadError(
        location: path, reason: "is-a-directory",
        detail: "this is a directory, not a file; a directory is read file by file")
    }
  }

  deinit { if isOurs { close(descriptor) } }

  /// Reads the next bytes; 0 at the end of the file.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    guard let start = buffer.baseAddress, !buffer.isEmpty else { return 0 }
    while true {
      #if canImport(Glibc)
        let count = Glibc.read(descriptor, start, buffer.count)
      #elseif canImport(Musl)
        let count = Musl.read(descriptor, start, buffer.count)
      #else
        let count = Darwin.read(descriptor, start, buffer.count)
      #endif
      if count >= 0 { return count }
      if errno != EINTR { throw Self.error(errno, at: location) }
    }
  }

  /// What may have been meant by a path where nothing is.
  private static func advice(_ path: String) -> String {
    if let colon = path.firstRange(of: "://"), path[..<colon.lowerBound].allSatisfy(\.isLetter) {
      return "of addresses, those with http:// and https:// are read"
    }
    let host = path.prefix { $0 != "/" }
    let ending = host.split(separator: ".").last ?? ""
    let mayBeHost =
      host.contains(".") && !host.hasPrefix(".") && ending.count >= 2 && ending.allSatisfy(\.isLetter)
    let isCatalogue = ["json", "ndjson", "jsonl", "jsonld", "csv", "ttl", "xml", "rdf", "nt", "gz", "html"]
      .contains(ending)
    return mayBeHost && !isCatalogue
      ? "check the path, or write https://\(path) for the portal" : "check the path"
  }

  static func error(_ code: Int32, at path: String) -> ReadError {
    let words = String(cString: strerror(code))
    switch code {
    case ENOENT, ENOTDIR:
      return ReadError(
        location: path, reason: "missing-file", detail: "there is no such file; \(advice(path))")
    case EACCES, EPERM:
      return ReadError(
        location: path, reason: "unreadable-file",
        detail: "the file may not be read (\(words)); check its permissions")
    default:
      return ReadError(
        location: path, reason: "unreadable-file", detail: "the file could not be read: \(words)")
    }
  }
}
