import Foundation
import Catalog
import Testing

/// Audits whose links are checked, on loopback.
@Suite(.serialized) struct LinkAuditTests {
  private struct Report: Decodable {
    struct Entry: Decodable {
      var distributions: [Distribution]
      var findings: [Finding]
    }
    struct Finding: Decodable {
      var rule: String
      var message: String
    }
    struct Distribution: Decodable {
      var url: String
      var state: String
      var status: Int?
      var reason: String?
      var detail: String?
      var checkedAt: String
      var consecutiveFailures: Int?
      var uptime: Uptime?
    }
    struct Uptime: Decodable {
      var audits: Int
      var answered: Int
    }
    var entries: [Entry]

    /// What was found of the link that ends so.
    func link(_ ending: String) throws -> Distribution {
      try #require(entries.flatMap(\.distributions).first { $0.url.hasSuffix(ending) })
    }
  }

  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func catalogue(_ links: [String], format: String = "csv") throws -> String {
    let distributions = links.map { #"{"downloadURL":"\#($0)","format":"\#(format)"}"# }.joined(
      separator: ",")
    return try scratch.file(
      "catalogue.json",
      #"{"conformsTo":"https://project-open-data.cio.gov/v1.1/schema","dataset":[{"identifier":"a","title":"Trees of the town","distribution":[\#(distributions)]}]}"#
    )
  }

  private func arguments(_ file: String, _ more: [String]) -> [String] {
    [
      "audit", file, "--registers", "none", "--per-host-rate", "0", "--no-progress", "--quiet", "--format",
      "json",
      "--out", scratch.path + "/out",
    ] + more
  }

  private func audit(_ file: String, _ more: [String]) throws -> (report: Report, errors: String) {
    let run = try Program.run(arguments(file, more))
    #expect(run.status == 0, "\(run.errors)")
    let report = try JSONDecoder().decode(Report.self, from: Data(scratch.text("out/report.json").utf8))
    return (report, run.errors)
  }

  private static let csv = "name;value\nalpha;1\nbeta;2\n"

  /// A file that has not changed, one that is missing, and one that comes back.
  private func server(_ isBack: @escaping @Sendable () -> Bool = { true }) throws -> PortalServer {
    try PortalServer { request, _ in
      let headers = ["Content-Type: text/csv", "ETag: \"e1\"", "Accept-Ranges: bytes"]
      switch request.path {
      case "/kept.csv":
        if request.headers["if-none-match"] == "\"e1\"" {
          return PortalServer.Reply(status: 304, headers: ["ETag: \"e1\""], tellsLength: false)
        }
        return PortalServer.Reply(headers: headers, body: Self.csv)
      case "/back.csv": return isBack() ? PortalServer.Reply(headers: headers, body: Self.csv) : .missing
      default: return .missing
      }
    }
  }

  // MARK: - Which links are asked again

  @Test func whatIsNotDueIsNotAskedAndItsLastCheckCountsWithItsAge() throws {
    let server = try server()
    defer { server.stop() }
    let file = try catalogue(["/kept.csv", "/gone.csv"].map { server.url + $0 })
    let store = ["--store", scratch.path + "/store", "--allow-private-addresses", "--recheck", "due"]
    func asked(_ now: String) throws -> (Report, [String]) {
      let before = server.targets.count
      let (report, _) = try audit(file, store + ["--now", now])
      return (report, server.targets.dropFirst(before).sorted())
    }
    let (first, all) = try asked("2026-11-01T10:00:00Z")
    #expect(all == ["/gone.csv", "/kept.csv"])
    #expect(try first.link("gone.csv").consecutiveFailures == 1)
    // Half an hour later nothing is due: the failure is shown as the old one that it is, and counts once.
    let (second, none) = try asked("2026-11-01T10:30:00Z")
    #expect(none == [])
    #expect(try second.link("kept.csv").checkedAt == "2026-11-01T10:00:00Z")
    let old = try second.link("gone.csv")
    #expect(old.state == "gone" && old.consecutiveFailures == 1 && old.checkedAt == "2026-11-01T10:00:00Z")
    #expect(old.detail?.contains("seen by an earlier audit, on 2026-11-01T10:00:00Z") == true)
    // After an hour the failing one is due, after a week the other one too.
    let (third, failing) = try asked("2026-11-01T11:00:01Z")
    #expect(failing == ["/gone.csv"])
    #expect(try third.link("gone.csv").consecutiveFailures == 2)
    #expect(try third.link("gone.csv").detail?.contains("earlier audit") == false)
    let (last, week) = try asked("2026-11-08T11:00:00Z")
    #expect(week == ["/gone.csv", "/kept.csv"])
    #expect(try last.link("gone.csv").uptime?.answered == 0)
    #expect(try last.link("kept.csv").uptime?.audits == 2)
  }

  @Test func sinceAsksWhatHasNotAnsweredSinceThenAndEveryFailure() throws {
    let isBack = Guarded(false)
    let server = try server { isBack.withLock { $0 } }
    defer { server.stop() }
    let file = try catalogue(["/kept.csv", "/back.csv"].map { server.url + $0 })
    let store = ["--store", scratch.path + "/store", "--allow-private-addresses"]
    _ = try audit(file, store + ["--now", "2026-11-01T10:00:00Z"])
    isBack.withLock { $0 = true }
    let before = server.targets.count
    let (report, errors) = try audit(
      file, store + ["--now", "2026-11-10T10:00:00Z", "--since", "2026-11-01T00:00:00Z"])
    #expect(server.targets.dropFirst(before) == ["/back.csv"])
    // What answered nine days ago is stale, by the rule of a week.
    #expect(try report.link("kept.csv").state == "stale")
    #expect(try report.link("back.csv").state == "available")
    #expect(try report.link("back.csv").uptime?.answered == 1)
    #expect(errors.contains("1 link was not asked again"))
    let again = server.targets.count
    _ = try audit(file, store + ["--now", "2026-11-10T11:00:00Z", "--since", "2026-11-05T00:00:00Z"])
    #expect(server.targets.dropFirst(again) == ["/kept.csv"])
  }

  @Test func whatHasNotChangedIsNotReadAgainAndLosesNoEvidence() throws {
    let server = try server()
    defer { server.stop() }
    let file = try catalogue([server.url + "/kept.csv"])
    let store = ["--store", scratch.path + "/store", "--allow-private-addresses"]
    _ = try audit(file, store)
    let (second, _) = try audit(file, store)
    let headers = try #require(server.requests.last?.headers)
    #expect(headers["if-none-match"] == "\"e1\"")
    let link = try second.link("kept.csv")
    #expect(link.state == "available" && link.status == 304)
    // Declared as something else, the very same bytes are no longer what was promised.
    let (third, _) = try audit(try catalogue([server.url + "/kept.csv"], format: "json"), store)
    #expect(try third.link("kept.csv").state == "misleading")
    #expect(try third.link("kept.csv").reason == "format-mismatch")
  }

  @Test(arguments: [
    (["--recheck", "due"], "--store"), (["--since", "2026-11-01"], "--store"),
    (["--store", "s", "--since", "yesterday"], "--since 'yesterday'"),
    (["--store", "s", "--since", "2026-11-01", "--recheck", "due"], "two ways"),
    (["--allow-address", "10.0.0.0/33"], "--allow-address '10.0.0.0/33'"),
  ])
  func whatMakesNoSenseIsRefused(options: [String], message: String) throws {
    let run = try Program.run(arguments(try catalogue(["http://127.0.0.1:9/a"]), options))
    #expect(run.status == 2)
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  // MARK: - The address guard

  @Test func noRedirectLeadsToAnAddressThatIsNotAllowed() throws {
    let other = try PortalServer { _, _ in .json("{}") }
    defer { other.stop() }
    let places = [
      "http://169.254.169.254/latest/meta-data/", "http://127.0.0.2:\(other.port)/",
      "http://2130706434:\(other.port)/",
      "http://0x7f.2:\(other.port)/", "http://0177.0.0.2:\(other.port)/", "http://[::1]:\(other.port)/",
      "http://[::ffff:127.0.0.1]:\(other.port)/", "http://[64:ff9b::7f00:1]/", "http://10.0.0.1/",
      "//192.168.1.1/",
      "http://localhost.localdomain.127.0.0.2:\(other.port)@127.0.0.2:\(other.port)/",
    ]
    let server = try PortalServer { request, _ in
      let place = places[Int(request.path.dropFirst()) ?? 0]
      return PortalServer.Reply(status: 302, headers: ["Location: \(place)"])
    }
    defer { server.stop() }
    let file = try catalogue(places.indices.map { "\(server.url)/\($0)" })
    // The server itself may be asked; nothing that it points to may.
    let (report, _) = try audit(file, ["--allow-address", "127.0.0.1/32"])
    let links = report.entries.flatMap(\.distributions)
    #expect(links.count == places.count)
    for (place, link) in zip(places, links) {
      #expect(link.state == "notAssessed" && link.reason == "address-not-allowed", "\(place): \(link)")
    }
    #expect(server.targets.count == places.count)
    #expect(other.targets == [])
    // Without leave not even the server is asked.
    let (closed, _) = try audit(file, [])
    #expect(closed.entries.flatMap(\.distributions).allSatisfy { $0.reason == "address-not-allowed" })
    #expect(server.targets.count == places.count)
  }

  // MARK: - Interruption

  @Test func aKillLosesAtMostWhatWasInFlight() throws {
    let count = 120
    let isThere = DispatchSemaphore(value: 0)
    let asked = Guarded(0)
    let server = try PortalServer { _, _ in
      let number = asked.withLock { number -> Int in
        number += 1
        return number
      }
      if number == 60 { isThere.signal() }
      return PortalServer.Reply(headers: ["Content-Type: text/csv"], body: Self.csv, delay: 0.02)
    }
    defer { server.stop() }
    let file = try catalogue((0..<count).map { "\(server.url)/\($0).csv" })
    let options = ["--store", scratch.path + "/store", "--allow-private-addresses"]
    let process = Process()
    process.executableURL = URL(filePath: Program.path)
    process.arguments = arguments(file, options)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    #expect(isThere.wait(timeout: .now() + 60) == .success)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    let (report, errors) = try audit(file, options + ["--resume"])
    #expect(errors.contains("going on with the audit begun at"))
    #expect(report.entries.flatMap(\.distributions).count { $0.state == "available" } == count)
    // Four connections were in flight, and what they brought last may not have been written.
    let twice = server.targets.count - Set(server.targets).count
    #expect(twice <= 12, "\(twice) were asked twice")
    #expect(Set(server.targets).count == count)
  }

  @Test func linksGoOnFromTheirOwnOutputAfterAKill() throws {
    let count = 100
    let isThere = DispatchSemaphore(value: 0)
    let server = try PortalServer { _, server in
      if server.targets.count == 50 { isThere.signal() }
      return PortalServer.Reply(headers: ["Content-Type: text/csv"], body: Self.csv, delay: 0.02)
    }
    defer { server.stop() }
    let urls = (0..<count).map { "\(server.url)/\($0).csv" }
    let input = try scratch.file("urls.txt", urls.joined(separator: "\n") + "\n")
    let seen = try scratch.file("seen.ndjson", "")
    let command =
      "exec '\(Program.path)' links --allow-private-addresses --per-host-rate 0 --quiet --resume '\(seen)' <'\(input)' >>'\(seen)'"
    func start() throws -> Process {
      let process = Process()
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments = ["-c", command]
      try process.run()
      return process
    }
    let first = try start()
    #expect(isThere.wait(timeout: .now() + 60) == .success)
    kill(first.processIdentifier, SIGKILL)
    first.waitUntilExit()
    let second = try start()
    second.waitUntilExit()
    #expect(second.terminationStatus == 0)
    let lines = try scratch.text("seen.ndjson").split(separator: "\n")
    let answered = try lines.map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return try #require(object?["url"] as? String)
    }
    #expect(answered.sorted() == urls.sorted(), "every one is answered once")
    #expect(server.targets.count - Set(server.targets).count <= 12)
  }
}
