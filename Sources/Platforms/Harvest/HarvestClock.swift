#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import Catalog

/// Time and chance, as a harvest needs them: handed in, so that tests do not wait.
public struct HarvestClock: Sendable {
  /// Seconds of a clock that never goes back.
  public var seconds: @Sendable () -> Double
  /// The time of day, for dates in `Retry-After`.
  public var now: @Sendable () -> Timestamp
  /// Waits some seconds.
  public var sleep: @Sendable (Double) async throws -> Void
  /// A number from 0 up to 1, for the jitter of waiting times.
  public var random: @Sendable () -> Double

  /// A clock of one's own.
  public init(
    seconds: @escaping @Sendable () -> Double, now: @escaping @Sendable () -> Timestamp,
    sleep: @escaping @Sendable (Double) async throws -> Void, random: @escaping @Sendable () -> Double
  ) {
    self.seconds = seconds
    self.now = now
    self.sleep = sleep
    self.random = random
  }

  /// The system's clock.
  public static let system = HarvestClock(
    seconds: {
      var now = timespec()
      clock_gettime(CLOCK_MONOTONIC, &now)
      return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
    },
    now: { Timestamp(seconds: Int64(time(nil))) },
    sleep: { try await Task.sleep(nanoseconds: UInt64(max(0, min($0, 86_400)) * 1e9)) },
    random: { Double.random(in: 0..<1) })
}
