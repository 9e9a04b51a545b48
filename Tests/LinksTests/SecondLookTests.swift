import Catalog
import Testing

@testable import Links

@Suite struct SecondLookTests {
  /// Answers 404 the first time it is asked for a path, and well from then on.
  private func forgetful() throws -> LoopbackServer {
    try LoopbackServer { request, connection in
      let isGone = request.path.hasPrefix("/gone") || (request.path.hasPrefix("/once") && request.count == 1)
      connection.answer(isGone ? 404 : 200, ["Content-Type: text/csv"], Array("a,b\n1,2\n".utf8))
      return true
    }
  }

  @Test func whatFailsOnceAndNotTwiceIsNoFailure() throws {
    let server = try forgetful()
    defer { server.stop() }
    let seen = try check(server.url("/once.csv")) { $0.confirmsFailures = true }
    #expect(seen.state == .available)
    #expect(seen.requests == 2)
    let hasty = try check(server.url("/once-more.csv"))
    #expect(hasty.state == .gone)
  }

  @Test func whatFailsTwiceIsGone() throws {
    let server = try forgetful()
    defer { server.stop() }
    let seen = try check(server.url("/gone.csv")) { $0.confirmsFailures = true }
    #expect(seen.state == .gone && seen.reason == "not-found")
    #expect(seen.requests == 2)
    #expect(server.log.connections >= 2)
  }
}
