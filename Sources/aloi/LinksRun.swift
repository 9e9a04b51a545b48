import Catalog
import Links

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One run of `aloi links`: standard input to standard output.
struct LinksRun {
  let options: LinkOptions
  let resume: String?
  let messages: MessageArguments

  func perform() throws -> Int32 {
    let earlier = try resume.map { try EarlierAnswers(path: $0) }
    let input = TargetInput(descriptor: 0, earlier: earlier)
    let progress = ProgressLine(messages)
    let summary: LinkSummary
    var output = LineOutput()
    do {
      let run = try LinkRun(options: options)
      Interruption.shared.watch(kept: "what was answered is written: --resume with it goes on")
      summary = try Interruption.shared.asking {
        run.cancel()
      } during: {
        try run.check(
          next: { input.next() },
          isAtHand: { input.isAtHand },
          progress: { seen in
            progress.say { _ in Self.line(seen) }
            if output.isBroken { run.cancel() }
          },
          batchEnded: { output.flush() },
          sink: { output.add($0) })
      }
    } catch let error as LinkError {
      throw Failure(.usage, error.description)
    }
    output.flush()
    progress.end()
    if !messages.quiet { say(summary, skipped: input.skipped) }
    if output.isBroken {
      throw Failure(.incomplete, "standard output takes no more; the rest was not checked")
    }
    if summary.interrupted { Terminal.error(Interruption.shared.message) }
    if summary.offline || summary.interrupted { return Failure.Code.incomplete.rawValue }
    return input.faults > 0 ? Failure.Code.usage.rawValue : 0
  }

  private static func line(_ seen: LinkProgress) -> String {
    let known = seen.done + seen.pending
    var line = "\(seen.done) of \(known)\(seen.inputEnded ? "" : "+") links, \(Int(seen.rate)) a second"
    if let left = seen.remaining, seen.pending > 0 { line += ", about \(duration(left)) left" }
    if let slowest = seen.slowest { line += ", waiting for \(printable(slowest.host)) (\(slowest.pending))" }
    return seen.offline ? line + ", the network is down" : line
  }

  private func say(_ summary: LinkSummary, skipped: Int) {
    let states = Observation.State.allCases.compactMap { state in
      summary.states[state].map { "\(state.rawValue) \($0)" }
    }
    var line = "\(summary.total) links in \(duration(summary.elapsed)): \(states.joined(separator: ", "))"
    if skipped > 0 { line += "; \(skipped) answered before" }
    if let host = summary.boundBy, summary.elapsed > 5 { line += "; the run was bound by \(printable(host))" }
    Terminal.note(line)
    if summary.offline {
      Terminal.error(
        "\(printable(summary.offlineEvidence ?? "the auditor's own network was down", limit: 300)); what could not be "
          + "told is notAssessed: offline. Run again with --resume once the network is back")
    }
  }
}

/// Observations on their way to standard output.
struct LineOutput {
  private var bytes: [UInt8] = []
  /// Whether standard output took no more.
  private(set) var isBroken = false

  mutating func add(_ observation: Observation) {
    ObservationLine.append(observation, to: &bytes)
    if bytes.count > 64 << 10 { flush() }
  }

  mutating func flush() {
    guard !bytes.isEmpty else { return }
    let done = bytes.withUnsafeBytes { Terminal.writeAll($0.baseAddress, $0.count, to: 1) }
    if !done { isBroken = true }
    bytes.removeAll(keepingCapacity: true)
  }
}
