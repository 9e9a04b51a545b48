import Catalog
import GRDB
import Testing

@testable import Store

struct ObservationTests {
  let store: EvidenceStore
  let url = "https://a.fr/x.csv"

  init() throws { store = try EvidenceStore() }

  @Test func failuresAreCountedOverAudits() throws {
    #expect(try failures([.unavailable]) == [1])
    #expect(try failures([.gone]) == [2])
    #expect(try failures([.unavailable, .unavailable]) == [3, 3], "two checks in one audit count once")
    #expect(try failures([.notAssessed]) == [3], "not told: neither counted nor cleared")
    #expect(try failures([.insecure]) == [4])
    #expect(try failures([.unavailable, .available]) == [5, 0])
    #expect(try failures([.unavailable]) == [1], "the last word of the audit before was a success")
    #expect(try failures([.misleading]) == [0])
    #expect(try failures([.restricted]) == [0])
  }

  @Test func aRecordedCountIsKept() throws {
    let audit = try begin()
    var recorded = Observation(url: url, state: .unavailable)
    recorded.consecutiveFailures = 3
    #expect(try store.record([recorded], in: audit).map(\.consecutiveFailures) == [3])
    #expect(try failures([.unavailable]) == [4])
    recorded.state = .available
    #expect(try store.record([recorded], in: try begin()).map(\.consecutiveFailures) == [0])
  }

  @Test func oneCheckReplayedInTwoAuditsIsOneFailure() throws {
    var recorded = Observation(url: url, state: .unavailable)
    recorded.checkedAt = Timestamp(seconds: 1_800_000_000)
    for _ in 0..<3 {
      #expect(try store.record([recorded], in: try begin()).map(\.consecutiveFailures) == [1])
      #expect(try store.history(of: url).consecutiveFailures == 1)
    }
    recorded.checkedAt = Timestamp(seconds: 1_800_000_001)
    #expect(try store.record([recorded], in: try begin()).map(\.consecutiveFailures) == [2])
    #expect(try store.history(of: url).consecutiveFailures == 2)
  }

  @Test func uptimeCountsAuditsAndNotChecks() throws {
    var first: AuditID?
    for (number, states) in [
      [Observation.State.available], [.gone, .unavailable], [.notAssessed], [.available],
    ].enumerated() {
      let audit = try begin()
      if number == 1 { first = audit }
      for (step, state) in states.enumerated() {
        var seen = Observation(url: url, state: state)
        seen.checkedAt = Timestamp(seconds: Int64(1_800_000_000 + 10 * number + step))
        try store.record([seen], in: audit)
      }
    }
    // The last check is replayed: the same evidence, and no audit more.
    var replayed = Observation(url: url, state: .available)
    replayed.checkedAt = Timestamp(seconds: 1_800_000_030)
    let last = try begin()
    try store.record([replayed], in: last)
    let uptime = try store.checks(of: [url], asOf: last, withUptime: true).first??.observation.uptime
    #expect(uptime == Observation.Uptime(audits: 3, answered: 2))
    let early = try store.checks(of: [url, "https://a.fr/none"], asOf: try #require(first), withUptime: true)
    #expect(early[0]?.observation.uptime == Observation.Uptime(audits: 2, answered: 1))
    #expect(early[0]?.audit == first && early[1] == nil)
    #expect(try store.checks(of: [url], asOf: last).first??.observation.uptime == nil)
    #expect(try store.history(of: url).uptime() == 2.0 / 3)
  }

  /// The running count is what counting over the whole history gives.
  @Test func theRunningCountEqualsTheCountOverTheHistory() throws {
    var random = SplitMix(seed: 11)
    let states: [Observation.State] = [.available, .unavailable, .gone, .notAssessed, .insecure]
    for round in 0..<40 {
      let url = "https://r.fr/\(round)"
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        let audit = try begin()
        for _ in 0..<Int.random(in: 0...2, using: &random) {
          let state = try #require(states.randomElement(using: &random))
          let counted = try store.record([Observation(url: url, state: state)], in: audit)
          let history = try store.history(of: url)
          // A last check that told nothing shows the count of the audits before it.
          guard state != .notAssessed else { continue }
          #expect(counted.map(\.consecutiveFailures) == [history.consecutiveFailures])
        }
      }
    }
  }

  @Test func everyFieldComesBack() throws {
    var observation = Observation(url: url, state: .misleading)
    observation.status = 206
    observation.method = "GET"
    observation.checkedAt = Timestamp(seconds: 1_800_000_000)
    observation.finalURL = "https://b.fr/x"
    observation.redirects = 2
    observation.permanentRedirect = true
    observation.contentType = "text/html"
    observation.contentLength = 1 << 40
    observation.lastModified = "Mon, 21 Feb 2022 10:00:00 GMT"
    observation.etag = "W/\"1\""
    observation.latencyMs = 12.5
    observation.reason = "html-instead-of-data"
    observation.detail = "« <html> »\u{0} \u{1b}[31m"
    observation.acceptsRanges = true
    observation.corsAny = false
    observation.sniffedFormat = "html"
    let audit = try begin()
    #expect(try store.record([observation], in: audit) == [observation])
    #expect(try store.observations(of: ["https://unknown.fr", url], asOf: audit) == [nil, observation])
  }

  @Test func theLatestObservationIsGivenAsOfAnAudit() throws {
    let first = try begin()
    try store.record([Observation(url: url, state: .gone)], in: first)
    let second = try begin()
    #expect(try store.observations(of: [url], asOf: second).map(\.?.state) == [.gone], "not checked again")
    try store.record([Observation(url: url, state: .available)], in: second)
    try store.record([Observation(url: url, state: .restricted)], in: second)
    #expect(
      try store.observations(of: [url, url], asOf: second).map(\.?.state) == [.restricted, .restricted])
    #expect(try store.observations(of: [url], asOf: first).map(\.?.state) == [.gone])
    #expect(try store.observations(of: [], asOf: first).isEmpty)
  }

  @Test(arguments: [
    ("https://a.fr/\u{0}x", "https://a.fr/"), ("https://a.fr/e\u{301}", "https://a.fr/\u{e9}"),
  ])
  func addressesThatOnlyLookAlikeStayApart(one: String, other: String) throws {
    let audit = try begin()
    try store.add([LinkTarget(url: one), LinkTarget(url: other)], to: audit)
    #expect(try store.linkCounts(of: audit).total == 2)
    try store.record([Observation(url: one, state: .gone)], in: audit)
    #expect(try store.observations(of: [one, other], asOf: audit).map(\.?.state) == [.gone, nil])
  }

  @Test func aValueOfAnotherKindIsDamageAndNoCrash() throws {
    let error = try #require(throws: StoreError.self) {
      try store.read { db in try Row.fetchOne(db, sql: "SELECT NULL").map { try $0.value(0) as Int64 } }
    }
    #expect(error.reason == .damaged)
  }

  @Test func aBatchIsRecordedWholeOrNotAtAll() throws {
    let audit = try begin()
    #expect(throws: StoreError.self) {
      try store.record([Observation(url: url, state: .gone)], in: AuditID(number: 99))
    }
    #expect(try store.observations(of: [url], asOf: audit) == [nil])
  }

  @Test func scoresAreKeptByAxis() throws {
    let audit = try begin()
    let rows = ["availability", "licence", "total"].map {
      ScoreRow(level: .entry, key: "e1", axis: $0, value: $0 == "licence" ? nil : 67.73)
    }
    try store.record(rows + [ScoreRow(level: .entry, key: "e2", axis: "total", value: 1)], in: audit)
    try store.record([ScoreRow(level: .entry, key: "e2", axis: "total", value: 2)], in: audit)
    let next = try begin()
    try store.record([ScoreRow(level: .entry, key: "e1", axis: "total", value: 70)], in: next)
    #expect(try store.scores(of: .entry, key: "e1").map(\.audit) == [audit, audit, audit, next])
    #expect(try store.scores(of: .entry, key: "e1").map(\.score.value) == [67.73, nil, 67.73, 70])
    #expect(try store.scores(in: audit, level: .entry).count == 4)
    #expect(try store.scores(in: audit, level: .catalogue).isEmpty)
    var paged: [ScoreRow] = []
    while let row = try store.scores(in: audit, level: .entry, after: paged.last, limit: 1).first {
      paged.append(row)
    }
    #expect(paged == rows + [ScoreRow(level: .entry, key: "e2", axis: "total", value: 2)])
  }

  private func begin() throws -> AuditID {
    try store.begin(source: "s", at: Timestamp(seconds: 1_800_000_000))
  }

  private func failures(_ states: [Observation.State]) throws -> [Int] {
    let audit = try begin()
    return try states.flatMap { state in
      try store.record([Observation(url: url, state: state)], in: audit).map(\.consecutiveFailures)
    }
  }
}
