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

@Suite struct FetchTests {
  private func fetch(
    _ url: String, private allowed: Bool = true, _ change: (inout FetchRequest) -> Void = { _ in }
  ) async throws -> FetchResponse {
    var options = testOptions()
    options.allowPrivateAddresses = allowed
    var request = FetchRequest(url: url, timeout: 3)
    change(&request)
    return try await makeFetch(options)(request)
  }

  private func reason(_ work: () async throws -> FetchResponse) async -> (String, Bool)? {
    do {
      _ = try await work()
      return nil
    } catch let error as FetchError {
      return (error.reason, error.mayBeOffline)
    } catch {
      return nil
    }
  }

  @Test func redirectsAreFollowedToTheDocument() async throws {
    let server = try Misbehaviour.server()
    defer { server.stop() }
    let response = try await fetch(server.url("/moved"))
    #expect(response.status == 200)
    #expect(response.body == Misbehaviour.csv)
    #expect(response.finalURL == server.url("/good.csv"))
    #expect(response.header("content-type") == "text/csv")
  }

  @Test func aStatusIsAnAnswer() async throws {
    let server = try Misbehaviour.server()
    defer { server.stop() }
    #expect(try await fetch(server.url("/status/404")).status == 404)
  }

  @Test func privateAddressesAreRefused() async throws {
    let server = try Misbehaviour.server()
    defer { server.stop() }
    for url in [
      server.url("/good.csv"), server.url("/good.csv", host: "localhost"), "http://0x7f.1:\(server.port)/",
    ] {
      #expect(await reason { try await fetch(url, private: false) }?.0 == "address-not-allowed")
    }
    #expect(await reason { try await fetch(server.url("/to-file")) }?.0 == "scheme-not-supported")
    #expect(server.log.counts["GET /good.csv"] == nil)
  }

  @Test func aBodyThatIsTooLongIsRefusedAsItComes() async throws {
    let server = try Misbehaviour.server()
    defer { server.stop() }
    #expect(
      await reason { try await fetch(server.url("/endless")) { $0.maxBytes = 1 << 20 } }?.0 == "too-large")
  }

  @Test func circlesAndSilenceEnd() async throws {
    let server = try Misbehaviour.server()
    defer { server.stop() }
    #expect(await reason { try await fetch(server.url("/loop-a")) }?.0 == "redirect-loop")
    #expect(await reason { try await fetch(server.url("/chain/11")) }?.0 == "too-many-redirects")
    #expect(
      await reason { try await fetch(server.url("/drip-headers")) { $0.timeout = 0.5 } }?.0 == "timeout")
    #expect(await reason { try await fetch("http://127.0.0.1:9/") }?.0 == "connection-refused")
  }

  @Test func aNameThatDoesNotResolveMayBeOurOwnNetwork() async {
    let failure = await reason { try await fetch("http://no.such.name.invalid/") { $0.timeout = 10 } }
    #expect(failure?.0 == "dns-failure")
    #expect(failure?.1 == true)
  }

  @Test func keysDoNotFollowToAnotherHost() async throws {
    let other = try LoopbackServer("127.0.0.2") { _, c in
      c.answer(200)
      return true
    }
    defer { other.stop() }
    let target = other.url("/landing", host: "127.0.0.2")
    let server = try LoopbackServer { _, c in
      c.answer(302, ["Location: \(target)"])
      return true
    }
    defer { server.stop() }
    _ = try await fetch(server.url("/x")) {
      $0.headers = [("Authorization", "Apikey 123"), ("X-Bad\r\nInjected", "1")]
    }
    #expect(server.log.headers["/x"]?["authorization"] == "Apikey 123")
    #expect(server.log.headers["/x"]?["injected"] == nil)
    #expect(other.log.headers["/landing"]?["authorization"] == nil)
  }

  @Test func aDocumentCanGoToAFile() async throws {
    let server = try Misbehaviour.server()
    defer { server.stop() }
    let path = "/tmp/aloi-fetch-\(getpid())-\(server.port)"
    defer { unlink(path) }
    let response = try await fetch(server.url("/moved")) { $0.file = path }
    #expect(response.body.isEmpty)
    var bytes = [UInt8](repeating: 0, count: 1000)
    let descriptor = open(path, O_RDONLY)
    defer { close(descriptor) }
    let count = read(descriptor, &bytes, bytes.count)
    #expect(Array(bytes[..<max(0, count)]) == Misbehaviour.csv)
  }
}
