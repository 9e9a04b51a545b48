import Catalog

/// Reads pages that people look at, with the manners of harvests: what `robots.txt` closes is not asked, few requests at
/// once and at a distance, bounded in size and time.
public final class PageFetcher: Sendable {
  /// What came of one page.
  public enum Answer: Sendable {
    /// A page of HTML; its body perhaps only the beginning.
    case page(FetchResponse)
    /// It has not changed since the validators that were sent.
    case unchanged
    /// There is nothing to read, for a reason: a stable kebab-case code, and the reason in words.
    case nothing(reason: String, detail: String, status: Int?)
  }

  /// The most seconds for one page.
  static let timeout = 20.0

  private let client: PortalClient
  private let sizeLimit: Int
  private let robots = Guarded<[String: Robots]>([:])

  /// A reader that reaches the network through `fetch`, which names the user agent.
  ///
  /// - Parameter sizeLimit: the most bytes of a page that are read; of a longer one the beginning is answered.
  public init(
    fetch: @escaping Fetch, manners: HarvestManners = HarvestManners(), clock: HarvestClock = .system,
    sizeLimit: Int
  ) {
    client = PortalClient(
      fetch: fetch, manners: manners, clock: clock, gate: HostGate(manners: manners, clock: clock))
    self.sizeLimit = sizeLimit
  }

  /// Reads a page.
  ///
  /// - Parameters:
  ///   - etag: the `ETag` of an earlier answer.
  ///   - lastModified: the `Last-Modified` of an earlier answer.
  public func read(_ url: String, etag: String? = nil, lastModified: String? = nil) async -> Answer {
    guard let address = PortalAddress(url) else {
      return .nothing(reason: "invalid-url", detail: "this is no address on the web", status: nil)
    }
    let rules = await robots(of: address.origin)
    guard rules.allows(url) else { return Self.closed }
    var request = FetchRequest(url: url, maxBytes: sizeLimit, timeout: Self.timeout)
    request.keepsBeginning = true
    if let etag { request.headers.append(("If-None-Match", etag)) }
    if let lastModified { request.headers.append(("If-Modified-Since", lastModified)) }
    var client = client
    client.crawlDelay = min(rules.crawlDelay ?? 0, Robots.longestDelay)
    do {
      let response = try await client.get(request, tries: 2)
      // Where it led to another site, that site has a say too.
      if let final = PortalAddress(response.finalURL), final.origin != address.origin {
        guard await robots(of: final.origin).allows(response.finalURL) else { return Self.closed }
      }
      return Self.judge(response)
    } catch let error as FetchError {
      return .nothing(reason: error.reason, detail: error.detail, status: nil)
    } catch let error as HarvestError {
      return .nothing(reason: "throttled", detail: "the host asks to be left alone", status: error.status)
    } catch {
      return .nothing(reason: "internal-error", detail: "\(error)", status: nil)
    }
  }

  private static var closed: Answer {
    .nothing(reason: "robots", detail: "the site's robots.txt keeps programs from this page", status: nil)
  }

  private func robots(of origin: String) async -> Robots {
    if let known = robots.withLock({ $0[origin] }) { return known }
    let found = (try? await Robots.of(origin, client: client)) ?? Robots()
    robots.withLock { $0[origin] = found }
    return found
  }

  private static func judge(_ response: FetchResponse) -> Answer {
    let status = response.status
    func none(_ reason: String, _ detail: String) -> Answer {
      .nothing(reason: reason, detail: detail, status: status)
    }
    switch status {
    case 200..<300: break
    case 304: return .unchanged
    case 404: return none("not-found", "answers with HTTP 404")
    case 410: return none("removed", "answers with HTTP 410")
    case 401, 403, 407, 451: return none("forbidden", "answers with HTTP \(status)")
    case 429: return none("throttled", "answers with HTTP 429")
    case 400..<500: return none("client-error", "answers with HTTP \(status)")
    default: return none("server-error", "answers with HTTP \(status)")
    }
    let start = response.body.drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }.prefix(16)
    guard !start.isEmpty else { return none("empty", "answers with nothing") }
    let type = response.header("content-type")?.lowercased() ?? ""
    let looksLikeHTML = ["<!doctype html", "<html", "<head", "<body"].contains { mark in
      start.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }.starts(with: mark.utf8)
    }
    guard type.contains("html") || looksLikeHTML else {
      let what = type.prefix { $0 != ";" }
      return none(
        "not-html", "answers with \(what.isEmpty ? "something else" : what), which is no page of HTML")
    }
    return .page(response)
  }
}
