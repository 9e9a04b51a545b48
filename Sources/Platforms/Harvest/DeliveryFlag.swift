import Synchronization

/// Whether a harvest has handed over a page: from then on another way to the same entries would only repeat them.
final class DeliveryFlag: Sendable {
  private let flag = Atomic(false)

  /// Whether a page was handed over.
  var isSet: Bool { flag.load(ordering: .relaxed) }

  /// Notes that a page was handed over.
  func set() { flag.store(true, ordering: .relaxed) }
}
