import Catalog
import Dispatch
import Testing

@testable import Platforms

/// A portal in memory, and what became of a harvest of it.
private final class Harvested: Sendable {
  struct State {
    var asked: [String] = []
    var pages: [PortalPage] = []
    var error: String?
  }

  typealias Answer = @Sendable (_ url: String, _ number: Int) throws -> (status: Int, body: String)

  private let state = Guarded(State())
  private let world = StillWorld()
  private let answer: Answer

  init(_ answer: @escaping Answer) { self.answer = answer }

  /// What stands behind the address of the portal, in the order of the requests.
  var asked: [String] { state.withLock { $0.asked } }
  var pages: [PortalPage] { state.withLock { $0.pages } }
  var error: String? { state.withLock { $0.error } }
  var ids: [String] { pages.flatMap { $0.entries.map(\.id) } }

  /// Reads the portal.
  func harvest(
    _ platform: String, ahead: Bool = true, from cursor: String? = nil, arrivals: ArrivedPages? = nil,
    deliver: @escaping @Sendable (PortalPage) throws -> Void = { _ in }
  ) async {
    let fetch: Fetch = { request in
      let number = self.state.withLock { state in
        state.asked.append(String(request.url.dropFirst("https://x.example".count)))
        return state.asked.count
      }
      let (status, body) = try self.answer(request.url, number)
      return FetchResponse(status: status, finalURL: request.url, body: Array(body.utf8))
    }
    var detection = Detection(platform: platform, root: "https://x.example")
    detection.evidence = ["https://x.example/api/3/action/status_show: CKAN 2.12"]
    var harvester = Harvester(fetch: fetch, clock: world.clock)
    harvester.asksAhead = ahead
    do {
      try await harvester.harvest(detection, from: cursor, arrivals: arrivals) { page in
        try deliver(page)
        self.state.withLock { $0.pages.append(page) }
      }
    } catch {
      state.withLock { $0.error = "\(error)" }
    }
  }

  /// Everything that may not depend on what is asked ahead.
  var outcome: [String] {
    pages.map { page in
      let notes = page.catalogue?.notes.map { "\($0.code) \($0.detail)" } ?? []
      return
        "\(page.entries.map(\.id)) \(page.refusals.count) \(page.cursor ?? "-") \(page.isLast) \(notes) "
        + "\(page.catalogue?.reportedTotal ?? -1)"
    } + [error ?? "no error"]
  }
}

/// Answers that are kept in memory.
private final class Kept: Sendable {
  private let answers = Guarded<[String: [UInt8]]>([:])

  var cursors: [String] { answers.withLock { $0.keys.sorted() } }

  var place: ArrivedPages {
    ArrivedPages(
      keep: { cursor, body in
        self.answers.withLock { $0[cursor] = body }
        return true
      }, find: { cursor in self.answers.withLock { $0[cursor] } },
      drop: { cursor in self.answers.withLock { $0[cursor] = nil } })
  }
}

@Suite("Pages asked for ahead")
struct PageAheadTests {
  private struct Killed: Error {}

  private static func number(_ name: String, _ url: String, _ other: Int = 0) -> Int {
    PortalAddress(url)?.value(of: name).flatMap { Int($0) } ?? other
  }

  private static func package(_ n: Int, _ more: String = "") -> String {
    #"{"id":"set-\#(n)","name":"set-\#(n)","title":"Dataset \#(n)","resources":[{"id":"r\#(n)","url":"https://f.example/\#(n)"\#(more)}]}"#
  }

  private static func ckan(_ range: some Sequence<Int>, count: Int, _ more: String = "") -> String {
    let list = range.map { package($0, more) }.joined(separator: ",")
    return #"{"success":true,"result":{"count":\#(count),"results":[\#(list)]}}"#
  }

  /// CKAN that gives ten packages a page.
  private static func tens(_ count: Int, _ more: String = "") -> Harvested.Answer {
    { url, _ in
      let start = number("start", url)
      return (200, ckan(min(start, count)..<min(count, start + 10), count: count, more))
    }
  }

  /// Waits for something to happen.
  private static func waits(until isSo: () -> Bool) {
    for _ in 0..<2000 where !isSo() { usleepMillisecond() }
  }

  private static func usleepMillisecond() { _ = DispatchSemaphore(value: 0).wait(timeout: .now() + 0.001) }

  @Test func theNextPageIsOnItsWayBeforeOneIsDeliveredAndNoneAfterThat() async {
    let portal = Harvested(Self.tens(60))
    let seen = Guarded<[Int]>([])
    await portal.harvest("ckan") { page in
      let delivered = portal.pages.count
      if !page.isLast { Self.waits { portal.asked.count > delivered + 1 } }
      for _ in 0..<20 { Self.usleepMillisecond() }
      seen.withLock { $0.append(portal.asked.count) }
    }
    #expect(portal.error == nil)
    #expect(seen.withLock { $0 } == [2, 3, 4, 5, 6, 6])
    #expect(portal.ids == (0..<60).map { "set-\($0)" })
  }

  @Test func aPageThatIsAskedForByItsCursorIsAheadTooOnceTheCursorIsKnown() async {
    let portal = Harvested { url, _ in
      let start = min(35, Self.number("scroll_id", url, -1) + 1)
      let list = (start..<min(35, start + 10)).map {
        #"{"resource":{"id":"\#($0)","name":"Dataset \#($0)","type":"dataset"},"link":"https://x.example/d/\#($0)"}"#
      }
      return (200, #"{"resultSetSize":35,"results":[\#(list.joined(separator: ","))]}"#)
    }
    let seen = Guarded<[Int]>([])
    await portal.harvest("socrata") { page in
      let delivered = portal.pages.count
      if !page.isLast { Self.waits { portal.asked.count > delivered + 1 } }
      seen.withLock { $0.append(portal.asked.count) }
    }
    #expect(portal.error == nil)
    // The last page of a scroll is an empty one.
    #expect(seen.withLock { $0 } == [2, 3, 4, 5, 5])
  }

  // MARK: - The end, and what is wrong on the way

  /// Portals, each with something that tells where reading ends.
  private static let portals: [(name: String, platform: String, answer: Harvested.Answer)] = [
    ("a total", "ckan", tens(30)),
    ("a last page that is not full", "ckan", tens(34)),
    ("one page", "ckan", tens(3)),
    ("nothing", "ckan", tens(0)),
    (
      "no total, and an empty page at the end", "ckan",
      { url, _ in
        guard url.contains("current_package_list") else { return (404, "") }
        let start = number("offset", url)
        let list = (min(start, 25)..<min(25, start + 10)).map { package($0) }.joined(separator: ",")
        return (200, #"{"success":true,"result":[\#(list)]}"#)
      }
    ),
    (
      "a total that shrinks", "ckan",
      { url, number in
        let start = Self.number("start", url)
        let count = number < 3 ? 40 : 37
        return (200, ckan(min(start, count)..<min(count, start + 10), count: count))
      }
    ),
    (
      "a total that grows", "ckan",
      { url, number in
        let start = Self.number("start", url)
        let count = number < 3 ? 25 : 31
        return (200, ckan(min(start, count)..<min(count, start + 10), count: count))
      }
    ),
    ("the first page for ever", "ckan", { _, _ in (200, ckan(0..<10, count: 100)) }),
    (
      "pages that begin alike and differ", "ckan",
      { url, _ in
        let start = Self.number("start", url)
        return (200, ckan([0] + Array(start + 1..<start + 10), count: 30))
      }
    ),
    (
      "an error on the third page", "ckan",
      { url, _ in
        Self.number("start", url) == 20 ? (403, "no") : try tens(60)(url, 0)
      }
    ),
    (
      "an entry that is no JSON", "ckan",
      { url, _ in
        let body = try tens(40)(url, 0).body
        return (200, Self.number("start", url) == 10 ? body.replacing("Dataset 13", with: "\u{1}") : body)
      }
    ),
    (
      "a page that is another thing", "ckan",
      { url, _ in
        Self.number("start", url) == 20 ? (200, #"{"success":true,"result":{}}"#) : try tens(60)(url, 0)
      }
    ),
    (
      "pages that are too large", "ckan",
      { url, _ in
        let (start, rows) = (Self.number("start", url), Self.number("rows", url))
        guard rows <= 250 else {
          throw FetchError(url: url, reason: "too-large", detail: "more than the limit")
        }
        return (200, ckan(min(start, 600)..<min(600, start + rows), count: 600))
      }
    ),
    (
      "tables in the datastore", "ckan",
      { url, _ in
        url.contains("datastore_search")
          ? (200, #"{"success":true,"result":{"fields":[{"id":"a","type":"text"}],"total":1}}"#)
          : try tens(30, #","datastore_active":true"#)(url, 0)
      }
    ),
    (
      "links to the next page", "udata",
      { url, _ in
        let page = Self.number("page", url, 1)
        let list = ((page - 1) * 10..<page * 10).map {
          #"{"id":"d\#($0)","title":"Dataset \#($0)","resources":[]}"#
        }
        let next = page < 4 ? #""/api/1/datasets/?page=\#(page + 1)&page_size=10""# : "null"
        return (
          200,
          #"{"data":[\#(list.joined(separator: ","))],"page":\#(page),"page_size":10,"total":40,"next_page":\#(next)}"#
        )
      }
    ),
    (
      "tokens", "piveau",
      { url, _ in
        let start = min(35, Self.number("searchAfterSort", url))
        let list = (start..<min(35, start + 10)).map { #"{"id":"d\#($0)","title":{"en":"Dataset \#($0)"}}"# }
        return (
          200,
          #"{"result":{"count":35,"pitId":"p","searchAfterSort":"\#(start + 10)","results":[\#(list.joined(separator: ","))]}}"#
        )
      }
    ),
  ]

  @Test(arguments: portals.indices)
  func asksTheSameAndGivesTheSameAsPageByPage(_ number: Int) async {
    let (name, platform, answer) = Self.portals[number]
    let (slow, quick) = (Harvested(answer), Harvested(answer))
    await slow.harvest(platform, ahead: false)
    await quick.harvest(platform)
    #expect(slow.asked.count > 0)
    #expect(quick.asked.sorted() == slow.asked.sorted(), "\(name)")
    #expect(quick.outcome == slow.outcome, "\(name)")
  }

  @Test func thereArePortals() { #expect(Self.portals.count == 16) }

  @Test func whatIsWrongWithTheNextPageIsToldWhenItsTurnHasCome() async {
    let portal = Harvested { url, _ in
      Self.number("start", url) == 20 ? (403, "closed") : try Self.tens(60)(url, 0)
    }
    await portal.harvest("ckan") { page in
      // The second page takes its time, and the answer to the third is there long before.
      if page.entries.first?.id == "set-10" { Self.waits { portal.asked.count == 3 } }
    }
    #expect(portal.ids == (0..<20).map { "set-\($0)" })
    #expect(portal.error?.contains("start=20") == true)
    #expect(portal.error?.contains("403") == true)
    #expect(portal.asked.count == 3)
  }

  // MARK: - Killed and gone on with

  @Test(arguments: [0, 1, 3, 5])
  func aKillCostsThePageThatIsUnderWay(_ at: Int) async throws {
    let kept = Kept()
    let portal = Harvested(Self.tens(60))
    await portal.harvest("ckan", arrivals: kept.place) { page in
      if portal.pages.count == at {
        // Killed while this page is read, the next one under way.
        if at > 0, at < 5 { Self.waits { portal.asked.count == at + 2 } }
        throw Killed()
      }
      if let place = page.arrivedAt { kept.place.drop(place) }
    }
    let before = portal.asked
    // Where nothing is kept yet there is nothing to go on from, and nothing is asked ahead.
    #expect(before.count == (at == 0 ? 1 : min(6, at + 2)))
    let cursor = portal.pages.last?.cursor
    let again = Harvested(Self.tens(60))
    await again.harvest("ckan", from: cursor, arrivals: kept.place) { page in
      if let place = page.arrivedAt { kept.place.drop(place) }
    }
    #expect(again.error == nil)
    #expect(portal.ids + again.ids == (0..<60).map { "set-\($0)" })
    let twice = Set(before).intersection(again.asked)
    #expect(twice.count <= 1, "\(twice)")
    #expect(again.asked.count == Set(again.asked).count)
    if at > 0 { #expect(!again.asked.contains(before[at]), "the page that was there is not asked for again") }
    #expect(kept.cursors.isEmpty)
  }

  @Test func whatIsNotKeptIsNotAskedAheadOf() async {
    let portal = Harvested(Self.tens(30))
    let full = ArrivedPages(keep: { _, _ in false }, find: { _ in nil }, drop: { _ in })
    let seen = Guarded<[Int]>([])
    await portal.harvest("ckan", arrivals: full) { _ in
      for _ in 0..<20 { Self.usleepMillisecond() }
      seen.withLock { $0.append(portal.asked.count) }
    }
    #expect(seen.withLock { $0 } == [1, 2, 3])
  }

  @Test func whatAPageHasToBeAskedForByItselfComesBeforeTheNextPage() async {
    let portal = Harvested { url, _ in
      url.contains("datastore_search")
        ? (200, #"{"success":true,"result":{"fields":[{"id":"a","type":"text"}],"total":1}}"#)
        : try Self.tens(20, #","datastore_active":true"#)(url, 0)
    }
    await portal.harvest("ckan") { page in
      for _ in 0..<20 { Self.usleepMillisecond() }
      if !page.isLast { #expect(portal.asked.count == 11) }
    }
    #expect(portal.error == nil)
    #expect(portal.asked.count == 22)
  }
}
