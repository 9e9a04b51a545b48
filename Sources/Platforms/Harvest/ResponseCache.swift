import Catalog

/// Where answers are kept for asking again only whether they have changed. Its calls block: they are made on a thread of
/// their own.
public struct ResponseCache: Sendable {
  /// The answer kept under a key, without its body: its validators are what is wanted.
  public var find: @Sendable (_ key: String) -> FetchResponse?
  /// The answer kept under a key, with its body in memory, or in the file at a path where one is named.
  public var load: @Sendable (_ key: String, _ file: String?) -> FetchResponse?
  /// Keeps an answer whose body is in memory, or in the file at a path; only those with a validator are handed over.
  public var keep: @Sendable (_ key: String, _ response: FetchResponse, _ file: String?) -> Void

  /// A cache by its parts.
  public init(
    find: @escaping @Sendable (String) -> FetchResponse?,
    load: @escaping @Sendable (String, String?) -> FetchResponse?,
    keep: @escaping @Sendable (String, FetchResponse, String?) -> Void
  ) {
    self.find = find
    self.load = load
    self.keep = keep
  }

  /// The key of a request: what the answer depends on.
  static func key(_ request: FetchRequest) -> String {
    let accept = request.headers.first { $0.name == "Accept" }?.value
    return accept.map { "\(request.url) \($0)" } ?? request.url
  }

  /// The header fields that ask whether an answer has changed.
  static func conditions(of response: FetchResponse) -> [(name: String, value: String)] {
    var fields: [(name: String, value: String)] = []
    if let etag = response.header("etag") { fields.append(("If-None-Match", etag)) }
    if let date = response.header("last-modified") { fields.append(("If-Modified-Since", date)) }
    return fields
  }

  /// Whether an answer may be kept.
  static func mayKeep(_ response: FetchResponse) -> Bool {
    guard response.status == 200, !conditions(of: response).isEmpty else { return false }
    return response.header("cache-control")?.lowercased().contains("no-store") != true
  }
}
