import Catalog

extension PortalRun {
  /// Reads page after page, from a cursor to the end. While a page is read and kept, the next one is asked for already, but
  /// none after that: the portal is kept busy, and a kill costs one request.
  func follow(_ paging: Paging, from first: PageCursor) async throws {
    var cursor = first
    var trail = PageTrail(paging)
    var ahead: (cursor: PageCursor, page: Task<ArrivedPage, any Error>)?
    defer { ahead?.page.cancel() }
    for number in 0..<manners.pages {
      let at = cursor
      let arrived: ArrivedPage
      do {
        if let asked = ahead?.page {
          ahead = nil
          arrived = try await asked.value
        } else {
          arrived = try await arrival(paging, at: at)
        }
      } catch {
        guard Self.mayFitSmaller(error), let smaller = paging.smaller(cursor) else { throw error }
        cursor = smaller
        continue
      }
      let foreseen = arrived.outline.flatMap { trail.foreseen($0, at: at) }
      if let foreseen, number + 1 < manners.pages, mayAskAhead(of: arrived, paging) {
        ahead = (foreseen, Task { try await arrival(paging, at: foreseen) })
      }
      var page = try await self.page(arrived, paging, at: at)
      try await paging.complete?(self, &page)
      let (next, total, notes) = trail.add(page, at: at)
      if ahead?.cursor != next {
        ahead?.page.cancel()
        ahead = nil
      }
      var out = PortalPage()
      out.entries = page.entries
      out.refusals = page.refusals
      out.catalogue = catalogue(page.catalogue, total: total, notes: notes)
      if total == nil { out.catalogue?.reportedTotal = nil }
      out.arrivedAt = at.text
      out.cursor = next?.text
      out.isLast = next == nil
      let done = out
      try await ReadingThread.run { try deliver(done) }
      guard let next else { return }
      cursor = next
    }
    throw HarvestError(
      url: paging.url(cursor), reason: "too-many-pages",
      detail: "\(manners.pages) pages were read, more than any portal needs")
  }

  /// Whether a smaller page may come where this one did not.
  private static func mayFitSmaller(_ error: any Error) -> Bool {
    switch error {
    case let error as FetchError: error.reason == "too-large" || error.reason == "timeout"
    case let error as HarvestError: [413, 500, 502, 504].contains(error.status ?? 0)
    default: false
    }
  }
}
