import Catalog
import Synchronization
import Testing

@testable import Links

/// What a pulled network looks like from inside: the network is what a test says it is. Addresses outside of loopback
/// are played by names that resolve to addresses nobody routes.
@Suite struct CanaryTests {
  private static let up = CanaryResult(networkUp: true, namesUp: true, evidence: "up")
  private static let down = CanaryResult(networkUp: false, namesUp: false, evidence: "no default route")

  private func offline(_ options: inout LinkOptions) {
    options.canary = { Self.down }
    options.connectTimeout = 0.3
    options.retries = 1
  }

  @Test func nothingIsCalledGoneWhileTheNetworkIsDown() throws {
    let targets = [
      "http://missing.example/", "http://refused.example/", "https://198.51.100.7/", "ftp://files.example/a",
    ]
    .map { LinkTarget(url: $0) }
    let (seen, summary) = try check(targets) {
      offline(&$0)
      $0.resolver = { $0 == "missing.example" ? .notFound : .failed("temporary failure") }
    }
    #expect(seen.count == targets.count)
    #expect(seen.allSatisfy { $0.state == .notAssessed && $0.reason == "offline" })
    #expect(summary.offline)
    #expect(summary.offlineEvidence?.contains("no default route") == true)
  }

  @Test func loopbackIsAssessedWithoutANetwork() throws {
    let server = try Misbehaviour.server()
    defer { server.stop() }
    let targets = [server.url("/good.csv"), server.url("/missing"), "http://127.0.0.1:9/"].map {
      LinkTarget(url: $0)
    }
    let (seen, summary) = try check(targets) { offline(&$0) }
    #expect(Set(seen.map(\.state)) == [.available, .gone, .unavailable])
    #expect(!summary.offline)
  }

  @Test func aMissingNameIsGoneWhileTheNetworkIsUp() throws {
    let seen = try check("http://missing.example/x") { $0.resolver = { _ in .notFound } }
    #expect(seen.state == .gone)
    #expect(seen.reason == "dns-not-found")
  }

  @Test func aMissingNameIsNotGoneWhileOnlyNamesDoNotResolve() throws {
    let seen = try check("http://missing.example/x") {
      $0.resolver = { _ in .notFound }
      $0.canary = { CanaryResult(networkUp: true, namesUp: false, evidence: "example.org does not resolve") }
    }
    #expect(seen.reason == "offline")
  }

  @Test func namesThatCannotBeToldAreUnavailableWhileTheNetworkIsUp() throws {
    let failed = try check("http://a.example/") { $0.resolver = { _ in .failed("SERVFAIL") } }
    #expect(failed.reason == "dns-failure")
    #expect(failed.state == .unavailable)
    let empty = try check("http://a.example/") { $0.resolver = { _ in .noAddress } }
    #expect(empty.reason == "dns-no-address")
    #expect(empty.state == .unavailable)
  }

  /// The network goes away in the middle of a run, and stays away.
  @Test func pullingTheNetworkAccusesNobody() throws {
    let isUp = Atomic<Bool>(true)
    let resolved = Atomic<Int>(0)
    let targets = (0..<200).map { LinkTarget(url: "http://h\($0).example/x") }
    let (seen, summary) = try check(targets) {
      $0.concurrency = 20
      $0.retries = 1
      $0.canary = { isUp.load(ordering: .relaxed) ? Self.up : Self.down }
      $0.resolver = { _ in
        let count = resolved.add(1, ordering: .relaxed).newValue
        if count == 60 { isUp.store(false, ordering: .relaxed) }
        return isUp.load(ordering: .relaxed) ? .notFound : .failed("temporary failure in name resolution")
      }
    }
    #expect(seen.count == 200)
    #expect(summary.offline)
    // While it was up the names were known not to exist; nothing else may be said of the others.
    #expect(seen.allSatisfy { ($0.state == .gone && $0.reason == "dns-not-found") || $0.reason == "offline" })
    #expect(seen.count { $0.reason == "offline" } >= 130)
  }

  /// It comes back: what failed meanwhile is asked again, and nobody is accused for our outage.
  @Test func anOutageThatPassesLeavesNoTrace() throws {
    let server = try Misbehaviour.server()
    defer { server.stop() }
    let asked = Atomic<Int>(0)
    let outageEnds = Atomic<Int>(0)
    let (seen, summary) = try check(
      (0..<20).map { LinkTarget(url: server.url("/good.csv?\($0)", host: "h\($0).example")) }
    ) {
      $0.retries = 0
      $0.offlinePatience = 10
      $0.canary = { outageEnds.add(1, ordering: .relaxed).newValue > 3 ? Self.up : Self.down }
      $0.resolver = { _ in
        _ = asked.add(1, ordering: .relaxed)
        return outageEnds.load(ordering: .relaxed) > 3
          ? .addresses([IPAddress("127.0.0.1")].compactMap { $0 }) : .failed("temporary failure")
      }
    }
    #expect(seen.allSatisfy { $0.state == .available || $0.reason == "offline" })
    #expect(!seen.contains { $0.state == .unavailable || $0.state == .gone })
    #expect(summary.total == 20)
  }

  @Test func theVerdictNeedsEvidenceFromBothSidesOfTheFailure() {
    let result = Guarded(Self.up)
    let changed = Atomic<Int>(0)
    let watch = NetworkWatch(
      check: { result.withLock { $0 } }, changed: { _ = changed.add(1, ordering: .relaxed) })
    // Nothing was seen: nothing is known.
    #expect(watch.verdict(from: 1, to: 2, names: false) == .unknown)
    watch.start()
    defer { watch.close() }
    let deadline = 200
    for _ in 0..<deadline where changed.load(ordering: .relaxed) == 0 { usleepMilliseconds(10) }
    #expect(watch.verdict(from: 1, to: 2, names: true) == .up)
    #expect(watch.verdict(from: 1, to: Int64.max, names: false) == .unknown)
  }

  @Test func aCanaryThatIsNoAddressIsRefused() {
    #expect(throws: LinkError.self) { try Canary(addresses: ["example.org:443"], name: "a", resolve: nil) }
    #expect(throws: LinkError.self) { try Canary(addresses: ["1.1.1.1"], name: "a", resolve: nil) }
    #expect(throws: Never.self) {
      try Canary(addresses: ["1.1.1.1:443", "[2620:fe::fe]:443"], name: "a", resolve: nil)
    }
  }

  @Test func aCanaryAnswersForALoopbackServer() throws {
    let server = try Misbehaviour.server()
    defer { server.stop() }
    let address = try #require(IPAddress("192.0.2.1"))
    let canary = try Canary(
      addresses: ["127.0.0.1:\(server.port)"], name: "a", resolve: { _ in .addresses([address]) })
    let result = canary.check()
    #expect(result.networkUp)
    #expect(result.namesUp)
    // A resolver that denies the canary's own name says nothing by denying others.
    let ignorant = try Canary(
      addresses: ["127.0.0.1:\(server.port)"], name: "a", resolve: { _ in .notFound })
    #expect(!ignorant.check().namesUp)
    let silent = try Canary(addresses: ["255.255.255.255:9"], name: "a", resolve: { _ in .failed("no") })
    #expect(!silent.check().networkUp)
  }
}
