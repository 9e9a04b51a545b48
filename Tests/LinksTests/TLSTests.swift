import Catalog
import Testing

@testable import Links

@Suite(.enabled(if: TLSServer.openssl != nil)) struct TLSTests {
  private func observe(_ server: TLSServer, host: String = "127.0.0.1", trusting bundle: String? = nil) throws
    -> Observation
  {
    try check(LinkTarget(url: "https://\(host):\(server.port)/", format: "html")) { options in
      options.timeout = 5
      options.caBundle = bundle ?? options.caBundle
      options.resolver = { _ in .addresses([IPAddress("127.0.0.1")].compactMap { $0 }) }
    }
  }

  @Test func aSelfSignedCertificateIsInsecureAndWhatIsBehindItIsSeen() throws {
    let server = try TLSServer(subject: "127.0.0.1")
    let seen = try observe(server)
    #expect(seen.state == .insecure)
    #expect(seen.reason == "tls-self-signed")
    #expect(seen.status == 200)
    #expect(seen.certificateEnd != nil)
    #expect(seen.requests == 2)
  }

  @Test func anExpiredCertificateIsCalledExpired() throws {
    let server = try TLSServer(subject: "127.0.0.1", expired: true)
    let seen = try observe(server)
    #expect(seen.state == .insecure)
    #expect(seen.reason == "tls-expired")
    #expect(seen.certificateEnd == Timestamp("2021-01-01T00:00:00Z"))
  }

  @Test func anExpiredCertificateOfATrustedIssuerIsCalledExpired() throws {
    let server = try TLSServer(subject: "old.example", expired: true)
    let seen = try observe(server, host: "old.example", trusting: server.folder + "/cert.pem")
    #expect(seen.reason == "tls-expired")
  }

  @Test func aCertificateForAnotherHostIsCalledSo() throws {
    let server = try TLSServer(subject: "other.example")
    let seen = try observe(server, host: "this.example", trusting: server.folder + "/cert.pem")
    #expect(seen.state == .insecure)
    #expect(seen.reason == "tls-wrong-host", "\(seen.detail ?? "")")
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
