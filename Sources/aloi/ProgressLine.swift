#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How far long work has come, on standard error: a live line on a terminal, a plain line every ten seconds elsewhere.
final class ProgressLine {
  private let isOn: Bool
  private let isLive: Bool
  private let started = ProgressLine.seconds()
  private var last: Double
  private var isShown = false

  init(_ messages: MessageArguments) {
    isOn = !messages.quiet && !messages.noProgress
    isLive = Terminal.isInteractive(.error) && Terminal.environment("TERM") != "dumb"
    last = started
  }

  /// Says how many entries were read.
  func entries(_ count: Int) {
    guard isOn, count & 63 == 0 else { return }
    say { elapsed in
      "\(count) entries, \(Int(Double(count) / max(elapsed, 0.001))) a second"
    }
  }

  /// Says something, when it is time to.
  func say(_ text: (_ elapsed: Double) -> String) {
    guard isOn else { return }
    let now = Self.seconds()
    guard now - last >= (isLive ? 0.1 : 10) else { return }
    last = now
    let line = text(now - started)
    if isLive {
      Terminal.write("\r\u{1B}[K\(line)", to: .error)
      isShown = true
    } else {
      Terminal.note(line)
    }
  }

  /// Takes the live line away.
  func end() {
    if isShown { Terminal.write("\r\u{1B}[K", to: .error) }
    isShown = false
  }

  private static func seconds() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }
}
