import Catalog
import Store
import Synchronization

/// Puts observations into the store as they come, a small batch at a time: a kill loses at most what was in flight.
final class ObservationRecorder: Sendable {
  private struct State {
    var batch: [Observation] = []
    var error: StoreError?
    var isFull = false
  }

  private let store: EvidenceStore
  private let audit: AuditID
  private let state = Mutex(State())

  init(store: EvidenceStore, audit: AuditID) {
    self.store = store
    self.audit = audit
  }

  /// Takes one observation.
  func add(_ observation: Observation) {
    state.withLock { state in
      state.batch.append(observation)
      if state.batch.count >= 64 { flush(&state) }
    }
  }

  /// Writes what is left.
  ///
  /// - Throws: the first error of the store.
  func finish() throws {
    try state.withLock { state in
      flush(&state)
      if let error = state.error { throw error }
    }
  }

  private func flush(_ state: inout State) {
    guard state.error == nil, !state.batch.isEmpty else { return }
    do throws(StoreError) {
      _ = try store.record(state.batch, in: audit)
      state.batch.removeAll(keepingCapacity: true)
    } catch {
      state.error = error
    }
  }
}

/// Hands the links of the store to the checker, one at a time.
final class LinkFeed: Sendable {
  private struct State {
    var pending: PendingLinks
    var batch: ArraySlice<PendingLink> = []
    var error: StoreError?
  }

  private let state: Mutex<State>

  init(pending: PendingLinks) { state = Mutex(State(pending: pending)) }

  /// What the store could not give, if that ended the feed.
  var error: StoreError? { state.withLock { $0.error } }

  /// The next link; `nil` at the end.
  func next() -> LinkTarget? {
    state.withLock { state in
      if let link = state.batch.popFirst() { return link.target }
      do throws(StoreError) {
        state.batch = ArraySlice(try state.pending.next() ?? [])
      } catch {
        state.error = error
      }
      return state.batch.popFirst()?.target
    }
  }
}
