import Catalog
import Testing

@testable import Links

/// Whether this machine has `::1`.
private let hasIPv6: Bool = {
  guard let server = try? LoopbackServer("::1", handler: { _, _ in false }) else { return false }
  server.stop()
  return true
}()

@Suite(.enabled(if: hasIPv6)) struct IPv6Tests {
  private func server(_ address: String = "::1") throws -> LoopbackServer {
    try LoopbackServer(address) { request, connection in
      connection.answer(200, ["Content-Type: text/csv"], Misbehaviour.csv)
      return true
    }
  }

  private func addresses(_ texts: String...) -> @Sendable (String) -> Resolution {
    let known = texts.compactMap { IPAddress($0) }
    return { _ in .addresses(known) }
  }

  @Test(arguments: ["[::1]", "[0:0:0:0:0:0:0:1]", "[::0001]"])
  func aServerOfIPv6AloneIsAsked(host: String) throws {
    let server = try server()
    defer { server.stop() }
    let seen = try check(LinkTarget(url: server.url("/data.csv", host: host), format: "csv"))
    #expect(seen.state == .available, "\(seen.detail ?? "")")
    #expect(seen.address == "::1")
    #expect(seen.finalURL == server.url("/data.csv", host: "[::1]"))
  }

  @Test func aNameThatHasOnlyAnIPv6AddressIsAsked() throws {
    let server = try server()
    defer { server.stop() }
    let seen = try check(server.url("/data.csv", host: "six.example")) { $0.resolver = addresses("::1") }
    #expect(seen.state == .available, "\(seen.detail ?? "")")
    #expect(seen.address == "::1")
  }

  /// Of two addresses of a name one is dead: whichever it is, the other one answers.
  @Test func aNameIsAskedAtWhicheverAddressAnswers() throws {
    let six = try server()
    defer { six.stop() }
    let first = try check(six.url("/data.csv", host: "two.example")) {
      $0.resolver = addresses("127.0.0.1", "::1")
    }
    #expect(first.state == .available, "\(first.detail ?? "")")
    let four = try server("127.0.0.1")
    defer { four.stop() }
    let second = try check(four.url("/data.csv", host: "two.example")) {
      $0.resolver = addresses("::1", "127.0.0.1")
    }
    #expect(second.state == .available, "\(second.detail ?? "")")
    #expect(second.address == "127.0.0.1")
  }

  @Test func aRedirectLeadsFromOneFamilyToTheOther() throws {
    let six = try server()
    defer { six.stop() }
    let target = six.url("/data.csv", host: "[::1]")
    let four = try LoopbackServer { _, connection in
      connection.answer(302, ["Location: \(target)"])
      return true
    }
    defer { four.stop() }
    let seen = try check(four.url("/moved.csv"))
    #expect(seen.state == .available)
    #expect(seen.finalURL == target)
  }

  @Test func theGuardHoldsForIPv6() throws {
    let server = try server()
    defer { server.stop() }
    for host in ["[::1]", "[::ffff:127.0.0.1]", "six.example"] {
      let seen = try check(server.url("/data.csv", host: host)) {
        $0.allowPrivateAddresses = false
        $0.resolver = addresses("::1")
      }
      #expect(seen.reason == "address-not-allowed", "\(host)")
    }
    #expect(server.log.connections == 0)
  }
}
