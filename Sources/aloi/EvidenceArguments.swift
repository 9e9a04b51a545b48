import ArgumentParser
import Audit
import Catalog
import Store

/// Where evidence comes from and how it is judged: what an audit and a ranking have in common.
struct EvidenceArguments: ParsableArguments, Sendable {
  @Option(help: ArgumentHelp("What the source is, instead of finding out.", valueName: "name"))
  var platform: String?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "A rulebook by name or file; may be repeated (default: trust).", valueName: "name|file"))
  var rulebook: [String] = []

  @Option(
    help: ArgumentHelp("Check links now, not at all, or replay observations.", valueName: "live|skip|file"))
  var links: String?

  @Option(help: ArgumentHelp("The evidence store: history across audits, resume.", valueName: "file"))
  var store: String?

  @Flag(help: "Go on with the interrupted audit in the store.")
  var resume = false

  @Option(
    help: ArgumentHelp(
      "Links that are asked again: all (default), or those that are due by their last verdict in the store.",
      valueName: "all|due"))
  var recheck: Recheck.Scope.Name?

  @Option(
    help: ArgumentHelp(
      "Ask only links that have not answered since then, by the store; failures are always asked again.",
      valueName: "time"))
  var since: String?

  @Flag(help: "Let robots.txt bind also the interfaces that portals offer to programs.")
  var strictRobots = false

  @Option(help: ArgumentHelp("Only the first entries.", valueName: "number"))
  var limit: Int?

  @Option(
    help: ArgumentHelp(
      "The clock, as 2026-11-22T07:40:00Z (default: the newest observation when they are replayed, else now).",
      valueName: "time"))
  var now: String?

  @Option(
    help: ArgumentHelp(
      "Registers of public bodies: a folder used as it is, or none (default: what `aloi registers update` keeps).",
      valueName: "folder"))
  var registers: String?
}

extension EvidenceArguments {
  /// Puts options, configuration and defaults together.
  func settings(
    sources: [String], _ config: Configuration, _ effective: inout EffectiveSettings
  ) throws -> AuditSettings {
    let books = effective.pick("rulebook", rulebook, config.rulebooks, default: ["trust"])
    var settings = AuditSettings(
      sources: sources, platform: effective.pick("platform", platform, config.platform),
      rulebooks: try books.map(Resources.rulebook), vocabularies: try Resources.vocabularies(),
      links: Self.linkMode(effective.pick("links", links, config.links, default: "live")))
    settings.store = effective.pick("store", store, config.store)
    settings.resume = effective.pick("resume", resume ? true : nil, config.resume, default: false)
    settings.recheck = try scope(config, &effective)
    settings.strictRobots = effective.pick(
      "strict-robots", strictRobots ? true : nil, config.strictRobots, default: false)
    settings.keys = try config.portals.portalKeys(environment: Terminal.environment)
    settings.names = config.portals.localNames
    config.portals.note(settings.keys, &effective)
    settings.limit = effective.pick("limit", limit, config.limit)
    settings.now = try effective.pick("now", now, config.now).map(Self.clock)
    settings.vocabularies.official = try Resources.officialness(
      registers: effective.pick("registers", registers, config.registers),
      now: settings.now ?? AuditRun.systemClock())
    if settings.resume, settings.store == nil {
      throw Failure(.usage, "--resume needs --store FILE, the store of the interrupted audit")
    }
    if settings.recheck != .all, settings.store == nil {
      throw Failure(.usage, "--recheck due and --since need --store FILE, where the last checks are kept")
    }
    if let limit = settings.limit, limit < 1 {
      throw Failure(.usage, "--limit needs a number of at least 1")
    }
    return settings
  }

  /// Which links are asked again.
  private func scope(
    _ config: Configuration, _ effective: inout EffectiveSettings
  ) throws -> AuditSettings.Asked {
    let since = try effective.pick("since", since, config.since).map { try Self.clock($0, "--since") }
    let name = effective.pick("recheck", recheck, config.recheck, default: .all)
    if let since {
      guard name == .all else {
        throw Failure(.usage, "--recheck due and --since are two ways to say which links are asked again")
      }
      return .notSince(since)
    }
    return name == .due ? .due : .all
  }

  private static func clock(_ text: String) throws -> Timestamp { try clock(text, "--now") }

  private static func clock(_ text: String, _ option: String) throws -> Timestamp {
    guard let time = Timestamp(text) else {
      throw Failure(.usage, "\(option) '\(text)' is not a time; write 2026-11-22T07:40:00Z")
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

extension LinkCheckArguments {
  /// Puts options and configuration together.
  func chosen(_ config: Configuration, _ effective: inout EffectiveSettings) -> LinkCheckArguments {
    var checks = self
    checks.allowPrivateAddresses = effective.pick(
      "allow-private-addresses", allowPrivateAddresses ? true : nil, config.allowPrivateAddresses,
      default: false)
    checks.allowAddress = effective.pick("allow-address", allowAddress, config.allowAddress, default: [])
    checks.tryHTTPS = effective.pick("try-https", tryHTTPS, config.tryHTTPS, default: true)
    checks.concurrency = effective.pick("concurrency", concurrency, config.concurrency)
    checks.perHost = effective.pick("per-host", perHost, config.perHost)
    checks.perHostRate = effective.pick("per-host-rate", perHostRate, config.perHostRate)
    checks.timeout = effective.pick("timeout", timeout, config.timeout)
    checks.userAgent = effective.pick("user-agent", userAgent, config.userAgent)
    return checks
  }
}

extension MessageArguments {
  /// Puts options, configuration and defaults together.
  func chosen(_ config: Configuration, _ effective: inout EffectiveSettings) -> MessageArguments {
    var messages = self
    messages.quiet = effective.pick("quiet", quiet ? true : nil, config.quiet, default: false)
    messages.noProgress = effective.pick(
      "no-progress", noProgress ? true : nil, config.noProgress, default: false)
    messages.color = effective.pick("color", color, config.color, default: .auto)
    return messages
  }
}
