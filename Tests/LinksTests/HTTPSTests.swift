import Catalog
import Testing

@testable import Links

/// Links on `http` that are to be had on `https` too.
@Suite(.enabled(if: TLSServer.openssl != nil)) struct HTTPSTests {
  private static let csv = Misbehaviour.csv

  private func plain() throws -> LoopbackServer {
    try LoopbackServer { request, connection in
      let path = request.path.prefix { $0 != "?" }
      if path == "/missing.csv" {
        connection.answer(404)
      } else {
        connection.answer(200, ["Content-Type: text/csv"], Self.csv)
      }
      return true
    }
  }

  private func look(
    _ paths: [String], _ plain: LoopbackServer, port: Int, trusting folder: String?,
    host: String = "good.example",
    _ change: (inout LinkOptions) -> Void = { _ in }
  ) throws -> (seen: [String: Observation], summary: LinkSummary) {
    let targets = paths.map { LinkTarget(url: plain.url($0, host: host), format: "csv") }
    let (seen, summary) = try check(targets) { options in
      options.timeout = 5
      options.triesHTTPS = true
      options.httpsPort = { _ in port }
      if let folder { options.caBundle = folder + "/cert.pem" }
      options.resolver = { _ in .addresses([IPAddress("127.0.0.1")].compactMap { $0 }) }
      change(&options)
    }
    #expect(seen.count == targets.count)
    let byPath = zip(paths, targets).compactMap { path, target in
      seen.first { $0.url == target.url }.map { (path, $0) }
    }
    return (Dictionary(byPath, uniquingKeysWith: { a, _ in a }), summary)
  }

  @Test func theSameDataOnHTTPSIsToldForThatVeryAddress() throws {
    let server = try plain()
    defer { server.stop() }
    let other = Array("id;text\n1;something else\n".utf8)
    let secure = try TLSServer(
      subject: "good.example", files: ["data.csv": Self.csv, "other.csv": other, "again.csv": Self.csv])
    let (seen, _) = try look(
      ["/data.csv", "/other.csv", "/again.csv", "/only-plain.csv", "/missing.csv"], server, port: secure.port,
      trusting: secure.folder)
    #expect(seen["/data.csv"]?.httpsURL == "https://good.example:\(secure.port)/data.csv")
    #expect(seen["/again.csv"]?.httpsURL == "https://good.example:\(secure.port)/again.csv")
    for path in ["/other.csv", "/only-plain.csv", "/missing.csv"] {
      #expect(seen[path]?.httpsURL == nil, "\(path)")
    }
    // The verdict is that of the address itself.
    #expect(seen["/data.csv"]?.state == .available)
    #expect(seen["/data.csv"]?.requests == 2)
    #expect(seen["/data.csv"]?.finalURL == server.url("/data.csv", host: "good.example"))
    #expect(seen["/only-plain.csv"]?.state == .available)
    #expect(seen["/missing.csv"]?.state == .gone)
    #expect(seen["/missing.csv"]?.requests == 1)
  }

  @Test func aHostWithoutATrustworthyHTTPSIsAskedOnce() throws {
    let server = try plain()
    defer { server.stop() }
    let secure = try TLSServer(subject: "elsewhere.example", files: ["data.csv": Self.csv])
    let paths = (0..<20).map { "/data.csv?\($0)" }
    let (seen, summary) = try look(paths, server, port: secure.port, trusting: secure.folder)
    #expect(
      seen.values.allSatisfy { $0.state == .available && $0.httpsURL == nil && $0.certificateEnd == nil })
    #expect(summary.requests == 21)
    let closed = try look(paths, server, port: 9, trusting: nil)
    #expect(closed.seen.values.allSatisfy { $0.state == .available && $0.httpsURL == nil })
    #expect(closed.summary.requests == 21)
  }

  @Test func aHostThatHasSomethingElseOnHTTPSIsLeftAloneAfterAWhile() throws {
    let server = try plain()
    defer { server.stop() }
    let secure = try TLSServer(subject: "good.example", files: ["nothing": []])
    let paths = (0..<40).map { "/data.csv?\($0)" }
    let (seen, summary) = try look(paths, server, port: secure.port, trusting: secure.folder) {
      $0.perHost = 1
    }
    #expect(seen.values.allSatisfy { $0.state == .available && $0.httpsURL == nil })
    #expect(summary.requests == 48)
  }

  @Test func aRedirectToHTTPSIsProofEnough() throws {
    let secure = try TLSServer(subject: "good.example", files: ["data.csv": Self.csv])
    let target = "https://good.example:\(secure.port)/data.csv"
    let server = try LoopbackServer { _, connection in
      connection.answer(302, ["Location: \(target)"])
      return true
    }
    defer { server.stop() }
    let (seen, summary) = try look(["/data.csv"], server, port: secure.port, trusting: secure.folder)
    #expect(seen["/data.csv"]?.httpsURL == target)
    #expect(summary.requests == 2)
  }

  @Test func theGuardHoldsForTheSecondAddressToo() throws {
    let server = try plain()
    defer { server.stop() }
    let redirecting = try LoopbackServer("127.0.0.2") { _, connection in
      connection.answer(200)
      return true
    }
    defer { redirecting.stop() }
    // On https the name leads somewhere else: the first answer is allowed, the second is not.
    let (seen, _) = try look(
      ["/data.csv"], server, port: redirecting.port, trusting: nil, host: "two.example"
    ) {
      options in
      let asked = Condition(0)
      options.allowPrivateAddresses = false
      options.allowedAddresses = ["127.0.0.1"].compactMap(AddressRange.init)
      options.resolver = { _ in
        let count = asked.with { count -> Int in
          count += 1
          return count
        }
        return .addresses([IPAddress(count == 1 ? "127.0.0.1" : "127.0.0.2")].compactMap { $0 })
      }
    }
    #expect(seen["/data.csv"]?.state == .available)
    #expect(seen["/data.csv"]?.httpsURL == nil)
    #expect(redirecting.log.connections == 0)
  }

  @Test func nothingIsAskedWhereItWasNotWished() throws {
    let server = try plain()
    defer { server.stop() }
    let (_, summary) = try look(["/data.csv"], server, port: 9, trusting: nil) { $0.triesHTTPS = false }
    #expect(summary.requests == 1)
    // A port of one's own has no known partner.
    #expect(LinkOptions().httpsPort(80) == 443)
    #expect(LinkOptions().httpsPort(8080) == nil)
  }

  @Test(arguments: [
    ("http://a.example/x?y=1", 443, "https://a.example/x?y=1"),
    ("http://a.example:8080/x", 8443, "https://a.example:8443/x"),
    ("http://u:p@[2606:4700::1111]/x", 443, "https://u:p@[2606:4700::1111]/x"),
  ])
  func theAddressOnHTTPSIsTheSameOtherwise(plain: String, port: Int, secure: String) throws {
    #expect(try AddressParser.parse(plain).onHTTPS(port: port)?.text == secure)
    #expect(try AddressParser.parse(secure).onHTTPS(port: port) == nil)
  }
}
