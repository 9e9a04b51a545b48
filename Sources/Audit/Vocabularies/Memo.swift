import Catalog

/// What was made of things met before: a few make up most of a catalogue. What is kept is bounded.
final class Memo<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let capacity: Int
  private let known = Guarded<[Key: Value]>([:])

  init(capacity: Int = 4_096) { self.capacity = capacity }

  /// The value of a key, made or remembered.
  func value(of key: Key, make: (Key) -> Value) -> Value {
    if let value = known.withLock({ $0[key] }) { return value }
    let value = make(key)
    known.withLock { known in
      if known.count >= capacity { known.removeAll(keepingCapacity: true) }
      known[key] = .some(value)
    }
    return value
  }
}
