@testable import Links

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program that a test starts.
struct ChildProcess {
  let id: pid_t

  /// Starts a program, with some variables (`NAME=value`) before its own; what it is not given it reads from and writes to nowhere.
  init(
    _ arguments: [String], environment: [String] = [], input: String = "/dev/null",
    output: String = "/dev/null"
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var copies: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    copies.append(nil)
    defer { for copy in copies { free(copy) } }
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) }
    defer { for variable in variables.prefix(environment.count) { free(variable) } }
    var inherited = environ
    while let variable = inherited.pointee {
      variables.append(variable)
      inherited += 1
    }
    variables.append(nil)
    var process: pid_t = 0
    guard posix_spawn(&process, arguments[0], &actions, nil, copies, variables) == 0 else {
      throw TestFailure("cannot start \(arguments[0])")
    }
    id = process
  }

  /// Waits for its end: its exit code (negative for a signal), and the most memory that it was seen to have had, in KiB.
  /// (What the system says in the end counts the memory of whoever started it.)
  func wait() -> (code: Int32, kilobytes: Int) {
    var status: Int32 = 0
    var most = 0
    while waitpid(id, &status, WNOHANG) == 0 {
      most = max(most, peakKilobytes)
      usleep(20_000)
    }
    let signal = status & 0x7F
    return (signal == 0 ? status >> 8 & 0xFF : -signal, most)
  }

  /// The most memory that it has had so far, in KiB.
  var peakKilobytes: Int {
    let text = String(decoding: (try? Self.read("/proc/\(id)/status")) ?? [], as: UTF8.self)
    let line = text.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line?.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first.flatMap { Int($0) } ?? 0
  }

  /// Runs a program to its end.
  static func run(_ arguments: [String]) throws {
    let (code, _) = try ChildProcess(arguments).wait()
    guard code == 0 else { throw TestFailure("\(arguments.prefix(2)) ended with \(code)") }
  }

  /// The program of this package, beside the tests' own executable; `nil` where it was not built.
  static let aloi: String? = {
    var path = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &path, path.count - 1)
    guard count > 0 else { return nil }
    let own = String(decoding: path[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard let slash = own.lastIndex(of: "/") else { return nil }
    let program = own[..<slash] + "/aloi"
    return access(String(program), X_OK) == 0 ? String(program) : nil
  }()

  /// A new folder, which the caller removes.
  static func temporaryFolder() throws -> String {
    var path = Array("/tmp/aloi-test-XXXXXX".utf8CString)
    guard mkdtemp(&path) != nil else { throw TestFailure("no temporary folder") }
    return String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Writes a file.
  static func write(_ bytes: [UInt8], _ path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard descriptor >= 0 else { throw TestFailure("cannot write \(path)") }
    defer { close(descriptor) }
    var done = 0
    while done < bytes.count {
      let n = bytes[done...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard n > 0 else { throw TestFailure("cannot write \(path)") }
      done += n
    }
  }

  /// The bytes of a file.
  static func read(_ path: String) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw TestFailure("cannot read \(path)") }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let n = Glibc.read(descriptor, &chunk, chunk.count)
      guard n > 0 else { return bytes }
      bytes += chunk[..<n]
    }
  }
}
