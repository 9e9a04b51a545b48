#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A revision of the Git repository that holds a file.
struct GitRevision {
  let name: String

  init(_ name: String) throws {
    guard !name.isEmpty, !name.hasPrefix("-"), !name.contains(":") else {
      throw Failure(
        .usage, "--only-changed-since '\(printable(name))' is no revision; write main, HEAD~1 or a commit")
    }
    self.name = name
  }

  /// A file as it was; `nil` where it was not there.
  func file(_ path: String) throws -> TemporaryFile? {
    var info = stat()
    guard stat(path, &info) == 0, info.st_mode & S_IFMT == S_IFREG else {
      throw Failure(
        .usage, "--only-changed-since needs files under version control, and \(printable(path)) is none")
    }
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let base = slash.map { String(path[path.index(after: $0)...]) } ?? path
    let output = try TemporaryFile()
    guard
      try run(["-C", folder, "rev-parse", "--verify", "--quiet", "\(name)^{commit}"], to: "/dev/null") == 0
    else {
      throw Failure(
        .usage,
        "no revision '\(printable(name))' in the Git repository of \(printable(path)); in continuous integration, check out "
          + "with the whole history (fetch-depth: 0)")
    }
    return try run(["-C", folder, "show", "\(name):./\(base)"], to: output.path) == 0 ? output : nil
  }

  /// Runs Git with its standard output in a file, and answers its exit status.
  private func run(_ arguments: [String], to path: String) throws -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    let words = (["git"] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    var process = pid_t()
    let failure = posix_spawnp(&process, "git", &actions, nil, words + [nil], environ)
    guard failure == 0 else {
      throw Failure(.usage, "--only-changed-since needs Git: \(String(cString: strerror(failure)))")
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return -1 }
    }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : -1
  }
}
