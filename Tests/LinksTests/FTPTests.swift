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

@Suite struct FTPTests {
  /// Just enough of RFC 959: anonymous, passive, two files.
  private func server() throws -> FTPServer { try FTPServer() }

  @Test func aFileIsReadAndJudged() throws {
    let server = try server()
    defer { server.stop() }
    let good = try check(LinkTarget(url: "ftp://127.0.0.1:\(server.port)/data.csv", format: "csv"))
    #expect(good.state == .available, "\(good.detail ?? "")")
    #expect(good.sniffedFormat == "csv")
    let page = try check(LinkTarget(url: "ftp://127.0.0.1:\(server.port)/page.csv", format: "csv"))
    #expect(page.reason == "html-instead-of-data")
  }

  @Test func aMissingFileIsGone() throws {
    let server = try server()
    defer { server.stop() }
    let seen = try check("ftp://127.0.0.1:\(server.port)/missing.csv")
    #expect(seen.state == .gone)
    #expect(seen.reason == "not-found")
  }

  @Test func aRefusedLoginIsRestricted() throws {
    let server = try server()
    defer { server.stop() }
    let seen = try check("ftp://nobody:wrong@127.0.0.1:\(server.port)/data.csv")
    #expect(seen.state == .restricted)
    #expect(seen.reason == "login-denied")
  }

  @Test func aClosedPortIsUnavailable() throws {
    #expect(try check("ftp://127.0.0.1:9/a").reason == "connection-refused")
  }

  @Test(arguments: [
    (FTPServer.Quirk.silent, Observation.State.unavailable, LinkReason?.some(.timeOut)),
    (.turnsAway, .unavailable, .serverError), (.greetsAtLength, .available, nil),
    (.busyFile, .unavailable, .serverError), (.noData, .unavailable, nil), (.deadData, .available, nil),
    (.ancient, .available, nil), (.http, .unavailable, nil),
  ])
  func oddServersHaveTheirVerdict(quirk: FTPServer.Quirk, state: Observation.State, reason: LinkReason?)
    throws
  {
    let server = try FTPServer(quirk)
    defer { server.stop() }
    let seen = try check(LinkTarget(url: "ftp://127.0.0.1:\(server.port)/data.csv", format: "csv")) {
      $0.timeout = 1
    }
    let told = "\(quirk): \(seen.state) \(seen.reason ?? "") \(seen.detail ?? "")"
    #expect(seen.state == state, "\(told)")
    if let reason { #expect(seen.reason == reason.rawValue, "\(told)") }
  }

  @Test(arguments: [FTPServer.Quirk.endsMutely, .cutsShort]) func aFileWithoutItsEndIsUnavailable(
    quirk: FTPServer.Quirk
  ) throws {
    let server = try FTPServer(quirk)
    defer { server.stop() }
    let seen = try check(LinkTarget(url: "ftp://127.0.0.1:\(server.port)/data.csv", format: "csv"))
    #expect(seen.state == .unavailable, "\(seen.reason ?? "") \(seen.detail ?? "")")
  }
}
