import Catalog

/// Runs a body for every number below a count, perhaps side by side.
public typealias Concurrently = @Sendable (_ count: Int, _ body: @Sendable (Int) -> Void) -> Void

extension Array where Element: Sendable {
  /// The results of a pure function, in order, computed side by side in small parts.
  func mapped<Result: Sendable>(
    _ concurrently: Concurrently, _ body: @escaping @Sendable (Element) -> Result
  ) -> [Result] {
    let part = 8
    let results = Guarded([Int: [Result]]())
    concurrently((count + part - 1) / part) { number in
      let done = self[number * part..<Swift.min(count, (number + 1) * part)].map(body)
      results.withLock { $0[number] = done }
    }
    return results.withLock { parts in parts.keys.sorted().flatMap { parts[$0] ?? [] } }
  }
}
