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
      if rounds == 5 {
        let descriptors = Self.descriptorsAtRest(process.id, server)
        first = (Self.residentKilobytes(process.id), descriptors.count)
      }
      if rounds % 10 == 0 { say("round \(rounds): \(Self.residentKilobytes(process.id)) KB") }
    } while LinkRun.systemClock().seconds - begun < seconds
    let atRest = Self.descriptorsAtRest(process.id, server)
    let last = (kilobytes: Self.residentKilobytes(process.id), descriptors: atRest.count)
    close(pipe)
    let (code, most) = process.wait()
    say(
      "soak: \(rounds) rounds, \(checks) checks; \(first.kilobytes) KB after five rounds, \(last.kilobytes) KB at the end, "
        + "\(most) KB at most; \(first.descriptors) then \(last.descriptors) descriptors")
    #expect(code == 0)
    #expect(rounds > 5)
    // What grows is the memory of the addresses that were seen: a hash and a place each, so that none is asked twice.
    #expect(last.kilobytes < first.kilobytes + 8_000 + checks / 8)
    #expect(most < 150 << 10)
    #expect(server.log.open == 0)
    // The answers given are set aside in a file once there are enough of them.
    #expect(last.descriptors <= first.descriptors + 1, "\(atRest.sorted().joined(separator: " "))")
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

  /// What is open once nothing is asked any more: connections that were kept for more of it are closed soon after.
  private static func descriptorsAtRest(_ process: pid_t, _ server: LoopbackServer) -> [String] {
    for _ in 0..<500 where server.log.open > 0 { usleepMilliseconds(20) }
    return openDescriptors(process)
  }

  /// What each open descriptor is: a file, `socket:[…]`, `anon_inode:[eventfd]`, …
  private static func openDescriptors(_ process: pid_t) -> [String] {
    guard let folder = opendir("/proc/\(process)/fd") else { return [] }
    defer { closedir(folder) }
    var open: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      var target = [CChar](repeating: 0, count: 256)
      let count = readlink("/proc/\(process)/fd/\(name)", &target, target.count)
      guard count > 0 else { continue }
      open.append(String(decoding: target[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self))
    }
    return open
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
