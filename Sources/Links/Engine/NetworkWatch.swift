import CLinkLoop
import Synchronization

/// Keeps count of when the auditor's own network was seen up and seen down, so that no failure of ours is laid at
/// somebody else's door. Answers of servers count as seen up; in between, the canary is asked.
final class NetworkWatch: Sendable {
  /// What can be said of the network around a failed try.
  enum Verdict: Equatable {
    /// It was up: the failure is the other side's.
    case up
    /// It is down.
    case down
    /// It was down for a while: the try says nothing, another one may.
    case flapped
    /// The canary has to be asked first.
    case unknown
  }

  private struct Track {
    var up: Int64 = -1
    var down: Int64 = -1
  }

  private struct State {
    var network = Track()
    var names = Track()
    var downSince: Int64?
    var evidence: String?
    var wasEverUp = false
    var isAsked = true
    var lastFailure: Int64 = -1
    var isClosed = false
    var hasEnded = false
  }

  private let state = Condition(State())
  private let seenAnswer = Atomic<Int64>(-1)
  private let isDownNow = Atomic<Bool>(false)
  private let check: @Sendable () -> CanaryResult
  private let changed: @Sendable () -> Void

  /// A watch that asks `check` (which may block) and calls `changed` after each answer.
  init(check: @escaping @Sendable () -> CanaryResult, changed: @escaping @Sendable () -> Void) {
    self.check = check
    self.changed = changed
  }

  /// Whether the newest evidence says that the network is down.
  var isDown: Bool { isDownNow.load(ordering: .relaxed) }

  /// How long it has been down, in seconds, and whether it was up before; `nil` while it is up.
  var outage: (seconds: Double, wasUp: Bool, evidence: String)? {
    state.with { state in
      state.downSince.map {
        (Double(ll_now_us() - $0) / 1e6, state.wasEverUp, state.evidence ?? "the canary did not answer")
      }
    }
  }

  /// A server that is not on this machine answered.
  func noteAnswer(at now: Int64) {
    if now - seenAnswer.load(ordering: .relaxed) > 10_000 { seenAnswer.store(now, ordering: .relaxed) }
  }

  /// A try failed in a way that our own network might explain.
  func noteFailure(at now: Int64) { state.change { $0.lastFailure = now } }

  /// What can be said of a try that began and failed at these moments.
  func verdict(from start: Int64, to end: Int64, names: Bool) -> Verdict {
    let answer = seenAnswer.load(ordering: .relaxed)
    return state.change { state in
      let network = Track(up: max(state.network.up, answer), down: state.network.down)
      let result =
        names
        ? Self.join(Self.verdict(network, start, end), Self.verdict(state.names, start, end))
        : Self.verdict(network, start, end)
      if result == .unknown { state.isAsked = true }
      return result
    }
  }

  private static func verdict(_ track: Track, _ start: Int64, _ end: Int64) -> Verdict {
    if track.down >= start { return track.up > track.down ? .flapped : .down }
    return track.up > end ? .up : .unknown
  }

  private static func join(_ a: Verdict, _ b: Verdict) -> Verdict {
    for worst in [Verdict.down, .flapped, .unknown] where a == worst || b == worst { return worst }
    return .up
  }

  /// Watches on a thread of its own until closed.
  func start() {
    if !NativeThread.start({ self.run() }) { state.change { $0.hasEnded = true } }
  }

  /// Asks the canary a last time where something failed, and ends the watch.
  func close() {
    state.change { $0.isClosed = true }
  }

  private func run() {
    var last: Int64 = -1
    while true {
      let now = ll_now_us()
      let (ask, closed) = state.with { state -> (Bool, Bool) in
        let answer = seenAnswer.load(ordering: .relaxed)
        let alert = state.lastFailure >= 0 && now - state.lastFailure < 20_000_000
        let quiet = now - max(answer, state.network.up) > 2_000_000
        let due = last < 0 || now - last > 30_000_000 || (state.downSince != nil && now - last > 1_000_000)
        return (
          (state.isAsked && now - last > 200_000) || (alert && quiet && now - last > 1_000_000) || due,
          state.isClosed
        )
      }
      if closed { break }
      guard ask else {
        _ = state.wait(
          milliseconds: 250, until: { $0.isClosed || ($0.isAsked && ll_now_us() - last > 200_000) }
        ) { $0.isClosed }
        continue
      }
      last = ll_now_us()
      record(check(), begun: last)
    }
  }

  private func record(_ result: CanaryResult, begun: Int64) {
    let answer = seenAnswer.load(ordering: .relaxed)
    let down = state.change { state -> Bool in
      state.isAsked = false
      if result.networkUp {
        state.network.up = max(state.network.up, begun)
        state.wasEverUp = true
      } else if answer < begun {
        state.network.down = max(state.network.down, ll_now_us())
      }
      if result.namesUp {
        state.names.up = max(state.names.up, begun)
      } else {
        state.names.down = max(state.names.down, ll_now_us())
      }
      if answer >= 0 { state.wasEverUp = true }
      let isDown = !result.networkUp && answer < begun
      if isDown {
        state.downSince = state.downSince ?? begun
        state.evidence = result.evidence
      } else {
        state.downSince = nil
        if !result.namesUp { state.evidence = result.evidence }
      }
      return isDown
    }
    isDownNow.store(down, ordering: .relaxed)
    changed()
  }

  /// What was last seen to be wrong with the network.
  var evidence: String? { state.with { $0.evidence } }
}
