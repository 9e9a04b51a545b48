/// What a landing page was seen to hold: those of its links that can prove something. Read elsewhere, under the bounds, guards
/// and manners of link checks; a value here.
public struct LandingPageEvidence: Sendable, Hashable, Codable {
  /// One link of the page.
  public struct Link: Sendable, Hashable, Codable {
    /// The absolute address.
    public var url: String
    /// The link's text, folded to one line.
    public var text: String

    /// A link.
    public init(url: String, text: String) {
      self.url = url
      self.text = text
    }
  }

  /// The address, as the catalogue has it.
  public var url: String
  /// The address that answered; `nil` where it is the same.
  public var finalURL: String?
  /// When it was read, or tried.
  public var readAt: Timestamp?
  /// The HTTP status of the answer.
  public var status: Int?
  /// Why there are no links to look at: a stable kebab-case code, as of observations; `nil` where the page was read.
  public var reason: String?
  /// The reason in words.
  public var detail: String?
  /// Whether only the beginning of a long page was read.
  public var isCut = false
  /// The `ETag` header, as sent.
  public var etag: String?
  /// The `Last-Modified` header, as sent.
  public var lastModified: String?
  /// The links that can prove something, in the page's order, each address once.
  public var links: [Link]

  /// The most links that are kept.
  public static let linkLimit = 200
  /// The most bytes of a page that are read.
  public static let sizeLimit = 512 << 10

  /// A page with its links.
  public init(url: String, readAt: Timestamp? = nil, links: [Link] = []) {
    self.url = url
    self.readAt = readAt
    self.links = links
  }

  /// The address whose links these are.
  public var base: String { finalURL ?? url }

  /// Whether there is certainly no page of links there: no such address, or no HTML.
  public var isAbsent: Bool {
    switch reason {
    case "not-found", "removed", "client-error", "not-html", "empty": true
    default: false
    }
  }

  /// Whether another try may give another answer: the page was not read, and nothing forbids it.
  public var isWorthAnotherTry: Bool {
    guard let reason else { return false }
    return !isAbsent
      && !["robots", "address-not-allowed", "invalid-url", "scheme-not-supported"].contains(reason)
  }

  private enum CodingKeys: String, CodingKey {
    case url, finalURL, readAt, status, reason, detail, isCut = "cut", etag, lastModified, links
  }

  /// Decodes a page; only `url` has to be there.
  public init(from decoder: any Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    url = try c.decode(String.self, forKey: .url)
    finalURL = try c.decodeIfPresent(String.self, forKey: .finalURL)
    readAt = try c.decodeIfPresent(Timestamp.self, forKey: .readAt)
    status = try c.decodeIfPresent(Int.self, forKey: .status)
    reason = try c.decodeIfPresent(String.self, forKey: .reason)
    detail = try c.decodeIfPresent(String.self, forKey: .detail)
    isCut = try c.decodeIfPresent(Bool.self, forKey: .isCut) ?? false
    etag = try c.decodeIfPresent(String.self, forKey: .etag)
    lastModified = try c.decodeIfPresent(String.self, forKey: .lastModified)
    links = try c.decodeIfPresent([Link].self, forKey: .links) ?? []
  }
}
