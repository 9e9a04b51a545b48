import Catalog

/// Takes targets from the caller as there is room for them, and hands them to the workers.
struct Feeder {
  let context: RunContext
  /// How many targets may wait in files.
  private static let mostSpilled = 4_000_000

  /// Takes targets until there are no more, or the run is stopped.
  func run(_ next: () -> LinkTarget?) {
    while waitForRoom() {
      guard let target = next() else {
        context.outbox.change { $0.inputEnded = true }
        return
      }
      context.taken.add(1, ordering: .relaxed)
      admit(target)
    }
  }

  /// Waits until the window has room; false when the run was stopped.
  private func waitForRoom() -> Bool {
    let window = context.options.window
    while context.resident.load(ordering: .relaxed) >= window
      || context.spilled.load(ordering: .relaxed) >= Self.mostSpilled
    {
      if context.isStopped.load(ordering: .relaxed) { return false }
      context.outbox.wait(milliseconds: 100, until: { $0.hasRoom }) { $0.hasRoom = false }
    }
    return !context.isStopped.load(ordering: .relaxed)
  }

  /// Answers a target that needs no network, or hands it on.
  private func admit(_ target: LinkTarget) {
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
    context.route(job)
  }

  private func answer(_ observation: Observation) {
    context.outbox.change { $0.ready.append(Finished(observation: observation, key: nil)) }
  }
}
