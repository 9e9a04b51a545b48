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

/// `aloi links` itself against every bad habit.
@Suite(.enabled(if: ChildProcess.aloi != nil)) struct ProgramTests {
  @Test func everyMisbehaviourTogetherNeedsLittleMemory() throws {
    let aloi = try #require(ChildProcess.aloi)
    let folder = try ChildProcess.temporaryFolder()
    defer {
      for name in ["in", "out"] { unlink("\(folder)/\(name)") }
      rmdir(folder)
    }
    let server = try Misbehaviour.server()
    defer { server.stop() }
    // Many of what is long, one of all else.
    let cases = VerdictTests.cases
    let long = cases.filter {
      ["/endless", "/endless-headers", "/big-headers", "/gzip-bomb"].contains($0.path)
    }
    let all = cases + Array(repeating: long, count: 8).flatMap { $0 }
    let lines = all.enumerated().map { index, one in
      #"{"url":"\#(server.url(one.path))?\#(index)""# + (one.format.map { #","format":"\#($0)"}"# } ?? "}")
    }
    try ChildProcess.write(Array((lines.joined(separator: "\n") + "\n").utf8), "\(folder)/in")
    let process = try ChildProcess(
      [
        aloi, "links", "--allow-private-addresses", "--per-host", "64", "--per-host-rate", "0", "--timeout",
        "4",
        "--quiet",
      ], input: "\(folder)/in", output: "\(folder)/out")
    let (code, kilobytes) = process.wait()
    #expect(code == 0)
    #expect(kilobytes < 150 << 10)
    let seen = try ChildProcess.read("\(folder)/out").split(separator: 0x0A).compactMap {
      TargetLine.answered($0)
    }
    #expect(seen.count == all.count)
    let verdicts = Dictionary(seen.map { ($0.url, $0) }, uniquingKeysWith: { a, _ in a })
    for (index, one) in all.enumerated() {
      let found = verdicts["\(server.url(one.path))?\(index)"]
      #expect(
        found?.state == one.state.rawValue && found?.reason == one.reason?.rawValue, "\(one.testDescription)")
    }
  }
}
