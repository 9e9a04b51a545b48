import Audit
import Catalog
import Dispatch
import Links
import Platforms
import Store

/// Reads the landing pages of an audit whose links can prove something: each once, host by host side by side, the pages of a host
/// one after the other, each kept as soon as it is read.
struct LandingPageStage: Sendable {
  /// The most hosts that are read at once.
  private static let most = 32

  let settings: AuditSettings
  let official: Officialness
  let store: EvidenceStore
  let audit: AuditID

  /// The page of an entry to read, with the lane it is read in.
  static func target(of entry: Entry, _ official: Officialness) -> PageTarget? {
    guard let url = official.pageToRead(of: entry), let host = WebAddress.host(of: url) else { return nil }
    return PageTarget(url: url, lane: RegistrableDomain.of(host))
  }

  /// Reads what is left to read.
  func perform(_ progress: ProgressLine) throws {
    let lanes = try store.pageLanes(of: audit)
    guard !lanes.isEmpty else { return }
    let total = lanes.reduce(0) { $0 + $1.pages }
    let fetcher = fetcher()
    let next = Guarded(0)
    let failure = Guarded<(any Error)?>(nil)
    let done = Channel<Void>(capacity: 64)
    let ended = DispatchGroup()
    for _ in 0..<min(Self.most, lanes.count) {
      DispatchQueue(label: "aloi.pages").async(group: ended) {
        while failure.withLock({ $0 == nil }) {
          let lane = next.withLock { next in
            defer { next += 1 }
            return next
          }
          guard lane < lanes.count else { return }
          do {
            try read(lanes[lane].lane, fetcher) { _ = done.send(()) }
          } catch {
            failure.withLock { $0 = $0 ?? error }
          }
        }
      }
    }
    ended.notify(queue: DispatchQueue(label: "aloi.pages.end")) { done.close() }
    var count = 0
    while done.receive() != nil {
      count += 1
      progress.say { elapsed in
        "\(count) of \(total) landing pages, \(Int(Double(count) / max(elapsed, 0.001))) a second"
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
  }

  private func fetcher() -> PageFetcher {
    var manners = HarvestManners()
    manners.spacing = 0.1
    if let rate = settings.checks.commonRate { manners.spacing = rate > 0 ? 1 / rate : 0 }
    manners.patience = 60
    return PageFetcher(
      fetch: makeFetch(settings.linkOptions), manners: manners, sizeLimit: LandingPageEvidence.sizeLimit)
  }

  /// Reads the pages of a lane one after the other.
  private func read(_ lane: String, _ fetcher: PageFetcher, _ each: () -> Void) throws {
    var last: Int64 = 0
    while true {
      let pages = try store.pages(in: lane, of: audit, after: last)
      guard let end = pages.last else { return }
      last = end.number
      let seen = try store.observations(of: pages.map(\.page.url), asOf: audit)
      for ((_, page), observation) in zip(pages, seen) {
        try store.record(known(page, observation) ?? read(page, fetcher), in: audit)
        each()
      }
    }
  }

  /// What the check of the same address has told already, so that nothing is asked twice.
  private func known(_ page: LandingPageEvidence, _ seen: Observation?) -> LandingPageEvidence? {
    guard let seen, seen.sniffedFormat != "html" else { return nil }
    var known = LandingPageEvidence(url: page.url, readAt: seen.checkedAt)
    known.status = seen.status
    switch seen.state {
    case .gone:
      known.reason = seen.status == 410 ? "removed" : "not-found"
      known.detail = seen.detail ?? seen.reason
    case .available:
      guard let format = seen.sniffedFormat, format != "xml" else { return nil }
      known.reason = "not-html"
      known.detail = "answers with \(format), which is no page of HTML"
    default: return nil
    }
    return known
  }

  private func read(_ earlier: LandingPageEvidence, _ fetcher: PageFetcher) -> LandingPageEvidence {
    let isKnown = earlier.readAt != nil && earlier.reason == nil
    let answer = Guarded<PageFetcher.Answer?>(nil)
    let done = DispatchSemaphore(value: 0)
    Task {
      let found = await fetcher.read(
        earlier.url, etag: isKnown ? earlier.etag : nil, lastModified: isKnown ? earlier.lastModified : nil)
      answer.withLock { $0 = found }
      done.signal()
    }
    done.wait()
    var page = LandingPageEvidence(url: earlier.url, readAt: LinkRun.systemClock())
    switch answer.withLock({ $0 }) {
    case .page(let response):
      page.finalURL = response.finalURL == earlier.url ? nil : response.finalURL
      page.status = response.status
      page.isCut = response.isCut
      page.etag = response.header("etag")
      page.lastModified = response.header("last-modified")
      page.links = official.provingLinks(html: response.body, base: response.finalURL)
    case .unchanged:
      let now = page.readAt
      page = earlier
      page.readAt = now
    case .nothing(let reason, let detail, let status):
      page.reason = reason
      page.detail = detail
      page.status = status
    case nil:
      page.reason = "internal-error"
      page.detail = "it was not read"
    }
    return page
  }
}
