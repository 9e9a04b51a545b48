import CLinkLoop
import Catalog

/// Gives observations to the caller, counts them, and tells how far the run is.
struct Collector {
  let context: RunContext
  /// When the run began, in microseconds.
  let begun: Int64

  private var summary = LinkSummary()
  /// Counts of the last few seconds: the rate.
  private var marks: [(time: Double, done: Int)] = []
  private var done = 0

  init(context: RunContext, begun: Int64) {
    self.context = context
    self.begun = begun
  }

  private var elapsed: Double { Double(ll_now_us() - begun) / 1e6 }

  mutating func collect(
    progress: ((LinkProgress) -> Void)?, batchEnded: (() -> Void)?, sink: (Observation) -> Void
  ) throws(LinkError) {
    var told = 0.0
    while true {
      let (batches, inputEnded, failure) = context.outbox.wait(
        milliseconds: 250,
        until: { [context] box in
          !box.ready.isEmpty || box.failure != nil || context.isStopped.load(ordering: .relaxed)
            || (box.inputEnded && context.isAnswered)
        }
      ) { box in
        let batches = box.ready
        box.ready = []
        return (batches, box.inputEnded, box.failure)
      }
      if let failure { throw failure }
      // By reference: an observation has many parts to copy.
      for batch in batches {
        batch.withUnsafeBufferPointer { items in for i in items.indices { take(items[i], sink) } }
      }
      if !batches.isEmpty {
        batchEnded?()
        context.outbox.change { $0.hasRoom = true }
      }
      if let progress, elapsed - told > 0.25 {
        told = elapsed
        progress(state(inputEnded))
      }
      if inputEnded, batches.isEmpty, context.isAnswered { break }
      if context.isStopped.load(ordering: .relaxed) {
        summary.interrupted = !(inputEnded && context.isAnswered)
        break
      }
    }
  }

  private mutating func take(_ item: Finished, _ sink: (Observation) -> Void) {
    give(item.observation, sink)
    guard let key = item.key else { return }
    for target in context.ledger.answered(key, item.observation) {
      give(Ledger.answer(target, from: item.observation), sink)
    }
  }

  private mutating func give(_ observation: Observation, _ sink: (Observation) -> Void) {
    sink(observation)
    done += 1
    context.answered.add(1, ordering: .relaxed)
    summary.states[observation.state, default: 0] += 1
    if observation.state == .notAssessed, observation.reason == LinkReason.offline.rawValue {
      summary.offline = true
      summary.offlineEvidence = observation.detail
    }
  }

  /// The sum of it all, once the workers have ended.
  mutating func finish(_ progress: ((LinkProgress) -> Void)?) -> LinkSummary {
    if let progress { progress(state(true)) }
    summary.elapsed = elapsed
    let workers = context.outbox.with { $0.workers }
    summary.requests = workers.reduce(0) { $0 + $1.requests }
    summary.boundBy = workers.compactMap { $0.bound }.max { $0.seconds < $1.seconds }?.host
    return summary
  }

  private mutating func state(_ inputEnded: Bool) -> LinkProgress {
    var progress = LinkProgress()
    progress.done = done
    progress.pending = context.taken.load(ordering: .relaxed) - done
    progress.inputEnded = inputEnded
    progress.elapsed = elapsed
    progress.offline = context.watch.isDown
    marks.append((elapsed, done))
    if marks.count > 40 { marks.removeFirst() }
    if let first = marks.first, elapsed > first.time {
      progress.rate = Double(done - first.done) / (elapsed - first.time)
    }
    let workers = context.outbox.with { $0.workers }
    progress.inFlight = workers.reduce(0) { $0 + $1.inFlight }
    progress.hosts = workers.reduce(0) { $0 + $1.hosts }
    let slowest = workers.compactMap { $0.slowest }.max { $0.seconds < $1.seconds }
    progress.slowest = slowest.map { ($0.host, $0.pending) }
    let atRate = progress.rate > 0 ? Double(progress.pending) / progress.rate : nil
    progress.remaining = [slowest?.seconds, atRate].compactMap { $0 }.max()
    return progress
  }
}

/// An observation, and the ledger's key of its URL.
struct Finished: Sendable {
  var observation: Observation
  var key: Ledger.Key?
}
