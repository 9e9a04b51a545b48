import Reports
import Synchronization

/// The files of a ranking, in memory.
final class MemoryFolder: RankingFolder {
  private let written = Mutex([String: [UInt8]]())

  /// Every file by its path.
  var files: [String: [UInt8]] { written.withLock { $0 } }

  func text(_ path: String) -> String? { files[path].map { String(decoding: $0, as: UTF8.self) } }

  func write(_ bytes: [UInt8], to path: String) throws { written.withLock { $0[path] = bytes } }

  func append(_ bytes: [UInt8], to path: String) throws {
    written.withLock { $0[path, default: []] += bytes }
  }
}
