import Catalog

/// An answer with a page of an interface: unread but for what tells where the next page begins, or else read whole.
struct ArrivedPage: Sendable {
  /// What stands around the entries of a page, and which one is the first.
  struct Outline: Sendable {
    /// The page in UTF-8.
    var body: [UInt8]
    var envelope: PageEnvelope
    /// The id of the first entry; `nil` where there is none.
    var first: String?
  }

  /// What was seen at once; `nil` where the page had to be read for it.
  var outline: Outline?
  /// The page, where it was read.
  var page: PortalRun.Page?
  /// Whether the answer would survive a kill.
  var isKept = false
}

extension PortalRun {
  /// Asks for the page at a cursor, or takes it from where an interrupted harvest has left it.
  func arrival(_ paging: Paging, at cursor: PageCursor) async throws -> ArrivedPage {
    let reading = pageReading(paging, at: cursor)
    let place = cursor.text
    if let arrivals, start != PageCursor(), !delivered.isSet {
      let left = try await ReadingThread.run { arrivals.find(place).flatMap { reading.outline($0) } }
      if let left { return ArrivedPage(outline: left, isKept: true) }
    }
    return try await whole {
      let response = try await json(reading.url)
      // Where nobody waits for it any more, it is not kept either.
      try Task.checkCancellation()
      return try await ReadingThread.run {
        guard let outline = reading.outline(response.body) else {
          return ArrivedPage(page: try reading.read(response.body))
        }
        let isKept = canGoOn && arrivals?.keep(place, outline.body) == true
        return ArrivedPage(outline: outline, isKept: isKept)
      }
    }
  }

  /// The page of an answer.
  func page(_ arrived: ArrivedPage, _ paging: Paging, at cursor: PageCursor) async throws -> Page {
    guard let outline = arrived.outline else { return arrived.page ?? Page() }
    let reading = pageReading(paging, at: cursor)
    return try await ReadingThread.run {
      do { return try reading.read(outline) } catch {
        // Asked for anew, it may be a page.
        arrivals?.drop(cursor.text)
        throw error
      }
    }
  }

  /// Whether the page after this one may be asked for while this one is read and kept.
  func mayAskAhead(of arrived: ArrivedPage, _ paging: Paging) -> Bool {
    guard asksAhead, arrivals == nil || arrived.isKept, let outline = arrived.outline else { return false }
    // What one page has to be asked for beside itself must be kept with it before anything else is asked.
    return paging.complete == nil || !details.isOpen || !outline.envelope.isIncomplete
  }

  /// Whether an interrupted harvest would go on from its last page, and not begin anew.
  private var canGoOn: Bool { delivered.isSet || start != PageCursor() }

  private func pageReading(_ paging: Paging, at cursor: PageCursor) -> PageReading {
    PageReading(
      url: paging.url(cursor), platform: paging.dialect, root: root, limits: limits, names: names,
      envelope: paging.envelope)
  }
}
