import CLinkLoop
import Catalog
import Synchronization
import Testing

@testable import Links

@Suite struct GuardTests {
  @Test(arguments: [
    "0.0.0.0", "10.1.2.3", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.255.255.254", "169.254.169.254",
    "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.0.2.1", "192.88.99.1", "192.168.1.1", "198.18.0.1",
    "198.19.255.255",
    "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255", "::",
    "::1",
    "::ffff:8.8.8.8", "::ffff:127.0.0.1", "::127.0.0.1", "64:ff9b::808:808", "64:ff9b::7f00:1",
    "64:ff9b:1::1", "100::1",
    "2001::1", "2001:2::1", "2001:10::1", "2001:20::1", "2001:db8::1", "2002:7f00:1::", "2002:808:808::1",
    "3fff::1",
    "fc00::1", "fd12:3456::1", "fe80::1", "fec0::1", "ff02::1", "5f00::1", "4000::1",
  ])
  func refusesWhatIsNotPublic(address: String) throws {
    #expect(try #require(IPAddress(address)).refusal != nil)
  }

  @Test(arguments: [
    "1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.1", "100.63.255.255", "100.128.0.1", "126.255.255.255",
    "128.0.0.1",
    "169.253.0.1", "172.15.255.255", "172.32.0.1", "192.0.1.1", "192.167.0.1", "198.17.0.1", "198.20.0.1",
    "223.255.255.255",
    "2001:200::1", "2001:4860:4860::8888", "2606:4700::1111", "2a00:1450::1", "2620:fe::fe", "3ffd::1",
  ])
  func allowsWhatIsPublic(address: String) throws {
    #expect(try #require(IPAddress(address)).refusal == nil)
  }

  /// Every way to write a loopback or private address in a URL.
  @Test(arguments: [
    "127.0.0.1", "127.1", "0177.0.0.1", "0x7f.0.0.1", "0x7F000001", "2130706433", "017700000001", "[::1]",
    "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[0:0:0:0:0:ffff:127.0.0.1]", "[64:ff9b::7f00:1]",
    "[2002:7f00:1::]",
    "[fe80::1]", "[fd00::1]", "0", "0.0.0.0", "169.254.169.254", "0xa9fea9fe", "2852039166",
    "%31%32%37.0.0.1", "１２７.0.0.1",
    "10.0.0.1", "0xA.1", "192.168.257", "[::127.0.0.1]",
  ])
  func noNotationGetsThrough(host: String) throws {
    let seen = try check("http://\(host):9/x") { $0.allowPrivateAddresses = false }
    #expect(seen.state == .notAssessed)
    #expect(seen.reason == "address-not-allowed")
    #expect(seen.requests == 0)
  }

  @Test(arguments: ["localhost", "intranet.example", "app.localhost"])
  func noNameGetsThroughThatResolvesToAPrivateAddress(name: String) throws {
    let server = try Misbehaviour.server()
    defer { server.stop() }
    let seen = try check(server.url("/good.csv", host: name)) {
      $0.allowPrivateAddresses = false
      $0.resolver = { _ in .addresses([IPAddress("127.0.0.1"), IPAddress("::1")].compactMap { $0 }) }
    }
    #expect(seen.reason == "address-not-allowed")
    #expect(server.log.connections == 0)
  }

  @Test func aNameWithPublicAndPrivateAddressesIsAskedAtThePublicOnesOnly() throws {
    let server = try Misbehaviour.server()
    defer { server.stop() }
    // 192.0.0.0/8 outside of its special ranges: nothing answers there in a test, and nothing else is asked.
    let seen = try check(server.url("/good.csv", host: "mixed.example")) {
      $0.allowPrivateAddresses = false
      $0.connectTimeout = 0.2
      $0.retries = 0
      $0.resolver = { _ in .addresses([IPAddress("127.0.0.1"), IPAddress("240.0.0.1")].compactMap { $0 }) }
    }
    #expect(seen.reason == "address-not-allowed")
    #expect(server.log.connections == 0)
  }

  /// The second answer of a resolver that changes its mind is never what is connected to unchecked.
  @Test func aNameWhoseSecondResolutionDiffersIsCheckedAgain() throws {
    let server = try Misbehaviour.server()
    defer { server.stop() }
    let asked = Atomic<Int>(0)
    let seen = try check(server.url("/good.csv", host: "rebind.example")) {
      $0.allowPrivateAddresses = false
      $0.connectTimeout = 0.2
      $0.retryDelay = 6
      $0.retries = 1
      $0.resolver = { _ in
        let first = asked.add(1, ordering: .relaxed).oldValue == 0
        return first ? .failed("try again") : .addresses([IPAddress("127.0.0.1")].compactMap { $0 })
      }
    }
    #expect(asked.load(ordering: .relaxed) == 2)
    #expect(seen.reason == "address-not-allowed")
    #expect(server.log.connections == 0)
  }

  /// libcurl's own door, which holds also where ours were open: the address is looked at as it is connected to.
  @Test func theSocketCallbackRefusesByItself() throws {
    let loop = try #require(
      EventLoop(
        options: {
          var o = testOptions(); o.allowPrivateAddresses = false; return o
        }(),
        caBundle: nil, maxIdle: 4))
    var start = EventLoop.Start(url: "http://named.example:9/")
    start.resolve = "named.example:9:127.0.0.1,[::1]"
    #expect(loop.start(start, token: 7))
    var answers: [Answer] = []
    for _ in 0..<100 where answers.isEmpty {
      for i in 0..<loop.poll(milliseconds: 50) { answers.append(loop.answer(i)) }
    }
    #expect(answers.first?.isRefused == true)
    #expect(IPAddress(answers.first?.address ?? "")?.isLoopback == true)
  }

  @Test func noRedirectGetsThrough() throws {
    // The first address is allowed here by its own option only, so a public one is played by a resolver.
    let server = try Misbehaviour.server()
    defer { server.stop() }
    let metadata = try check(server.url("/to-metadata")) {
      $0.retries = 0; $0.connectTimeout = 0.3
    }
    // With private addresses allowed it is asked, and the chain shows it.
    #expect(metadata.redirectChain == [server.url("/to-metadata")])
    let file = try check(server.url("/to-file"))
    #expect(file.state == .notAssessed)
    #expect(file.reason == "scheme-not-supported")
  }

  @Test func aRedirectToAPrivateAddressIsRefused() throws {
    let judge = Judge(
      request: .ranged, scheme: .http, declaration: Declaration(format: nil, mediaType: nil),
      now: Timestamp(seconds: 0))
    let answer = Answer(status: 302, headers: "location: http://169.254.169.254/latest/\n", body: [])
    guard case .redirect(let location, _) = judge.step(answer) else {
      Issue.record("not followed at all")
      return
    }
    let next = try AddressParser.parse(bytes: location, base: try AddressParser.parse("http://example.org/"))
    #expect(next.literal?.refusal == "link-local")
    // And such a target is refused where it is launched, first or not.
    #expect(try check(next.text) { $0.allowPrivateAddresses = false }.reason == "address-not-allowed")
  }

  @Test(arguments: [
    ("10.0.0.0/8", "10.255.255.255", true), ("10.0.0.0/8", "172.16.0.1", false),
    ("10.1.2.3", "10.1.2.3", true),
    ("10.1.2.3", "10.1.2.2", false), ("192.168.4.0/22", "192.168.7.255", true),
    ("192.168.4.0/22", "192.168.8.0", false), ("fd00::/8", "fd12:3456::1", true),
    ("fd00::/8", "fc00::1", false),
    ("::1", "::1", true), ("0.0.0.0/0", "169.254.169.254", true), ("0.0.0.0/0", "::1", false),
    ("127.0.0.1", "::ffff:127.0.0.1", false),
  ])
  func aRangeHoldsItsOwnAddressesAndNoOthers(range: String, address: String, isHeld: Bool) throws {
    let range = try #require(AddressRange(range))
    let address = try #require(IPAddress(address))
    #expect(range.contains(address) == isHeld)
    #expect((AddressGuard(allowed: [range]).refusal(of: address) == nil) == isHeld)
    let inC = AddressGuard(allowed: [range]).withC { `guard` in
      var copy = `guard`
      return ll_guard_refusal(&copy, address.bytes, address.bytes.count) == nil
    }
    #expect(inC == isHeld)
  }

  @Test(arguments: [
    "", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/8/8", "10.0.0.0/", "fd00::/129", "example.org", "/8",
  ])
  func whatIsNoRangeIsRefused(text: String) {
    #expect(AddressRange(text) == nil)
  }

  /// From an address that may be asked to every notation of one that may not.
  @Test(arguments: [
    "http://127.0.0.2:PORT/", "http://127.2:PORT/", "http://0177.0.0.2:PORT/", "http://0x7f.0.0.2:PORT/",
    "http://0x7F000002:PORT/", "http://2130706434:PORT/", "http://017700000002:PORT/", "//127.0.0.2:PORT/",
    "http://[::1]:PORT/", "http://[::ffff:127.0.0.1]:PORT/", "http://[::ffff:7f00:1]:PORT/",
    "http://[64:ff9b::7f00:1]:PORT/", "http://[2002:7f00:1::]:PORT/", "http://[fe80::1]/",
    "http://[fd00::1]/",
    "http://0:PORT/", "http://169.254.169.254/latest/", "http://0xa9fea9fe/", "http://%31%32%37.0.0.2:PORT/",
    "http://１２７.0.0.2:PORT/", "http://10.0.0.1/", "http://named.example:PORT/", "http://localhost:PORT/",
    "http:\\\\127.0.0.2:PORT/", "http://127.0.0.1@127.0.0.2:PORT/",
  ])
  func noRedirectLeadsToAnAddressThatIsNotAllowed(location: String) throws {
    let other = try LoopbackServer("127.0.0.2") { _, connection in
      connection.answer(200, [], Misbehaviour.csv)
      return true
    }
    let place = location.replacing("PORT", with: "\(other.port)")
    let server = try LoopbackServer { _, connection in
      connection.answer(302, ["Location: \(place)"])
      return true
    }
    defer {
      other.stop()
      server.stop()
    }
    let seen = try check(server.url("/x")) {
      $0.allowPrivateAddresses = false
      $0.allowedAddresses = ["127.0.0.1"].compactMap(AddressRange.init)
      $0.resolver = { _ in .addresses([IPAddress("127.0.0.2"), IPAddress("::1")].compactMap { $0 }) }
    }
    #expect(seen.state == .notAssessed)
    #expect(seen.reason == "address-not-allowed", "\(seen.detail ?? "")")
    #expect(seen.redirectChain == [server.url("/x")])
    #expect(other.log.connections == 0)
  }

  /// A name that leads to an allowed address first, and to another one when it is asked for again.
  @Test func aSecondResolutionIsHeldAgainstTheGuardLikeTheFirst() throws {
    let other = try LoopbackServer("127.0.0.2") { _, connection in
      connection.answer(200, [], Misbehaviour.csv)
      return true
    }
    let server = try LoopbackServer { _, connection in
      connection.answer(302, ["Location: http://rebind.example:\(other.port)/"])
      return true
    }
    defer {
      other.stop()
      server.stop()
    }
    let asked = Condition(0)
    let seen = try check(server.url("/x", host: "rebind.example")) {
      $0.allowPrivateAddresses = false
      $0.allowedAddresses = ["127.0.0.1"].compactMap(AddressRange.init)
      $0.resolver = { _ in
        let count = asked.with { count -> Int in
          count += 1
          return count
        }
        return .addresses([IPAddress(count == 1 ? "127.0.0.1" : "127.0.0.2")].compactMap { $0 })
      }
    }
    #expect(asked.with { $0 } == 2)
    #expect(seen.reason == "address-not-allowed")
    #expect(seen.redirects == 1)
    #expect(server.log.connections == 1)
    #expect(other.log.connections == 0)
  }

  @Test func credentialsDoNotFollowToAnotherHost() throws {
    let other = try LoopbackServer("127.0.0.2") { _, c in
      c.answer(200, ["Content-Type: text/csv"], Misbehaviour.csv)
      return true
    }
    defer { other.stop() }
    let target = other.url("/landing", host: "127.0.0.2")
    let server = try LoopbackServer { r, c in
      c.answer(302, ["Location: \(target)", "Set-Cookie: secret=1"])
      return true
    }
    defer { server.stop() }
    let seen = try check("http://user:secret@127.0.0.1:\(server.port)/x")
    #expect(seen.state == .available)
    #expect(server.log.headers["/x"]?["authorization"] != nil)
    #expect(other.log.headers["/landing"]?["authorization"] == nil)
    #expect(other.log.headers["/landing"]?["cookie"] == nil)
    #expect(seen.redirectChain == ["http://127.0.0.1:\(server.port)/x"])
  }
}
