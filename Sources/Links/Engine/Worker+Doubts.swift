import CLinkLoop

/// Failures that our own network might explain wait here until the canary has been heard.
extension Worker {
  /// How often all tries are begun again because the network was down during the last one.
  private static let rounds = 3

  /// Looks at every doubtful job again.
  func reviewDoubts() {
    let waiting = doubtful
    doubtful = []
    for job in waiting where !decide(job) { doubtful.append(job) }
  }

  func reviewSoon() { statusDue = min(statusDue, now + 0.1) }

  /// Decides on a doubtful job; false where that has to wait.
  func decide(_ job: Job) -> Bool {
    guard let doubt = job.doubt else { return true }
    guard let reason = doubt.reason else { return decideUnasked(job) }
    switch context.watch.verdict(from: doubt.from, to: doubt.to, names: reason.isDNS) {
    case .up:
      job.doubt = nil
      emit(job, reason, doubt.detail)
    case .flapped:
      guard job.round < Self.rounds else { return offline(job, "the network came and went") }
      again(job)
    case .down:
      guard let outage = context.watch.outage else {
        // Only names do not resolve.
        let waited = Double(ll_now_us() - doubt.to) / 1e6
        return waited > context.options.offlinePatience ? offline(job, context.watch.evidence) : false
      }
      guard !outage.wasUp || outage.seconds > context.options.offlinePatience else { return false }
      return offline(job, outage.evidence)
    case .unknown: return false
    }
    return true
  }

  private func decideUnasked(_ job: Job) -> Bool {
    guard let outage = context.watch.outage else {
      job.doubt = nil
      enqueue(job)
      return true
    }
    guard !outage.wasUp || outage.seconds > context.options.offlinePatience else { return false }
    return offline(job, outage.evidence)
  }

  private func again(_ job: Job) {
    job.round += 1
    job.restart(context.options.method == .head ? .head : .ranged)
    if context.worker(of: job.address.host) == index { enqueue(job) } else { context.route(job) }
  }

  private func offline(_ job: Job, _ evidence: String?) -> Bool {
    job.doubt = nil
    job.answer = nil
    if job.isProbe {
      conclude(job, .offline, nil)
      return true
    }
    emit(job, .offline, "the auditor's own network is down: \(evidence ?? "the canary did not answer")")
    return true
  }
}
