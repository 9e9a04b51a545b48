import Audit
import Catalog

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder of national registers: the user's own, which `aloi registers update` fills, or one that is used as it is.
struct RegisterFolder {
  let path: String
  /// Whether it is the user's own: its files' age is told.
  let isOwn: Bool

  /// The user's data folder, after `ALOI_REGISTERS` and `XDG_DATA_HOME`; `nil` where there is no home.
  static var own: RegisterFolder? {
    if let path = Terminal.environment("ALOI_REGISTERS") { return RegisterFolder(path: path, isOwn: true) }
    if let data = Terminal.environment("XDG_DATA_HOME") {
      return RegisterFolder(path: "\(data)/aloi/registers", isOwn: true)
    }
    return Terminal.environment("HOME").map {
      RegisterFolder(path: "\($0)/.local/share/aloi/registers", isOwn: true)
    }
  }

  /// A folder used as it is.
  init(given path: String) throws {
    var info = stat()
    guard stat(path, &info) == 0, info.st_mode & S_IFMT == S_IFDIR else {
      throw Failure(.usage, "--registers \(path): no such folder; name a folder of register files")
    }
    self.init(path: path, isOwn: false)
  }

  private init(path: String, isOwn: Bool) {
    self.path = path
    self.isOwn = isOwn
  }

  /// At most so many files, so deep.
  private static let fileLimit = 200
  private static let depthLimit = 3

  /// Reads every register of the folder, in the order of the names.
  func read(_ table: OfficialTable, now: Timestamp) -> Registers {
    var registers = Registers(table: table)
    for name in names("", 0).prefix(Self.fileLimit) {
      guard let bytes = try? [UInt8](readingFile: "\(path)/\(name)", limit: Registers.sizeLimit) else {
        registers.remarks.append("the register \(name) could not be read")
        continue
      }
      registers.read(name: name, bytes: bytes)
    }
    if isOwn { registers.remarks += remarks(table, now: now) }
    return registers
  }

  private func names(_ below: String, _ depth: Int) -> [String] {
    guard depth < Self.depthLimit, let folder = opendir("\(path)/\(below)") else { return [] }
    defer { closedir(folder) }
    var found: [String] = []
    while let item = readdir(folder), found.count < Self.fileLimit * 4 {
      let name = withUnsafeBytes(of: &item.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard !name.hasPrefix(".") else { continue }
      let whole = below.isEmpty ? name : "\(below)/\(name)"
      var info = stat()
      guard stat("\(path)/\(whole)", &info) == 0 else { continue }
      if info.st_mode & S_IFMT == S_IFDIR {
        found += names(whole, depth + 1)
      } else if [".csv", ".tsv", ".txt", ".json", ".yml", ".yaml"].contains(where: { name.hasSuffix($0) }) {
        found.append(whole)
      }
    }
    return found.sorted()
  }

  // MARK: Age

  /// What is known of a register's copy.
  struct Copy {
    var url: String
    /// When it was fetched, or last found unchanged.
    var fetchedAt: Timestamp?
    var checksum: String
    var etag: String?
    var lastModified: String?
    /// How many of its rows were used.
    var rows: Int?
    var bytes: Int
  }

  /// The copy of a source; `nil` where it was never fetched.
  func copy(of source: OfficialTable.Source) -> Copy? {
    var info = stat()
    guard stat("\(path)/\(source.file)", &info) == 0 else { return nil }
    var copy = Copy(url: source.url, checksum: "", bytes: Int(info.st_size))
    guard let note = try? String(readingFile: "\(path)/\(source.file).source", limit: 65_536) else {
      return copy
    }
    for line in note.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2 else { continue }
      switch parts[0] {
      case "url": copy.url = String(parts[1])
      case "fetched": copy.fetchedAt = Timestamp(parts[1])
      case "sha256": copy.checksum = String(parts[1])
      case "etag": copy.etag = String(parts[1])
      case "last-modified": copy.lastModified = String(parts[1])
      case "rows": copy.rows = Int(parts[1])
      default: break
      }
    }
    return copy
  }

  /// How many days ago a source was fetched.
  func age(of source: OfficialTable.Source, now: Timestamp) -> Int? {
    copy(of: source)?.fetchedAt.map { Int((now.seconds - $0.seconds) / 86_400) }
  }

  /// What a report should say of registers that are stale or missing; where there is none at all the verdicts say so.
  private func remarks(_ table: OfficialTable, now: Timestamp) -> [String] {
    let missing = table.sources.filter { copy(of: $0) == nil }.map(\.id)
    var remarks: [String] = []
    if !missing.isEmpty, missing.count < table.sources.count {
      remarks.append("registers never fetched: \(missing.joined(separator: ", "))")
    }
    for source in table.sources {
      guard let age = age(of: source, now: now), age > source.staleAfterDays else { continue }
      remarks.append("the register \(source.id) is \(age) days old")
    }
    return remarks
  }
}
