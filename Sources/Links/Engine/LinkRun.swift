import CLinkLoop
import Catalog

/// A check of links: targets in, observations out in the order they are made.
///
/// It works on threads of its own; nothing of it blocks the cooperative pool but ``check(next:progress:batchEnded:sink:)`` itself.
public struct LinkRun: Sendable {
  /// How many descriptors are left for everything but transfers.
  private static let spareDescriptors = 128
  /// How many of its own an event loop has at most.
  private static let loopDescriptors = 20

  private let options: LinkOptions
  private let context: RunContext
  private let capacity: Int
  private let idle: Int

  /// A run with its options. `now` is the clock of the observations.
  public init(options: LinkOptions, now: @escaping @Sendable () -> Timestamp = LinkRun.systemClock) throws {
    guard ll_global_init() else { throw LinkError("libcurl cannot be initialised") }
    try Self.requireOpenSSL(String(cString: ll_tls_library()))
    guard options.concurrency > 0, options.perHost > 0, options.timeout > 0, options.threads > 0 else {
      throw LinkError("concurrency, connections a host, time-out and threads have to be above 0")
    }
    self.options = options
    context = try RunContext(options: options, now: now)
    let spare = Self.spareDescriptors + options.threads * Self.loopDescriptors
    let room = max(8, Int(ll_raise_descriptor_limit()) - spare)
    // One descriptor a transfer, and as many connections kept open as fit beside them.
    let total = min(options.concurrency, room * 3 / 4)
    capacity = max(1, total / options.threads)
    idle = max(4, min(4 * capacity, 2000, (room - total) / options.threads))
  }

  /// The system's clock.
  @Sendable public static func systemClock() -> Timestamp { Timestamp(seconds: ll_wall_ms() / 1000) }

  /// The GnuTLS flavour of libcurl costs 10–36 ms and 3.7 MiB a connection, and words its verdicts otherwise.
  static func requireOpenSSL(_ library: String) throws(LinkError) {
    guard library.hasPrefix("OpenSSL") || library.hasPrefix("(SecureTransport) OpenSSL") else {
      let found = library.isEmpty ? "none" : library
      throw LinkError(
        "libcurl's TLS library is \(found); links need one built with OpenSSL (libcurl4-openssl-dev)")
    }
  }

  /// Checks all targets, and returns when each is answered. Blocks.
  ///
  /// - Parameters:
  ///   - next: gives the next target, `nil` after the last; called on one other thread, one call at a time, as there
  ///     is room. It may block.
  ///   - isAtHand: whether the next call of `next` would not wait: then targets are handed on several at a time. Called on
  ///     the same thread.
  ///   - progress: told a few times a second how far the run is.
  ///   - batchEnded: called when nothing more is at hand for the sink: the moment to flush.
  ///   - sink: given each observation, in the order they are made.
  public func check(
    next: sending @escaping () -> LinkTarget?, isAtHand: sending @escaping () -> Bool = { false },
    progress: ((LinkProgress) -> Void)? = nil, batchEnded: (() -> Void)? = nil, sink: (Observation) -> Void
  ) throws -> LinkSummary {
    let begun = ll_now_us()
    context.outbox.with {
      $0.workers = Array(repeating: WorkerStatus(), count: options.threads)
      $0.runningWorkers = options.threads
    }
    context.watch.start()
    defer { stop() }
    for index in 0..<options.threads { try startWorker(index) }
    let feed = Feed(next, isAtHand)
    let started = NativeThread.start { [context] in
      var feeder = Feeder(context: context)
      feeder.run(feed.next, isAtHand: feed.isAtHand)
    }
    guard started else { throw LinkError("the system has no thread left to read the targets") }
    var collector = Collector(context: context, begun: begun)
    try collector.collect(progress: progress, batchEnded: batchEnded, sink: sink)
    stop()
    return collector.finish(progress)
  }

  /// Ends the threads; harmless when they have ended.
  private func stop() {
    context.isStopped.store(true, ordering: .relaxed)
    for mailbox in context.mailboxes { mailbox.post(.stop) }
    context.outbox.wait(until: { $0.runningWorkers == 0 }) { _ in }
    context.watch.close()
    context.resolver.close()
  }

  /// Stops the run: what is in flight is not answered, and the summary says so.
  public func cancel() {
    context.isStopped.store(true, ordering: .relaxed)
    for mailbox in context.mailboxes { mailbox.post(.stop) }
    context.outbox.change { _ in }
  }

  private func startWorker(_ index: Int) throws(LinkError) {
    let started = NativeThread.start { [context, capacity, idle] in
      if let worker = Worker(context: context, index: index, capacity: capacity, maxIdle: idle) {
        worker.run()
      } else {
        context.outbox.change {
          $0.failure = LinkError("the system has no descriptors left for an event loop")
        }
      }
      context.outbox.change { $0.runningWorkers -= 1 }
    }
    guard !started else { return }
    context.outbox.change { $0.runningWorkers -= options.threads - index }
    throw LinkError("the system has no thread left to check links")
  }

  /// The caller's closures on their way to the thread that calls them, and no other.
  private final class Feed: @unchecked Sendable {
    let next: () -> LinkTarget?
    let isAtHand: () -> Bool

    init(_ next: @escaping () -> LinkTarget?, _ isAtHand: @escaping () -> Bool) {
      self.next = next
      self.isAtHand = isAtHand
    }
  }
}

extension LinkRun {
  /// Checks all targets without blocking the caller's thread; ends early when its task is cancelled.
  public func check(
    next: @escaping @Sendable () -> LinkTarget?, progress: (@Sendable (LinkProgress) -> Void)? = nil,
    sink: @escaping @Sendable (Observation) -> Void
  ) async throws -> LinkSummary {
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation {
        (continuation: CheckedContinuation<LinkSummary, any Error>) in
        let started = NativeThread.start {
          do {
            continuation.resume(returning: try check(next: next, progress: progress, sink: sink))
          } catch {
            continuation.resume(throwing: error)
          }
        }
        if !started {
          continuation.resume(throwing: LinkError("the system has no thread left to check links"))
        }
      }
    } onCancel: {
      cancel()
    }
  }
}
