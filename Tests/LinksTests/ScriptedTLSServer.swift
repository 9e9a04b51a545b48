import Catalog
import Synchronization

@testable import Links

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A server that follows a script once TLS is agreed on, one connection at a time.
final class ScriptedTLSServer {
  enum Step: Sendable {
    /// Waits until this has come, after what was heard before.
    case hear(String)
    case say([UInt8])
    case wait(Double)
    /// Is gone, without ending TLS in form.
    case end
  }

  private let server: TLSServer
  private let subject: String
  private let input: Int32
  private let output: String
  private let folder: String

  init(subject: String, arguments: [String] = [], script: [Step]) throws {
    self.subject = subject
    folder = try ChildProcess.temporaryFolder()
    let pipe = folder + "/in"
    output = folder + "/out"
    guard mkfifo(pipe, 0o600) == 0 else { throw TestFailure("no pipe") }
    // For reading too: then neither end waits for the other.
    input = open(pipe, O_RDWR | O_CLOEXEC)
    try ChildProcess.write([], output)
    server = try TLSServer(subject: subject, arguments: arguments, pipes: (pipe, output))
    let hold = Held(server: server)
    NativeThread.start { [input, output] in Self.perform(script, hold, input, output) }
  }

  deinit {
    close(input)
    unlink(folder + "/in")
    unlink(output)
    rmdir(folder)
  }

  private final class Held: @unchecked Sendable {
    weak var server: TLSServer?
    init(server: TLSServer) { self.server = server }
  }

  private static func perform(_ script: [Step], _ hold: Held, _ input: Int32, _ output: String) {
    var heard = 0
    for step in script {
      switch step {
      case .hear(let text):
        var found: Int?
        for _ in 0..<1000 where found == nil {
          guard let bytes = try? ChildProcess.read(output) else { return }
          found = position(Array(text.utf8), in: bytes, from: heard)
          if found == nil { usleep(10_000) }
        }
        guard let found else { return }
        heard = found
      case .say(let bytes): _ = bytes.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
      case .wait(let seconds): usleep(UInt32(seconds * 1e6))
      case .end: hold.server?.stop()
      }
    }
  }

  /// Where a text ends that begins at some place or behind it.
  private static func position(_ text: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.count >= start + text.count else { return nil }
    return (start...(bytes.count - text.count))
      .first { bytes[$0..<($0 + text.count)].elementsEqual(text) }
      .map { $0 + text.count }
  }

  /// Checks addresses of it, its certificate trusted.
  func observe(_ paths: [String], _ change: (inout LinkOptions) -> Void = { _ in }) throws -> [Observation] {
    let targets = paths.map { LinkTarget(url: "https://\(subject):\(server.port)\($0)", format: "csv") }
    return try check(targets) { options in
      options.timeout = 5
      options.caBundle = server.folder + "/cert.pem"
      options.resolver = { _ in .addresses([IPAddress("127.0.0.1")].compactMap { $0 }) }
      change(&options)
    }.observations
  }

  func observe() throws -> Observation {
    guard let seen = try observe(["/data.csv"]).first else { throw TestFailure("no observation") }
    return seen
  }
}
