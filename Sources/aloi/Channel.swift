import Dispatch
import Catalog

/// A queue of bounded length between two threads: the sender waits while it is full, the receiver while it is empty.
final class Channel<Item: Sendable>: Sendable {
  private struct State {
    var items: [Item] = []
    var isClosed = false
    var isAbandoned = false
  }

  private let state = Guarded(State())
  private let free: DispatchSemaphore
  private let filled = DispatchSemaphore(value: 0)

  /// A channel that holds at most `capacity` items.
  init(capacity: Int) { free = DispatchSemaphore(value: capacity) }

  /// Hands an item over; false once nobody receives any more.
  func send(_ item: Item) -> Bool {
    free.wait()
    let goesOn = state.withLock { state in
      if !state.isAbandoned { state.items.append(item) }
      return !state.isAbandoned
    }
    filled.signal()
    // The next of several senders learns of it too.
    if !goesOn { free.signal() }
    return goesOn
  }

  /// Says that nothing more comes.
  func close() {
    state.withLock { $0.isClosed = true }
    filled.signal()
  }

  /// The next item; `nil` when nothing more comes.
  func receive() -> Item? {
    while true {
      filled.wait()
      let item: Item?? = state.withLock { state in
        if !state.items.isEmpty { return .some(.some(state.items.removeFirst())) }
        return state.isClosed ? .some(nil) : nil
      }
      guard let item else { continue }
      if item == nil { filled.signal() } else { free.signal() }
      return item
    }
  }

  /// Says that nothing is received any more, so that the sender can stop.
  func abandon() {
    state.withLock { state in
      state.isAbandoned = true
      state.items = []
    }
    free.signal()
  }
}

/// Runs blocking work on a thread that is not of the cooperative pool.
func onThread<T: Sendable>(_ body: @escaping @Sendable () throws -> T) async throws -> T {
  try await withCheckedThrowingContinuation { continuation in
    DispatchQueue(label: "aloi.work").async {
      continuation.resume(with: Result { try body() })
    }
  }
}
