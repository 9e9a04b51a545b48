#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import Catalog

/// The files of a folder and its subfolders, sorted by path. What is hidden is left out, and no folder is entered twice.
struct CatalogueFolder {
  /// The deepest nesting of folders.
  private static let depth = 64

  /// Whether a path leads to a folder.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The paths of the regular files.
  static func files(in path: String) throws -> [String] {
    var files: [String] = []
    var seen: Set<[UInt64]> = []
    try collect(path, depth: 0, &files, &seen)
    return files
  }

  private static func collect(
    _ path: String, depth: Int, _ files: inout [String], _ seen: inout Set<[UInt64]>
  ) throws {
    var status = stat()
    guard stat(path, &status) == 0 else {
      // A symbolic link that leads nowhere is no file.
      if depth > 0 { return }
      throw FileSource.error(errno, at: path)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: files.append(path)
    case S_IFDIR:
      let key = [UInt64(truncatingIfNeeded: status.st_dev), UInt64(truncatingIfNeeded: status.st_ino)]
      guard depth < Self.depth, seen.insert(key).inserted else { return }
      for name in try names(in: path) {
        try collect(path.hasSuffix("/") ? path + name : "\(path)/\(name)", depth: depth + 1, &files, &seen)
      }
    default: break
    }
  }

  private static func names(in path: String) throws -> [String] {
    guard let directory = opendir(path) else {
      let error = FileSource.error(errno, at: path)
      throw ReadError(location: path, reason: "unreadable-directory", detail: error.detail)
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
