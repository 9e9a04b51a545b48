import Catalog

/// The check of one target, from the first request to the verdict. It is in one worker's hands at a time.
final class Job: @unchecked Sendable {
  let target: LinkTarget
  /// The address as asked first.
  let start: WebAddress
  let declaration: Declaration
  let purpose: Purpose
  let ledgerKey: Ledger.Key?

  /// The address to ask now.
  var address: WebAddress
  var origin: Origin?
  var request: Judge.Request
  /// The try of the present address, and how often all tries were begun again.
  var attempt = 0
  var round = 0
  /// Whether it has failed once, and is asked a second time to be sure.
  var isSecondLook = false
  var verify = true
  /// Whether the present host is offered HTTP/2: HTTP/1.1 alone came to nothing.
  var offersHTTP2 = false
  /// Addresses left behind by redirects.
  var trail: [String] = []
  var isPermanent = true
  var cookies: [(host: String, pair: String)] = []
  /// Seconds spent in this try, over all redirects; and to the first bytes.
  var spent = 0.0
  var latency = 0.0
  /// When the last request began, in microseconds.
  var begun: Int64 = 0
  var requests = 0
  /// Whether the connection of the last request was not kept.
  var closesConnection = false
  /// What is wrong with the certificate, while we look behind it.
  var tls: (reason: LinkReason, detail: String)?
  var certificateEnd: Int64?
  /// The address on `https` that answers with the same, and whether it was looked for.
  var httpsURL: String?
  var triedHTTPS = false
  /// The last answer.
  var answer: Answer?

  /// What it is asked for.
  enum Purpose {
    /// To tell what is behind its target.
    case check
    /// To see what a random path is answered with, on behalf of an origin.
    case sibling
    /// To see whether the target of another job, which is answered already, is to be had on `https` too.
    case https(of: Job)
  }

  /// Whether it only asks on behalf of others, and is answered to nobody.
  var isProbe: Bool { if case .check = purpose { false } else { true } }
  /// Whether its present address is asked for a change only.
  var isConditional: Bool {
    request != .head && trail.isEmpty && !isProbe && (target.etag ?? target.lastModified) != nil
  }
  /// The job that waits to hear whether it is to be had on `https`.
  var plain: Job? { if case .https(let job) = purpose { job } else { nil } }

  /// A verdict that waits for word of our own network.
  var doubt: Doubt?

  /// A failure that our own network might explain.
  struct Doubt {
    /// `nil` where nothing was asked yet, because the network is down.
    var reason: LinkReason?
    var detail: String?
    var from: Int64
    var to: Int64
  }

  init(
    target: LinkTarget, address: WebAddress, request: Judge.Request, ledgerKey: Ledger.Key? = nil,
    purpose: Purpose = .check
  ) {
    self.target = target
    start = address
    self.address = address
    self.request = request
    self.ledgerKey = ledgerKey
    self.purpose = purpose
    declaration = Declaration(format: target.format, mediaType: target.mediaType, path: address.path)
  }

  /// Whether nothing was asked for it yet.
  var isFresh: Bool { requests == 0 && round == 0 && !isProbe && trail.isEmpty }

  /// Begins again from the first address.
  func restart(_ request: Judge.Request) {
    address = start
    origin = nil
    self.request = request
    attempt = 0
    verify = true
    offersHTTP2 = false
    trail = []
    isPermanent = true
    cookies = []
    spent = 0
    latency = 0
    tls = nil
    answer = nil
    doubt = nil
  }

  /// The `Cookie` header for the present address: what its own host set on the way here.
  var cookie: String? {
    guard !cookies.isEmpty else { return nil }
    let mine = cookies.filter { $0.host == address.host }.map { $0.pair }
    return mine.isEmpty ? nil : mine.joined(separator: "; ")
  }

  /// Keeps the cookies of an answer; true where they are new.
  func keepCookies(_ pairs: [String]) -> Bool {
    var isNew = false
    for pair in pairs {
      let name = pair.prefix { $0 != "=" }
      if cookies.contains(where: { $0.host == address.host && $0.pair == pair }) { continue }
      cookies.removeAll { $0.host == address.host && $0.pair.prefix { $0 != "=" } == name }
      if cookies.count < 32 { cookies.append((address.host, pair)) }
      isNew = true
    }
    return isNew
  }

  var likeness: PageLikeness {
    PageLikeness(
      finalURL: address.text, sniffed: answer?.sniffed, length: answer?.wholeLength,
      marks: answer?.marks ?? PageMarks())
  }
}
