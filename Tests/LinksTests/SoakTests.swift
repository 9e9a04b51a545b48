import Catalog
import Testing

@testable import Links

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Every misbehaviour over and over against one run of `aloi links`, for as long as `ALOI_SOAK_SECONDS` says; not run without
/// it. The server is here, the program a process of its own: its memory is nobody else's.
@Suite(.enabled(if: getenv("ALOI_SOAK_SECONDS") != nil && ChildProcess.aloi != nil)) struct SoakTests {
  @Test func memoryStaysFlatAndNothingIsLeftOpen() throws {
    let seconds = getenv("ALOI_SOAK_SECONDS").flatMap { Int64(String(cString: $0)) } ?? 60
    let server = try Misbehaviour.server()
    let folder = try ChildProcess.temporaryFolder()
    defer {
      server.stop()
      for name in ["in", "out"] { unlink("\(folder)/\(name)") }
      rmdir(folder)
    }
    guard mkfifo("\(folder)/in", 0o600) == 0 else { throw TestFailure("no pipe") }
    let program = getenv("ALOI").map { String(cString: $0) } ?? ChildProcess.aloi ?? ""
    let process = try ChildProcess(
      [
        // The shell opens the pipe, which waits for us: nothing that a spawn may wait for in its turn.
        "/bin/sh", "-c", "exec \"$@\" <\"$0\"", "\(folder)/in", program, "links", "--allow-private-addresses",
        "--per-host", "64", "--per-host-rate", "0",
        "--timeout", "1",
        "--retries", "1", "--threads", "2", "--quiet",
      ], output: "\(folder)/out")
    let pipe = open("\(folder)/in", O_WRONLY)
    let answered = LineCounter("\(folder)/out")
    let begun = LinkRun.systemClock().seconds
    var rounds = 0
    var checks = 0
    var first = (kilobytes: 0, descriptors: 0)
    repeat {
      let lines = VerdictTests.cases.enumerated().flatMap { i, item in
        (0..<20).map { n in
          let url = server.url(item.path + "?\(rounds).\(i).\(n)", host: "127.0.\(n).1")
          return #"{"url":"\#(url)""# + (item.format.map { #","format":"\#($0)"}"# } ?? "}")
        }
      }
      send(lines.joined(separator: "\n") + "\n", to: pipe)
      checks += lines.count
      while answered.count() < checks { usleepMilliseconds(100) }
      rounds += 1
      server.forget()
      // The first rounds fill the caches and arenas that stay.
      if rounds == 5 { first = (Self.residentKilobytes(process.id), Self.openDescriptors(process.id)) }
      if rounds % 10 == 0 { say("round \(rounds): \(Self.residentKilobytes(process.id)) KB") }
    } while LinkRun.systemClock().seconds - begun < seconds
    for _ in 0..<200 where server.log.open > 0 { usleepMilliseconds(20) }
    let last = (kilobytes: Self.residentKilobytes(process.id), descriptors: Self.openDescriptors(process.id))
    close(pipe)
    let (code, most) = process.wait()
    say(
      "soak: \(rounds) rounds, \(checks) checks; \(first.kilobytes) KB after five rounds, \(last.kilobytes) KB at the end, "
        + "\(most) KB at most; \(first.descriptors) then \(last.descriptors) descriptors")
    #expect(code == 0)
    #expect(rounds > 5)
    #expect(last.kilobytes < first.kilobytes + 12_000)
    #expect(most < 150 << 10)
    // A host of the twenty may have a connection that is kept open just now.
    #expect(last.descriptors <= first.descriptors + 20)
  }

  private func send(_ text: String, to pipe: Int32) {
    let bytes = Array(text.utf8)
    var done = 0
    while done < bytes.count {
      let n = bytes[done...].withUnsafeBytes { write(pipe, $0.baseAddress, $0.count) }
      guard n > 0 else { return }
      done += n
    }
  }

  private func say(_ line: String) {
    _ = Array((line + "\n").utf8).withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
  }

  private static func residentKilobytes(_ process: pid_t) -> Int {
    let text = String(decoding: (try? ChildProcess.read("/proc/\(process)/statm")) ?? [], as: UTF8.self)
    let fields = text.split(separator: " ")
    return (fields.count > 1 ? Int(fields[1]) ?? 0 : 0) * 4
  }

  private static func openDescriptors(_ process: pid_t) -> Int {
    guard let folder = opendir("/proc/\(process)/fd") else { return 0 }
    defer { closedir(folder) }
    var count = 0
    while readdir(folder) != nil { count += 1 }
    return count
  }
}

/// Counts the lines of a file that grows.
private final class LineCounter {
  private let descriptor: Int32
  private var lines = 0
  private var chunk = [UInt8](repeating: 0, count: 64 << 10)

  init(_ path: String) { descriptor = open(path, O_RDONLY) }

  deinit { close(descriptor) }

  func count() -> Int {
    while true {
      let n = read(descriptor, &chunk, chunk.count)
      guard n > 0 else { return lines }
      lines += chunk[..<n].count { $0 == 0x0A }
    }
  }
}
