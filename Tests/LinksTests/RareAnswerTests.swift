import Catalog
import Testing

@testable import Links

@Suite struct RareAnswerTests {
  private typealias Case = VerdictTests.Case

  private static let cases: [Case] =
    [
      // Status lines
      Case("/two-blanks", "csv", .available), Case("/lower-case", "csv", .available),
      Case("/blank-line-first", "csv", .unavailable, .notHTTP), Case("/http2-in-words", "csv", .available),
      Case("/http17", "csv", .unavailable, .notHTTP), Case("/http31", .unavailable),
      Case("/status-000", .unavailable),
      Case("/status-99", .unavailable), Case("/status-2000", .unavailable),
      Case("/status-100000", .unavailable),
      Case("/status-below-0", .unavailable), Case("/https-in-words", .unavailable, .notHTTP),
      Case("/rtsp", .unavailable), Case("/phrase-of-bytes", "csv", .available),
      Case("/102-first", "csv", .available),
      Case("/early-404", .gone, .notFound), Case("/long-phrase", "csv", .available),
      Case("/silent", .unavailable, .timeOut), Case("/hints-then-silent", .unavailable, .timeOut),
      Case("/hints-then-end", .unavailable), Case("/hints-drip", .unavailable, .timeOut),
      Case("/half-a-line", .unavailable), Case("/half-a-head", "csv", .unavailable, .transferFailed),
      Case("/carriage-returns", .unavailable), Case("/tls-alert", .unavailable, .notHTTP),
      // Statuses
      Case("/201", "csv", .available), Case("/207", "xml", .available),
      Case("/416-for-ever", .gone, .clientError), Case("/416-with-data", "csv", .available),
      Case("/403-firewall", "csv", .notAssessed, .challenge),
      Case("/401-bare", .restricted, .authorisationRequired),
      Case("/401-json", "json", .restricted, .authorisationRequired),
      Case("/upgrade-426", .gone, .clientError),
      // Parts
      Case("/206-whole-unknown", "csv", .available), Case("/206-unasked", "csv", .available),
      Case("/206-lies", "csv", .available), Case("/206-page", "csv", .misleading, .htmlInsteadOfData),
      Case("/200-with-range", "csv", .available),
      // Another answer to HEAD
      Case("/head-401", "csv", .available), Case("/head-302", "csv", .available),
      Case("/head-501", "csv", .available),
      Case("/head-200-get-500", "csv", .unavailable, .serverError),
      Case("/head-typed-get-page", "csv", .misleading, .htmlInsteadOfData),
      // Framing
      Case("/trailers", "csv", .available), Case("/chunk-extension", "csv", .available),
      Case("/chunk-line-feeds", "csv", .available),
      Case("/chunk-below-0", "csv", .unavailable, .transferFailed),
      Case("/chunk-nothing", "csv", .misleading, .empty), Case("/lengths-differ", "csv", .available),
      Case("/length-in-words", "csv", .unavailable), Case("/length-list", "csv", .available),
      Case("/blank-before-colon", "csv", .available), Case("/typed-twice", "csv", .available),
      Case("/long-type", "csv", .available), Case("/type-of-bytes", "csv", .available),
      Case("/location-on-200", "csv", .available), Case("/close-without-length", "csv", .available),
      Case("/reset-after-data", "csv", .unavailable, .transferFailed),
      // Spreadsheets
      Case("/table.xls", "xls", .misleading, .htmlInsteadOfData),
      Case("/table.xls", .misleading, .htmlInsteadOfData),
      Case("/excel-page.xls", "XLS", .misleading, .htmlInsteadOfData),
      Case("/excel-page.xls", "html", .available),
      Case("/wide-page.xls", "xls", .misleading, .htmlInsteadOfData), Case("/xml.xls", "xls", .available),
      Case("/tabs.xls", "xls", .misleading, .formatMismatch), Case("/tabs.xls", "csv", .available),
      Case("/archive.xls", "xls", .misleading, .formatMismatch),
      // Encodings
      Case("/deflate-zlib", "json", .available), Case("/deflate-raw", "json", .available),
      Case("/deflate-raw", "csv", .misleading, .formatMismatch), Case("/zstd", "csv", .available),
      Case("/encoding-utf8", "csv", .available),
      Case("/encoding-utf8-page", "csv", .misleading, .htmlInsteadOfData),
      Case("/encoding-none", "csv", .misleading, .htmlInsteadOfData),
      Case("/encoding-aws", "csv", .available),
      Case("/encoding-aws-gzip", "csv", .available),
      Case("/encoding-aws-gzip", "json", .misleading, .formatMismatch),
      Case("/encoding-blank", "csv", .available), Case("/encoding-twice", "csv", .available),
      Case("/gzip-cut", "csv", .available), Case("/gzip-with-rest", "csv", .available),
      // Pages
      Case("/meta-refresh", "csv", .misleading, .htmlInsteadOfData), Case("/meta-refresh", .available),
      // Redirects
      Case("/to-tab", "csv", .available), Case("/to-one-slash", "csv", .available),
      Case("/to-no-slash", "csv", .available),
      Case("/to-three-slashes", "csv", .available), Case("/to-backslashes", "csv", .available),
      Case("/to-question", .unavailable, .redirectLoop), Case("/to-dots", "csv", .available),
      Case("/to-broken-escape", "csv", .available), Case("/to-escaped-dots", "csv", .available),
      Case("/to-quoted", .gone, .notFound), Case("/to-angle", .gone, .notFound),
      Case("/to-decimal-host", "csv", .available), Case("/to-hex-host", "csv", .available),
      Case("/to-wide-host", "csv", .available), Case("/to-about", .notAssessed, .schemeNotSupported),
      Case("/to-ws", .notAssessed, .schemeNotSupported),
      Case("/to-port-99999", .unavailable, .redirectWithoutTarget),
      Case("/to-blob", .notAssessed, .schemeNotSupported),
      Case("/to-ftp-closed", .unavailable, .connectionRefused),
      Case("/to-name-with-blank", .unavailable, .redirectWithoutTarget), Case("/to-two", "csv", .available),
      Case("/to-either", "csv", .available), Case("/to-folded", "csv", .available),
      Case("/spins", .unavailable, .tooManyRedirects), Case("/cookie-then-data", "csv", .available),
      Case("/cookie-never-kept", .unavailable, .redirectLoop),
    ]
    + [
      400, 402, 405, 406, 409, 411, 412, 413, 415, 417, 418, 422, 423, 424, 426, 428, 431, 440, 444, 449, 460,
      494, 495, 498, 499,
    ].map { Case("/status/\($0)", .gone, .clientError) }
    + [
      421, 425, 500, 501, 502, 503, 504, 505, 506, 507, 508, 509, 510, 511, 520, 521, 522, 523, 524, 525, 526,
      527, 529, 530, 561, 598, 599,
    ].map { Case("/status/\($0)", .unavailable, .serverError) }
    + [600, 700, 998].map {
      Case("/status/\($0)", .unavailable, .unexpectedStatus)
    }

  @Test(arguments: [LinkOptions.Method.get, .head])
  func everyRareAnswerHasItsVerdict(method: LinkOptions.Method) throws {
    let server = try RareAnswers.server()
    defer { server.stop() }
    let targets = Self.cases.enumerated().map {
      LinkTarget(url: server.url($1.path + "?case=\($0)"), format: $1.format)
    }
    let (seen, _) = try check(targets) { options in
      options.method = method
      // None of them hangs: time is for machines that have other things to do.
      options.timeout = 4
    }
    #expect(seen.count == Self.cases.count && Self.cases.count > 150)
    expectVerdicts(of: Self.cases, on: targets, in: seen)
    // What comes after the body is no part of the head.
    let late = seen.first { $0.url.contains("/trailers?") }
    #expect(late?.contentType == "text/csv" && late?.etag == nil)
  }
}
