import Dispatch
import Catalog

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
