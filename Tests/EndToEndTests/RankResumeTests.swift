import Foundation
import Synchronization
import Testing

/// A whole register of portals on loopback, interrupted by SIGKILL, gone on with, and compared with a run of its own.
@Suite("Interrupted rankings", .serialized)
struct RankResumeTests {
  /// A CKAN portal that also serves its files; at one request it hangs, once.
  private final class Portal: Sendable {
    let server: PortalServer
    let isThere = DispatchSemaphore(value: 0)

    init(hangsAt place: String? = nil) throws {
      let flag = SharedFlag()
      let isThere = isThere
      server = try PortalServer { request, server in
        if let place, request.target.contains(place), flag.take() {
          isThere.signal()
          return .init(body: "", delay: 30)
        }
        if request.path.hasPrefix("/files/") {
          // Every seventh file is gone.
          let number = Int(request.path.dropFirst("/files/".count).dropLast(".csv".count)) ?? 0
          return number % 7 == 3
            ? .missing : .init(headers: ["Content-Type: text/csv"], body: "a,b\n1,2\n3,4\n")
        }
        guard var reply = ReplayPortal.ckan.answer(request, server.url) else { return .missing }
        reply.body = reply.body.replacing("https://files.example.org", with: server.url + "/files")
        return reply
      }
    }
  }

  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func arguments(_ register: String, _ out: String, _ more: [String]) -> [String] {
    [
      "rank", register, "--allow-private-addresses", "--per-host-rate", "0", "--timeout", "5",
      "--landing-pages", "skip",
      "--registers", "none", "--no-progress", "--now", "2026-11-21T00:00:00Z", "--draws", "200", "--format",
      "json,csv",
      "--out", scratch.path + "/" + out,
    ] + more
  }

  /// What a ranking says, without what depends on the clock or the ports of a run.
  private func standings(_ out: String) throws -> [String] {
    let text = try scratch.text(out + "/data/publishers.csv")
    let rows = text.split(separator: "\r\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let head = try #require(rows.first).map(String.init)
    let kept = [
      "name", "rank", "rank_low", "rank_high", "tie_group", "score", "shrunk_score", "entries",
      "links_available", "links_gone",
    ]
    .map { head.firstIndex(of: $0) ?? 0 }
    return rows.dropFirst().map { row in kept.map { String(row[$0]) }.joined(separator: " ") }
  }

  /// The requests that are made once however often a run is interrupted: pages with their place, and files.
  private func asked(_ portal: Portal, _ place: String) -> [String: Int] {
    portal.server.targets.filter { $0.contains(place) && !$0.contains("rows=0") }
      .reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  @Test(arguments: ["start=80", "/files/100.csv"])
  func aRegisterGoesOnWhereItWasKilled(place: String) throws {
    let portals = [try Portal(), try Portal(hangsAt: place), try Portal()]
    defer { for portal in portals { portal.server.stop() } }
    let register = try scratch.file(
      "register.csv",
      """
      siren,nom,type,url-ptf,id-datagouv,pop-insee
      213500010,One,COM,\(portals[0].server.url),,100
      213300635,Two,COM,\(portals[1].server.url),,20000
      200046977,Three,CC,\(portals[2].server.url),,
      217500016,Nowhere,COM,,,

      """)
    let store = ["--store", scratch.path + "/s.sqlite", "--edition", "2026"]
    let process = Process()
    process.executableURL = URL(filePath: Program.path)
    process.arguments = arguments(register, "out", store)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    #expect(portals[1].isThere.wait(timeout: .now() + 120) == .success)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    #expect(!FileManager.default.fileExists(atPath: scratch.path + "/out/ranking.json"))

    let resumed = try Program.run(arguments(register, "out", store + ["--resume"]))
    #expect(resumed.status == 0, "\(resumed.errors)")
    #expect(resumed.errors.contains("going on with the audit"))
    #expect(
      resumed.output.contains("3 ranked, 3 audited, 4 in the register · 411 entries"), "\(resumed.output)")
    for portal in portals {
      // A page is asked once, but for the one in flight.
      let pages = asked(portal, "package_search")
      #expect(pages.values.allSatisfy { $0 <= 2 } && pages.values.count { $0 == 2 } <= 1, "\(pages)")
    }

    // A run of its own that nobody interrupts says the same.
    let whole = try Program.run(arguments(register, "whole", []))
    #expect(whole.status == 0, "\(whole.errors)")
    #expect(try standings("out") == standings("whole"))

    // The edition is kept, and what it says of itself has not moved.
    let again = try Program.run(arguments(register, "again", store + ["--compare", "2026"]))
    #expect(again.status == 0, "\(again.errors)")
    #expect(again.output.contains("Since 2026: 0 of 3 have certainly changed"), "\(again.output)")
  }
}
