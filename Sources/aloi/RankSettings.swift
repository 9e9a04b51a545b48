import Audit
import Reports

/// What a ranking was asked for, checked and complete.
struct RankSettings: Sendable {
  /// How the evidence is gathered; its sources are the catalogues, without the registers.
  var audit: AuditSettings
  /// What the ranking was given, registers and all.
  var sources: [String]
  /// The registers among the sources.
  var registers: [String]
  var columns = RegisterColumns()
  var by: RankedThing
  var method = Ranking.Method()
  var edition = ""
  var title = ""
  var compare: String?
  var reporters: [RankingReporter]
  var messages: MessageArguments
  /// Whether the portals that are read are those that the register names, as no catalogues were given.
  var readsPortalsOfRegister = false

  /// Whether one pass over files is enough: nothing to keep, to ask or to put together.
  var isDirect: Bool {
    audit.store == nil && audit.links != .live && by == .publisher && audit.sources.count == 1
      && audit.sources.allSatisfy { (try? [UInt8](readingStartOf: $0, 1)) != nil }
  }

  /// The methodology.
  var rulebook: Rulebook { audit.rulebooks[0] }
}

extension RankCommand {
  /// Puts options, configuration and defaults together, and checks them whole.
  func chosen() throws -> RankSettings {
    let config = try Configuration.load(config)
    let ranking = config.ranking
    var effective = EffectiveSettings(file: config.file)
    let sources = effective.pick("source", source, ranking.sources ?? config.sources, default: [])
    guard !sources.isEmpty else {
      throw Failure(
        .usage,
        "nothing to rank: name a register, or portals, addresses, files or folders; `aloi rank --help` shows how"
      )
    }
    var audit = try evidence.settings(sources: sources, config, &effective)
    guard audit.rulebooks.count == 1 else {
      throw Failure(.usage, "a ranking is made by one rulebook, and \(audit.rulebooks.count) are named")
    }
    audit.checks = checks.chosen(config, &effective)
    try audit.settleLinkOptions()
    audit.folder = effective.pick("out", out, ranking.out, default: "reports/ranking")
    let registers = try sources.filter { try RegisterFile.isRegister($0, columns: ranking.columns) }
    audit.sources = sources.filter { !registers.contains($0) }
    var settings = RankSettings(
      audit: audit, sources: sources, registers: registers, columns: ranking.columns,
      by: by ?? ranking.by ?? (registers.isEmpty && audit.sources.count > 1 ? .catalogue : .publisher),
      reporters: try Self.reporters(format.map { [$0] } ?? ranking.formats),
      messages: messages.chosen(config, &effective))
    guard registers.isEmpty || settings.by == .publisher else {
      throw Failure(.usage, "--by catalogue ranks catalogues as they are: leave the register out")
    }
    settings.readsPortalsOfRegister = !registers.isEmpty && audit.sources.isEmpty
    settings.edition = edition ?? ranking.edition ?? ""
    settings.title = title ?? ranking.title ?? ""
    settings.compare = compare ?? ranking.compare
    try choose(&settings.method, ranking)
    if settings.compare != nil, audit.store == nil {
      throw Failure(.usage, "--compare needs --store FILE, the store that keeps the earlier edition")
    }
    return settings
  }

  private func choose(_ method: inout Ranking.Method, _ config: RankConfiguration) throws {
    method.draws = draws ?? config.draws ?? method.draws
    method.fewestEntries = minEntries ?? config.minEntries ?? method.fewestEntries
    guard (100...100_000).contains(method.draws) else {
      throw Failure(.usage, "--draws needs a number from 100 to 100000: fewer tell nothing of the tails")
    }
    guard method.fewestEntries >= 1 else {
      throw Failure(.usage, "--min-entries needs a number of at least 1")
    }
    guard let seed = seed ?? config.seed else { return }
    guard seed >= 0 else { throw Failure(.usage, "--seed needs a number that is not negative") }
    method.seed = UInt64(seed)
  }

  private static func reporters(_ names: [String]?) throws -> [RankingReporter] {
    guard let names else { return RankingReporter.usual }
    var reporters: [RankingReporter] = []
    for name in names.flatMap({ $0.split(separator: ",") }).map({ $0.drop(while: \.isWhitespace) }) {
      guard let reporter = RankingReporter.named(String(name)) else {
        let known = RankingReporter.all.map { $0.name }.joined(separator: ", ")
        throw Failure(.usage, "no format '\(name)' of a ranking; known: \(known)")
      }
      if !reporters.contains(where: { $0.name == reporter.name }) { reporters.append(reporter) }
    }
    return reporters
  }
}
