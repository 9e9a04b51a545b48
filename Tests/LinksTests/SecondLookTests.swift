import Catalog
import Testing

@testable import Links

@Suite struct SecondLookTests {
  /// What a server can get wrong once.
  enum Fault: String, CaseIterable, Sendable {
    case missing, removed, clientError, page, empty, otherFormat, serverError, reset, cut
  }

  /// Gets everything below `/once-…` wrong the first time, and all below `/ever-…` each time.
  private func forgetful() throws -> LoopbackServer {
    try LoopbackServer { request, connection in
      let parts = request.path.dropFirst().prefix { $0 != "." }.split(separator: "-")
      guard parts.count == 2, parts[0] == "ever" || request.count == 1,
        let fault = Fault(rawValue: String(parts[1]))
      else {
        connection.answer(200, ["Content-Type: text/csv"], Array("a,b\n1,2\n".utf8))
        return true
      }
      let csv = ["Content-Type: text/csv"]
      switch fault {
      case .missing: connection.answer(404)
      case .removed: connection.answer(410)
      case .clientError: connection.answer(400)
      case .page:
        connection.answer(200, ["Content-Type: text/html"], Array("<!DOCTYPE html><html>Soon</html>".utf8))
      case .empty: connection.answer(200, csv)
      case .otherFormat: connection.answer(200, csv, Array("%PDF-1.7\n1 0 obj\n".utf8))
      case .serverError: connection.answer(503)
      case .reset:
        connection.reset()
        return false
      case .cut:
        connection.send("HTTP/1.1 200 X\r\nContent-Length: 90000\r\n\r\na,b\n")
        return false
      }
      return true
    }
  }

  @Test(arguments: Fault.allCases)
  func whatFailsOnceAndNotTwiceIsNoFailure(fault: Fault) throws {
    let server = try forgetful()
    defer { server.stop() }
    let seen = try check(server.url("/once-\(fault).csv")) { $0.confirmsFailures = true }
    #expect(seen.state == .available, "\(seen)")
    #expect(server.log.connections >= 2, "the second look is a new connection")
  }

  @Test(arguments: Fault.allCases)
  func whatFailsTwiceIsAFailure(fault: Fault) throws {
    let server = try forgetful()
    defer { server.stop() }
    let seen = try check(server.url("/ever-\(fault).csv")) { $0.confirmsFailures = true }
    #expect([.gone, .misleading, .unavailable].contains(seen.state), "\(seen)")
    #expect((seen.requests ?? 0) >= 2)
    #expect(server.log.connections >= 2)
  }

  @Test func withoutAGateAFailureThatMayNotPassIsBelievedAtOnce() throws {
    let server = try forgetful()
    defer { server.stop() }
    let seen = try check(server.url("/once-missing.csv"))
    #expect(seen.state == .gone && seen.requests == 1)
  }

  @Test(.enabled(if: TLSServer.openssl != nil)) func aBadCertificateIsSeenTwice() throws {
    let server = try TLSServer(subject: "127.0.0.1", days: ("20200101000000Z", "20210101000000Z"))
    func requests(_ confirms: Bool) throws -> Int {
      let seen = try check(LinkTarget(url: "https://127.0.0.1:\(server.port)/", format: "html")) {
        $0.timeout = 5
        $0.confirmsFailures = confirms
      }
      #expect(seen.state == .insecure)
      return seen.requests ?? 0
    }
    let once = try requests(false)
    #expect(try requests(true) == 2 * once)
  }

  @Test(arguments: [
    ("town.example", "town.example", 80, 0.0), ("data.town.co.uk", "town.co.uk", 443, 0.0),
    ("127.0.0.1:8001", "127.0.0.1", 8_001, 0.0), ("127.0.0.1:8001", "127.0.0.1", 8_002, 10.0),
    ("other.example", "town.example", 80, 10.0),
  ])
  func aHostHasTheRateThatItsOwnerGivesIt(host: String, domain: String, port: Int, rate: Double) {
    var options = LinkOptions()
    options.setRate(0, of: host)
    #expect(options.rate(of: domain, port: port) == rate)
  }
}
