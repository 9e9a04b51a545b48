import Foundation
import Catalog
import Testing

/// A portal that hangs at one request, once.
final class HangingPortal: Sendable {
  let server: PortalServer
  let isThere = DispatchSemaphore(value: 0)

  init(_ portal: ReplayPortal, at request: @escaping @Sendable (PortalServer.Request) -> Bool) throws {
    let hangs = SharedFlag()
    let isThere = isThere
    server = try PortalServer { r, server in
      if request(r), hangs.take() {
        isThere.signal()
        return .init(body: "", delay: 20)
      }
      return portal.answer(r, server.url) ?? .missing
    }
  }
}

/// A flag that is taken once.
final class SharedFlag: Sendable {
  private let flag = Guarded(true)

  func take() -> Bool {
    flag.withLock { flag in
      defer { flag = false }
      return flag
    }
  }
}

@Suite("Interrupted harvests", .serialized)
struct PortalResumeTests {
  /// Starts an audit and kills it once the portal hangs.
  private func kill(_ portal: HangingPortal, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: Program.path)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    #expect(portal.isThere.wait(timeout: .now() + 120) == .success)
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// CKAN that caps its pages at ten.
  static let long = ReplayPortal(platform: "ckan", count: 3123) { r, _ in
    if let status = ReplayPortal.status(r) { return status }
    guard r.path == "/api/3/action/package_search" else { return nil }
    let page = ReplayPortal.slice(r.number("start", 0), min(10, r.number("rows", 10)), of: 3123)
    return .json(
      #"{"success":true,"result":{"count":3123,"results":\#(ReplayPortal.list(page, ReplayPortal.package))}}"#
    )
  }

  @Test func killedInTheMiddleOfPage300NothingIsLostAndNothingAskedTwice() throws {
    let portal = try HangingPortal(Self.long) { $0.query["start"] == "2990" }
    defer { portal.server.stop() }
    let audits = try PortalRun()
    let store = ["--store", audits.scratch.path + "/store"]
    try kill(portal, audits.arguments([portal.server.url], store))
    let (report, run) = try audits.audit([portal.server.url], store + ["--resume"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(report?.summary.entries == 3123)
    #expect(report?.reading.duplicated == 0)
    let starts = portal.server.requests.filter {
      $0.path.hasSuffix("package_search") && $0.number("rows", 0) > 0
    }
    .compactMap { $0.query["start"].flatMap { Int($0) } }
    #expect(starts == (Array(stride(from: 0, to: 3123, by: 10)) + [2990]).sorted())
    #expect(portal.server.targets.filter { $0.contains("status_show") }.count == 1)
  }

  /// Every interface with pages: where it hangs, and what besides the page in flight is asked again.
  static let paged: [(portal: ReplayPortal, at: String)] = [
    (.ckanNames, "id=set-00021"), (.udata, "page=2&"), (.udataOfVersion2, "api/2/datasets/?page=2"),
    (.opendatasoftPaged, "offset=100"), (.socrata, "scroll_id=aaaa-0099"), (.dataFair, "skip=100"),
    (.piveau, "searchAfterSort"), (.dkanNested, "offset=100"), (.sitemapIndex, "/dataset/21"),
  ]

  @Test(arguments: 0..<9)
  func everyInterfaceGoesOnAtThePageInFlight(_ number: Int) throws {
    let (replay, place) = Self.paged[number]
    let portal = try HangingPortal(replay) { $0.target.contains(place) && $0.query["limit"] != "1" }
    defer { portal.server.stop() }
    let audits = try PortalRun()
    let store = ["--store", audits.scratch.path + "/store"]
    try kill(portal, audits.arguments([portal.server.url], store))
    let before = portal.server.targets
    let (report, run) = try audits.audit([portal.server.url], store + ["--resume"])
    #expect(run.status == 0, "\(replay): \(run.errors)")
    #expect(report?.summary.entries == replay.count)
    #expect(report?.reading.duplicated == 0)
    // The list of what is asked one by one is read anew, and two of its items may have been under way.
    let isList = ["/robots.txt", "/sitemap", "/package_list"]
    let again = portal.server.targets.dropFirst(before.count).filter { before.contains($0) }
      .filter { target in !isList.contains { target.contains($0) } }
    #expect(again.count <= 2, "\(replay): \(again)")
    #expect(again.contains { $0.contains(place) }, "\(replay): \(again)")
  }
}
