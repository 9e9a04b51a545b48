import CLinkLoop

/// libcurl's multi interface on one thread: requests in, answers out in batches.
final class EventLoop {
  /// A request to start.
  struct Start {
    var url: String
    /// `host:port:address,address`, where the host is a name.
    var resolve: String?
    var cookie: String?
    var etag: String?
    var lastModified: String?
    var request = Judge.Request.ranged
    var verify = true
    /// Whether it has a certificate.
    var isSecure = false
    /// Whether HTTP/2 is offered.
    var offersHTTP2 = false
    var fresh = false
    var closeAfter = false
    var connectTimeout = 10.0
    var timeout = 30.0
  }

  /// How many finished transfers are taken at once.
  private static let batch = 256

  private let loop: OpaquePointer
  /// Whether answers are compared by their first bytes.
  private let keepsDigest: Bool
  private let results = UnsafeMutablePointer<ll_result>.allocate(capacity: batch)

  /// A loop with the options' proxy, certificates and manners; `nil` when the system is out of descriptors or memory.
  init?(options: LinkOptions, caBundle: String?, maxIdle: Int) {
    let opened: OpaquePointer? = options.userAgent.withCString { agent in
      (options.proxy ?? "").withCString { proxy in
        options.addressGuard.withC { addresses in
          func open(_ bundle: UnsafePointer<CChar>?) -> OpaquePointer? {
            var config = ll_config(
              user_agent: agent, ca_bundle: bundle, proxy: proxy, guard: addresses, max_idle: maxIdle,
              certificates_written: options.readsWrittenCertificates)
            return ll_open(&config)
          }
          guard let caBundle else { return open(nil) }
          return caBundle.withCString { open($0) }
        }
      }
    }
    keepsDigest = options.triesHTTPS
    guard let opened else {
      results.deallocate()
      return nil
    }
    loop = opened
  }

  deinit {
    ll_close(loop)
    results.deallocate()
  }

  /// What ends a wait from another thread, for as long as the loop lives.
  var handle: OpaquePointer { loop }

  /// Starts a transfer; false when libcurl has no room for it.
  func start(_ start: borrowing Start, token: Int) -> Bool {
    var request = ll_request()
    request.token = UInt64(token)
    switch start.request {
    case .head: request.method = LL_HEAD
    case .ranged: request.method = LL_RANGE
    case .plain: request.method = LL_PLAIN
    }
    request.verify = start.verify
    request.fresh = start.fresh
    request.close_after = start.closeAfter
    request.certificate = start.isSecure
    request.http2 = start.offersHTTP2
    request.connect_timeout_ms = max(1, Int(start.connectTimeout * 1000))
    request.timeout_ms = max(1, Int(start.timeout * 1000))
    return start.url.withCString { url in
      request.url = url
      return Self.withOptional(start.resolve) { resolve in
        request.resolve = resolve
        return Self.withOptional(start.cookie) { cookie in
          request.cookie = cookie
          return Self.withOptional(start.etag) { etag in
            request.etag = etag
            return Self.withOptional(start.lastModified) { modified in
              request.last_modified = modified
              return ll_add(loop, &request)
            }
          }
        }
      }
    }
  }

  @inline(__always)
  private static func withOptional<R>(_ text: String?, _ body: (UnsafePointer<CChar>?) -> R) -> R {
    guard let text else { return body(nil) }
    return text.withCString { body($0) }
  }

  /// Waits for at most so many milliseconds; how many transfers have finished. What they are holds until the next wait.
  func poll(milliseconds: Int) -> Int {
    Int(ll_poll(loop, Int32(milliseconds), results, Int32(Self.batch)))
  }

  /// Closes the connections that are kept open. Only while no transfer is under way.
  func closeIdle() { ll_close_idle(loop) }

  /// The token of a finished transfer.
  func token(_ index: Int) -> Int { Int(results[index].token) }

  /// What came of a finished transfer.
  func answer(_ index: Int) -> Answer { Answer(results[index], keepsDigest: keepsDigest) }
}
