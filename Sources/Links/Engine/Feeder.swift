import Catalog

/// Takes targets from the caller as there is room for them, and hands them to the workers, several at a time where the
/// caller has them at hand.
struct Feeder {
  let context: RunContext
  /// Jobs on their way to the workers, by worker, and how many.
  private var batches: [[Message]]
  private var batched = 0

  /// How many targets may wait in files.
  private static let mostSpilled = 4_000_000
  /// How many jobs are handed over at once.
  private static let batch = 64

  init(context: RunContext) {
    self.context = context
    batches = Array(repeating: [], count: context.mailboxes.count)
  }

  /// Takes targets until there are no more, or the run is stopped.
  mutating func run(_ next: () -> LinkTarget?, isAtHand: () -> Bool) {
    while waitForRoom() {
      guard let target = next() else {
        send()
        context.outbox.change { $0.inputEnded = true }
        return
      }
      context.taken.add(1, ordering: .relaxed)
      admit(target)
      if batched >= Self.batch || !isAtHand() { send() }
    }
  }

  /// Waits until the window has room; false when the run was stopped.
  private mutating func waitForRoom() -> Bool {
    let window = context.options.window
    while context.resident.load(ordering: .relaxed) >= window
      || context.spilled.load(ordering: .relaxed) >= Self.mostSpilled
    {
      send()
      if context.isStopped.load(ordering: .relaxed) { return false }
      context.outbox.wait(milliseconds: 100, until: { $0.hasRoom }) { $0.hasRoom = false }
    }
    return !context.isStopped.load(ordering: .relaxed)
  }

  /// Answers a target that needs no network, or hands it on.
  private mutating func admit(_ target: LinkTarget) {
    if DataURL.isOne(target.url) { return answer(DataURL.check(target, now: context.now())) }
    let address: WebAddress
    do throws(AddressFault) {
      address = try AddressParser.parse(target.url)
    } catch {
      return answer(Observation(target, error.reason, error.detail, context.now()))
    }
    let job = context.job(target, address)
    if let key = job.ledgerKey {
      switch context.ledger.admit(target, key) {
      case .new: break
      case .awaited: return
      case .answered(let known): return answer(Ledger.answer(target, from: known))
      }
    }
    context.resident.add(1, ordering: .relaxed)
    batches[context.worker(of: address.host)].append(.job(job))
    batched += 1
  }

  /// Hands the workers what is theirs.
  private mutating func send() {
    guard batched > 0 else { return }
    for worker in batches.indices where !batches[worker].isEmpty {
      context.mailboxes[worker].post(batches[worker])
      batches[worker].removeAll(keepingCapacity: true)
    }
    batched = 0
  }

  private func answer(_ observation: Observation) {
    context.outbox.change { $0.ready.append([Finished(observation: observation, key: nil)]) }
  }
}
