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
  /// What is to be said where reading ends at a cursor, and the portal has so many: entries that the interface does not list.
  var unreached: @Sendable (PageCursor, Int) -> String? = { _, _ in nil }
  /// Adds to the entries of a page what has to be asked for one by one.
  var complete: (@Sendable (PortalRun, inout PortalRun.Page) async throws -> Void)?

  /// Says that what comes after a position is not listed.
  static func window(_ window: Int, _ total: Int) -> String? {
    guard total >= window else { return nil }
    return "the interface lists only what comes before position \(window), and the portal has \(total)"
  }

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
