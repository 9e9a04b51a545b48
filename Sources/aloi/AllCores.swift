import Dispatch
import Reports

/// Work side by side, a thread a core.
enum AllCores {
  /// Runs a body for every number below a count.
  static let run: Concurrently = { count, body in
    DispatchQueue.concurrentPerform(iterations: count, execute: body)
  }
}

extension Array where Element: Sendable {
  /// The results of a pure function, in order, computed on all cores.
  func mapOnAllCores<Result: Sendable>(_ body: @escaping @Sendable (Element) -> Result) -> [Result] {
    mapped(AllCores.run, body)
  }
}
