import Dispatch
import Platforms
import Catalog

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What SIGINT and SIGTERM do: whoever can stop in order is asked to; a second signal, or the first where nobody can,
/// removes what stands half-written and ends the program.
final class Interruption: Sendable {
  /// The one of this process.
  static let shared = Interruption()

  private struct State {
    var leftovers: Set<String> = []
    var stop: (@Sendable () -> Void)?
    var isAsked = false
    var kept = ""
  }

  private let state = Guarded(State())
  /// Held while files are put into their places, so that none is missing beside the others.
  private let quiet = Guarded(())

  private init() {}

  /// Listens from now on.
  ///
  /// - Parameter kept: what an interrupted run leaves behind, for the message.
  func watch(kept: String) {
    state.withLock { $0.kept = kept }
    let queue = DispatchQueue(label: "aloi.signals")
    for number in [SIGINT, SIGTERM] {
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      let isListening = DispatchSemaphore(value: 0)
      source.setRegistrationHandler { isListening.signal() }
      // The handler holds its source: it listens as long as the program lives.
      source.setEventHandler { [self] in
        take()
        withExtendedLifetime(source) {}
      }
      source.resume()
      // Until then a signal ends the program as ever; nothing is written yet.
      isListening.wait()
      #if canImport(Darwin)
        signal(number, SIG_IGN)
      #endif
    }
  }

  /// What an interrupted run says.
  var message: String { state.withLock { "interrupted" + ($0.kept.isEmpty ? "" : "; \($0.kept)") } }

  /// Whether a signal came.
  var isAsked: Bool { state.withLock(\.isAsked) }

  /// Does something that stops in order when it is asked to.
  func asking<T>(_ stop: @escaping @Sendable () -> Void, during body: () throws -> T) rethrows -> T {
    let isLate = state.withLock { state in
      state.stop = stop
      return state.isAsked
    }
    if isLate { stop() }
    defer { state.withLock { $0.stop = nil } }
    return try body()
  }

  /// Does something that is over soon, and that no signal may cut in two.
  func holdingOff<T>(_ body: () throws -> T) rethrows -> T {
    try quiet.withLock { _ in try body() }
  }

  /// Notes a file that is of no use where the program ends before it is whole.
  func leaves(_ path: String) { state.withLock { _ = $0.leftovers.insert(path) } }

  /// Notes that a file has its place, or is gone.
  func settled(_ path: String) { state.withLock { _ = $0.leftovers.remove(path) } }

  private func take() {
    let stop = state.withLock { state in
      defer { state.isAsked = true }
      return state.isAsked ? nil : state.stop
    }
    if let stop { return stop() }
    quiet.withLock { _ in
      for path in state.withLock(\.leftovers) { unlink(path) }
      ScratchFile.removeAll()
      Terminal.error(message)
      _exit(Failure.Code.incomplete.rawValue)
    }
  }
}
