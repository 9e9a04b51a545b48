import Audit
import Reports

/// What an audit was asked to do, by its options and its configuration.
struct AuditChoice {
  var settings: AuditSettings
  var messages: MessageArguments
  /// Every setting, with where it came from.
  var effective: EffectiveSettings
}

extension AuditCommand {
  /// Puts options, configuration and defaults together, and checks them whole.
  ///
  /// - Parameter needsSource: whether there has to be something to audit.
  func chosen(needsSource: Bool = true) throws -> AuditChoice {
    let config = try Configuration.load(gate.config)
    var effective = EffectiveSettings(file: config.file)
    let sources = effective.pick("source", source, config.sources, default: [])
    guard !sources.isEmpty || !needsSource else {
      throw Failure(
        .usage,
        "nothing to audit: name a portal, an address, a file or a folder; `aloi audit --help` shows how")
    }
    var settings = try evidence.settings(sources: sources, config, &effective)
    settings.folder = effective.pick("out", out, config.out, default: settings.folder)
    settings.targets = try ReportTarget.parse(
      effective.pick("format", format.map { [$0] } ?? [], config.formats, default: ["md", "json"]))
    settings.onlyChangedSince = effective.pick(
      "only-changed-since", onlyChangedSince, config.onlyChangedSince)
    settings.compare = effective.pick("compare", compare, config.compare)
    if settings.compares, !settings.targets.contains(where: { $0.reporter.name == Reporter.comment.name }) {
      settings.targets.append(ReportTarget(reporter: .comment))
    }
    try chooseGate(&settings, config, &effective)
    settings.checks = checks.chosen(config, &effective)
    let messages = messages.chosen(config, &effective)
    settings.suppressions = config.suppressions
    effective.note("suppressions", "\(config.suppressions.count)", false, !config.suppressions.isEmpty)
    try check(settings)
    return AuditChoice(settings: settings, messages: messages, effective: effective)
  }

  private func chooseGate(
    _ settings: inout AuditSettings, _ config: Configuration, _ effective: inout EffectiveSettings
  ) throws {
    var clauses = GateClauses()
    try Gate.minimums(
      effective.pick("fail-under", gate.failUnder, config.failUnder, default: []), into: &clauses)
    clauses.failOn = effective.pick("fail-on", gate.failOn.map { [$0] } ?? [], config.failOn, default: [])
      .flatMap { $0.split(separator: ",").map { String($0.drop(while: \.isWhitespace)) } }
    clauses.maxNew = effective.pick("max-new", gate.maxNew, config.maxNew)
    clauses.maxBroken = effective.pick("max-broken", gate.maxBroken, config.maxBroken)
    clauses.inconclusive = effective.pick(
      "inconclusive", gate.inconclusive, config.inconclusive, default: .report)
    settings.baseline = effective.pick("baseline", gate.baseline, config.baseline)
    settings.updatesBaseline = effective.pick(
      "update-baseline", gate.updateBaseline ? true : nil, config.updateBaseline, default: false)
    try Gate.check(clauses, rulebooks: settings.rulebooks)
    if settings.updatesBaseline {
      guard settings.baseline != nil else {
        throw Failure(.usage, "--update-baseline needs --baseline FILE, the file to write")
      }
      // Everything of today is known tomorrow: nothing of it can fail.
      (clauses.failOn, clauses.maxNew, clauses.maxBroken) = ([], nil, nil)
    } else if settings.baseline != nil, !clauses.countsFindings {
      clauses.maxNew = 0
    }
    settings.gate = clauses
    let summary = effective.pick(
      "github-summary", gate.githubSummary ? true : nil, config.githubSummary, default: false)
    guard summary else { return }
    if let path = Terminal.environment("GITHUB_STEP_SUMMARY") {
      settings.targets.append(ReportTarget(reporter: .comment, place: .append(path)))
    } else {
      Terminal.note("GITHUB_STEP_SUMMARY names no file, so no summary is written")
    }
  }

  private func check(_ settings: AuditSettings) throws {
    if settings.compare != nil, settings.onlyChangedSince != nil {
      throw Failure(.usage, "--compare and --only-changed-since are two ways to name one earlier catalogue")
    }
    if settings.compares, settings.resume || settings.updatesBaseline {
      throw Failure(
        .usage, "only what changed is audited, so there is nothing to resume and no whole baseline")
    }
    if settings.targets.contains(where: { $0.place == .output }), settings.rulebooks.count > 1 {
      throw Failure(
        .usage, "one report goes to standard output, and \(settings.rulebooks.count) rulebooks give more")
    }
  }
}
