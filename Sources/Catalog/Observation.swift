/// What a link check found: the state of scoring.md 1.2, and its evidence.
public struct Observation: Sendable, Codable, Equatable {
  /// The verdict on a link.
  public enum State: String, Sendable, Codable, CaseIterable {
    /// Answered with the data.
    case available
    /// Up, but needs authorisation.
    case restricted
    /// The last check succeeded, but is older than the threshold. Decided when audited, never by a check.
    case stale
    /// Answered 2xx, but not with what was declared.
    case misleading
    /// The certificate is expired, for another host, or self-signed.
    case insecure
    /// A transient failure: 5xx, time-out, refused, reset.
    case unavailable
    /// 404, 410, or the name does not exist.
    case gone
    /// Not checked, or it could not be told.
    case notAssessed

    /// Whether the link could not be had.
    public var isFailure: Bool { self == .unavailable || self == .gone || self == .insecure }
  }

  /// The address, as the catalogue has it.
  public var url: String
  /// The verdict.
  public var state: State
  /// The HTTP status of the last answer.
  public var status: Int?
  /// `GET`, `HEAD`, …
  public var method: String?
  /// When the check ended.
  public var checkedAt: Timestamp?
  /// The address that answered, after redirects.
  public var finalURL: String?
  /// How many redirects were followed.
  public var redirects = 0
  /// Whether every redirect was permanent (301, 308); false without redirects.
  public var permanentRedirect = false
  /// The `Content-Type` of the answer.
  public var contentType: String?
  /// The length of the whole resource, in bytes.
  public var contentLength: Int64?
  /// The `Last-Modified` header, as sent.
  public var lastModified: String?
  /// The `ETag` header, as sent.
  public var etag: String?
  /// Milliseconds to the first byte, over all redirects.
  public var latencyMs: Double?
  /// Audits in a row that failed, this one included; 0 after a success.
  public var consecutiveFailures = 0
  /// In how many audits the link was told, and in how many it answered; decided when audited, never by a check.
  public var uptime: Uptime?
  /// A stable kebab-case code, such as `dns-not-found`; `nil` where there is nothing to explain.
  public var reason: String?
  /// The reason in words.
  public var detail: String?
  /// Whether byte ranges are served; `nil` where not seen.
  public var acceptsRanges: Bool?
  /// Whether `Access-Control-Allow-Origin: *` was sent; `nil` where not seen.
  public var corsAny: Bool?
  /// The format that the first bytes show (`csv`, `json`, `html`, `zip`, …); `nil` where they were not read.
  public var sniffedFormat: String?
  /// The address as it was asked, where ``url`` had to be repaired as browsers do (blanks, missing escapes, …).
  public var repairedURL: String?
  /// The addresses that redirected, in order; `nil` without redirects.
  public var redirectChain: [String]?
  /// The address on `https` that answers with the same data, for a link on `http`; `nil` where it was not looked for or
  /// does not.
  public var httpsURL: String?
  /// The IP address that answered.
  public var address: String?
  /// When the certificate ends; `nil` where none was seen.
  public var certificateEnd: Timestamp?
  /// Milliseconds to resolve the last host's name, to connect to it and to agree on TLS; `nil` where not done.
  public var dnsMs: Double?
  /// See ``dnsMs``.
  public var connectMs: Double?
  /// See ``dnsMs``.
  public var tlsMs: Double?
  /// How many requests the verdict took.
  public var requests: Int?

  /// Over the audits of a store.
  public struct Uptime: Sendable, Codable, Equatable {
    /// Audits that could tell something of the link.
    public var audits: Int
    /// Those in which it answered.
    public var answered: Int

    /// Counts over audits.
    public init(audits: Int, answered: Int) {
      self.audits = audits
      self.answered = answered
    }

    /// From 0 to 1.
    public var share: Double { audits > 0 ? Double(answered) / Double(audits) : 0 }
  }

  /// An observation of a state.
  public init(url: String, state: State) {
    self.url = url
    self.state = state
  }

  /// Decodes one line of an observations file; only `url` and `state` have to be there.
  public init(from decoder: any Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    url = try c.decode(String.self, forKey: .url)
    state = try c.decode(State.self, forKey: .state)
    status = try c.decodeIfPresent(Int.self, forKey: .status)
    method = try c.decodeIfPresent(String.self, forKey: .method)
    checkedAt = try c.decodeIfPresent(Timestamp.self, forKey: .checkedAt)
    finalURL = try c.decodeIfPresent(String.self, forKey: .finalURL)
    redirects = try c.decodeIfPresent(Int.self, forKey: .redirects) ?? 0
    permanentRedirect = try c.decodeIfPresent(Bool.self, forKey: .permanentRedirect) ?? false
    contentType = try c.decodeIfPresent(String.self, forKey: .contentType)
    contentLength = try c.decodeIfPresent(Int64.self, forKey: .contentLength)
    lastModified = try c.decodeIfPresent(String.self, forKey: .lastModified)
    etag = try c.decodeIfPresent(String.self, forKey: .etag)
    latencyMs = try c.decodeIfPresent(Double.self, forKey: .latencyMs)
    consecutiveFailures = try c.decodeIfPresent(Int.self, forKey: .consecutiveFailures) ?? 0
    reason = try c.decodeIfPresent(String.self, forKey: .reason)
    detail = try c.decodeIfPresent(String.self, forKey: .detail)
    acceptsRanges = try c.decodeIfPresent(Bool.self, forKey: .acceptsRanges)
    corsAny = try c.decodeIfPresent(Bool.self, forKey: .corsAny)
    sniffedFormat = try c.decodeIfPresent(String.self, forKey: .sniffedFormat)
    repairedURL = try c.decodeIfPresent(String.self, forKey: .repairedURL)
    redirectChain = try c.decodeIfPresent([String].self, forKey: .redirectChain)
    httpsURL = try c.decodeIfPresent(String.self, forKey: .httpsURL)
    address = try c.decodeIfPresent(String.self, forKey: .address)
    certificateEnd = try c.decodeIfPresent(Timestamp.self, forKey: .certificateEnd)
    dnsMs = try c.decodeIfPresent(Double.self, forKey: .dnsMs)
    connectMs = try c.decodeIfPresent(Double.self, forKey: .connectMs)
    tlsMs = try c.decodeIfPresent(Double.self, forKey: .tlsMs)
    requests = try c.decodeIfPresent(Int.self, forKey: .requests)
  }
}

/// A link to check, with what the catalogue says is behind it.
public struct LinkTarget: Sendable, Codable, Hashable {
  /// The address, as the catalogue has it.
  public var url: String
  /// The declared format, as published.
  public var format: String?
  /// The declared media type, as published.
  public var mediaType: String?
  /// The `ETag` of an earlier answer that was as declared: asked whether it still holds.
  public var etag: String?
  /// The `Last-Modified` of such an answer.
  public var lastModified: String?

  /// A link with its declaration.
  public init(url: String, format: String? = nil, mediaType: String? = nil) {
    self.url = url
    self.format = format
    self.mediaType = mediaType
  }
}
