import Catalog
import Testing

@testable import Links

@Suite struct MannersTests {
  private func slowServer(_ address: String = "127.0.0.1", seconds: Double) throws -> LoopbackServer {
    try LoopbackServer(address) { _, c in
      c.wait(seconds)
      c.answer(200, ["Content-Type: text/csv"], Misbehaviour.csv)
      return true
    }
  }

  @Test func neverExceedsThePerHostLimit() throws {
    // Counted until just before the answer: what the client does after it cannot overlap, however late this thread goes on.
    let waiting = Guarded((now: 0, most: 0))
    let server = try LoopbackServer { _, c in
      waiting.withLock {
        $0.now += 1
        $0.most = max($0.most, $0.now)
      }
      c.wait(0.03)
      waiting.withLock { $0.now -= 1 }
      c.answer(200, ["Content-Type: text/csv"], Misbehaviour.csv)
      return true
    }
    defer { server.stop() }
    let (seen, _) = try check((0..<40).map { LinkTarget(url: server.url("/\($0)")) }) { $0.perHost = 3 }
    #expect(seen.count == 40)
    #expect(waiting.withLock { $0.most } == 3)
    #expect(server.log.connections <= 6)
  }

  @Test func neverExceedsThePerHostRate() throws {
    let server = try slowServer(seconds: 0)
    defer { server.stop() }
    let (seen, summary) = try check((0..<25).map { LinkTarget(url: server.url("/\($0)")) }) {
      $0.perHostRate = 20
    }
    #expect(seen.count == 25)
    #expect(summary.elapsed > 1.1)
    let times = server.log.requests.map(\.time)
    for (i, start) in times.enumerated() {
      #expect(times[i...].prefix { $0 < start + 0.5 }.count <= 12)
    }
  }

  @Test func redirectsAndRetriesPassThroughTheHostsQueueToo() throws {
    let server = try Misbehaviour.server()
    defer { server.stop() }
    let (_, summary) = try check([LinkTarget(url: server.url("/chain/9"))]) { $0.perHostRate = 20 }
    #expect(summary.requests == 10)
    #expect(summary.elapsed > 0.4)
  }

  @Test func oneHostWithManyLinksStarvesNobody() throws {
    let busy = try slowServer("127.0.0.3", seconds: 0.01)
    let others = try slowServer("127.0.0.4", seconds: 0)
    defer {
      busy.stop()
      others.stop()
    }
    // The busy host comes first, and would fill every window.
    let targets =
      (0..<600).map { LinkTarget(url: busy.url("/\($0)", host: "127.0.0.3")) }
      + (0..<20).map { LinkTarget(url: others.url("/\($0)", host: "127.0.0.4")) }
    let (seen, summary) = try check(targets) {
      $0.perHost = 2
      $0.concurrency = 8
    }
    #expect(seen.count == 620)
    let last = seen.lastIndex { $0.url.contains("127.0.0.4") } ?? 0
    #expect(last < 300)
    #expect(summary.boundBy == nil || summary.boundBy == "127.0.0.3:\(busy.port)")
  }

  @Test func aWindowFullOfOneHostStillLetsTheOthersIn() throws {
    let busy = try slowServer("127.0.0.3", seconds: 0.01)
    let others = try slowServer("127.0.0.4", seconds: 0)
    defer {
      busy.stop()
      others.stop()
    }
    let targets =
      (0..<2000).map { LinkTarget(url: busy.url("/\($0)", host: "127.0.0.3")) }
      + (0..<20).map { LinkTarget(url: others.url("/\($0)", host: "127.0.0.4")) }
    let (seen, _) = try check(targets) {
      $0.perHost = 8
      $0.window = 100
    }
    #expect(seen.count == 2020)
    #expect(Set(seen.map(\.url)).count == 2020)
    let last = seen.lastIndex { $0.url.contains("127.0.0.4") } ?? 0
    #expect(last < 1000)
  }

  @Test func retryAfterIsWaited() throws {
    let server = try Misbehaviour.server()
    defer { server.stop() }
    let (seen, summary) = try check([LinkTarget(url: server.url("/429-once"))])
    #expect(seen.first?.state == .available)
    #expect(seen.first?.requests == 2)
    #expect(summary.elapsed >= 1)
  }

  @Test func aHostThatTurnsAllAwayIsLeftAlone() throws {
    let server = try LoopbackServer { _, c in
      c.answer(429, ["Retry-After: 86400"])
      return true
    }
    defer { server.stop() }
    let (seen, _) = try check((0..<300).map { LinkTarget(url: server.url("/\($0)")) }) { $0.perHost = 1 }
    #expect(seen.count == 300)
    #expect(seen.allSatisfy { $0.reason == "throttled" })
    #expect(server.log.requests.count < 20)
  }

  @Test func theBackOffGrowsAndShrinks() {
    var pace = HostPace(rate: 10)
    pace.started(at: 0)
    #expect(pace.nextStart == 0.1)
    pace.complained(at: 0, url: 1, retryAfter: nil, patience: 60)
    pace.complained(at: 0, url: 2, retryAfter: nil, patience: 60)
    #expect(pace.penalty == 0.5)
    for url in 3..<20 { pace.complained(at: 0, url: url, retryAfter: nil, patience: 60) }
    #expect(pace.penalty == HostPace.longest)
    for _ in 0..<20 { pace.succeeded() }
    #expect(pace.penalty == 0)
  }

  @Test func oneURLAloneDoesNotCloseItsHost() {
    var pace = HostPace(rate: 0)
    for _ in 0..<50 { pace.complained(at: 0, url: 1, retryAfter: 86_400, patience: 60) }
    #expect(pace.closedUntil == 0)
    for url in 2..<6 { pace.complained(at: 0, url: url, retryAfter: 86_400, patience: 60) }
    #expect(pace.closedUntil == 86_400)
  }

  @Test func aSpentAllowanceIsWaitedFor() {
    var pace = HostPace(rate: 0)
    pace.exhausted(at: 5, reset: 20, patience: 60)
    #expect(pace.nextStart == 25)
    pace.exhausted(at: 5, reset: 3600, patience: 60)
    #expect(pace.nextStart == 25)
    let headers = Answer(status: 200, headers: "X-RateLimit-Remaining: 0\nX-RateLimit-Reset: 1795334410\n")
      .headers
    #expect(headers.rateRemaining == 0)
    #expect(headers.rateResetSeconds(now: Timestamp(seconds: 1_795_334_400)) == 10)
  }

  @Test func theRetryPolicyDoublesItsWaitsAndKnowsItsPatience() {
    let policy = RetryPolicy(retries: 2, delay: 1, patience: 60)
    #expect(policy.decide(.serverError, attempt: 0, retryAfter: nil, jitter: 0.5) == .retry(after: 1))
    #expect(policy.decide(.serverError, attempt: 1, retryAfter: nil, jitter: 0.5) == .retry(after: 2))
    #expect(policy.decide(.serverError, attempt: 2, retryAfter: nil, jitter: 0.5) == .giveUp)
    #expect(policy.decide(.throttled, attempt: 0, retryAfter: 30, jitter: 0) == .retry(after: 30))
    #expect(policy.decide(.throttled, attempt: 0, retryAfter: 61, jitter: 0) == .tooLong(61))
    #expect(policy.decide(.notFound, attempt: 0, retryAfter: nil, jitter: 0) == .giveUp)
    #expect(policy.decide(.redirectLoop, attempt: 0, retryAfter: nil, jitter: 0) == .giveUp)
  }

  @Test func hostsOfOnePublisherShareAQueue() {
    #expect(RegistrableDomain.of("www.data.gouv.fr") == "data.gouv.fr")
    #expect(RegistrableDomain.of("static.data.gouv.fr") == "data.gouv.fr")
    #expect(RegistrableDomain.of("a.example.co.uk") == "example.co.uk")
    #expect(RegistrableDomain.of("127.0.0.1") == "127.0.0.1")
    #expect(RegistrableDomain.of("localhost") == "localhost")
  }
}
