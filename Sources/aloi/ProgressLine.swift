import Links
import Store

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
    guard isOn else { return }
    say { elapsed in
      "\(count) entries, \(Int(Double(count) / max(elapsed, 0.001))) a second"
    }
  }

  /// Says how far the link checks are.
  func links(_ seen: LinkProgress, of counts: LinkCounts) {
    say { _ in
      let done = counts.done + seen.done
      var line = "\(done) of \(counts.total) links, \(Int(seen.rate)) a second"
      if let left = seen.remaining { line += ", about \(duration(left)) left" }
      if let slowest = seen.slowest { line += ", waiting for \(slowest.host) (\(slowest.pending))" }
      return seen.offline ? line + ", the network is down" : line
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

/// A span of time for people: `42 s`, `3 min`, `2 h 5 min`.
func duration(_ seconds: Double) -> String {
  guard seconds.isFinite, seconds < 1e7 else { return "a long time" }
  let whole = Int(seconds.rounded(.up))
  if whole < 60 { return "\(whole) s" }
  if whole < 3600 { return "\(whole / 60) min" }
  return "\(whole / 3600) h \(whole / 60 % 60) min"
}
