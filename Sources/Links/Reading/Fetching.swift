import CLinkLoop
import Catalog

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The plain GET that readers of catalogues are handed: own redirect loop, address guard, bounded body. Each request
/// blocks a thread of its own, never the cooperative pool.
public func makeFetch(_ options: LinkOptions) -> Fetch {
  let bundle = CertificateBundle.path(options)
  return { request in
    try await withCheckedThrowingContinuation {
      (continuation: CheckedContinuation<FetchResponse, any Error>) in
      let started = NativeThread.start {
        do throws(FetchError) {
          continuation.resume(
            returning: try Fetching(options: options, bundle: bundle, request: request).run())
        } catch {
          continuation.resume(throwing: error)
        }
      }
      guard !started else { return }
      continuation.resume(
        throwing: FetchError(
          url: request.url, reason: "internal-error", detail: "the system has no thread left"))
    }
  }
}

/// One document's way through its redirects.
struct Fetching {
  let options: LinkOptions
  let bundle: String?
  let request: FetchRequest

  func run() throws(FetchError) -> FetchResponse {
    let begun = ll_now_us()
    var address = try parse(request.url, base: nil)
    let first = address
    var visited: [String] = []
    while true {
      let left = request.timeout - Double(ll_now_us() - begun) / 1e6
      guard left > 0 else { throw error(.timeOut, "no answer within \(Int(request.timeout)) s") }
      // Keys and credentials are for the host they were meant for.
      let isHome = address.host == first.host && address.port == first.port
      let response = try get(address, left, withHeaders: isHome)
      guard [301, 302, 303, 307, 308].contains(response.status), let location = response.header("location")
      else {
        return response
      }
      visited.append(address.text)
      address = try parse(location, base: address)
      if visited.contains(address.text) {
        throw error(.redirectLoop, "redirected in a circle, back to \(address.shown)")
      }
      guard visited.count <= options.maxRedirects else {
        throw error(.tooManyRedirects, "more than \(options.maxRedirects) redirects")
      }
    }
  }

  private func error(_ reason: LinkReason, _ detail: String, mayBeOffline: Bool = false) -> FetchError {
    FetchError(url: request.url, reason: reason.rawValue, detail: detail, mayBeOffline: mayBeOffline)
  }

  private func parse(_ text: String, base: WebAddress?) throws(FetchError) -> WebAddress {
    do throws(AddressFault) {
      let address = try AddressParser.parse(text, base: base)
      guard address.scheme.isHTTP else { throw AddressFault.scheme(address.scheme.rawValue) }
      return address
    } catch {
      throw self.error(error.reason, error.detail)
    }
  }

  /// One request without redirects.
  private func get(_ address: WebAddress, _ seconds: Double, withHeaders: Bool) throws(FetchError)
    -> FetchResponse
  {
    if let literal = address.literal, let refusal = options.addressGuard.refusal(of: literal) {
      throw error(
        .addressNotAllowed, "\(literal) is a \(refusal) address; allow it with --allow-private-addresses")
    }
    var descriptor: Int32 = -1
    if let file = request.file {
      descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
      guard descriptor >= 0 else {
        throw error(.internalError, "\(file): \(String(cString: strerror(errno)))")
      }
    }
    defer { if descriptor >= 0 { close(descriptor) } }
    var lines = ["Accept: */*"]
    if withHeaders {
      lines += request.headers.filter {
        !$0.name.contains(where: \.isNewline) && !$0.value.contains(where: \.isNewline)
      }
      .map { "\($0.name): \($0.value)" }
    }
    var document = ll_document()
    perform(address, lines, descriptor, seconds, &document)
    defer { ll_document_free(&document) }
    if let failure = failure(document, address) { throw failure }
    let body = UnsafeBufferPointer(start: document.body, count: document.body_length)
    let fields = UnsafeBufferPointer(start: document.headers, count: document.headers_length)
    var response = FetchResponse(
      status: Int(document.status), finalURL: address.shown,
      headers: Self.fields(fields.map { UInt8(bitPattern: $0) }), body: Array(body))
    response.isCut = document.too_large
    return response
  }

  private func perform(
    _ address: WebAddress, _ lines: [String], _ descriptor: Int32, _ seconds: Double,
    _ document: inout ll_document
  ) {
    var copies = lines.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    copies.append(nil)
    let pointers: [UnsafePointer<CChar>?] = copies.map { $0.map { UnsafePointer($0) } }
    address.text.withCString { url in
      options.userAgent.withCString { agent in
        (options.proxy ?? "").withCString { proxy in
          pointers.withUnsafeBufferPointer { headers in
            func fetch(_ bundle: UnsafePointer<CChar>?, _ addresses: ll_guard) {
              var r = ll_document_request(
                url: url, user_agent: agent, ca_bundle: bundle, proxy: proxy, headers: headers.baseAddress,
                guard: addresses, descriptor: descriptor,
                max_bytes: Int64(request.maxBytes),
                connect_timeout_ms: max(1, Int(min(options.connectTimeout, seconds) * 1000)),
                timeout_ms: max(1, Int(seconds * 1000)))
              ll_fetch(&r, &document)
            }
            options.addressGuard.withC { addresses in
              if let bundle { bundle.withCString { fetch($0, addresses) } } else { fetch(nil, addresses) }
            }
          }
        }
      }
    }
  }

  /// Why a transfer came to nothing; `nil` where it did not.
  private func failure(_ document: ll_document, _ address: WebAddress) -> FetchError? {
    let at = withUnsafeBytes(of: document.address) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    if document.refused {
      let kind = IPAddress(at)?.refusal ?? "not a public"
      return error(.addressNotAllowed, "\(at) is a \(kind) address; allow it with --allow-private-addresses")
    }
    if document.too_large {
      if request.keepsBeginning { return nil }
      return FetchError(
        url: request.url, reason: "too-large", detail: "the document is longer than \(request.maxBytes) bytes"
      )
    }
    if document.headers_over {
      return error(.headersTooLarge, "the header fields are longer than any browser accepts")
    }
    if document.write_failed {
      return error(.internalError, "\(request.file ?? "memory"): the document could not be written")
    }
    guard document.code != 0 else { return nil }
    var words = withUnsafeBytes(of: document.error) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    if words.isEmpty { words = "libcurl error \(document.code)" }
    if document.code == 60 || document.code == 91 {
      return error(.tlsInvalid, "the certificate is not to be trusted: \(words)")
    }
    let answer = Answer(status: Int(document.status))
    answer.code = Int(document.code)
    answer.osError = Int(document.os_error)
    answer.connect = at.isEmpty ? 0 : 1
    let reason = document.code == 35 ? LinkReason.tlsHandshake : Judge.transportReason(answer)
    let local = IPAddress(at)?.isLoopback ?? address.literal?.isLoopback ?? false
    return error(reason, words, mayBeOffline: !local && document.status == 0 && reason.mayBeOffline)
  }

  /// Header lines as pairs, names in lower case.
  static func fields(_ bytes: [UInt8]) -> [(name: String, value: String)] {
    bytes.split(separator: 0x0A).compactMap { line in
      guard let colon = line.firstIndex(of: 0x3A), colon > line.startIndex else { return nil }
      let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
      var value = line[(colon + 1)...]
      while let first = value.first, first <= 0x20 { value = value.dropFirst() }
      while let last = value.last, last <= 0x20 { value = value.dropLast() }
      return (name, String(decoding: value, as: UTF8.self))
    }
  }
}
