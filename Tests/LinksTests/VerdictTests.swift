import Catalog
import Testing

@testable import Links

@Suite struct VerdictTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var path: String
    var format: String?
    var state: Observation.State
    var reason: LinkReason?
    var testDescription: String { "\(path) \(format ?? "undeclared")" }

    init(_ path: String, _ state: Observation.State, _ reason: LinkReason? = nil) {
      self.init(path, nil, state, reason)
    }

    init(_ path: String, _ format: String?, _ state: Observation.State, _ reason: LinkReason? = nil) {
      self.path = path
      self.format = format
      self.state = state
      self.reason = reason
    }
  }

  static let cases: [Case] = [
    Case("/good.csv", "csv", .available), Case("/head-405", "csv", .available), Case("/head-404", .available),
    Case("/head-200-get-404", .gone, .notFound), Case("/head-hangs", .available),
    Case("/416", "csv", .available),
    Case("/416-empty", .misleading, .empty), Case("/range-400", .available), Case("/range-500", .available),
    Case("/range-ignored", "csv", .available), Case("/endless", "csv", .available),
    Case("/gzip-bomb", .available),
    Case("/empty", "csv", .misleading, .empty), Case("/204", .misleading, .empty),
    Case("/blank", .misleading, .empty), Case("/html-as-csv", .misleading, .htmlInsteadOfData),
    Case("/html-as-csv", "CSV", .misleading, .htmlInsteadOfData),
    Case("/page", "csv", .misleading, .htmlInsteadOfData),
    Case("/page.html", "HTML", .available), Case("/page", .available),
    Case("/pdf", "csv", .misleading, .formatMismatch),
    Case("/json", "csv", .misleading, .formatMismatch), Case("/json", "JSON", .available),
    Case("/json", .available),
    Case("/drip-headers", .unavailable, .timeOut), Case("/big-headers", .unavailable, .headersTooLarge),
    Case("/endless-headers", .unavailable, .headersTooLarge), Case("/reset", .unavailable, .connectionReset),
    Case("/closes", .unavailable, .connectionReset), Case("/cut-short", .unavailable, .transferFailed),
    Case("/not-http", .unavailable, .notHTTP), Case("/loop-a", .unavailable, .redirectLoop),
    Case("/cookie-wall", .available), Case("/chain/10", .available),
    Case("/chain/11", .unavailable, .tooManyRedirects),
    Case("/to-file", .notAssessed, .schemeNotSupported),
    Case("/to-nowhere", .unavailable, .redirectWithoutTarget),
    Case("/to-raw", .available), Case("/no-location", .unavailable, .redirectWithoutTarget),
    Case("/429-once", .available), Case("/429-for-ever", .notAssessed, .throttled),
    Case("/429-tomorrow", .notAssessed, .throttled), Case("/503-once", .available),
    Case("/503-tomorrow", .notAssessed, .throttled), Case("/challenge", .notAssessed, .challenge),
    Case("/firewall-200", .notAssessed, .challenge), Case("/firewall-200", "csv", .notAssessed, .challenge),
    Case("/999", .notAssessed, .challenge), Case("/status/600", .unavailable, .unexpectedStatus),
    Case("/status/401", .restricted, .authorisationRequired), Case("/status/403", .restricted, .forbidden),
    Case("/status/407", .restricted, .proxyAuthorisationRequired), Case("/status/451", .restricted, .legal),
    Case("/status/404", .gone, .notFound), Case("/status/410", .gone, .removed),
    Case("/status/400", .gone, .clientError),
    Case("/status/418", .gone, .clientError), Case("/status/408", .unavailable, .timeOut),
    Case("/status/500", .unavailable, .serverError), Case("/status/502", .unavailable, .serverError),
    Case("/catch-all/report", .misleading, .softNotFound), Case("/catch-all/report", "html", .available),
  ]

  /// One run over all of them, as an audit would make it.
  @Test(arguments: [LinkOptions.Method.get, .head])
  func everyMisbehaviourHasItsVerdict(method: LinkOptions.Method) throws {
    let server = try Misbehaviour.server()
    defer { server.stop() }
    let targets = Self.cases.enumerated().map {
      LinkTarget(url: server.url($1.path + "?case=\($0)"), format: $1.format)
    }
    let (seen, summary) = try check(targets) { $0.method = method }
    #expect(seen.count == Self.cases.count)
    #expect(summary.total == Self.cases.count)
    #expect(summary.elapsed < 12)
    let verdicts = Dictionary(seen.map { ($0.url, $0) }, uniquingKeysWith: { a, _ in a })
    for (target, expected) in zip(targets, Self.cases) {
      let observation = verdicts[target.url]
      #expect(
        observation?.state == expected.state, "\(expected.testDescription): \(observation?.detail ?? "")")
      #expect(observation?.reason == expected.reason?.rawValue, "\(expected.testDescription)")
    }
  }

  /// The same with the manners of the command line, on one host, and time-outs of 5 s: 25 s together on a machine of its own.
  @Test func theMannersOfTheCommandLineChangeNoVerdict() throws {
    let server = try Misbehaviour.server()
    defer { server.stop() }
    let targets = Self.cases.enumerated().map {
      LinkTarget(url: server.url($1.path + "?case=\($0)"), format: $1.format)
    }
    let (seen, _) = try check(targets) {
      $0.perHost = 4
      $0.perHostRate = 10
      $0.timeout = 5
      $0.connectTimeout = 10
      $0.retryDelay = 1
    }
    let verdicts = Dictionary(seen.map { ($0.url, $0) }, uniquingKeysWith: { a, _ in a })
    for (target, expected) in zip(targets, Self.cases) {
      #expect(verdicts[target.url]?.reason == expected.reason?.rawValue, "\(expected.testDescription)")
    }
  }
}
