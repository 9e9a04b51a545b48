import Audit
import Catalog

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Fetches registers into a folder. The old copy stays where anything fails.
struct RegisterUpdate {
  /// What came of a register.
  enum Outcome: Equatable {
    case fetched(rows: Int)
    case unchanged
  }

  /// The longest register that is fetched, in bytes.
  static let sizeLimit = 256 << 20

  let folder: RegisterFolder
  let table: OfficialTable
  let fetch: Fetch
  let now: Timestamp

  /// Fetches a source and puts it in the place of the old copy.
  ///
  /// - Parameter address: where it is fetched instead of its own address.
  func update(_ source: OfficialTable.Source, from address: String? = nil) async throws -> Outcome {
    let url = address ?? source.url
    var old = folder.copy(of: source)
    var request = FetchRequest(url: url, maxBytes: Self.sizeLimit, timeout: 300)
    if let old, old.url == url, isAsFetched(source, old) {
      if let etag = old.etag { request.headers.append(("If-None-Match", etag)) }
      if let date = old.lastModified { request.headers.append(("If-Modified-Since", date)) }
    }
    let response: FetchResponse
    do { response = try await fetch(request) } catch let error as FetchError {
      throw Failure(.incomplete, "\(source.id): \(error); the old copy stays")
    }
    if response.status == 304, var kept = old, !request.headers.isEmpty {
      kept.fetchedAt = now
      try write(Array(note(kept).utf8), to: "\(source.file).source")
      return .unchanged
    }
    guard (200..<300).contains(response.status) else {
      throw Failure(.incomplete, "\(source.id): \(url) answered \(response.status); the old copy stays")
    }
    var trial = Registers(table: table)
    let file = trial.read(name: source.file, bytes: response.body)
    guard file.kind != nil, file.rows > 0 else {
      throw Failure(
        .incomplete, "\(source.id): \(response.finalURL) is no register that is known; the old copy stays")
    }
    if old != nil, old?.rows == nil { old?.rows = rows(of: source) }
    if let before = old?.rows, file.rows < before / 2 {
      throw Failure(
        .incomplete,
        "\(source.id): \(url) has \(file.rows) rows where the copy has \(before); the old copy stays. Remove "
          + "\(folder.path)/\(source.file) if it is meant")
    }
    try makeFolder(folder.path)
    try write(response.body, to: source.file)
    let copy = RegisterFolder.Copy(
      url: url, fetchedAt: now, checksum: Registers.checksum(response.body), etag: response.header("etag"),
      lastModified: response.header("last-modified"), rows: file.rows, bytes: response.body.count)
    try write(Array(note(copy).utf8), to: "\(source.file).source")
    return .fetched(rows: file.rows)
  }

  /// Whether the copy still is what was fetched: somebody may have put another file in its place.
  private func isAsFetched(_ source: OfficialTable.Source, _ copy: RegisterFolder.Copy) -> Bool {
    guard let bytes = bytes(of: source) else { return false }
    return Registers.checksum(bytes) == copy.checksum
  }

  private func rows(of source: OfficialTable.Source) -> Int? {
    guard let bytes = bytes(of: source) else { return nil }
    var trial = Registers(table: table)
    return trial.read(name: source.file, bytes: bytes).rows
  }

  private func bytes(of source: OfficialTable.Source) -> [UInt8]? {
    try? [UInt8](readingFile: "\(folder.path)/\(source.file)", limit: Registers.sizeLimit)
  }

  private func note(_ copy: RegisterFolder.Copy) -> String {
    var lines = ["url \(copy.url)"]
    if let time = copy.fetchedAt { lines.append("fetched \(time)") }
    lines.append("sha256 \(copy.checksum)")
    if let rows = copy.rows { lines.append("rows \(rows)") }
    if let etag = copy.etag { lines.append("etag \(etag)") }
    if let date = copy.lastModified { lines.append("last-modified \(date)") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Writes beside the file and moves it into its place, so that a reader never sees half of one.
  private func write(_ bytes: [UInt8], to name: String) throws {
    let temporary = "\(folder.path)/.\(name).part"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw FileFault(path: temporary, code: errno) }
    let isWritten = bytes.withUnsafeBytes { Terminal.writeAll($0.baseAddress, $0.count, to: descriptor) }
    let code = errno
    close(descriptor)
    guard isWritten else {
      unlink(temporary)
      throw FileFault(path: temporary, code: code)
    }
    guard rename(temporary, "\(folder.path)/\(name)") == 0 else {
      throw FileFault(path: "\(folder.path)/\(name)", code: errno)
    }
  }
}
