import Reports
import Catalog

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder on the disk that a ranking is written to. Files that an earlier ranking left there and this one does not write are
/// removed; files of others are left alone.
final class ReportFolder: RankingFolder {
  private struct State {
    var waiting: [String: [UInt8]] = [:]
    var bytes = 0
    var begun: Set<String> = []
    var folders: Set<String> = []
  }

  /// The list of what a ranking wrote.
  static let list = ".aloi-ranking"
  /// How many bytes wait in memory at most, over all files.
  private static let most = 96 << 20
  /// From how many bytes on a file is written to.
  private static let chunk = 1 << 16

  let path: String
  private let earlier: Set<String>
  private let state = Guarded(State())

  init(_ path: String) throws {
    self.path = path
    do { try makeFolder(path) } catch { throw Failure(.usage, "the ranking cannot be written: \(error)") }
    let list = try? String(readingFile: "\(path)/\(Self.list)", limit: 256 << 20)
    earlier = Set((list ?? "").split(separator: "\n").map(String.init).filter(Self.isPlain))
  }

  /// Writes a whole file.
  func write(_ bytes: [UInt8], to path: String) throws {
    try state.withLock { state in
      try begin(path, &state)
      state.bytes -= state.waiting.removeValue(forKey: path)?.count ?? 0
    }
    // Outside, so that several threads write side by side; nobody else writes this file.
    try put(bytes, to: path, appends: false)
  }

  /// Writes behind what the file holds.
  func append(_ bytes: [UInt8], to path: String) throws {
    try state.withLock { state in
      if !state.begun.contains(path) {
        try begin(path, &state)
        try put([], to: path, appends: false)
      }
      state.waiting[path, default: []] += bytes
      state.bytes += bytes.count
      if let waiting = state.waiting[path], waiting.count >= Self.chunk {
        state.bytes -= waiting.count
        state.waiting[path] = nil
        try put(waiting, to: path, appends: true)
      }
      if state.bytes > Self.most { try flush(&state) }
    }
  }

  /// Writes what waits, and takes away what an earlier ranking left.
  func finish() throws {
    try state.withLock { state in
      try flush(&state)
      for path in earlier.subtracting(state.begun).sorted() { unlink("\(self.path)/\(path)") }
      let list = state.begun.sorted().map { $0 + "\n" }.joined()
      try put(Array(list.utf8), to: Self.list, appends: false)
    }
  }

  private func begin(_ path: String, _ state: inout State) throws {
    guard Self.isPlain(path) else { throw FileFault(path: path, code: EINVAL) }
    guard state.begun.insert(path).inserted, let slash = path.lastIndex(of: "/") else { return }
    let folder = String(path[..<slash])
    if state.folders.insert(folder).inserted { try makeFolder("\(self.path)/\(folder)") }
  }

  private func flush(_ state: inout State) throws {
    for path in state.waiting.keys.sorted() { try put(state.waiting[path] ?? [], to: path, appends: true) }
    state.waiting = [:]
    state.bytes = 0
  }

  private func put(_ bytes: [UInt8], to path: String, appends: Bool) throws {
    let file = "\(self.path)/\(path)"
    let descriptor = open(file, O_WRONLY | O_CREAT | O_CLOEXEC | (appends ? O_APPEND : O_TRUNC), 0o666)
    guard descriptor >= 0 else { throw FileFault(path: file, code: errno) }
    defer { close(descriptor) }
    guard bytes.isEmpty || Terminal.writeAll(bytes, bytes.count, to: descriptor) else {
      throw FileFault(path: file, code: errno)
    }
  }

  /// Whether a path stays below the folder.
  private static func isPlain(_ path: String) -> Bool {
    !path.isEmpty && !path.hasPrefix("/") && !path.split(separator: "/").contains("..") && path != list
  }
}
