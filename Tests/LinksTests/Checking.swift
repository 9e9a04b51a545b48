import CLinkLoop
import Catalog
import Testing
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@testable import Links

/// Checks targets with options made for tests: loopback allowed, quick retries, a network that is up.
func check(
  _ targets: [LinkTarget], _ change: (inout LinkOptions) -> Void = { _ in }
) throws -> (observations: [Observation], summary: LinkSummary) {
  var options = testOptions()
  change(&options)
  let run = try LinkRun(options: options, now: { Timestamp(seconds: 1_795_334_400) })
  var rest = targets[...]
  let feed = Condition(rest)
  rest = []
  var seen: [Observation] = []
  let summary = try run.check(next: { feed.with { $0.popFirst() } }, sink: { seen.append($0) })
  return (seen, summary)
}

func check(_ url: String, _ change: (inout LinkOptions) -> Void = { _ in }) throws -> Observation {
  try check(LinkTarget(url: url), change)
}

func check(_ target: LinkTarget, _ change: (inout LinkOptions) -> Void = { _ in }) throws -> Observation {
  let (observations, _) = try check([target], change)
  guard let only = observations.first, observations.count == 1 else {
    throw TestFailure("not one observation")
  }
  return only
}

func testOptions() -> LinkOptions {
  var options = LinkOptions()
  options.allowPrivateAddresses = true
  options.perHostRate = 0
  options.perHost = 64
  options.timeout = 2
  options.connectTimeout = 1
  options.retryDelay = 0.02
  options.offlinePatience = 0.5
  options.canary = { CanaryResult(networkUp: true, namesUp: true, evidence: "a test says so") }
  return options
}

struct TestFailure: Error {
  var reason: String
  init(_ reason: String) { self.reason = reason }
}

func usleepMilliseconds(_ count: UInt32) { usleep(count * 1000) }

/// 0, or the error of a TCP connection.
func tryConnect(_ address: IPAddress, _ port: UInt16) -> Int32 {
  var raw: [UInt8] = [UInt8(address.bytes.count)] + address.bytes
  raw += [UInt8](repeating: 0, count: 17 - raw.count)
  return ll_try_connect(raw, port, 200)
}

/// Expects of each target the state of its case, and its reason where the case names one.
func expectVerdicts(of cases: [VerdictTests.Case], on targets: [LinkTarget], in seen: [Observation]) {
  let verdicts = Dictionary(seen.map { ($0.url, $0) }, uniquingKeysWith: { a, _ in a })
  for (target, expected) in zip(targets, cases) {
    let found = verdicts[target.url]
    let told =
      "\(expected.testDescription): \(found?.state.rawValue ?? "") \(found?.reason ?? "") \(found?.detail ?? "")"
    #expect(found?.state == expected.state, "\(told)")
    if let reason = expected.reason { #expect(found?.reason == reason.rawValue, "\(told)") }
  }
}
