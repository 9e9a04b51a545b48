import Dispatch

/// Where documents are read: reading blocks, and so does who receives what was read.
enum ReadingThread {
  /// Runs blocking work on a thread that is not of the cooperative pool.
  static func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue.global().async { continuation.resume(with: Result { try work() }) }
    }
  }
}
