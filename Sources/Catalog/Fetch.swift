/// A plain request for one document, as the platforms make them.
public struct FetchRequest: Sendable {
  /// The address.
  public var url: String
  /// Extra header fields, in order.
  public var headers: [(name: String, value: String)] = []
  /// The most bytes of body that are read, after decompression; a longer one is an error, but where ``keepsBeginning`` is set.
  public var maxBytes: Int
  /// Whether the beginning of a longer body is wanted (``FetchResponse/isCut``) instead of an error.
  public var keepsBeginning = false
  /// Seconds for the whole request.
  public var timeout: Double
  /// Where the body goes: a file at this path, or memory when `nil`.
  public var file: String?

  /// A GET of an address.
  public init(url: String, maxBytes: Int = 64 << 20, timeout: Double = 60, file: String? = nil) {
    self.url = url
    self.maxBytes = maxBytes
    self.timeout = timeout
    self.file = file
  }
}

/// A document's answer, whatever its status.
public struct FetchResponse: Sendable {
  /// The HTTP status.
  public var status: Int
  /// The address that answered, after redirects.
  public var finalURL: String
  /// The header fields of the last answer, names in lower case, in order.
  public var headers: [(name: String, value: String)]
  /// The body, empty when it went to a file.
  public var body: [UInt8]
  /// Whether the body is only the beginning of a longer one.
  public var isCut = false

  /// An answer.
  public init(
    status: Int, finalURL: String, headers: [(name: String, value: String)] = [], body: [UInt8] = []
  ) {
    self.status = status
    self.finalURL = finalURL
    self.headers = headers
    self.body = body
  }

  /// The first value of a header field, by its name in lower case.
  public func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }
}

/// Why a document could not be had at all.
public struct FetchError: Error, Sendable, CustomStringConvertible {
  /// Whether the fault may be the auditor's own network (a name that does not resolve, no route, …).
  public var mayBeOffline: Bool
  /// The address asked.
  public var url: String
  /// A stable kebab-case code, as in observations.
  public var reason: String
  /// The reason in words.
  public var detail: String

  /// An error with its reason.
  public init(url: String, reason: String, detail: String, mayBeOffline: Bool = false) {
    self.url = url
    self.reason = reason
    self.detail = detail
    self.mayBeOffline = mayBeOffline
  }

  /// Ready to print.
  public var description: String { "\(url): \(detail) (\(reason))" }
}

/// How a room that may not reach the network is given it: `Links` makes one, `Platforms` is handed it.
public typealias Fetch = @Sendable (FetchRequest) async throws -> FetchResponse
