import ArgumentParser

/// `aloi config`: what the configuration comes to.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Checks the configuration, and shows what it comes to.",
    subcommands: [ConfigCheckCommand.self], defaultSubcommand: ConfigCheckCommand.self)
}

/// `aloi config check`: every setting of an audit, with where its value comes from.
struct ConfigCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Prints every setting with where its value comes from.",
    discussion: """
      Takes the options of `aloi audit`; the settings of `aloi rank`, which stand under `rank:` in the configuration,
      follow behind them. Exit code 2, with every fault, where the configuration is wrong.

      Example:
        aloi config check --config ci/aloi.yaml --fail-under 70
      """)

  @OptionGroup var audit: AuditCommand

  func run() throws {
    var effective = try audit.chosen(needsSource: false).effective
    let config = try Configuration.load(audit.gate.config)
    effective.note(config.ranking, sources: config.sources)
    Terminal.write(effective.text, to: .output)
  }
}
