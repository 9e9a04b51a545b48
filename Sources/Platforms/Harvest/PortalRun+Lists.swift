import Catalog

extension PortalRun {
  /// How many single requests make a page of the harvest: those under way at once, so that a kill costs no others.
  static let listChunk = 2

  /// Reads things that are listed and asked for one by one, two at a time. One that cannot be had is a refusal.
  ///
  /// - Parameters:
  ///   - total: How many entries the portal says there are.
  ///   - url: The address of an item.
  ///   - read: Reads what is at the address.
  func eachPage(
    of items: [String], from first: PageCursor, total: Int?,
    url: @escaping @Sendable (String) -> String, read: @escaping @Sendable (String) async throws -> Page
  ) async throws {
    var at = first[number: "item"] ?? 0
    repeat {
      let end = min(items.count, at + Self.listChunk)
      var out = PortalPage()
      var index = at
      while index < end {
        let pair = items[index..<min(end, index + manners.perHost)].map(url)
        for page in try await pages(pair, read) {
          out.entries += page.entries
          out.refusals += page.refusals
        }
        index += pair.count
      }
      at = end
      var next = first
      next[number: "item"] = at
      out.isLast = at >= items.count
      out.cursor = out.isLast ? nil : next.text
      out.catalogue = catalogue(nil, total: total)
      let done = out
      try await ReadingThread.run { try deliver(done) }
    } while at < items.count
  }

  /// Some addresses at once, in order.
  private func pages(
    _ urls: [String], _ read: @escaping @Sendable (String) async throws -> Page
  ) async throws -> [Page] {
    try await withThrowingTaskGroup(of: (Int, Page).self) { group in
      for (number, url) in urls.enumerated() {
        group.addTask {
          do {
            return (number, try await read(url))
          } catch {
            var page = Page()
            page.refusals = [try Self.refused(error, at: url)]
            return (number, page)
          }
        }
      }
      var pages = [Page](repeating: Page(), count: urls.count)
      for try await (number, page) in group { pages[number] = page }
      return pages
    }
  }

  /// What one failed request among many means: a refusal, unless all that follow would fail as well.
  private static func refused(_ error: any Error, at url: String) throws -> Refusal {
    switch error {
    case let error as HarvestError:
      guard let status = error.status, ![401, 403, 429].contains(status) || error.reason == "robots" else {
        if error.reason == "unexpected-answer" || error.reason == "robots" {
          return Refusal(location: url, place: "the whole answer", reason: error.reason, detail: error.detail)
        }
        throw error
      }
      return Refusal(location: url, place: "the whole answer", reason: error.reason, detail: error.detail)
    case let error as ReadError:
      return Refusal(
        location: url, place: error.place ?? "the whole answer", reason: error.reason, detail: error.detail)
    case let error as FetchError where error.reason == "too-large":
      return Refusal(location: url, place: "the whole answer", reason: error.reason, detail: error.detail)
    default: throw error
    }
  }
}
