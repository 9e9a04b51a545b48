import Catalog

/// Asks portals with manners: spacing, patience, quotas, another try, and keys for the portal's own host.
struct PortalClient: Sendable {
  let fetch: Fetch
  let manners: HarvestManners
  let clock: HarvestClock
  let gate: HostGate
  var keys = PortalKeys()
  var cache: ResponseCache?
  /// The portal whose key may be sent, and to which host.
  var home: (platform: String, authority: String)?
  /// Seconds between two requests that the portal asks for in `robots.txt`.
  var crawlDelay = 0.0

  /// The answer to a request, after as many tries as it takes; its status is for the caller to judge.
  ///
  /// - Throws: ``FetchError`` where no try gave an answer, ``HarvestError`` where the host wants more patience.
  func get(_ request: FetchRequest, tries: Int? = nil) async throws -> FetchResponse {
    guard let address = PortalAddress(request.url) else {
      throw FetchError(url: request.url, reason: "invalid-url", detail: "this is no address on the web")
    }
    var request = request
    if let home, home.authority == address.authority, let key = keys.header(for: home.platform) {
      request.headers.append(key)
    }
    let kept = request.file == nil ? cache?.find(request.url) : nil
    if let etag = kept?.header("etag") { request.headers.append(("If-None-Match", etag)) }
    if let date = kept?.header("last-modified") { request.headers.append(("If-Modified-Since", date)) }
    let most = max(1, tries ?? manners.tries)
    var number = 1
    while true {
      let outcome = try await once(request, host: address.authority)
      switch outcome {
      case .success(let response):
        if response.status == 304, let kept { return kept }
        if !HarvestManners.isTransient(response.status) || number >= most {
          keep(response, of: request)
          return response
        }
        let asked = HarvestManners.retryAfter(response, now: clock.now())
        try await pause(after: number, asked: asked, request.url, status: response.status)
      case .failure(let error):
        guard HarvestManners.isTransient(error), number < most else { throw error }
        try await pause(after: number, asked: nil, request.url, status: nil)
      }
      number += 1
    }
  }

  /// One try.
  private func once(
    _ request: FetchRequest, host: String
  ) async throws -> Result<FetchResponse, FetchError> {
    try await gate.enter(host, url: request.url, spacing: crawlDelay)
    let result: Result<FetchResponse, FetchError>
    do {
      result = .success(try await fetch(request))
    } catch let error as FetchError {
      result = .failure(error)
    } catch {
      await gate.leave(host)
      throw error
    }
    await gate.leave(host)
    if case .success(let response) = result, let rest = manners.rest(after: response, now: clock.now()) {
      await gate.rest(host, seconds: rest)
    }
    return result
  }

  private func pause(after number: Int, asked: Double?, _ url: String, status: Int?) async throws {
    if let asked, asked > manners.patience {
      throw HarvestError(
        url: url, reason: "asked-to-wait",
        detail:
          "the portal asks to be left alone for \(Int(asked)) s. Go on then, with --store FILE --resume",
        status: status)
    }
    try await clock.sleep(manners.delay(afterTry: number, retryAfter: asked, random: clock.random()))
  }

  private func keep(_ response: FetchResponse, of request: FetchRequest) {
    guard let cache, request.file == nil, response.status == 200,
      response.header("etag") != nil || response.header("last-modified") != nil
    else { return }
    cache.keep(request.url, response)
  }
}
