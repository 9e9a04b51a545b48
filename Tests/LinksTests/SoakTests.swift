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

/// Every misbehaviour over and over, for as long as `ALOI_SOAK_SECONDS` says; not run without it.
@Suite(.enabled(if: getenv("ALOI_SOAK_SECONDS") != nil)) struct SoakTests {
  @Test func memoryStaysFlatAndNothingIsLeftOpen() throws {
    let seconds = getenv("ALOI_SOAK_SECONDS").flatMap { Int64(String(cString: $0)) } ?? 60
    let server = try Misbehaviour.server()
    defer { server.stop() }
    let begun = LinkRun.systemClock().seconds
    var rounds = 0
    var checks = 0
    var first = 0
    var descriptors = 0
    repeat {
      let targets = VerdictTests.cases.enumerated().flatMap { i, item in
        (0..<20).map { n in
          LinkTarget(
            url: server.url(item.path + "?\(rounds).\(i).\(n)", host: "127.0.\(n).1"), format: item.format)
        }
      }
      let (seen, _) = try check(targets) {
        $0.threads = 2
        $0.timeout = 1
        $0.retries = 1
      }
      #expect(seen.count == targets.count)
      checks += seen.count
      rounds += 1
      server.forget()
      // The first rounds fill the caches and arenas that stay.
      if rounds == 3 {
        first = Self.residentKilobytes()
        descriptors = Self.openDescriptors()
      }
    } while LinkRun.systemClock().seconds - begun < seconds
    for _ in 0..<200 where server.log.open > 0 { usleepMilliseconds(20) }
    let last = Self.residentKilobytes()
    let line =
      "soak: \(rounds) rounds, \(checks) checks, \(first) KB then \(last) KB, "
      + "\(descriptors) then \(Self.openDescriptors()) descriptors\n"
    _ = Array(line.utf8).withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
    #expect(rounds > 3)
    #expect(last < first + 20_000)
    #expect(Self.openDescriptors() <= descriptors + 2)
  }

  private static func residentKilobytes() -> Int {
    let fields = text("/proc/self/statm").split(separator: " ")
    return (fields.count > 1 ? Int(fields[1]) ?? 0 : 0) * 4
  }

  private static func openDescriptors() -> Int {
    guard let folder = opendir("/proc/self/fd") else { return 0 }
    defer { closedir(folder) }
    var count = 0
    while readdir(folder) != nil { count += 1 }
    return count
  }

  private static func text(_ path: String) -> String {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 4096)
    return String(decoding: bytes[..<max(0, read(descriptor, &bytes, bytes.count))], as: UTF8.self)
  }
}
