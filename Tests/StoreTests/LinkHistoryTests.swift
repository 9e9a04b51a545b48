import Catalog
import Testing

@testable import Store

struct LinkHistoryTests {
  private static let hour: Int64 = 3600

  @Test(
    arguments: [
      (Observation.State.available, 0, 168), (.restricted, 0, 168), (.misleading, 0, 168), (.stale, 0, 168),
      (.unavailable, 1, 1), (.gone, 2, 12), (.insecure, 3, 24), (.unavailable, 4, 72), (.gone, 5, 168),
      (.gone, 1000, 168), (.unavailable, 0, 1), (.unavailable, -4, 1), (.notAssessed, 3, 0),
    ] as [(Observation.State, Int, Int64)])
  func rechecksComeDueByVerdict(state: Observation.State, failures: Int, hours: Int64) {
    #expect(Recheck.delay(after: state, failures: failures) == hours * Self.hour)
  }

  @Test func aCheckWithoutATimeIsDueNow() {
    #expect(Recheck.due(after: Observation(url: "u", state: .available)) == nil)
  }

  @Test func everyStateIsEitherUpOrDownOrUnknown() {
    #expect(Observation.State.allCases.filter { Outcome($0) == .success }.count == 4)
    #expect(Observation.State.allCases.filter { Outcome($0) == .failure }.count == 3)
    #expect(Observation.State.allCases.filter { Outcome($0) == .unknown } == [.notAssessed])
  }

  @Test func theCountNeverOverflows() {
    #expect(consecutiveFailures(.gone, after: Int.max) == Int.max)
    #expect(consecutiveFailures(.gone, after: -3) == 1)
  }

  @Test func whatFollowsFromAHistory() {
    let history = history([
      (1, .available, 10), (2, .unavailable, 20), (2, .available, 21), (3, .gone, 30), (4, .notAssessed, 40),
      (5, .gone, 50), (5, .gone, 51), (6, .notAssessed, 60),
    ])
    #expect(history.verdicts.map(\.audit.number) == [1, 2, 3, 5])
    #expect(history.consecutiveFailures == 2)
    #expect(history.lastSuccess == Timestamp(seconds: 21))
    #expect(history.since == Timestamp(seconds: 30))
    #expect(history.uptime() == 0.5)
    #expect(history.uptime(from: Timestamp(seconds: 21)) == 1.0 / 3.0)
    #expect(history.uptime(from: Timestamp(seconds: 52)) == nil)
  }

  @Test func anUnknownLinkHasNoPast() {
    for history in [history([]), history([(1, .notAssessed, 1)])] {
      #expect(history.consecutiveFailures == 0)
      #expect(history.lastSuccess == nil && history.since == nil && history.due == nil)
      #expect(history.uptime() == nil)
    }
  }

  private func history(_ checks: [(Int64, Observation.State, Int64)]) -> LinkHistory {
    LinkHistory(
      url: "u",
      checks: checks.map { audit, state, seconds in
        var observation = Observation(url: "u", state: state)
        observation.checkedAt = Timestamp(seconds: seconds)
        return LinkHistory.Check(audit: AuditID(number: audit), observation: observation)
      })
  }
}
