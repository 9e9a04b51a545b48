import Catalog
import Links
import Store

/// Puts observations into the store as they come, a small batch at a time: a kill loses at most what was in flight.
final class ObservationRecorder: Sendable {
  private struct State {
    var batch: [Observation] = []
    var error: StoreError?
    var isFull = false
  }

  private let store: EvidenceStore
  private let audit: AuditID
  private let state = Guarded(State())

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

  /// Writes what there is, when no more is at hand.
  func flush() { state.withLock { flush(&$0) } }

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

/// Hands the links of the store to the checker, one at a time. What was as declared the last time is only asked for a
/// change; where there was none, what was seen then still holds.
final class LinkFeed: Sendable {
  private struct State {
    var pending: PendingLinks
    var batch: ArraySlice<PendingLink> = []
    var error: StoreError?
    /// What is asked for a change only, with what was seen before.
    var conditional: [String: (target: LinkTarget, previous: Observation)] = [:]
  }

  private let state: Guarded<State>

  init(pending: PendingLinks) { state = Guarded(State(pending: pending)) }

  /// What the store could not give, if that ended the feed.
  var error: StoreError? { state.withLock { $0.error } }

  /// How many links need not be asked.
  var leftOut: Int { state.withLock { $0.pending.leftOut } }

  /// Whether the next link is at hand, without asking the store.
  var isAtHand: Bool { state.withLock { !$0.batch.isEmpty } }

  /// The next link; `nil` at the end.
  func next() -> LinkTarget? {
    state.withLock { state in
      if state.batch.isEmpty {
        do throws(StoreError) {
          state.batch = ArraySlice(try state.pending.next() ?? [])
        } catch {
          state.error = error
        }
      }
      guard let link = state.batch.popFirst() else { return nil }
      guard let seen = link.previous, seen.state == .available, seen.sniffedFormat != nil,
        seen.redirects == 0,
        (seen.etag ?? seen.lastModified) != nil
      else { return link.target }
      var target = link.target
      target.etag = seen.etag
      target.lastModified = seen.lastModified
      state.conditional[target.url] = (link.target, seen)
      return target
    }
  }

  /// An observation with what is known from before, where the server says that nothing has changed.
  func completed(_ observation: Observation) -> Observation {
    let known = state.withLock { $0.conditional.removeValue(forKey: observation.url) }
    guard let (target, previous) = known, observation.status == 304, observation.state == .available else {
      return observation
    }
    var result = observation
    result.contentType = previous.contentType
    result.contentLength = previous.contentLength
    result.sniffedFormat = previous.sniffedFormat
    result.acceptsRanges = previous.acceptsRanges
    result.corsAny = previous.corsAny ?? observation.corsAny
    result.etag = observation.etag ?? previous.etag
    result.lastModified = observation.lastModified ?? previous.lastModified
    let judged = result.asDeclared(by: target)
    if judged.state == .available { result.state = .available } else { result = judged }
    return result
  }
}
