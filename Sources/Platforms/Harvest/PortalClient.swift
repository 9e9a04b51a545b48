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
  /// What binds every request to the portal's host, where that is wanted.
  var robots: (authority: String, rules: Robots)?

  /// The same client, bound by the `robots.txt` of a host in whatever it asks there.
  func obeying(_ origin: PortalAddress) async throws -> PortalClient {
    var bound = self
    let rules = try await Robots.of(origin.origin, client: self)
    bound.robots = (origin.authority, rules)
    bound.crawlDelay = min(rules.crawlDelay ?? 0, Robots.longestDelay)
    return bound
  }

  /// The answer to a request, after as many tries as it takes; its status is for the caller to judge.
  ///
  /// - Throws: ``FetchError`` where no try gave an answer, ``HarvestError`` where the host wants more patience.
  func get(_ request: FetchRequest, tries: Int? = nil) async throws -> FetchResponse {
    guard let address = PortalAddress(request.url) else {
      throw FetchError(url: request.url, reason: "invalid-url", detail: "this is no address on the web")
    }
    if let robots, robots.authority == address.authority, !robots.rules.allows(request.url) {
      throw HarvestError(
        url: request.url, reason: "robots",
        detail:
          "the portal's robots.txt keeps programs from this interface; leave --strict-robots out, as it is meant for programs, or ask the portal"
      )
    }
    var request = request
    if let home, home.authority == address.authority,
      let key = keys.header(for: home.platform, at: address.authority)
    {
      request.headers.append(key)
    }
    let plain = request.headers
    let key = ResponseCache.key(request)
    if let kept = await kept(key) { request.headers += ResponseCache.conditions(of: kept) }
    let most = max(1, tries ?? manners.tries)
    var number = 1
    while true {
      let outcome = try await once(request, host: address.authority)
      switch outcome {
      case .success(let response):
        if response.status == 304, request.headers.count > plain.count {
          if let whole = await loaded(key, request.file) { return whole }
          // What was kept is gone: it is asked for whole.
          request.headers = plain
          continue
        }
        if !HarvestManners.isTransient(response.status) || number >= most {
          await keep(response, key, of: request)
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

  /// Fetches a whole document into a file.
  ///
  /// - Throws: ``HarvestError`` with the status where the portal answers with anything else.
  func document(_ url: String, accept: String) async throws -> (file: ScratchFile, response: FetchResponse) {
    let file = try ScratchFile()
    var request = FetchRequest(
      url: url, maxBytes: manners.sizes.document, timeout: manners.timeouts.document, file: file.path)
    request.headers = [("Accept", accept)]
    let response = try await get(request)
    guard (200..<300).contains(response.status) else { throw PortalRun.refusal(response, url) }
    return (file, response)
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

  // MARK: - What is kept

  private func kept(_ key: String) async -> FetchResponse? {
    guard let cache else { return nil }
    return try? await ReadingThread.run { cache.find(key) }
  }

  private func loaded(_ key: String, _ file: String?) async -> FetchResponse? {
    guard let cache else { return nil }
    return try? await ReadingThread.run { cache.load(key, file) }
  }

  private func keep(_ response: FetchResponse, _ key: String, of request: FetchRequest) async {
    guard let cache, ResponseCache.mayKeep(response) else { return }
    let file = request.file
    try? await ReadingThread.run { cache.keep(key, response, file) }
  }
}
