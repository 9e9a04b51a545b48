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
    Case("/range-unsaid", "csv", .available),
    // Contents
    Case("/table-as-page", "csv", .available), Case("/utf16.csv", "csv", .available),
    Case("/utf16-page", "csv", .misleading, .htmlInsteadOfData), Case("/latin1.csv", "csv", .available),
    Case("/gzip", "csv", .available), Case("/gzip", "json", .misleading, .formatMismatch),
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
    let verdicts = Dictionary(seen.map { ($0.url, $0) }, uniquingKeysWith: { a, _ in a })
    for (target, expected) in zip(targets, Self.cases) {
      let found = verdicts[target.url]
      let told =
        "\(expected.testDescription): \(found?.state.rawValue ?? "") \(found?.reason ?? "") \(found?.detail ?? "")"
      #expect(found?.state == expected.state, "\(told)")
      if let reason = expected.reason { #expect(found?.reason == reason.rawValue, "\(told)") }
    }
  }
}
