import Foundation

/// Runs the built program.
struct Program {
  /// What a run came to.
  struct Outcome {
    var status: Int32
    var output: String
    var errors: String
  }

  /// The root of the package.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// The program stands beside the tests' own executable.
  static let path: String = {
    let tests =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments[0]
    return URL(filePath: tests).deletingLastPathComponent().appending(path: "aloi").path
  }()

  /// A program that is running.
  struct Running {
    var process: Process
    fileprivate var scratch: Scratch

    /// Waits for its end.
    func outcome() throws -> Outcome {
      process.waitUntilExit()
      return Outcome(
        status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
        output: try scratch.text("stdout"), errors: try scratch.text("stderr"))
    }
  }

  /// Runs the program with arguments in a folder.
  static func run(
    _ arguments: [String], in folder: String = root, input: Data? = nil, launcher: [String] = []
  ) throws -> Outcome {
    try start(arguments, in: folder, input: input, launcher: launcher).outcome()
  }

  /// Starts the program with arguments in a folder.
  static func start(
    _ arguments: [String], in folder: String = root, input: Data? = nil, launcher: [String] = []
  ) throws -> Running {
    let process = Process()
    let command = launcher + [path] + arguments
    process.executableURL = URL(filePath: command[0])
    process.arguments = Array(command.dropFirst())
    process.currentDirectoryURL = URL(filePath: folder)
    var environment = ProcessInfo.processInfo.environment
    environment["NO_COLOR"] = "1"
    // What the developer's own folder holds must not count.
    for name in environment.keys where name.hasPrefix("ALOI_") { environment[name] = nil }
    environment["XDG_DATA_HOME"] = "/nonexistent"
    environment["SWIFT_BACKTRACE"] = "enable=no"
    process.environment = environment
    let scratch = try Scratch()
    let output = scratch.path + "/stdout"
    let errors = scratch.path + "/stderr"
    for path in [output, errors] { try Data().write(to: URL(filePath: path)) }
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: errors)
    if let input {
      let path = scratch.path + "/stdin"
      try input.write(to: URL(filePath: path))
      process.standardInput = FileHandle(forReadingAtPath: path)
    } else {
      process.standardInput = FileHandle.nullDevice
    }
    try process.run()
    return Running(process: process, scratch: scratch)
  }
}

/// A folder for a while, removed with its last user.
final class Scratch {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "aloi-test-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and answers its path.
  func file(_ name: String, _ bytes: Data) throws -> String {
    try bytes.write(to: URL(filePath: path + "/" + name))
    return path + "/" + name
  }

  /// Writes a file and answers its path.
  func file(_ name: String, _ text: String) throws -> String { try file(name, Data(text.utf8)) }

  /// The text of a file.
  func text(_ name: String) throws -> String {
    try String(contentsOfFile: path + "/" + name, encoding: .utf8)
  }
}
