import Catalog

/// Finds out what runs at an address: few requests, and none believed by its status alone.
struct Detector: Sendable {
  /// The most requests.
  static let budget = 12
  /// Seconds for each.
  static let timeout = 10.0
  /// How much of a home page or document is looked at, and how much of an interface's answer.
  static let bytes = (page: 512 << 10, answer: 8 << 20)

  let client: PortalClient

  /// One search, with what it has seen.
  private struct Search {
    var tried: [Detection.Probe] = []
    var asked: Set<String> = []
    var home: HomePage?
    var homeStatus = 200
    var isSpent: Bool { tried.count >= Detector.budget }
  }

  /// Recognises the portal or document at an address.
  ///
  /// - Throws: ``FetchError`` where the host cannot be reached, ``HarvestError`` `not-recognised` with what was tried.
  func detect(_ url: String) async throws -> Detection {
    guard let address = PortalAddress(url) else {
      throw HarvestError(url: url, reason: "invalid-url", detail: "this is no address on the web")
    }
    var search = Search()
    // An address in the form of an interface needs no home page; one of a document is that document, whatever portal it is of.
    if address.query == nil, !Self.namesFile(address), !address.path.hasSuffix("/catalog") {
      for adapter in PortalAdapter.all {
        guard let mark = adapter.pathMarks.first(where: { address.path.contains($0) }),
          let at = address.path.firstRange(of: mark)
        else { continue }
        let root = address.origin + address.path[..<at.lowerBound]
        if let found = try await probe(adapter, [root], isMarked: true, &search) {
          return finish(found, "the address has \(mark)", address, search)
        }
      }
    }
    let (home, document) = try await open(url, &search)
    if let document { return finish(document, nil, address, search) }
    let roots = Self.roots(address, home)
    let marked = PortalAdapter.all.compactMap { adapter in
      home.flatMap { adapter.homeMark($0) }.map { (adapter, $0) }
    }
    for (adapter, mark) in marked {
      if let found = try await probe(adapter, roots, isMarked: true, &search) {
        return finish(found, mark, address, search)
      }
    }
    if let page = shinyPage(home, marked.map(\.0)) { return finish(page, nil, address, search) }
    let names = Set(marked.map { $0.0.platform })
    for adapter in PortalAdapter.all where !names.contains(adapter.platform) {
      if let found = try await probe(adapter, roots, isMarked: false, &search) {
        return finish(found, nil, address, search)
      }
    }
    if let home, let platform = DocumentShape.platform(ofPage: home.body, at: home.url) {
      var detection = Detection(platform: platform, root: home.url)
      detection.isDocument = true
      detection.evidence = [
        "the page itself holds \(platform == "shiny" ? "a Shiny application" : "datasets")"
      ]
      return finish(detection, nil, address, search)
    }
    throw notRecognised(url, search)
  }

  // MARK: - The address itself

  /// Fetches what is at the address: a catalogue, or a home page.
  private func open(
    _ url: String, _ search: inout Search
  ) async throws -> (home: HomePage?, document: Detection?) {
    guard let answer = try await ask(url, isDocument: true, bytes: Self.bytes.page, &search) else {
      return (nil, nil)
    }
    if (200..<300).contains(answer.status), let platform = DocumentShape.platform(of: answer.body, at: url) {
      var detection = Detection(platform: platform, root: url)
      detection.isDocument = true
      detection.evidence = ["the address itself is a catalogue (\(answer.summary))"]
      return (nil, detection)
    }
    let isFile = PortalAddress(url).map { $0.query != nil || Self.namesFile($0) } ?? false
    if answer.status >= 400, isFile {
      // Who asks for one catalogue is not given another one.
      throw PortalRun.refusal(FetchResponse(status: answer.status, finalURL: answer.url), url)
    }
    search.homeStatus = answer.status
    let home = HomePage(url: answer.url, headers: answer.headers, body: answer.body)
    search.home = home
    return (home, nil)
  }

  /// Whether the last part of an address is the name of a file, as in `/catalog.ttl`.
  static func namesFile(_ address: PortalAddress) -> Bool {
    address.path.split(separator: "/").last?.contains(".") == true
  }

  /// A Shiny application is told by its page, unless the page speaks for a portal too.
  private func shinyPage(_ home: HomePage?, _ marked: [PortalAdapter]) -> Detection? {
    guard let home, marked.contains(where: { $0.platform == "shiny" }),
      DocumentShape.platform(ofPage: home.body, at: home.url) == "shiny"
    else { return nil }
    var detection = Detection(platform: "shiny", root: home.url)
    detection.isDocument = true
    detection.evidence = ["the page is a Shiny application"]
    return detection
  }

  /// Where a portal's root may be: below the path that was given, and at the host.
  static func roots(_ address: PortalAddress, _ home: HomePage?) -> [String] {
    let answered = home.flatMap { PortalAddress($0.url) } ?? address
    let path = address.path.isEmpty ? answered.path : address.path
    let pages: Set<String> = [
      "dataset", "datasets", "explore", "pages", "page", "search", "organization", "organizations", "group",
      "home", "accueil", "catalogue", "catalog", "browse", "data-fair",
    ]
    var kept: [Substring] = []
    for segment in path.split(separator: "/") {
      if pages.contains(segment.lowercased()) || segment.contains(".") { break }
      kept.append(segment)
    }
    let below = answered.origin + kept.map { "/" + $0 }.joined()
    if below == answered.origin { return [answered.origin] }
    return address.hasLocalePrefix || PortalAddress(below)?.hasLocalePrefix == true
      ? [answered.origin, below] : [below, answered.origin]
  }

  // MARK: - Probes

  private func probe(
    _ adapter: PortalAdapter, _ roots: [String], isMarked: Bool, _ search: inout Search
  ) async throws -> Detection? {
    guard let origin = roots.compactMap({ PortalAddress($0)?.origin }).first else { return nil }
    for probe in adapter.probes where isMarked || !probe.needsMark {
      let places = isMarked || probe.isBelowPath ? roots : [origin]
      for root in places + (adapter.platform == "dcat" ? search.home?.alternates ?? [] : []) {
        let isAlternate = !places.contains(root)
        let url = isAlternate ? root : root + probe.path
        guard !search.isSpent, !search.asked.contains(url) else { continue }
        let answer = try? await ask(
          url, for: adapter.platform, isDocument: probe.isDocument,
          bytes: probe.isDocument ? Self.bytes.page : Self.bytes.answer, &search)
        guard let answer, let verdict = probe.accepts(answer) else { continue }
        // Where the interface was moved, as from http to https, it is asked there from now on.
        let isMoved = !isAlternate && answer.url != url && answer.url.hasSuffix(probe.path)
        let place = isMoved ? String(answer.url.dropLast(probe.path.utf8.count)) : root
        var detection = Detection(platform: verdict.platform ?? adapter.platform, root: place)
        if probe.isCatalogue {
          detection.isDocument = true
          detection.root = isMoved ? answer.url : url
        }
        detection.title = verdict.title
        detection.evidence = ["\(url): \(verdict.evidence)"]
        return detection
      }
    }
    return nil
  }

  /// Makes one request, and notes what came of it; `nil` where nothing came or the search has no request left.
  private func ask(
    _ url: String, for platform: String? = nil, isDocument: Bool, bytes: Int, _ search: inout Search
  ) async throws -> ProbeAnswer? {
    guard !search.isSpent else { return nil }
    var client = client
    // A key for this very host is shown to it; which platform's it is, only the answer will tell.
    if let platform, let authority = PortalAddress(url)?.authority, client.keys.isMeant(for: authority) {
      client.home = (platform, authority)
    }
    search.asked.insert(url)
    let file = isDocument ? try ScratchFile() : nil
    var request = FetchRequest(url: url, maxBytes: bytes, timeout: Self.timeout, file: file?.path)
    request.headers = [
      (
        "Accept",
        isDocument ? "text/html, application/json, text/turtle, */*;q=0.8" : "application/json, */*;q=0.5"
      )
    ]
    do {
      let response = try await client.get(request, tries: 1)
      let body = try await beginning(of: file, else: response.body)
      let answer = ProbeAnswer(
        url: response.finalURL, status: response.status, headers: response.headers, body: body)
      search.tried.append(Detection.Probe(url: url, outcome: answer.summary))
      if HarvestManners.isTransient(response.status), !search.isSpent {
        let asked = HarvestManners.retryAfter(response, now: client.clock.now()) ?? 1
        if asked <= Self.timeout {
          try await client.clock.sleep(asked)
          search.asked.remove(url)
          let again = search.tried.filter { $0.url == url }.count < 2
          if again {
            return try await ask(url, for: platform, isDocument: isDocument, bytes: bytes, &search)
          }
        }
      }
      guard let asked = PortalAddress(url), let came = PortalAddress(response.finalURL),
        search.home == nil || PortalAddress.sameSite(asked, came)
      else { return nil }
      return answer
    } catch let error as FetchError {
      // The beginning of a long document is enough to know it.
      let body = try await beginning(of: file, else: [])
      if ["too-large", "timeout"].contains(error.reason), !body.isEmpty {
        let answer = ProbeAnswer(url: url, status: 200, headers: [], body: body)
        search.tried.append(Detection.Probe(url: url, outcome: answer.summary + ", the beginning of it"))
        return answer
      }
      search.tried.append(Detection.Probe(url: url, outcome: error.detail))
      throw error
    } catch let error as HarvestError where error.reason == "robots" {
      search.tried.append(Detection.Probe(url: url, outcome: "not asked: closed to programs by robots.txt"))
      throw error
    }
  }

  private func beginning(of file: ScratchFile?, else body: [UInt8]) async throws -> [UInt8] {
    guard let file else { return body }
    let read = try await ReadingThread.run {
      try Array(PeekedSource(try FileSource(path: file.path)).peek(Self.bytes.page))
    }
    return read.isEmpty ? body : read
  }

  // MARK: - The outcome

  private func finish(
    _ detection: Detection, _ mark: String?, _ address: PortalAddress, _ search: Search
  ) -> Detection {
    var detection = detection
    if let mark { detection.evidence.insert(mark, at: 0) }
    detection.tried = search.tried
    if detection.platform == "piveau" {
      detection.scope = address.value(of: "catalog") ?? address.value(of: "catalogue")
    }
    return detection
  }

  private func notRecognised(_ url: String, _ search: Search) -> HarvestError {
    let tried = search.tried.map { "\n  \($0.url): \($0.outcome)" }.joined()
    let names = PortalAdapter.all.map { $0.platform }.joined(separator: ", ")
    let isDown = search.homeStatus >= 500 || search.homeStatus == 429
    return HarvestError(
      url: url, reason: isDown ? "portal-error" : "not-recognised",
      detail:
        "no platform that is known was recognised there. Tried:\(tried)\nName the platform with --platform "
        + "(\(names)), or give the address of the catalogue itself: a data.json, a DCAT file (.ttl, .rdf, .jsonld), a sitemap"
    )
  }
}
