import Catalog
import Synchronization
import Testing

@testable import Links

@Suite struct RunTests {
  @Test func aURLGivenTwiceIsCheckedOnceAndAnsweredTwice() throws {
    let server = try Misbehaviour.server()
    defer { server.stop() }
    let url = server.url("/good.csv")
    let targets = [
      LinkTarget(url: url), LinkTarget(url: url, format: "csv"), LinkTarget(url: " " + url + "#part"),
      LinkTarget(url: url, format: "JSON"), LinkTarget(url: server.url("/page")),
    ]
    // The second time around the first answers lie in the ledger already.
    let (seen, summary) = try check(targets + targets) { $0.concurrency = 1 }
    #expect(seen.count == 10)
    #expect(server.log.counts["GET /good.csv"] == 1)
    #expect(summary.states[.available] == 8)
    #expect(seen.count { $0.reason == "format-mismatch" } == 2)
    #expect(seen.first { $0.url.hasPrefix(" ") }?.repairedURL == url)
  }

  /// The input has no end of its own: it is pulled as there is room, and no faster.
  @Test func anEndlessStreamIsPulledAsThereIsRoom() throws {
    let server = try LoopbackServer { _, c in
      c.answer(200, ["Content-Type: text/csv"], Misbehaviour.csv)
      return true
    }
    defer { server.stop() }
    var options = testOptions()
    options.window = 32
    options.perHost = 4
    let run = try LinkRun(options: options)
    let pulled = Atomic<Int>(0)
    var done = 0
    var ahead = 0
    let base = server.url("/")
    let summary = try run.check(
      next: { LinkTarget(url: "\(base)\(pulled.add(1, ordering: .relaxed).newValue / 2)") },
      sink: { _ in
        done += 1
        ahead = max(ahead, pulled.load(ordering: .relaxed) - done)
        if done == 2000 { run.cancel() }
      })
    #expect(summary.interrupted)
    #expect(done >= 2000)
    #expect(server.log.counts.values.allSatisfy { $0 == 1 })
  }

  @Test func redirectsAreRecordedWithTheirPermanence() throws {
    let server = try Misbehaviour.server()
    defer { server.stop() }
    let moved = try check(server.url("/moved"))
    #expect(moved.permanentRedirect)
    #expect(moved.redirects == 1)
    #expect(moved.finalURL == server.url("/good.csv"))
    #expect(moved.redirectChain == [server.url("/moved")])
    let found = try check(server.url("/found"))
    #expect(!found.permanentRedirect)
    #expect(found.redirects == 1)
  }

  @Test func everythingSeenIsKept() throws {
    let server = try Misbehaviour.server()
    defer { server.stop() }
    let seen = try check(server.url("/good name.csv"))
    #expect(seen.repairedURL == server.url("/good%20name.csv"))
    #expect(seen.url == server.url("/good name.csv"))
    #expect(seen.status == 206)
    #expect(seen.method == "GET")
    #expect(seen.contentType == "text/csv")
    #expect(seen.contentLength == 123_456)
    #expect(seen.etag == "\"e1\"")
    #expect(seen.lastModified == "Sat, 21 Nov 2026 10:00:00 GMT")
    #expect(seen.acceptsRanges == true)
    #expect(seen.corsAny == true)
    #expect(seen.sniffedFormat == "csv")
    #expect(seen.address == "127.0.0.1")
    #expect(seen.checkedAt == Timestamp(seconds: 1_795_334_400))
    let slow = try check(server.url("/slow-first-byte"))
    #expect((slow.latencyMs ?? 0) > 390)
  }

  @Test func anUnchangedAnswerIsNotReadAgain() throws {
    let server = try LoopbackServer { r, c in
      r.headers["if-none-match"] == "\"e1\""
        ? c.answer(304) : c.answer(200, ["Content-Type: text/csv"], Misbehaviour.csv)
      return true
    }
    defer { server.stop() }
    var target = LinkTarget(url: server.url("/a"))
    target.etag = "\"e1\""
    let seen = try check(target)
    #expect(seen.state == .available)
    #expect(seen.status == 304)
    #expect(seen.detail == "not modified")
  }

  @Test func manyThreadsShareTheWorkAndTheRedirects() throws {
    let server = try Misbehaviour.server()
    defer { server.stop() }
    let far = try LoopbackServer("0.0.0.0") { r, c in
      let next = (Int(r.path.dropFirst().prefix { $0 != "?" }) ?? 0) + 1
      next < 4
        ? c.answer(
          302,
          ["Location: http://127.0.\(next).9:\(r.headers["host"]?.split(separator: ":").last ?? "0")/\(next)"]
        )
        : c.answer(200, ["Content-Type: text/csv"], Misbehaviour.csv)
      return true
    }
    defer { far.stop() }
    let targets =
      (0..<60).map { LinkTarget(url: far.url("/0?\($0)", host: "127.1.0.\($0 + 1)")) }
      + (0..<30).map { LinkTarget(url: server.url("/catch-all/\($0)", host: "127.2.0.\($0 + 1)")) }
    let (seen, _) = try check(targets) { $0.threads = 4 }
    #expect(seen.count == 90)
    #expect(seen.count { $0.state == .available && $0.redirects == 3 } == 60)
    #expect(seen.count { $0.reason == "soft-404" } == 30)
  }

  @Test func progressTellsTheHostThatBoundsTheRun() throws {
    let server = try LoopbackServer { _, c in
      c.wait(0.02)
      c.answer(200, ["Content-Type: text/csv"], Misbehaviour.csv)
      return true
    }
    defer { server.stop() }
    let run = try LinkRun(
      options: {
        var o = testOptions(); o.perHost = 1; return o
      }())
    let rest = Mutex((0..<100).map { LinkTarget(url: server.url("/\($0)")) }[...])
    var told: [LinkProgress] = []
    let summary = try run.check(
      next: { rest.withLock { $0.popFirst() } }, progress: { told.append($0) }, sink: { _ in })
    #expect(told.contains { $0.slowest?.host == "127.0.0.1:\(server.port)" && ($0.remaining ?? 0) > 0.1 })
    #expect(told.last?.done == 100)
    #expect(summary.boundBy == "127.0.0.1:\(server.port)")
  }

  @Test func nothingIsLeftOpen() throws {
    let server = try Misbehaviour.server()
    defer { server.stop() }
    _ = try check((0..<50).map { LinkTarget(url: server.url("/good.csv?\($0)")) })
    for _ in 0..<100 where server.log.open > 0 { usleepMilliseconds(10) }
    #expect(server.log.open == 0)
  }

  @Test func optionsThatMakeNoSenseAreRefused() {
    for change: (inout LinkOptions) -> Void in [
      { $0.concurrency = 0 }, { $0.perHost = 0 }, { $0.timeout = 0 }, { $0.threads = 0 },
      { $0.canaryAddresses = ["nowhere"] },
    ] {
      var options = LinkOptions()
      change(&options)
      #expect(throws: LinkError.self) { try LinkRun(options: options) }
    }
  }

  @Test func anAsynchronousRunEndsWhenItsTaskIsCancelled() async throws {
    let server = try LoopbackServer { _, c in
      c.wait(0.01)
      c.answer(200)
      return true
    }
    defer { server.stop() }
    let run = try LinkRun(options: testOptions())
    let count = Atomic<Int>(0)
    let base = server.url("/")
    let task = Task {
      try await run.check(
        next: { LinkTarget(url: "\(base)\(count.add(1, ordering: .relaxed).newValue)") }, sink: { _ in })
    }
    try await Task.sleep(for: .milliseconds(200))
    task.cancel()
    #expect(try await task.value.interrupted)
  }
}
