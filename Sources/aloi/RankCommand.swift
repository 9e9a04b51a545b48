import ArgumentParser

/// `aloi rank`: many catalogues or publishers, audited and ranked.
struct RankCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rank",
    abstract:
      "Ranks publishers or catalogues: scores with their uncertainty, groups that cannot be told apart.",
    discussion: """
      A SOURCE is what `aloi audit` takes, or a register of territories: a CSV file
      with a name, a SIREN, and a portal or an account, such as the Observatoire's.

        one catalogue     its publishers are ranked
        catalogues        each is a row; --by publisher ranks their publishers
        a register        every portal that it names is read once, and its entries
                          given to their territories
        a register and    only these catalogues are read; who has nothing there
        catalogues        is listed, with the reason

      An entry is given to a territory by SIREN, account, page or name, or because
      its portal is that territory's alone; never by guess. Nobody with fewer than
      10 entries, or with an axis without evidence, has a rank. Ranks have a 5–95 %
      interval: hosts and entries are drawn anew 1,000 times, weights and
      aggregation varied.

      Examples:
        aloi rank register.csv --store france.sqlite --edition 2026
        aloi rank register.csv exports/ --links seen.ndjson
        aloi rank https://data.example.fr --out ranking
        aloi rank register.csv --store france.sqlite --edition 2027 --compare 2026
      """)

  @Argument(help: "Registers, portals, addresses, files or folders.")
  var source: [String] = []

  @Option(help: ArgumentHelp("What is ranked: publisher or catalogue.", valueName: "what"))
  var by: RankedThing?

  @Option(help: ArgumentHelp("The edition's name, such as 2026; kept in the store.", valueName: "name"))
  var edition: String?

  @Option(help: ArgumentHelp("The ranking's title.", valueName: "text"))
  var title: String?

  @Option(help: ArgumentHelp("Say what has changed since an edition in the store.", valueName: "edition"))
  var compare: String?

  @Option(
    help: ArgumentHelp("How often hosts, entries and weights are drawn (default: 1000).", valueName: "number")
  )
  var draws: Int?

  @Option(
    help: ArgumentHelp(
      "What the draws begin with (default: 1); the same seed gives the same bytes.", valueName: "number"))
  var seed: Int?

  @Option(help: ArgumentHelp("The fewest entries for a rank (default: 10).", valueName: "number"))
  var minEntries: Int?

  @Option(help: ArgumentHelp("Where the ranking goes (default: reports/ranking).", valueName: "folder"))
  var out: String?

  @Option(help: ArgumentHelp("Formats (default: all).", valueName: "list"))
  var format: String?

  @Option(help: ArgumentHelp("The configuration (default: aloi.yaml where there is one).", valueName: "file"))
  var config: String?

  @OptionGroup var evidence: EvidenceArguments
  @OptionGroup(title: "Link checks") var checks: LinkCheckArguments
  @OptionGroup(title: "Messages") var messages: MessageArguments

  func run() async throws {
    let settings = try chosen()
    let code = try await onThread { try RankRun(settings: settings).perform() }
    if code != 0 { throw ExitCode(code) }
  }
}

/// What a row of a ranking is.
enum RankedThing: String, ExpressibleByArgument, CaseIterable, Sendable {
  case publisher, catalogue
}
