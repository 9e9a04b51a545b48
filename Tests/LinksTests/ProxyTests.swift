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

/// Checks through a proxy: it is asked for whole addresses, and nothing is asked beside it.
@Suite struct ProxyTests {
  /// Answers for every host.
  private static func proxy() throws -> LoopbackServer {
    try LoopbackServer { request, connection in
      connection.answer(
        request.path.hasSuffix("/gone") ? 404 : 200, ["Content-Type: text/csv"], Misbehaviour.csv,
        head: request.method == "HEAD")
      return true
    }
  }

  @Test func theProxyIsAskedForWholeAddressesAndResolvesTheirNames() throws {
    let proxy = try Self.proxy()
    defer { proxy.stop() }
    let (observations, _) = try check(
      [
        LinkTarget(url: "http://data.invalid/a.csv", format: "csv"),
        LinkTarget(url: "http://data.invalid/gone", format: "csv"),
      ]
    ) { options in
      options.proxy = "http://127.0.0.1:\(proxy.port)"
      options.allowPrivateAddresses = false
      options.resolver = { _ in .failed("nobody should be asked") }
    }
    #expect(observations.first { $0.url.hasSuffix("/a.csv") }?.state == .available)
    #expect(observations.first { $0.url.hasSuffix("/gone") }?.state == .gone)
    #expect(proxy.log.requests.allSatisfy { $0.path.hasPrefix("http://data.invalid/") })
  }

  /// `no_proxy` would send requests past the proxy, and so past the address guard, which leaves addresses to the proxy.
  @Test(.enabled(if: ChildProcess.aloi != nil), arguments: ["no_proxy=*", "NO_PROXY=localhost"])
  func theEnvironmentSendsNothingPastTheProxy(variable: String) throws {
    let aloi = try #require(ChildProcess.aloi)
    let proxy = try Self.proxy()
    let inner = try Self.proxy()
    let folder = try ChildProcess.temporaryFolder()
    defer {
      proxy.stop()
      inner.stop()
      for name in ["in", "out"] { unlink("\(folder)/\(name)") }
      rmdir(folder)
    }
    try ChildProcess.write(Array((inner.url("/a.csv", host: "localhost") + "\n").utf8), "\(folder)/in")
    let process = try ChildProcess(
      [aloi, "links", "--proxy", "http://127.0.0.1:\(proxy.port)", "--quiet"], environment: [variable],
      input: "\(folder)/in", output: "\(folder)/out")
    #expect(process.wait().code == 0)
    #expect(proxy.log.requests.map(\.path) == [inner.url("/a.csv", host: "localhost")])
    #expect(inner.log.requests.isEmpty)
  }
}
