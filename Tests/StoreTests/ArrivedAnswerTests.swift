import Catalog
import GRDB
import Testing

@testable import Store

struct ArrivedAnswerTests {
  private let folder: TemporaryFolder
  private let store: EvidenceStore
  private let audit: AuditID

  init() throws {
    folder = try TemporaryFolder()
    store = try EvidenceStore(path: folder.file("arrived.sqlite"))
    audit = try store.begin(source: "s", at: Timestamp(seconds: 0))
    var first = HarvestPage(part: "p")
    first.entries = [.full("a")]
    first.cursor = "2"
    try store.append(first, to: audit)
  }

  private func page(_ cursor: String, isLast: Bool = false) -> HarvestPage {
    var page = HarvestPage(part: "p")
    page.entries = [.full(cursor)]
    page.arrivedAt = cursor
    page.cursor = cursor + "'"
    page.isLast = isLast
    return page
  }

  private func arrived(_ cursor: String, _ part: String = "p") throws -> [UInt8]? {
    try store.arrived(of: part, at: cursor, in: audit)
  }

  @Test func anAnswerIsForgottenWithThePageThatIsKept() throws {
    #expect(try store.keepArrived([1, 2, 3], of: "p", at: "2", in: audit))
    #expect(try store.keepArrived([4], of: "p", at: "3", in: audit))
    #expect(try arrived("2") == [1, 2, 3])
    try store.append(page("2"), to: audit)
    #expect(try arrived("2") == nil)
    #expect(try arrived("3") == [4])
    #expect(try arrived("3", "another part") == nil)
  }

  @Test func theLastPageLeavesNoneBehind() throws {
    #expect(try store.keepArrived([1], of: "p", at: "2", in: audit))
    #expect(try store.keepArrived([2], of: "p", at: "nobody's", in: audit))
    try store.append(page("2", isLast: true), to: audit)
    #expect(try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM arrived") } == 0)
  }

  @Test func oneThatIsNoPageIsDropped() throws {
    #expect(try store.keepArrived([1], of: "p", at: "2", in: audit))
    try store.dropArrived(of: "p", at: "2", in: audit)
    #expect(try arrived("2") == nil)
  }

  @Test func whatComesOnceMoreTakesThePlaceOfTheFirst() throws {
    #expect(try store.keepArrived([1], of: "p", at: "2", in: audit))
    #expect(try store.keepArrived([2], of: "p", at: "2", in: audit))
    #expect(try arrived("2") == [2])
  }

  @Test func oneThatIsTooLargeIsNotKept() throws {
    let large = [UInt8](repeating: 0, count: EvidenceStore.arrivedLimit + 1)
    #expect(try !store.keepArrived(large, of: "p", at: "2", in: audit))
    #expect(try arrived("2") == nil)
  }

  @Test func ofAPartThatNothingIsKnownOfNoneIsKept() throws {
    #expect(try !store.keepArrived([1], of: "nobody", at: "2", in: audit))
    #expect(try store.progress(of: audit).map(\.part) == ["p"])
  }

  @Test func itGoesWithItsAudit() throws {
    #expect(try store.keepArrived([1], of: "p", at: "2", in: audit))
    try store.dropSpool(of: audit)
    #expect(try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM arrived") } == 0)
  }
}
