/// Runs a body once for every number below a count, perhaps side by side, and returns when all are done.
public typealias Concurrently = @Sendable (_ count: Int, _ body: @Sendable (Int) -> Void) -> Void

extension Array where Element: Sendable {
  /// The results of a pure function, in order, computed side by side in small parts.
  public func mapped<Result: Sendable>(
    _ concurrently: Concurrently, _ body: @escaping @Sendable (Element) -> Result
  ) -> [Result] {
    let part = 16
    return [Result](unsafeUninitializedCapacity: count) { results, filled in
      withUnsafeBufferPointer { elements in
        // Each result has a place of its own, which one part alone writes.
        nonisolated(unsafe) let (elements, results) = (elements, results)
        concurrently((elements.count + part - 1) / part) { number in
          for at in number * part..<Swift.min(elements.count, (number + 1) * part) {
            results.initializeElement(at: at, to: body(elements[at]))
          }
        }
      }
      filled = count
    }
  }
}
