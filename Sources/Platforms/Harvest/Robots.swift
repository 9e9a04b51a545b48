import Catalog

/// What a site's `robots.txt` allows us (RFC 9309).
struct Robots: Sendable, Equatable {
  /// The longest pause between two requests that is made on request.
  static let longestDelay = 10.0
  /// The name by which a file may speak of us.
  static let agent = "aloi"

  private struct Rule: Sendable, Equatable {
    var allows: Bool
    var path: String
  }

  private var rules: [Rule] = []
  /// Seconds between two requests.
  private(set) var crawlDelay: Double?
  /// The sitemaps it names.
  private(set) var sitemaps: [String] = []

  /// Everything is allowed.
  init() {}

  /// Reads a file; what is not understood is left out.
  init(_ text: String) {
    var ours: [Rule] = []
    var everyones: [Rule] = []
    var delays: (ours: Double?, everyones: Double?) = (nil, nil)
    var agents: Set<String> = []
    var namesUs = false
    var isListingAgents = false
    for line in text.prefix(1 << 19).split(whereSeparator: \.isNewline) {
      let content = line.prefix { $0 != "#" }
      guard let colon = content.firstIndex(of: ":") else { continue }
      let value = String(content[content.index(after: colon)...]).trimmed
      switch String(content[..<colon]).trimmed.lowercased() {
      case "user-agent":
        if !isListingAgents { agents = [] }
        isListingAgents = true
        agents.insert(value.lowercased())
        if value.lowercased() == Self.agent { namesUs = true }
        continue
      case "allow", "disallow":
        let rule = Rule(allows: content.lowercased().hasPrefix("allow"), path: value)
        if value.isEmpty { break }
        if agents.contains(Self.agent) { ours.append(rule) }
        if agents.contains("*") { everyones.append(rule) }
      case "crawl-delay":
        guard let seconds = Double(value), seconds >= 0, seconds.isFinite else { break }
        if agents.contains(Self.agent) { delays.ours = seconds }
        if agents.contains("*") { delays.everyones = seconds }
      case "sitemap": if value.isWebAddress { sitemaps.append(value) }
      default: break
      }
      isListingAgents = false
    }
    rules = namesUs ? ours : everyones
    crawlDelay = namesUs ? delays.ours : delays.everyones
  }

  /// The file of a host; where there is none, everything is allowed.
  static func of(_ origin: String, client: PortalClient) async throws -> Robots {
    let request = FetchRequest(url: "\(origin)/robots.txt", maxBytes: 1 << 19, timeout: 20)
    guard let response = try? await client.get(request, tries: 2) else { return Robots() }
    guard (200..<300).contains(response.status), response.body.first != UInt8(ascii: "<") else {
      return Robots()
    }
    return Robots(String(decoding: response.body, as: UTF8.self))
  }

  /// Whether an address may be asked: the longest rule that fits decides, and what is allowed wins a tie.
  func allows(_ url: String) -> Bool {
    guard let address = PortalAddress(url) else { return false }
    let slash = IRI.parts(url).path.hasSuffix("/") || address.path.isEmpty ? "/" : ""
    let path = Array((address.path + slash + (address.query.map { "?\($0)" } ?? "")).utf8)
    var best: (length: Int, allows: Bool) = (-1, true)
    for rule in rules where Self.fits(Array(rule.path.utf8), path) {
      let length = rule.path.utf8.count
      if length > best.length || length == best.length && rule.allows { best = (length, rule.allows) }
    }
    return best.allows
  }

  /// Whether a path begins with a pattern, in which `*` is anything and a `$` at its end the end.
  static func fits(_ pattern: [UInt8], _ path: [UInt8]) -> Bool {
    var pattern = pattern[...]
    let isWhole = pattern.last == UInt8(ascii: "$")
    if isWhole { pattern = pattern.dropLast() } else { pattern.append(UInt8(ascii: "*")) }
    // The usual two-finger match, which never goes back further than the last star.
    var (p, t) = (pattern.startIndex, 0)
    var star: (p: Int, t: Int)?
    while t < path.count {
      if p < pattern.endIndex, pattern[p] == UInt8(ascii: "*") {
        star = (p, t)
        p += 1
      } else if p < pattern.endIndex, pattern[p] == path[t] {
        p += 1
        t += 1
      } else if let last = star {
        p = last.p + 1
        t = last.t + 1
        star = (last.p, t)
      } else {
        return false
      }
    }
    return pattern[p...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
