import Audit
import Catalog
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
    let books = effective.pick("rulebook", rulebook, config.rulebooks, default: ["trust"])
    var settings = AuditSettings(
      sources: sources, platform: effective.pick("platform", platform, config.platform),
      rulebooks: try books.map(Resources.rulebook), vocabularies: try Resources.vocabularies(),
      links: Self.linkMode(effective.pick("links", links, config.links, default: "live")),
      folder: effective.pick("out", out, config.out, default: "reports/latest"),
      targets: try ReportTarget.parse(
        effective.pick("format", format.map { [$0] } ?? [], config.formats, default: ["md", "json"])))
    settings.landingPages = effective.pick(
      "landing-pages", landingPages, config.landingPages, default: .live)
    settings.recordLinks = effective.pick("record-links", recordLinks, config.recordLinks)
    settings.store = effective.pick("store", store, config.store)
    settings.resume = effective.pick("resume", resume ? true : nil, config.resume, default: false)
    settings.strictRobots = effective.pick(
      "strict-robots", strictRobots ? true : nil, config.strictRobots, default: false)
    settings.limit = effective.pick("limit", limit, config.limit)
    settings.now = try effective.pick("now", now, config.now).map(Self.clock)
    settings.onlyChangedSince = effective.pick(
      "only-changed-since", onlyChangedSince, config.onlyChangedSince)
    settings.compare = effective.pick("compare", compare, config.compare)
    if settings.compares, !settings.targets.contains(where: { $0.reporter.name == Reporter.comment.name }) {
      settings.targets.append(ReportTarget(reporter: .comment))
    }
    settings.vocabularies.official = try Resources.officialness(
      registers: effective.pick("registers", registers, config.registers),
      now: settings.now ?? AuditRun.systemClock())
    try chooseGate(&settings, config, &effective)
    settings.checks = chooseChecks(config, &effective)
    let messages = chooseMessages(config, &effective)
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

  private func chooseChecks(
    _ config: Configuration, _ effective: inout EffectiveSettings
  ) -> LinkCheckArguments {
    var checks = checks
    checks.allowPrivateAddresses = effective.pick(
      "allow-private-addresses", checks.allowPrivateAddresses ? true : nil, config.allowPrivateAddresses,
      default: false)
    checks.concurrency = effective.pick("concurrency", checks.concurrency, config.concurrency)
    checks.perHost = effective.pick("per-host", checks.perHost, config.perHost)
    checks.perHostRate = effective.pick("per-host-rate", checks.perHostRate, config.perHostRate)
    checks.timeout = effective.pick("timeout", checks.timeout, config.timeout)
    checks.userAgent = effective.pick("user-agent", checks.userAgent, config.userAgent)
    return checks
  }

  private func chooseMessages(
    _ config: Configuration, _ effective: inout EffectiveSettings
  ) -> MessageArguments {
    var messages = messages
    messages.quiet = effective.pick("quiet", messages.quiet ? true : nil, config.quiet, default: false)
    messages.noProgress = effective.pick(
      "no-progress", messages.noProgress ? true : nil, config.noProgress, default: false)
    messages.color = effective.pick("color", messages.color, config.color, default: .auto)
    return messages
  }

  private func check(_ settings: AuditSettings) throws {
    if settings.resume, settings.store == nil {
      throw Failure(.usage, "--resume needs --store FILE, the store of the interrupted audit")
    }
    if settings.compare != nil, settings.onlyChangedSince != nil {
      throw Failure(.usage, "--compare and --only-changed-since are two ways to name one earlier catalogue")
    }
    if settings.compares, settings.resume || settings.updatesBaseline {
      throw Failure(
        .usage, "only what changed is audited, so there is nothing to resume and no whole baseline")
    }
    if settings.recordLinks != nil, settings.links != .live {
      throw Failure(.usage, "--record-links records what a live audit sees; leave it out with --links skip or FILE")
    }
    if let limit = settings.limit, limit < 1 {
      throw Failure(.usage, "--limit needs a number of at least 1")
    }
    if settings.targets.contains(where: { $0.place == .output }), settings.rulebooks.count > 1 {
      throw Failure(
        .usage, "one report goes to standard output, and \(settings.rulebooks.count) rulebooks give more")
    }
  }

  private static func clock(_ text: String) throws -> Timestamp {
    guard let time = Timestamp(text) else {
      throw Failure(.usage, "--now '\(text)' is not a time; write 2026-11-22T07:40:00Z")
    }
    return time
  }

  private static func linkMode(_ links: String) -> AuditSettings.Links {
    switch links {
    case "live": .live
    case "skip": .skip
    default: .replay(file: links)
    }
  }
}
