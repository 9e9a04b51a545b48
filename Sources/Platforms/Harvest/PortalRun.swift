import Catalog

/// One harvest under way: what an adapter works with.
struct PortalRun: Sendable {
  var detection: Detection
  let client: PortalClient
  let limits: ReadLimits
  let names: LocalFieldNames
  /// Where the harvest begins.
  let start: PageCursor
  var deliver: @Sendable (PortalPage) throws -> Void
  /// Whether a page has been delivered.
  var delivered = DeliveryFlag()
  /// How many requests this run may still make for details that no listing has.
  var details = DetailBudget()
  /// Where answers are kept until their entries are.
  var arrivals: ArrivedPages?
  /// The tables that are read with the document; `nil` where it is read by itself.
  var tables: JoinedTables?
  /// Whether the next page is asked for while one is read.
  var asksAhead = true

  var root: String { detection.root }
  var manners: HarvestManners { client.manners }

  /// What one page gave.
  struct Page: Sendable {
    var entries: [Entry] = []
    var refusals: [Refusal] = []
    var catalogue: CatalogueInfo?
    var envelope = PageEnvelope()
  }

  /// Asks for a page and reads it. A page that ends in its middle is asked for again.
  ///
  /// - Throws: ``HarvestError`` with the status where the portal answers with anything but a page.
  func page(
    _ url: String, platform: String?, envelope: @escaping @Sendable (JSON) -> PageEnvelope
  ) async throws -> Page {
    try await whole {
      let response = try await json(url)
      let (limits, names, root) = (limits, names, root)
      let reading = PageReading(
        url: url, platform: platform, root: root, limits: limits, names: names, envelope: envelope)
      return try await ReadingThread.run { try reading.read(response.body) }
    }
  }

  /// What a request gives; where it ends in its middle, or is an error page with a good status, which only its reader can
  /// tell, it is made again.
  func whole<Value>(_ read: () async throws -> Value) async throws -> Value {
    var number = 1
    while true {
      do {
        return try await read()
      } catch let error as ReadError
        where ["truncated", "empty", "html-instead-of-a-catalogue"].contains(error.reason)
        && number < manners.tries
      {
        try await client.clock.sleep(
          manners.delay(afterTry: number, retryAfter: nil, random: client.clock.random()))
        number += 1
      }
    }
  }

  /// A JSON answer with a good status.
  func json(_ url: String) async throws -> FetchResponse {
    var request = FetchRequest(url: url, maxBytes: manners.sizes.page, timeout: manners.timeouts.page)
    request.headers = [("Accept", "application/json, */*;q=0.5")]
    let response = try await client.get(request)
    guard (200..<300).contains(response.status) else { throw Self.refusal(response, url) }
    return response
  }

  /// The error for an answer that is none.
  static func refusal(_ response: FetchResponse, _ url: String) -> HarvestError {
    let words = String(decoding: response.body.prefix(200), as: UTF8.self).filter { !$0.isNewline }.trimmed
    let said = words.isEmpty || words.hasPrefix("<") ? "" : ": \(words)"
    let hint =
      switch response.status {
      case 401, 403: "; the portal wants a key (README, “Portals”), or keeps programs out"
      case 429: "; try again later, with --store FILE --resume"
      case 500...: "; the portal has a fault, try again later with --store FILE --resume"
      default: ""
      }
    return HarvestError(
      url: url, reason: "portal-error", detail: "the portal answered \(response.status)\(said)\(hint)",
      status: response.status)
  }

  /// What is told of the catalogue with each page.
  func catalogue(_ read: CatalogueInfo?, total: Int?, notes: [ReadingNote] = []) -> CatalogueInfo {
    var info = read ?? CatalogueInfo(platform: detection.platform)
    info.platform = detection.platform
    info.title = detection.title ?? info.title
    info.homepage = info.homepage ?? root
    info.reportedTotal = total ?? info.reportedTotal
    info.notes += notes
    return info
  }
}
