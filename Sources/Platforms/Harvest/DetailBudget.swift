import Catalog

/// Bounds the requests for details of single entries: a courtesy to portals, as each entry could ask for some.
final class DetailBudget: Sendable {
  /// The most such requests in one run.
  static let most = 2000

  private let left: Guarded<Int>

  init(_ most: Int = DetailBudget.most) { left = Guarded(most) }

  /// Takes as many of the requests as there are.
  func take(_ wanted: Int) -> Int {
    left.withLock { left in
      let taken = max(0, min(wanted, left))
      left -= taken
      return taken
    }
  }

  /// Whether there may be another one.
  var isOpen: Bool { left.withLock { $0 > 0 } }

  /// Gives up: the portal has none to give.
  func close() { left.withLock { $0 = 0 } }
}
