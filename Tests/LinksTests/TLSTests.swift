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

@Suite(.enabled(if: TLSServer.openssl != nil)) struct TLSTests {
  private func observe(
    _ server: TLSServer, host: String = "127.0.0.1", trusting bundle: String? = nil, asksOpenSSL: Bool = true
  ) throws -> Observation {
    try check(LinkTarget(url: "https://\(host):\(server.port)/", format: "html")) { options in
      options.timeout = 5
      options.readsWrittenCertificates = !asksOpenSSL
      options.caBundle = bundle ?? options.caBundle
      options.resolver = { _ in .addresses([IPAddress("127.0.0.1")].compactMap { $0 }) }
    }
  }

  private static let past = (from: "20200101000000Z", to: "20210101000000Z")

  @Test func aSelfSignedCertificateIsInsecureAndWhatIsBehindItIsSeen() throws {
    let server = try TLSServer(subject: "127.0.0.1")
    let seen = try observe(server)
    #expect(seen.state == .insecure)
    #expect(seen.reason == "tls-self-signed")
    #expect(seen.status == 200)
    #expect(seen.certificateEnd != nil)
    #expect(seen.requests == 2)
  }

  @Test(arguments: [true, false]) func anExpiredCertificateIsCalledExpired(asksOpenSSL: Bool) throws {
    let server = try TLSServer(subject: "127.0.0.1", days: Self.past)
    let seen = try observe(server, asksOpenSSL: asksOpenSSL)
    #expect(seen.state == .insecure)
    #expect(seen.reason == "tls-expired")
    #expect(seen.certificateEnd == Timestamp("2021-01-01T00:00:00Z"))
  }

  @Test func anExpiredCertificateOfATrustedIssuerIsCalledExpired() throws {
    let server = try TLSServer(subject: "old.example", days: Self.past)
    let seen = try observe(server, host: "old.example", trusting: server.folder + "/cert.pem")
    #expect(seen.reason == "tls-expired")
  }

  @Test func aCertificateForAnotherHostIsCalledSo() throws {
    let server = try TLSServer(subject: "other.example")
    let seen = try observe(server, host: "this.example", trusting: server.folder + "/cert.pem")
    #expect(seen.state == .insecure)
    #expect(seen.reason == "tls-wrong-host", "\(seen.detail ?? "")")
  }

  @Test func aCertificateThatIsNotYetValidIsCalledSo() throws {
    let server = try TLSServer(
      subject: "young.example", days: (from: "20900101000000Z", to: "20910101000000Z"))
    let seen = try observe(server, host: "young.example", trusting: server.folder + "/cert.pem")
    #expect(seen.state == .insecure)
    #expect(seen.reason == "tls-not-yet-valid", "\(seen.detail ?? "")")
  }

  /// Browsers that know the intermediate certificate from elsewhere get through; most programs do not.
  @Test func anIntermediateThatIsNotSentIsAnUnknownIssuer() throws {
    let other = try TLSServer(subject: "other.example")
    let server = try TLSServer(subject: "data.example", hasIssuer: true)
    let seen = try observe(server, host: "data.example", trusting: other.folder + "/cert.pem")
    #expect(seen.state == .insecure)
    #expect(seen.reason == "tls-unknown-issuer", "\(seen.detail ?? "")")
    let trusted = try observe(server, host: "data.example", trusting: server.folder + "/ca.pem")
    #expect(trusted.state == .available, "\(trusted.detail ?? "")")
  }

  @Test func aServerThatAsksForOurCertificateIsRestricted() throws {
    let server = try TLSServer(subject: "good.example", arguments: ["-Verify", "1", "-tls1_3"])
    let seen = try observe(server, host: "good.example", trusting: server.folder + "/cert.pem")
    #expect(seen.state == .restricted, "\(seen.detail ?? "")")
    #expect(seen.reason == "authorisation-required")
  }

  /// Fatal alerts instead of a handshake: 40 handshake failure, 70 protocol version, 80 internal error, 112 name unknown.
  @Test(arguments: [UInt8(40), 70, 80, 112])
  func anAlertInsteadOfAHandshakeIsUnavailable(alert: UInt8) throws {
    let server = try LoopbackServer(greeting: [0x15, 3, 3, 0, 2, 2, alert]) { _, _ in false }
    defer { server.stop() }
    let seen = try check("https://127.0.0.1:\(server.port)/good.csv")
    #expect(seen.state == .unavailable)
    #expect(seen.reason == "tls-handshake", "\(seen.detail ?? "")")
  }

  @Test func aHandshakeThatNeverEndsIsATimeOut() throws {
    let server = try LoopbackServer { _, _ in false }
    defer { server.stop() }
    let seen = try check("https://127.0.0.1:\(server.port)/good.csv") {
      $0.timeout = 0.5
      $0.connectTimeout = 0.4
    }
    #expect(seen.state == .unavailable)
    // libcurl does not say whether it was TCP or TLS that did not come about.
    #expect(["timeout", "connect-timeout"].contains(seen.reason), "\(seen.detail ?? "")")
  }

  /// So many greetings at once, and those that get no answer count for a while only.
  @Test func greetingsWithoutAnAnswerHoldNobodyUp() throws {
    let count = 260
    let (listener, port) = try FTPServer.listen(on: "0.0.0.0", backlog: Int32(count))
    defer { close(listener) }
    let good = try TLSServer(subject: "127.0.0.1")
    let targets =
      (0..<count).map { LinkTarget(url: "https://127.0.\(1 + $0 / 250).\(1 + $0 % 250):\(port)/") }
      + [LinkTarget(url: "https://127.0.0.1:\(good.port)/", format: "html")]
    let clock = ContinuousClock()
    let begin = clock.now
    let (seen, _) = try check(targets) { options in
      options.caBundle = good.folder + "/cert.pem"
      options.retries = 0
      options.timeout = 6
      options.connectTimeout = 3
    }
    #expect(seen.count == count + 1)
    #expect(seen.first?.state == .available, "\(seen.first.map { "\($0)" } ?? "")")
    #expect(seen.dropFirst().allSatisfy { $0.reason == "connect-timeout" || $0.reason == "timeout" })
    // The last ones began when the first ones had stopped counting, and then had as long as the others.
    #expect(clock.now - begin >= .seconds(3.3))
  }

  @Test func aServerThatSpeaksOnlyHTTP2IsAsked() throws {
    let settings: [UInt8] = [0, 0, 0, 4, 0, 0, 0, 0, 0]
    let acknowledged: [UInt8] = [0, 0, 0, 4, 1, 0, 0, 0, 0]
    // :status 200, content-type text/csv.
    let fields: [UInt8] = [0x88, 0x0F, 0x10, 8] + Array("text/csv".utf8)
    let head: [UInt8] = [0, 0, UInt8(fields.count), 1, 4, 0, 0, 0, 1] + fields
    let data: [UInt8] = [0, 0, UInt8(Misbehaviour.csv.count), 0, 1, 0, 0, 0, 1] + Misbehaviour.csv
    let server = try ScriptedTLSServer(
      subject: "good.example", arguments: ["-alpn", "h2"],
      script: [.hear("PRI * HTTP/2.0"), .say(settings), .wait(0.3), .say(acknowledged + head + data)])
    let seen = try server.observe()
    #expect(seen.state == .available, "\(seen.reason ?? "") \(seen.detail ?? "")")
    #expect(seen.status == 200)
    #expect(seen.contentType == "text/csv")
    #expect(seen.sniffedFormat == "csv")
  }

  /// A second answer that nobody asked for lies in wait on a connection that would be used again.
  @Test func bytesNobodyAskedForAreTakenForNoAnswerOnTLSEither() throws {
    let head =
      "HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nContent-Length: \(Misbehaviour.csv.count)\r\n\r\n"
    let good = Array(head.utf8) + Misbehaviour.csv
    let late = Array("HTTP/1.1 404 X\r\nContent-Length: 0\r\n\r\n".utf8)
    let turn: [ScriptedTLSServer.Step] = [.hear("\r\n\r\n"), .say(good), .wait(0.1), .say(late)]
    let server = try ScriptedTLSServer(subject: "good.example", script: turn + turn + turn)
    let seen = try server.observe(["/a.csv", "/b.csv", "/c.csv"]) {
      $0.perHost = 1
      $0.perHostRate = 2
    }
    #expect(seen.count == 3 && seen.allSatisfy { $0.state == .available && $0.requests == 1 }, "\(seen)")
  }

  /// The state is that of the data; that the way leads back to http is in the chain.
  @Test func aRedirectFromHTTPSToHTTPIsFollowedAndTold() throws {
    let plain = try Misbehaviour.server()
    defer { plain.stop() }
    let head = "HTTP/1.1 301 X\r\nContent-Length: 0\r\nLocation: \(plain.url("/good.csv"))\r\n\r\n"
    let server = try ScriptedTLSServer(
      subject: "good.example", script: [.hear("\r\n\r\n"), .say(Array(head.utf8))])
    let seen = try server.observe()
    #expect(seen.state == .available)
    #expect(seen.finalURL == plain.url("/good.csv"))
    #expect(seen.redirectChain?.first?.hasPrefix("https:") == true)
    #expect(seen.permanentRedirect && seen.redirects == 1)
    #expect(seen.httpsURL == nil)
  }

  @Test func aTLSConnectionThatEndsWithoutAWordEndsABodyWithoutALength() throws {
    let head = Array("HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\n\r\n".utf8)
    let server = try ScriptedTLSServer(
      subject: "good.example", script: [.hear("\r\n\r\n"), .say(head + Misbehaviour.csv), .wait(0.2), .end])
    let seen = try server.observe()
    #expect(seen.state == .available, "\(seen.reason ?? "") \(seen.detail ?? "")")
  }

  @Test func aTrustedCertificateIsAvailableAndItsEndIsKept() throws {
    let server = try TLSServer(subject: "good.example")
    let seen = try observe(server, host: "good.example", trusting: server.folder + "/cert.pem")
    #expect(seen.state == .available, "\(seen.detail ?? "")")
    #expect(seen.requests == 1)
    let end = try #require(seen.certificateEnd)
    #expect(end > LinkRun.systemClock())
  }

  @Test func anOutdatedProtocolIsInsecure() throws {
    let server = try TLSServer(subject: "127.0.0.1", arguments: ["-tls1", "-cipher", "DEFAULT@SECLEVEL=0"])
    let seen = try observe(server, trusting: server.folder + "/cert.pem")
    #expect(seen.state == .insecure)
    #expect(seen.reason == "tls-outdated", "\(seen.detail ?? "")")
  }

  @Test func anotherProtocolOnATLSPortIsAHandshakeThatFails() throws {
    // A server that speaks first, and not TLS.
    let server = try FTPServer()
    defer { server.stop() }
    let seen = try check("https://127.0.0.1:\(server.port)/good.csv")
    #expect(seen.state == .unavailable)
    #expect(seen.reason == "tls-handshake")
  }

  @Test(arguments: [
    (0, LinkReason.tlsWrongHost), (9, .tlsNotYetValid), (10, .tlsExpired), (18, .tlsSelfSigned),
    (19, .tlsUnknownIssuer),
    (20, .tlsUnknownIssuer), (21, .tlsUnknownIssuer), (23, .tlsInvalid), (62, .tlsWrongHost),
  ])
  func everyVerificationResultHasItsReason(result: Int, reason: LinkReason) {
    #expect(TLSVerdict.reason(result, code: 60) == reason)
  }

  @Test func theGnuTLSFlavourIsRefused() {
    #expect(throws: LinkError.self) { try LinkRun.requireOpenSSL("GnuTLS/3.7.9") }
    #expect(throws: LinkError.self) { try LinkRun.requireOpenSSL("") }
    #expect(throws: Never.self) { try LinkRun.requireOpenSSL("OpenSSL/3.0.19") }
  }
}
