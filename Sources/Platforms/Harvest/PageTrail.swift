import Catalog

/// The pages that were read of an interface, as far as they tell where it goes on: pages in a circle, totals that change.
struct PageTrail {
  private let paging: Paging
  private var seen: Set<String> = []
  private var last = ""
  private var first: String?

  init(_ paging: Paging) { self.paging = paging }

  /// The cursor after a page that is not read yet; `nil` at the end, and where only its entries tell.
  func foreseen(_ outline: ArrivedPage.Outline, at cursor: PageCursor) -> PageCursor? {
    // An interface that does not know the names of our parameters gives its first page for ever.
    guard let id = outline.first, id != first else { return nil }
    return following(cursor, outline.envelope, isNew: !seen.contains(address(cursor, outline.envelope))).next
  }

  /// Takes a page, and answers the cursor after it, the total, and what is to be said of it.
  mutating func add(
    _ page: PortalRun.Page, at cursor: PageCursor
  ) -> (next: PageCursor?, total: Int?, notes: [ReadingNote]) {
    let content = page.entries.map(\.id).joined(separator: "\n")
    let repeats = page.entries.count > 1 && content == last
    last = content
    first = page.entries.first?.id
    let isNew = seen.insert(address(cursor, page.envelope)).inserted && !repeats
    let (next, total) = following(cursor, page.envelope, isNew: isNew)
    var notes = Self.notes(before: cursor, total: total, isNew: isNew)
    if next == nil, isNew, let total, let detail = paging.unreached(cursor, total) {
      notes.append(ReadingNote(code: "window-reached", detail: detail))
    }
    return (next, total, notes)
  }

  /// What a page has in common only with itself: its address, and the total it was given with.
  private func address(_ cursor: PageCursor, _ envelope: PageEnvelope) -> String {
    StableHash.of("\(paging.url(cursor)) \(envelope.total ?? 0)").digits
  }

  /// The cursor after a page, which carries the totals, and the total as far as it is one.
  private func following(
    _ cursor: PageCursor, _ envelope: PageEnvelope, isNew: Bool
  ) -> (next: PageCursor?, total: Int?) {
    let total = envelope.total.flatMap { paging.clipsTotal($0) ? nil : $0 }
    guard isNew, var next = paging.next(cursor, envelope) else { return (nil, total) }
    if Self.hasChanged(cursor, total) { next["changed"] = "1" }
    next[number: "first"] = cursor[number: "first"] ?? total
    next[number: "total"] = total
    return (next, total)
  }

  /// Whether the portal has told another total than at first.
  private static func hasChanged(_ cursor: PageCursor, _ total: Int?) -> Bool {
    guard let total, let first = cursor[number: "first"] else { return false }
    return first != total || cursor["changed"] != nil
  }

  private static func notes(before cursor: PageCursor, total: Int?, isNew: Bool) -> [ReadingNote] {
    var notes: [ReadingNote] = []
    if hasChanged(cursor, total), let total {
      notes.append(
        ReadingNote(
          code: "total-changed",
          detail:
            "the portal's total went from \(cursor[number: "first"] ?? total) to \(total) while it was read; "
            + "what came twice counts once"))
    }
    if !isNew {
      notes.append(
        ReadingNote(code: "page-loop", detail: "the portal gave the same page again, and reading ended there")
      )
    }
    return notes
  }
}
