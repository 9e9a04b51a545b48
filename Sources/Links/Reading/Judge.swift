import Catalog

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Says what an answer means, or what has to be asked next. Pure: the same answer gives the same step.
struct Judge: Sendable {
  /// What to do about an answer.
  enum Step: Equatable {
    /// The verdict; no reason stands for *available*.
    case finish(LinkReason?, String?)
    /// A failure that may pass: the retry policy decides. A server's `Retry-After`, in seconds, where it sent one.
    case fail(LinkReason, String, retryAfter: Double?)
    /// Follow a redirect.
    case redirect([UInt8], permanent: Bool)
    /// Ask again with a plain GET, or with a GET after a HEAD.
    case confirm(Request)
    /// Ask once more without verifying the certificate, to see what is behind it.
    case unverified(LinkReason, String)
    /// The page may stand for something missing: a random sibling's answer tells.
    case probe
  }

  /// How an answer was asked for.
  enum Request: Sendable, Equatable {
    case head, ranged, plain
  }

  var request: Request
  var scheme: WebAddress.Scheme
  var declaration: Declaration
  var now: Timestamp
  /// Whether the server was asked for a change only.
  var isConditional = false

  func step(_ answer: Answer) -> Step {
    if answer.isRefused { return .finish(.addressNotAllowed, refusal(answer)) }
    // libcurl has a limit of its own (300 KB, as browsers have), which it words and does not number.
    if answer.headersOver || (answer.code == 56 && answer.error.hasPrefix("Too large response headers")) {
      return .finish(.headersTooLarge, "the header fields are longer than any browser accepts")
    }
    if scheme == .ftp || scheme == .ftps { return FTPJudge.step(answer, self) }
    if !answer.isComplete, !answer.headStands, let failure = transport(answer) { return failure }
    return status(answer)
  }

  private func refusal(_ answer: Answer) -> String {
    let kind = IPAddress(answer.address)?.refusal ?? "not a public"
    return "\(answer.address) is a \(kind) address; allow it with --allow-private-addresses"
  }

  // MARK: - Transport

  /// What a transfer that broke off means; `nil` where enough had come to judge by.
  func transport(_ answer: Answer) -> Step? {
    let words = answer.error.isEmpty ? "libcurl error \(answer.code)" : answer.error
    switch answer.code {
    case 60, 51, 91, 83, 90:
      return .unverified(TLSVerdict.reason(answer.verifyResult, code: answer.code, words: words), words)
    case 35 where words.contains("certificate required"), 56 where words.contains("certificate required"):
      return .finish(.authorisationRequired, "the server asks for a certificate of the client's own")
    case 35: return .unverified(.tlsHandshake, words)
    case 56
    where (200...299).contains(answer.status) && answer.bodyLength > 0 && answer.length == nil
      && answer.error.contains("unexpected eof"):
      return nil  // no length was announced, and TLS was not ended in form: browsers take that for the end
    case 28 where answer.status > 0 && answer.bodyLength > 0 && (answer.wholeLength ?? .max) > 4096:
      return nil  // slow, but the beginning came, and more was to come
    default:
      let reason = Self.transportReason(answer)
      return reason == .invalidURL ? .finish(reason, words) : .fail(reason, words, retryAfter: nil)
    }
  }

  static func transportReason(_ answer: Answer) -> LinkReason {
    switch answer.code {
    case 1, 8: return .notHTTP
    case 3: return .invalidURL
    case 5, 6: return .dnsFailure
    case 7:
      switch Int32(answer.osError) {
      case ECONNREFUSED: return .connectionRefused
      case ETIMEDOUT: return .connectTimeOut
      case ENETUNREACH, ENETDOWN, EADDRNOTAVAIL, EAFNOSUPPORT: return .noRoute
      case ECONNRESET: return .connectionReset
      default: return .hostUnreachable
      }
    case 27: return .headersTooLarge
    case 28: return answer.connect > 0 ? .timeOut : .connectTimeOut
    case 52, 55, 56: return answer.status > 0 ? .transferFailed : .connectionReset
    case 77: return .internalError
    default: return .transferFailed
    }
  }

  // MARK: - Status

  private func status(_ answer: Answer) -> Step {
    let status = answer.status
    if answer.headers.isChallenge || answer.marks.isChallenge, Self.mayChallenge(status),
      answer.sniffed != .json
    {
      return .finish(.challenge, "a firewall asks for a proof of being human (HTTP \(status))")
    }
    if request == .head, let step = afterHead(answer) { return step }
    switch status {
    case 206 where !answer.headers.rangeIsFromStart && request == .ranged: return .confirm(.plain)
    case 202: return unfinished(answer)
    case 200...299: return content(answer)
    case 300, 301, 302, 303, 307, 308:
      guard let location = answer.headers.location else {
        return .finish(.redirectWithoutTarget, "HTTP \(status) without a Location")
      }
      return .redirect(location, permanent: status == 301 || status == 308)
    case 304 where isConditional: return .finish(nil, "not modified")
    case 401: return .finish(.authorisationRequired, "HTTP 401")
    case 403 where request == .ranged: return .confirm(.plain)  // some firewalls turn away ranges
    case 403: return .finish(.forbidden, "HTTP 403")
    case 404: return .finish(.notFound, "HTTP 404")
    case 407: return .finish(.proxyAuthorisationRequired, "HTTP 407")
    case 408: return .fail(.timeOut, "HTTP 408", retryAfter: nil)
    case 410: return .finish(.removed, "HTTP 410")
    case 421, 425: return .fail(.serverError, "HTTP \(status)", retryAfter: nil)
    case 429:
      return .fail(.throttled, "HTTP 429: too many requests", retryAfter: retryAfter(answer))
    case 451: return .finish(.legal, "HTTP 451: not available for legal reasons")
    case 400...499:
      return request == .plain ? .finish(.clientError, "HTTP \(status)") : .confirm(.plain)
    case 500...599: return .fail(.serverError, "HTTP \(status)", retryAfter: retryAfter(answer))
    case 999: return .finish(.challenge, "HTTP 999: the server turns programs away")
    default: return .finish(.unexpectedStatus, "HTTP \(status) is no final answer")
    }
  }

  private func retryAfter(_ answer: Answer) -> Double? {
    if let seconds = AnswerHeaders.seconds(answer.headers.retryAfter, now: now) { return seconds }
    return answer.headers.rateRemaining == 0 ? answer.headers.rateResetSeconds(now: now) : nil
  }

  private static func mayChallenge(_ status: Int) -> Bool {
    [200, 202, 401, 403, 405, 406, 429, 503].contains(status)
  }

  /// A HEAD is believed only where it says all that a GET would show: a known length of a packed or binary format that
  /// agrees with the declaration. Texts are looked at, for any page may be typed as one. `nil` where the answer is one
  /// like another.
  private func afterHead(_ answer: Answer) -> Step? {
    if answer.status == 429 { return nil }
    guard answer.status == 200, let type = answer.headers.contentType,
      let length = answer.headers.contentLength,
      length > 0
    else { return .confirm(.ranged) }
    let served = Declaration(format: nil, mediaType: type)
    let texts: FormatFamily = [.text, .json, .xml, .html, .turtle]
    guard served.isData, served.families.isDisjoint(with: texts),
      !served.families.isDisjoint(with: declaration.families)
    else { return .confirm(.ranged) }
    return .finish(nil, nil)
  }

  // MARK: - Content

  /// A 202 may come with the data; what else it comes with only says that they are being made.
  private func unfinished(_ answer: Answer) -> Step {
    switch content(answer) {
    case .finish(nil, _): return .finish(nil, nil)
    default:
      return .fail(
        .throttled, "HTTP 202: the data are not ready yet", retryAfter: retryAfter(answer))
    }
  }

  /// What a 2xx answer holds, against what was declared.
  func content(_ answer: Answer) -> Step {
    guard let sniffed = answer.sniffed(for: declaration) else { return .finish(nil, nil) }
    if sniffed == .empty, request == .ranged, scheme.isHTTP, answer.status == 200 || answer.status == 206 {
      return .confirm(.plain)  // nothing of a range is not nothing
    }
    switch Self.contentReason(sniffed, contentType: answer.headers.contentType, declaration) {
    case .empty?:
      let whole = answer.wholeLength ?? Int64(answer.bodyLength)
      if whole > Int64(answer.bodyLength), answer.bodyLength > 0 { return .finish(nil, nil) }
      return .finish(.empty, "HTTP \(answer.status) with nothing in it")
    case let reason?: return .finish(reason, Self.contentDetail(reason, sniffed, declaration))
    case nil:
      if answer.marks.isError, saysWhatWasDeclared(sniffed) {
        return .finish(.errorInsteadOfData, "HTTP \(answer.status), but the answer is a message of an error")
      }
      let inDoubt = answer.marks.saysNotFound || (sniffed == .html && !declaration.allowsPage)
      return inDoubt ? .probe : .finish(nil, nil)
    }
  }

  /// Whether a message of an error stands for the data: of a service it may only say that more has to be asked.
  private func saysWhatWasDeclared(_ sniffed: SniffedFormat) -> Bool {
    !declaration.allowsPage && (sniffed != .xml || declaration.isData)
  }

  /// Why bytes of a format do not bear out a declaration; `nil` where they do, or where it cannot be told.
  static func contentReason(
    _ sniffed: SniffedFormat, contentType: String?, _ declaration: Declaration
  ) -> LinkReason? {
    if sniffed == .empty { return .empty }
    if declaration.allowsPage { return nil }
    if sniffed == .html {
      if declaration.isData { return .htmlInsteadOfData }
      guard declaration.families.isEmpty, let contentType else { return nil }
      // The server's own word: a page typed as a table.
      let served = Declaration(format: nil, mediaType: contentType)
      let essence = contentType.lowercased().prefix { $0 != ";" }
      return served.isData && !essence.hasSuffix("plain") && !essence.contains("xml")
        ? .htmlInsteadOfData : nil
    }
    let family = sniffed.family
    guard !declaration.families.isEmpty, family != .unknown, declaration.families.isDisjoint(with: family)
    else {
      return nil
    }
    return .formatMismatch
  }

  static func contentDetail(
    _ reason: LinkReason, _ sniffed: SniffedFormat, _ declaration: Declaration
  ) -> String {
    if reason == .htmlInsteadOfData, declaration.families.contains(.ole) {
      return "a page or table in HTML, another format than the spreadsheet or document that was declared"
    }
    return reason == .htmlInsteadOfData
      ? "a page (HTML) where data was declared"
      : "the first bytes are \(sniffed.rawValue), which was not declared"
  }
}
