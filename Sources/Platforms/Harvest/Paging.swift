import Catalog

/// How the pages of an interface follow each other.
struct Paging: Sendable {
  /// The dialect in which the entries are written.
  var dialect: String
  /// The address of the page at a cursor.
  var url: @Sendable (PageCursor) -> String
  /// What a page says beside its entries.
  var envelope: @Sendable (JSON) -> PageEnvelope
  /// The cursor after a page; `nil` at the end. The cursor's `total` is what the page before it said.
  var next: @Sendable (PageCursor, PageEnvelope) -> PageCursor?
  /// The cursor with smaller pages, for a page that is too large or too slow; `nil` where there are none.
  var smaller: @Sendable (PageCursor) -> PageCursor? = { Paging.halved($0) }
  /// Whether the total is no real number, as of an index that stops counting.
  var clipsTotal: @Sendable (Int) -> Bool = { _ in false }
  /// The position beyond which the interface lists nothing.
  var window: Int?
  /// Adds to the entries of a page what has to be asked for one by one.
  var complete: (@Sendable (PortalRun, inout PortalRun.Page) async throws -> Void)?

  /// Half the size, down to one.
  static func halved(_ cursor: PageCursor) -> PageCursor? {
    guard let size = cursor[number: "size"], size > 1 else { return nil }
    var cursor = cursor
    cursor[number: "size"] = size / 2
    return cursor
  }

  /// The next cursor of pages that begin at an offset, as long as entries come.
  ///
  /// Where the total has shrunk, entries have moved to before this page: that much is read once more.
  static func offset(_ cursor: PageCursor, _ envelope: PageEnvelope) -> PageCursor? {
    let start = cursor[number: "start"] ?? 0
    let size = cursor[number: "size"] ?? 1
    var next = cursor
    if let before = cursor[number: "total"], let total = envelope.total, total < before, start > 0 {
      next[number: "start"] = max(0, start - min(before - total, size))
      return next
    }
    guard envelope.items > 0 else { return nil }
    let end = start + envelope.items
    if let total = envelope.total, end >= total { return nil }
    // Fewer than asked for, and yet not the end: the portal caps its pages.
    if envelope.items < size {
      guard envelope.total != nil else { return nil }
      next[number: "size"] = envelope.items
    }
    next[number: "start"] = end
    return next
  }
}

extension PortalRun {
  /// Reads page after page, from a cursor to the end.
  ///
  /// - Parameter closes: whether the last page is the harvest's.
  func follow(_ paging: Paging, from first: PageCursor) async throws {
    var cursor = first
    var seen: Set<String> = []
    var last = ""
    var pages = 0
    while true {
      let url = paging.url(cursor)
      guard pages < manners.pages else {
        throw HarvestError(
          url: url, reason: "too-many-pages", detail: "\(pages) pages were read, more than any portal needs")
      }
      pages += 1
      var page: Page
      do {
        page = try await self.page(url, platform: paging.dialect, envelope: paging.envelope)
      } catch {
        guard Self.mayFitSmaller(error), let smaller = paging.smaller(cursor) else { throw error }
        cursor = smaller
        continue
      }
      try await paging.complete?(self, &page)
      // An interface that does not know the names of our parameters gives its first page for ever.
      let content = page.entries.map(\.id).joined(separator: "\n")
      let repeats = page.entries.count > 1 && content == last
      last = content
      let isNew = seen.insert(StableHash.of("\(url) \(page.envelope.total ?? 0)").digits).inserted && !repeats
      var next = isNew ? paging.next(cursor, page.envelope) : nil
      let total = page.envelope.total.flatMap { paging.clipsTotal($0) ? nil : $0 }
      var notes = Self.notes(on: &next, before: cursor, total: total, isNew: isNew)
      if next == nil, let window = paging.window, let total, total >= window, isNew {
        notes.append(
          ReadingNote(
            code: "window-reached",
            detail:
              "the interface lists only what comes before position \(window), and the portal has \(total)"))
      }
      var out = PortalPage()
      out.entries = page.entries
      out.refusals = page.refusals
      out.catalogue = catalogue(page.catalogue, total: total, notes: notes)
      if total == nil { out.catalogue?.reportedTotal = nil }
      out.cursor = next?.text
      out.isLast = next == nil
      let done = out
      try await ReadingThread.run { try deliver(done) }
      guard let next else { return }
      cursor = next
    }
  }

  /// Whether a smaller page may come where this one did not.
  private static func mayFitSmaller(_ error: any Error) -> Bool {
    switch error {
    case let error as FetchError: error.reason == "too-large" || error.reason == "timeout"
    case let error as HarvestError: [413, 500, 502, 504].contains(error.status ?? 0)
    default: false
    }
  }

  /// Carries the totals from page to page, and notes where they change.
  private static func notes(
    on next: inout PageCursor?, before: PageCursor, total: Int?, isNew: Bool
  ) -> [ReadingNote] {
    var notes: [ReadingNote] = []
    let first = before[number: "first"] ?? total
    if let first, let total, first != total || before["changed"] != nil {
      next?["changed"] = "1"
      notes.append(
        ReadingNote(
          code: "total-changed",
          detail:
            "the portal's total went from \(first) to \(total) while it was read; what came twice counts once"
        ))
    }
    if !isNew {
      notes.append(
        ReadingNote(code: "page-loop", detail: "the portal gave the same page again, and reading ended there")
      )
    }
    next?[number: "first"] = first
    next?[number: "total"] = total
    return notes
  }
}
