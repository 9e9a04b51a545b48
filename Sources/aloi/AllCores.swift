import Dispatch
import Catalog

/// Work side by side, a thread a core.
enum AllCores {
  /// Runs a body for every number below a count.
  static let run: @Sendable (_ count: Int, _ body: @Sendable (Int) -> Void) -> Void = { count, body in
    DispatchQueue.concurrentPerform(iterations: count, execute: body)
  }
}

extension Array where Element: Sendable {
  /// The results of a pure function, in order, computed on all cores.
  func mapOnAllCores<Result: Sendable>(_ body: @Sendable (Element) -> Result) -> [Result] {
    let part = 16
    let results = Guarded([Int: [Result]]())
    DispatchQueue.concurrentPerform(iterations: (count + part - 1) / part) { number in
      let range = number * part..<Swift.min(count, (number + 1) * part)
      let done = self[range].map(body)
      results.withLock { $0[number] = done }
    }
    return results.withLock { parts in parts.keys.sorted().flatMap { parts[$0] ?? [] } }
  }
}
