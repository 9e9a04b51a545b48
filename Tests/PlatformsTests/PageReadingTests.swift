import Catalog
import Testing

@testable import Platforms

@Suite("Pages of odd portals")
struct PageReadingTests {
  private func read(_ bytes: [UInt8]) throws -> PortalRun.Page {
    try PageReading(
      url: "https://data.example.org/api/1/datasets/", platform: "udata", root: "https://data.example.org",
      limits: ReadLimits(), names: LocalFieldNames(), envelope: UdataPortal.envelope
    ).read(bytes)
  }

  private func page(_ second: String) -> [UInt8] {
    Array(
      """
      {"data":[{"id":"a","slug":"a","title":"A","owner":null,"organization":null,"resources":[]},\(second)],
      "page":1,"total":"7","next_page":"https://data.example.org/api/1/datasets/?page=2"}
      """.utf8)
  }

  static let second = #"{"id":"b","slug":"b","title":"B","owner":null,"organization":null,"resources":null}"#

  @Test func aByteOrderMarkHidesNoNextPage() throws {
    let page = try read([0xEF, 0xBB, 0xBF] + page(Self.second))
    #expect(page.entries.count == 2)
    #expect(page.envelope.total == 7)
    #expect(page.envelope.next?.hasSuffix("page=2") == true)
  }

  @Test(arguments: [
    #"{"id":"b","slug":"b","title":NaN,"owner":null,"organization":null,"resources":[]}"#,
    #"{"id":"b","id":"c","slug":"b","title":"B","owner":null,"organization":null,"resources":[]}"#,
    #"{"id":"b","slug":"b","title":"\ud800","owner":null,"organization":null,"resources":[]}"#,
    "null", "[[[[]]]]", #"{"id":"b","slug":"b","title":"B"# + "\u{1}" + #"","owner":null,"resources":[]}"#,
  ])
  func oneFaultyEntryEndsNoHarvest(_ second: String) throws {
    let page = try read(page(second))
    #expect(page.entries.count + page.refusals.count == 2)
    #expect(page.envelope.items == 2)
    #expect(page.envelope.total == 7)
    #expect(page.envelope.next?.hasSuffix("page=2") == true)
  }

  @Test func neitherDoesOneFaultyByteOrOneTooDeepOne() throws {
    var bytes = page(Self.second)
    let at = try #require(bytes.firstIndex(of: UInt8(ascii: "B")))
    bytes[at] = 0xE9
    var latin = try read(bytes)
    #expect(latin.entries.count == 1 && latin.refusals.map(\.reason) == ["invalid-utf-8"])
    #expect(latin.envelope.next?.hasSuffix("page=2") == true)
    let deep = String(repeating: "[", count: 3000) + String(repeating: "]", count: 3000)
    latin = try read(page(#"{"id":"b","slug":"b","title":"B","owner":null,"resources":\#(deep)}"#))
    #expect(latin.entries.count == 1 && latin.refusals.map(\.reason) == ["too-deep"])
    #expect(latin.envelope.next?.hasSuffix("page=2") == true)
    #expect(latin.envelope.total == 7)
  }

  @Test(arguments: [
    #"{"success":false,"error":{"message":"no"}}"#, #"{"data":null,"total":3}"#, "{}", "[]", "null",
    "\"text\"",
  ])
  func anAnswerThatIsNoPageIsAnError(_ text: String) {
    #expect(throws: (any Error).self) { try read(Array(text.utf8)) }
  }

  @Test func anErrorPageWithAGoodStatusIsAskedForAgain() async throws {
    let world = StillWorld()
    let client = world.client { request, number in
      FetchResponse(
        status: 200, finalURL: request.url, headers: [],
        body: number < 3 ? Array("<html><title>Maintenance</title></html>".utf8) : self.page(Self.second))
    }
    let run = PortalRun(
      detection: Detection(platform: "udata", root: "https://data.example.org"), client: client,
      limits: ReadLimits(), names: LocalFieldNames(), start: PageCursor(), deliver: { _ in })
    let page = try await run.page(
      "https://data.example.org/api/1/datasets/", platform: "udata", envelope: UdataPortal.envelope)
    #expect(page.entries.count == 2)
    #expect(world.asked.count == 3)
  }

  @Test func anInterfaceThatIgnoresThePageIsNotAskedForEver() async throws {
    let world = StillWorld()
    let client = world.client { request, _ in
      FetchResponse(status: 200, finalURL: request.url, headers: [], body: self.page(Self.second))
    }
    let notes = Guarded<[String]>([])
    let run = PortalRun(
      detection: Detection(platform: "udata", root: "https://data.example.org"), client: client,
      limits: ReadLimits(), names: LocalFieldNames(), start: PageCursor(),
      deliver: { page in notes.withLock { $0 += page.catalogue?.notes.map(\.code) ?? [] } })
    try await UdataPortal.harvest(run)
    #expect(world.asked.count == 2)
    #expect(notes.withLock { $0 } == ["page-loop"])
  }
}
