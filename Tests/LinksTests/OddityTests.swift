import Catalog
import Testing

@testable import Links

@Suite struct OddityTests {
  private typealias Case = VerdictTests.Case

  private static let cases: [Case] = [
    // Statuses
    Case("/early-hints", "csv", .available), Case("/continue", "csv", .available),
    Case("/continue-for-ever", .unavailable, .headersTooLarge),
    Case("/switching", .unavailable, .transferFailed),
    Case("/203", "csv", .available), Case("/205", "csv", .misleading, .empty),
    Case("/226", "csv", .available),
    Case("/304-unasked", .unavailable, .unexpectedStatus), Case("/305", .unavailable, .unexpectedStatus),
    Case("/300", "csv", .available), Case("/300-choices", .unavailable, .redirectWithoutTarget),
    Case("/414", .gone, .clientError), Case("/no-phrase", "csv", .available),
    Case("/no-status", .unavailable, .notHTTP),
    Case("/icy", .unavailable, .notHTTP), Case("/http09", "csv", .unavailable, .notHTTP),
    Case("/http10", "csv", .available), Case("/line-feeds", "csv", .available),
    Case("/429-date", "csv", .available), Case("/503-garbage", "csv", .available),
    Case("/202-pending", "csv", .notAssessed, .throttled), Case("/202-data", "csv", .available),
    Case("/421", .unavailable, .serverError), Case("/421-once", "csv", .available),
    Case("/403-range", "csv", .available), Case("/closes-once", "csv", .available),
    Case("/reset-once", "csv", .available), Case("/http2", .unavailable, .notHTTP),
    Case("/head-with-body", "csv", .available), Case("/refresh", "csv", .available),
    Case("/head-of/404-cut", .gone, .notFound), Case("/head-of/404-hangs", .gone, .notFound),
    Case("/head-of/404-endless", .gone, .notFound), Case("/head-of/410-chunked", .gone, .removed),
    Case("/head-of/500-cut", .unavailable, .serverError), Case("/head-of/401-hangs", .restricted),
    Case("/head-of/429-cut", .notAssessed, .throttled), Case("/head-of/302-cut", "csv", .available),
    Case("/head-of/301-hangs", "csv", .available), Case("/head-of/308-endless", "csv", .available),
    Case("/head-of/200-cut", "csv", .unavailable, .transferFailed),
    // Framing
    Case("/chunked", "csv", .available), Case("/chunk-garbage", "csv", .unavailable, .transferFailed),
    Case("/chunk-cut", "csv", .unavailable, .transferFailed), Case("/chunk-and-length", "csv", .available),
    Case("/chunk-huge", "csv", .unavailable, .transferFailed),
    Case("/transfer-unknown", "csv", .unavailable, .transferFailed),
    Case("/length-negative", .unavailable, .notHTTP), Case("/length-huge", .available),
    Case("/length-short", "csv", .available), Case("/length-twice", "csv", .available),
    Case("/header-noise", "csv", .available), Case("/no-colon", .unavailable, .notHTTP),
    Case("/long-header", "csv", .available),
    Case("/range-elsewhere", "csv", .available), Case("/range-in-parts", "json", .available),
    Case("/range-unsaid", "csv", .available), Case("/range-empty", "csv", .available),
    Case("/range-nothing", "csv", .available), Case("/range-garbage", "csv", .available),
    Case("/range-too-long", "csv", .available), Case("/length-hangs", "csv", .unavailable, .timeOut),
    Case("/drips-much", "csv", .available), Case("/drips-little", "csv", .unavailable, .timeOut),
    Case("/chunks-for-ever", "csv", .available), Case("/chunk-extension-for-ever", .unavailable),
    Case("/header-of-200k", .unavailable, .headersTooLarge), Case("/header-with-nul", .unavailable, .notHTTP),
    Case("/answers-twice", "csv", .available),
    // Contents
    Case("/table-as-page", "csv", .available), Case("/utf16.csv", "csv", .available),
    Case("/utf16-page", "csv", .misleading, .htmlInsteadOfData), Case("/latin1.csv", "csv", .available),
    Case("/gzip", "csv", .available), Case("/gzip", "json", .misleading, .formatMismatch),
    Case("/gzip-twice", "csv", .available), Case("/gzip-page", "csv", .misleading, .htmlInsteadOfData),
    Case("/gzip-not-page", "csv", .misleading, .htmlInsteadOfData), Case("/gzip-broken", "csv", .available),
    Case("/gzip", "csv.gz", .available), Case("/gzip", "gz", .available),
    Case("/gzip-nothing", "csv", .misleading, .empty), Case("/gzip-not", "csv", .available),
    Case("/brotli", "csv", .available), Case("/zip", "xlsx", .available),
    Case("/zip", "csv", .misleading, .formatMismatch),
    Case("/zip", "shp", .available), Case("/arcgis-error", "geojson", .misleading, .errorInsteadOfData),
    Case("/arcgis-error", .misleading, .errorInsteadOfData),
    Case("/arcgis-text", "csv", .misleading, .formatMismatch),
    Case("/ckan-error", "json", .misleading, .errorInsteadOfData),
    Case("/ods-error", "json", .misleading, .errorInsteadOfData),
    Case("/socrata-error", "json", .misleading, .errorInsteadOfData),
    Case("/errors-as-data", "json", .available),
    Case("/ogc-error", "gml", .misleading, .errorInsteadOfData),
    Case("/ows-error", "gml", .misleading, .errorInsteadOfData),
    Case("/ows-error", "wfs", .available), Case("/ows-error", .available),
    Case("/text-404", "csv", .available), Case("/page-with-bom", "csv", .misleading, .htmlInsteadOfData),
    // Redirects
    Case("/to-relative", .available), Case("/deep/to-up", .available), Case("/to-query", .available),
    Case("/to-other-host", .available), Case("/to-backslash", .available), Case("/to-capitals", .available),
    Case("/to-blanks", .available), Case("/to-unescaped", .available),
    Case("/to-fragment", .unavailable, .redirectLoop),
    Case("/to-itself", .unavailable, .redirectLoop), Case("/to-script", .notAssessed, .schemeNotSupported),
    Case("/to-mail", .notAssessed, .schemeNotSupported), Case("/to-data", .notAssessed, .schemeNotSupported),
    Case("/to-broken", .unavailable, .redirectWithoutTarget),
    Case("/to-port-zero", .unavailable, .redirectWithoutTarget),
    Case("/to-closed", .unavailable, .connectionRefused),
    Case("/to-empty", .unavailable, .redirectWithoutTarget),
    Case("/to-name-and-word", "csv", .available), Case("/to-long", "csv", .available),
    Case("/login", "csv", .misleading, .htmlInsteadOfData), Case("/to-semicolon", .gone, .notFound),
    Case("/to-port", .gone, .notFound), Case("/mixed/9", "csv", .available),
    Case("/mixed/10", .unavailable, .tooManyRedirects), Case("/grows", .unavailable, .tooManyRedirects),
    Case("/308-nowhere", .unavailable, .redirectWithoutTarget),
    Case("/cookie-for-ever", .unavailable, .tooManyRedirects),
  ]

  @Test(arguments: [LinkOptions.Method.get, .head])
  func everyOddityHasItsVerdict(method: LinkOptions.Method) throws {
    let server = try Oddities.server()
    defer { server.stop() }
    let targets = Self.cases.enumerated().map {
      LinkTarget(url: server.url($1.path + "?case=\($0)"), format: $1.format)
    }
    let (seen, _) = try check(targets) {
      $0.method = method
    }
    #expect(seen.count == Self.cases.count)
    expectVerdicts(of: Self.cases, on: targets, in: seen)
  }

  /// A second answer that nobody asked for lies in wait on a connection that is used again.
  @Test func bytesNobodyAskedForAreTakenForNoAnswer() throws {
    let server = try LoopbackServer { request, connection in
      connection.answer(200, ["Content-Type: text/csv"], Oddities.csv)
      guard request.path.hasPrefix("/twice") else { return true }
      connection.wait(0.02)
      connection.answer(404)
      return true
    }
    defer { server.stop() }
    let targets = (0..<6).map {
      LinkTarget(url: server.url($0 % 2 == 0 ? "/twice\($0).csv" : "/once\($0).csv"))
    }
    let (seen, _) = try check(targets) {
      $0.perHost = 1
      $0.perHostRate = 10
    }
    #expect(seen.count == 6 && seen.allSatisfy { $0.state == .available })
  }
}
