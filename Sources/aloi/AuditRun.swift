import Audit
import Catalog
import Dispatch
import Links
import Platforms
import Reports
import Store

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One audit from its sources to its exit code. It blocks: run it on a thread of its own.
final class AuditRun {
  let settings: AuditSettings
  let messages: MessageArguments
  let progress: ProgressLine
  /// The catalogue as it was, where only what changed is audited.
  private(set) var earlier: EarlierCatalogue?
  /// The report of an earlier audit, where the two are compared.
  private(set) var earlierReport: EarlierReport?
  /// What kept the audit from being concluded; exit code 3.
  var incomplete: [String] = []
  /// What could not be seen because of the auditor's own network: the gate's settings say what becomes of it.
  var inconclusive: [String] = []
  /// What was wrong with the input; exit code 2.
  var faults: [String] = []

  init(settings: AuditSettings, messages: MessageArguments) {
    self.settings = settings
    self.messages = messages
    progress = ProgressLine(messages)
  }

  /// Runs the audit and answers the exit code.
  func perform() throws -> Int32 {
    defer { progress.end() }
    Interruption.shared.watch(
      kept: settings.store.map {
        "what was read and checked is kept in \($0): --resume goes on; no report was written"
      } ?? "no report was written, and nothing is kept without --store FILE")
    earlier = try EarlierCatalogue.load(settings)
    earlierReport = try EarlierReport.load(settings)
    let isLocal = settings.sources.allSatisfy { !CatalogueReading.isWeb($0) }
    if settings.store != nil || settings.links == .live || !isLocal {
      return try StoredAudit(run: self).perform()
    }
    guard case .replay(let file) = settings.links else { return try direct(observations: nil) }
    return try direct(observations: try ObservationFile(path: file))
  }

  /// Reads and evaluates in one pass: a thread reads, this one evaluates and writes.
  private func direct(observations: ObservationFile?) throws -> Int32 {
    let now = settings.now ?? observations?.newest ?? Self.systemClock()
    var evaluation = try Evaluation(settings: settings, now: now, comparedWith: earlier, earlierReport)
    var noted: Set<ReadingNote> = []
    try readInParallel { batch in
      for refusal in batch.refusals { evaluation.add(refusal) }
      for info in batch.catalogues {
        evaluation.add(info)
        for note in info.notes where CatalogueInfo.harvestNotes.contains(note.code) {
          noted.insert(note)
        }
      }
      let entries =
        earlier.map { earlier in batch.entries.filter { earlier.hasChanged($0) } } ?? batch.entries
      try evaluation.add(entries, seen: observations?.seen ?? SeenEvidence())
      progress.entries(evaluation.entries)
    }
    try evaluation.flush()
    for note in noted.sorted(by: { ($0.code, $0.detail) < ($1.code, $1.detail) }) {
      evaluation.find(CatalogueFinding(note, source: settings.sources.joined(separator: " ")))
    }
    return try conclude(&evaluation)
  }

  /// Reads the sources on a thread of its own and hands what was read over here in batches, in order. What stopped the reading early
  /// is noted: what came before it is audited all the same.
  func readInParallel(_ body: (ReadBatch) throws -> Void) throws {
    let channel = Channel<ReadBatch>(capacity: 4)
    let outcome = Guarded<(any Error)?>(nil)
    let reading = CatalogueReading(settings: settings)
    let ended = DispatchSemaphore(value: 0)
    DispatchQueue(label: "aloi.reading").async {
      var batch = ReadBatch()
      do {
        try reading.read { event in
          batch.add(event)
          guard batch.count >= 256 else { return }
          guard channel.send(batch) else { throw StoppedReading() }
          batch = ReadBatch()
        }
      } catch is StoppedReading {
      } catch {
        outcome.withLock { $0 = error }
      }
      _ = channel.send(batch)
      channel.close()
      ended.signal()
    }
    do {
      while let batch = channel.receive() { try body(batch) }
    } catch {
      channel.abandon()
      ended.wait()
      throw error
    }
    ended.wait()
    if let error = outcome.withLock({ $0 }) { note(error) }
  }

  /// Notes what stopped the reading: the input's fault, or the network's.
  func note(_ error: any Error) {
    switch error {
    case let fault as HarvestError where ["not-recognised", "invalid-url"].contains(fault.reason):
      faults.append(fault.description)
    case let fault as HarvestError: incomplete.append(fault.description)
    case let fault as ReadError: faults.append(fault.description)
    case let fault as FetchError: incomplete.append(fault.description)
    case let failure as Failure where failure.code == .incomplete: incomplete.append(failure.message)
    case let failure as Failure: faults.append(failure.message)
    default: faults.append("\(error)")
    }
  }

  /// Writes the reports, says how it went, and answers the exit code.
  func conclude(_ evaluation: inout Evaluation) throws -> Int32 {
    progress.end()
    for text in incomplete + inconclusive + faults {
      evaluation.warn(text)
      Terminal.error(printable(text, limit: 3_000))
    }
    if evaluation.refused > 0 {
      let count = plural(evaluation.refused, "entry", "entries")
      let first = evaluation.endings.first?.refusals.first
      let place = first.map { "\($0.location): \($0.place): \($0.detail)" } ?? ""
      Terminal.error("\(count) could not be read; first: \(printable(place, limit: 1_000))")
    }
    guard evaluation.entries > 0 || evaluation.refused > 0 || (faults.isEmpty && incomplete.isEmpty) else {
      evaluation.discard()
      return exitCode(evaluation)
    }
    if let earlier { evaluation.conclude(earlier) }
    evaluation.noteRepeats()
    let before = evaluation.warnings
    evaluation.concludeReport(isWhole: isWhole(evaluation))
    for text in settings.vocabularies.official?.remarks ?? [] { evaluation.warn(text) }
    evaluation.judge(isWhole: isWhole(evaluation))
    for text in evaluation.warnings.dropFirst(before.count) {
      Terminal.note("warning: \(printable(text, limit: 400))")
    }
    let paths = try evaluation.finish()
    if !messages.quiet { say(evaluation.endings, paths) }
    try writeBaseline(evaluation)
    Gate.say(evaluation.endings, reports: paths, quiet: messages.quiet)
    return exitCode(evaluation)
  }

  /// Whether everything there is was audited.
  private func isWhole(_ evaluation: Evaluation) -> Bool {
    incomplete.isEmpty && faults.isEmpty && evaluation.refused == 0 && settings.limit == nil
      && !settings.auditsOnlyChanges
  }

  /// The summary, on standard output where that is not taken by a report.
  private func say(_ endings: [ReportEnding], _ paths: [String]) {
    let isTaken = settings.targets.contains { $0.place == .output }
    let stream: Terminal.Stream = isTaken ? .error : .output
    let painter = Painter(isOn: (messages.color ?? .auto).isOn(for: stream))
    for ending in endings {
      Terminal.write(ConsoleSummary(ending: ending, painter: painter).text, to: stream)
    }
    guard !paths.isEmpty else { return }
    Terminal.write("Reports: \(paths.joined(separator: ", "))\n", to: stream)
  }

  private func writeBaseline(_ evaluation: Evaluation) throws {
    let mended = evaluation.endings.compactMap { $0.gate?.fixedCount }.max() ?? 0
    guard settings.updatesBaseline, let path = settings.baseline else {
      guard mended > 0, !messages.quiet else { return }
      return Terminal.note(
        "\(plural(mended, "finding")) of the baseline \(mended == 1 ? "is" : "are") mended; --update-baseline makes it smaller"
      )
    }
    guard isWhole(evaluation) else {
      incomplete.append("the baseline is not written, as not everything was audited")
      return Terminal.error("the baseline \(path) is not written, as not everything was audited")
    }
    let baseline = evaluation.nextBaseline
    try BaselineFile.write(baseline, to: path)
    guard !messages.quiet else { return }
    Terminal.note(
      "\(path) now has \(plural(baseline.findings.count, "finding")); \(mended) mended since the last one")
  }

  /// A gate that does not hold before input faults before an audit that could not be concluded.
  private func exitCode(_ evaluation: Evaluation) -> Int32 {
    let outcomes = evaluation.endings.compactMap { $0.gate?.verdict.outcome }
    let policy = settings.gate.inconclusive
    let isBlind = !inconclusive.isEmpty || outcomes.contains(.undecided)
    if outcomes.contains(.fails) || (isBlind && policy == .fail) { return Failure.Code.gate.rawValue }
    if !faults.isEmpty || evaluation.refused > 0 { return Failure.Code.usage.rawValue }
    if isBlind, policy == .report { return Failure.Code.incomplete.rawValue }
    return incomplete.isEmpty ? 0 : Failure.Code.incomplete.rawValue
  }

  static func systemClock() -> Timestamp { Timestamp(seconds: Int64(time(nil))) }
}
