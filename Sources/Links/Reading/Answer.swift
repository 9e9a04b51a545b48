import CLinkLoop

/// What came of one request: the transport's result, the header fields, and what the first bytes show.
/// By reference, for it has many parts to copy; nothing in it changes once it is handed on.
final class Answer: @unchecked Sendable {
  /// libcurl's code; 0 when the transfer ended well.
  var code = 0
  var osError = 0
  /// The HTTP or FTP status; 0 where none came.
  var status = 0
  var verifyResult = 0
  /// Refused by the address guard.
  var isRefused = false
  /// Stopped by ourselves, having read all we wanted.
  var hadEnough = false
  var headersOver = false
  var isNewConnection = false
  /// The length of the body that was announced.
  var length: Int64?
  var bodyLength = 0
  var connect = 0.0
  var tls = 0.0
  var firstByte = 0.0
  var total = 0.0
  var certificateEnd: Int64?
  var address = ""
  var error = ""
  var headers: AnswerHeaders
  /// What the first bytes show; `nil` where there was no body to look at.
  var sniffed: SniffedFormat?
  /// Whether that is of what was unpacked.
  var isPacked = false
  /// What a text says of itself.
  var marks = PageMarks()
  /// All that was read of the body, hashed; 0 where that was not asked for, or nothing came.
  var digest = 0

  init(_ result: ll_result, keepsDigest: Bool = false) {
    code = Int(result.code)
    osError = Int(result.os_error)
    status = Int(result.status)
    verifyResult = Int(result.verify_result)
    isRefused = result.refused
    hadEnough = result.enough
    headersOver = result.headers_over
    isNewConnection = result.new_connections > 0
    length = result.length >= 0 ? result.length : nil
    bodyLength = result.body_length
    connect = Double(result.connect_us) / 1e6
    tls = Double(result.tls_us) / 1e6
    firstByte = Double(result.first_byte_us) / 1e6
    total = Double(result.total_us) / 1e6
    certificateEnd = result.certificate_end > 0 ? result.certificate_end : nil
    address = withUnsafeBytes(of: result.address) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    if code != 0 { error = String(cString: result.error) }
    headers = AnswerHeaders(
      UnsafeRawBufferPointer(start: result.headers, count: result.headers_length).bindMemory(to: UInt8.self))
    look(at: UnsafeBufferPointer(start: result.body, count: result.body_length))
    guard keepsDigest, result.body_length > 0 else { return }
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(start: result.body, count: result.body_length))
    digest = hasher.finalize()
  }

  /// An answer as a test makes it.
  init(status: Int, headers: String = "", body: [UInt8]? = nil) {
    self.status = status
    self.headers = Array(headers.utf8).withUnsafeBufferPointer { AnswerHeaders($0) }
    if let body {
      bodyLength = body.count
      length = Int64(body.count)
      body.withUnsafeBufferPointer { look(at: $0) }
    }
  }

  /// Whether the transfer ended well, or we ended it ourselves.
  var isComplete: Bool { code == 0 || hadEnough }

  /// Whether the head says all there is to say though the body broke off or never came: a redirect, or an error.
  var headStands: Bool {
    guard [18, 28, 55, 56].contains(code) else { return false }
    return status >= 400 || ((300...399).contains(status) && headers.location != nil)
  }

  /// The format, where a packed file is declared: servers unpack for the reader what is a packed file in itself.
  func sniffed(for declaration: Declaration) -> SniffedFormat? {
    guard isPacked, let sniffed, declaration.families.contains(.archive), sniffed != .html,
      declaration.families.isDisjoint(with: sniffed.family)
    else { return sniffed }
    return .gzip
  }

  /// Whether another answer shows the same data: what both say of them agrees, and at least one thing does.
  func isSameData(as other: Answer, etag: String? = nil) -> Bool {
    if let mine = sniffed, let its = other.sniffed, mine != its { return false }
    if let mine = headers.etag ?? etag, mine == other.headers.etag { return true }
    if let mine = wholeLength, let its = other.wholeLength, mine != its { return false }
    if digest != 0, other.digest != 0 { return digest == other.digest }
    return status == 304 && wholeLength != nil && wholeLength == other.wholeLength
  }

  /// The length of the whole resource; `nil` also where only that of a packed form of it was given.
  var wholeLength: Int64? {
    if let encoding = headers.contentEncoding?.lowercased(), encoding != "identity" { return nil }
    if status == 206 || status == 416 || headers.hasRange { return headers.rangeTotal }
    return headers.contentLength ?? length
  }

  private func look(at body: UnsafeBufferPointer<UInt8>) {
    guard !body.isEmpty else {
      if isComplete { sniffed = .empty }
      return
    }
    guard let encoding = headers.contentEncoding?.lowercased(), encoding != "identity" else {
      return inspect(body)
    }
    // Words that are no packing (`utf-8`, `none`, `aws-chunked`) change nothing, as in browsers.
    let packings = encoding.split { $0 == "," || $0 == " " }.filter { Self.packings.contains($0) }
    guard !packings.isEmpty else { return inspect(body) }
    guard packings.allSatisfy({ ["gzip", "x-gzip", "deflate"].contains($0) }) else {
      sniffed = .binary
      return
    }
    unpack(body, times: min(packings.count, 3), mayBeRaw: packings.contains("deflate"))
  }

  /// What `Content-Encoding` may say that bytes went through.
  private static let packings: Set<Substring> = [
    "gzip", "x-gzip", "deflate", "br", "zstd", "compress", "x-compress", "bzip2", "x-bzip2", "xz", "lzma",
    "dcb",
    "dcz",
  ]

  /// *deflate* is meant to have a head, and often has none (`mayBeRaw`).
  private func unpack(_ body: UnsafeBufferPointer<UInt8>, times: Int, mayBeRaw: Bool) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Int(LL_BODY_LIMIT)) { plain in
      guard let from = body.baseAddress, let to = plain.baseAddress else { return }
      var count = ll_inflate_prefix(from, body.count, false, to, plain.count)
      if count < 0, mayBeRaw { count = ll_inflate_prefix(from, body.count, true, to, plain.count) }
      if count == 0, code == 0 {
        sniffed = .empty
      } else if count > 0 {
        isPacked = true
        let unpacked = UnsafeBufferPointer(rebasing: plain[..<Int(count)])
        guard times > 1 else { return inspect(unpacked) }
        unpack(unpacked, times: times - 1, mayBeRaw: mayBeRaw)
      } else {
        // Not packed at all, whatever the server says; or broken, which says nothing.
        inspect(body)
        if sniffed?.family == .archive { sniffed = .binary }
      }
    }
  }

  private func inspect(_ body: UnsafeBufferPointer<UInt8>) {
    let format = Sniffer.sniff(body)
    sniffed = format
    switch format {
    case .html: marks = PageMarks(body)
    case .json, .text, .xml:
      if bodyLength < 2048 || status >= 400 { marks = PageMarks(body) }
      if bodyLength < 4096 { marks.isError = ErrorMessage.isOne(body, format) }
    default: break
    }
  }
}
