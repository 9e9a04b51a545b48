import Catalog

/// How politely and how patiently portals are asked. Pure: it decides, ``PortalClient`` acts.
public struct HarvestManners: Sendable {
  /// Requests to one host at once.
  public var perHost = 2
  /// Seconds between the beginnings of two requests to one host.
  public var spacing = 0.25
  /// How often a request is made before it is given up.
  public var tries = 4
  /// Seconds before the second try; each further one waits twice as long.
  public var firstDelay = 1.0
  /// The longest wait between two tries that we choose ourselves.
  public var longestDelay = 60.0
  /// The longest wait that a server may ask for; beyond it the harvest stops, to be resumed later.
  public var patience = 120.0
  /// The share of a quota that is left to others.
  public var quotaFloor = 0.05
  /// Seconds for one page, and for a whole document.
  public var timeouts = (page: 60.0, document: 3600.0)
  /// The largest page, and the largest document.
  public var sizes = (page: 64 << 20, document: 16 << 30)
  /// The most pages of one portal.
  public var pages = 200_000
  /// Whether `robots.txt` binds also the documented interfaces.
  public var strictRobots = false

  /// The usual manners (platforms.md, section 12).
  public init() {}

  /// Whether an answer of this status is worth another try.
  static func isTransient(_ status: Int) -> Bool { [429, 502, 503, 504].contains(status) }

  /// Whether a transfer that failed so is worth another try.
  static func isTransient(_ error: FetchError) -> Bool {
    [
      "timeout", "connect-timeout", "connection-refused", "connection-reset", "host-unreachable",
      "dns-failure",
      "transfer-failed", "truncated", "server-error", "not-http",
    ].contains(error.reason)
  }

  /// Seconds to wait after a try, counted from 1: what the server asks for, else twice as long each time, with jitter.
  func delay(afterTry number: Int, retryAfter: Double?, random: Double) -> Double {
    if let retryAfter { return retryAfter }
    let doubled = firstDelay * Double(1 << min(max(number - 1, 0), 20))
    return min(longestDelay, doubled) * (0.5 + random / 2)
  }

  /// The seconds of `Retry-After`, which is a number or a date.
  static func retryAfter(_ response: FetchResponse, now: Timestamp) -> Double? {
    guard let text = response.header("retry-after")?.trimmed, !text.isEmpty else { return nil }
    if let seconds = Double(text), seconds.isFinite { return max(0, seconds) }
    return Timestamp(text).map { Double(max(0, $0.seconds - now.seconds)) }
  }

  /// Seconds for which a host is to be left alone, as its quota is used but for the floor; `nil` where it is not.
  func rest(after response: FetchResponse, now: Timestamp) -> Double? {
    func number(_ name: String) -> Double? {
      for prefix in ["x-ratelimit-", "x-rate-limit-", "ratelimit-"] {
        // A list of windows (`100, 100;w=60`) begins with the one that counts now.
        let first = response.header(prefix + name)?.split { $0 == "," || $0 == ";" }.first
        if let first, let value = Double(String(first).trimmed), value.isFinite { return value }
      }
      return nil
    }
    guard let remaining = number("remaining") else { return nil }
    let limit = number("limit") ?? 0
    guard remaining <= (limit * quotaFloor).rounded(.down) else { return nil }
    guard let reset = number("reset") else {
      let date = response.header("x-ratelimit-reset").flatMap { Timestamp($0) }
      return date.map { Double(max(0, $0.seconds - now.seconds)) } ?? patience + 1
    }
    // Seconds from now, or since 1970.
    return reset > 1e9 ? max(0, reset - Double(now.seconds)) : max(0, reset)
  }
}
