import Catalog
import Testing

@testable import Platforms

/// A clock that only sleeping moves, and a network that answers as it is told to.
final class StillWorld: Sendable {
  private struct State {
    var now = 1000.0
    var sleeps: [Double] = []
    var asked: [FetchRequest] = []
  }

  private let state = Guarded(State())

  var sleeps: [Double] { state.withLock { $0.sleeps } }
  var asked: [FetchRequest] { state.withLock { $0.asked } }

  func note(_ request: FetchRequest) { state.withLock { $0.asked.append(request) } }

  var clock: HarvestClock {
    HarvestClock(
      seconds: { self.state.withLock { $0.now } },
      now: { Timestamp(seconds: self.state.withLock { Int64($0.now) }) },
      sleep: { seconds in
        self.state.withLock { state in
          state.now += seconds
          state.sleeps.append(seconds)
        }
      }, random: { 1 })
  }

  func client(
    _ manners: HarvestManners = HarvestManners(), keys: PortalKeys = PortalKeys(),
    _ answer: @escaping @Sendable (FetchRequest, Int) throws -> FetchResponse
  ) -> PortalClient {
    let fetch: Fetch = { request in
      let number = self.state.withLock { state in
        state.asked.append(request)
        return state.asked.count
      }
      return try answer(request, number)
    }
    return PortalClient(
      fetch: fetch, manners: manners, clock: clock, gate: HostGate(manners: manners, clock: clock), keys: keys
    )
  }
}

@Suite("Manners")
struct HarvestMannersTests {
  let url = "https://data.example.org/api"

  private func response(
    _ status: Int, _ headers: [(name: String, value: String)] = []
  ) -> FetchResponse {
    FetchResponse(status: status, finalURL: url, headers: headers, body: Array("{}".utf8))
  }

  @Test(arguments: [429, 502, 503, 504])
  func triesFourTimesAndWaitsTwiceAsLongEachTime(_ status: Int) async throws {
    let world = StillWorld()
    let client = world.client { _, _ in self.response(status) }
    let answer = try await client.get(FetchRequest(url: url))
    #expect(answer.status == status)
    #expect(world.asked.count == 4)
    #expect(world.sleeps == [1, 2, 4])
  }

  @Test(arguments: [200, 400, 401, 403, 404, 500])
  func otherStatusesAreAskedOnce(_ status: Int) async throws {
    let world = StillWorld()
    let client = world.client { _, _ in self.response(status) }
    _ = try await client.get(FetchRequest(url: url))
    #expect(world.asked.count == 1)
  }

  @Test func jitterNeverGoesBelowHalfNorAboveTheLongestDelay() {
    let manners = HarvestManners()
    #expect(manners.delay(afterTry: 3, retryAfter: nil, random: 0) == 2)
    #expect(manners.delay(afterTry: 60, retryAfter: nil, random: 1) == 60)
  }

  @Test func retryAfterIsHonouredInSecondsAndAsADate() async throws {
    let now = try #require(Timestamp("2026-11-22T10:00:00Z"))
    func seconds(_ value: String) -> Double? {
      HarvestManners.retryAfter(response(503, [("retry-after", value)]), now: now)
    }
    #expect(seconds("7") == 7)
    #expect(seconds("Sun, 22 Nov 2026 10:00:42 GMT") == 42)
    #expect(seconds("Sun, 22 Nov 2026 09:00:00 GMT") == 0)
    #expect(seconds("soon") == nil)
    let world = StillWorld()
    let client = world.client { _, n in
      n == 1 ? self.response(429, [("retry-after", "30")]) : self.response(200)
    }
    #expect(try await client.get(FetchRequest(url: url)).status == 200)
    #expect(world.sleeps == [30])
  }

  @Test func whoAsksForMoreThanPatienceEndsTheHarvest() async throws {
    let world = StillWorld()
    let client = world.client { _, _ in self.response(503, [("retry-after", "86400")]) }
    let error = await #expect(throws: HarvestError.self) { try await client.get(FetchRequest(url: self.url)) }
    #expect(error?.reason == "asked-to-wait")
    #expect(world.asked.count == 1)
  }

  @Test func aCutTransferIsAskedAgainAndAMissingHostIsNot() async throws {
    let world = StillWorld()
    let client = world.client { request, n in
      if n < 3 { throw FetchError(url: request.url, reason: "transfer-failed", detail: "cut") }
      return self.response(200)
    }
    #expect(try await client.get(FetchRequest(url: url)).status == 200)
    let other = StillWorld()
    let gone = other.client { request, _ in
      throw FetchError(url: request.url, reason: "dns-not-found", detail: "no such name")
    }
    await #expect(throws: FetchError.self) { try await gone.get(FetchRequest(url: self.url)) }
    #expect(other.asked.count == 1)
  }

  @Test func requestsToOneHostKeepTheirDistance() async throws {
    let world = StillWorld()
    let client = world.client { _, _ in self.response(200) }
    for _ in 0..<3 { _ = try await client.get(FetchRequest(url: url)) }
    _ = try await client.get(FetchRequest(url: "https://other.example.org/"))
    #expect(world.sleeps == [0.25, 0.25])
  }

  @Test func twoRequestsAtMostAreUnderWayToOneHost() async throws {
    let open = Guarded((now: 0, most: 0))
    let manners = HarvestManners()
    let clock = HarvestClock(
      seconds: { 0 }, now: { Timestamp(seconds: 0) }, sleep: { _ in await Task.yield() }, random: { 0 })
    let fetch: Fetch = { request in
      open.withLock { open in
        open.now += 1
        open.most = max(open.most, open.now)
      }
      for _ in 0..<50 { await Task.yield() }
      open.withLock { $0.now -= 1 }
      return FetchResponse(status: 200, finalURL: request.url)
    }
    let client = PortalClient(
      fetch: fetch, manners: manners, clock: clock, gate: HostGate(manners: manners, clock: clock))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for n in 0..<20 {
        group.addTask { _ = try await client.get(FetchRequest(url: "https://data.example.org/\(n)")) }
      }
      try await group.waitForAll()
    }
    #expect(open.withLock { $0.most } == 2)
  }

  @Test func stopsAtFivePerCentOfAQuota() async throws {
    let world = StillWorld()
    let client = world.client { _, _ in
      self.response(
        200,
        [("x-ratelimit-limit", "5000"), ("x-ratelimit-remaining", "250"), ("x-ratelimit-reset", "90000")])
    }
    _ = try await client.get(FetchRequest(url: url))
    let error = await #expect(throws: HarvestError.self) { try await client.get(FetchRequest(url: self.url)) }
    #expect(error?.reason == "quota-used")
    #expect(world.asked.count == 1)
  }

  @Test func waitsForAQuotaThatOpensSoon() async throws {
    let world = StillWorld()
    let client = world.client { _, n in
      self.response(
        200,
        [
          ("x-ratelimit-limit", "600"), ("x-ratelimit-remaining", n == 1 ? "10" : "500"),
          ("x-ratelimit-reset", "40"),
        ])
    }
    _ = try await client.get(FetchRequest(url: url))
    _ = try await client.get(FetchRequest(url: url))
    #expect(world.sleeps == [40])
  }

  @Test func aQuotaWithRoomHoldsNobodyUp() {
    let fields = [("x-ratelimit-limit", "5000"), ("x-ratelimit-remaining", "251")]
    let answer = response(200, fields.map { (name: $0.0, value: $0.1) })
    #expect(HarvestManners().rest(after: answer, now: Timestamp(seconds: 0)) == nil)
  }

  // MARK: - Keys and caches

  @Test func aKeyGoesToThePortalsOwnHostOnly() async throws {
    let world = StillWorld()
    let keys = PortalKeys { $0 == "ALOI_ODS_KEY" ? "s3cret" : nil }
    var client = world.client(keys: keys) { _, _ in self.response(200) }
    client.home = ("opendatasoft", "data.example.org")
    _ = try await client.get(FetchRequest(url: url))
    _ = try await client.get(FetchRequest(url: "https://elsewhere.example.org/"))
    _ = try await client.get(FetchRequest(url: "https://data.example.org:8443/"))
    let sent = world.asked.map { $0.headers.first { $0.name == "Authorization" }?.value }
    #expect(sent == ["Apikey s3cret", nil, nil])
    #expect(!"\(keys)\(String(reflecting: keys))".contains("s3cret"))
    var text = ""
    dump(keys, to: &text)
    #expect(!text.contains("s3cret"))
  }

  @Test func whatIsKeptIsAskedForConditionally() async throws {
    let world = StillWorld()
    var client = world.client { request, _ in
      request.headers.contains { $0.name == "If-None-Match" && $0.value == "\"e1\"" }
        ? self.response(304) : self.response(200, [("etag", "\"e1\"")])
    }
    let kept = Guarded<[String: FetchResponse]>([:])
    client.cache = ResponseCache(
      find: { key in kept.withLock { $0[key] } }, load: { key, _ in kept.withLock { $0[key] } },
      keep: { key, answer, _ in kept.withLock { $0[key] = answer } })
    _ = try await client.get(FetchRequest(url: url))
    let again = try await client.get(FetchRequest(url: url))
    #expect(again.status == 200)
    #expect(again.body == Array("{}".utf8))
    #expect(world.asked.count == 2)
  }
}
