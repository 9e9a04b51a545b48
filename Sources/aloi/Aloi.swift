import ArgumentParser

/// The program: its subcommands, and the exit codes of the command line's contract.
@main
struct Aloi: AsyncParsableCommand {
  static let version = "0.1.0"
  /// How the program names itself to servers. No word "link" or "bot": firewalls block those.
  static let userAgent = "Aloi/\(version) (+https://www.opendatafrance.fr/)"

  static let configuration = CommandConfiguration(
    commandName: "aloi",
    abstract:
      "Audits open-data catalogues: reads every entry, checks every link, and says what to mend first.",
    discussion: """
      Examples:
        aloi audit catalogue.json                      a file: data.json, CKAN, udata, DCAT (Turtle, RDF/XML, JSON-LD) …
        aloi audit https://data.example.fr             a portal, whatever it runs on
        aloi audit catalogue.ttl --links skip          without asking any server
        aloi rank register.csv                         every territory of a register, ranked
        aloi rules completeness/title                  why a rule exists and how to satisfy it

      Exit codes: 0 done, and the gate holds · 1 the gate does not hold · 2 usage, configuration or input wrong ·
      3 the audit could not be completed or concluded (network down, source unreachable).
      """,
    version: version,
    subcommands: [
      AuditCommand.self, RankCommand.self, LinksCommand.self, LicenceCommand.self, DetectCommand.self,
      RegistersCommand.self,
      RulesCommand.self, ConfigCommand.self,
    ])

  static func main() async {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let error as Failure {
      Terminal.error(error.message)
      exit(withError: ExitCode(error.code.rawValue))
    } catch let code as ExitCode {
      exit(withError: code)
    } catch {
      // Help and version go to standard output with code 0, faulty usage to standard error with code 2.
      let isHelp = exitCode(for: error) == .success
      Terminal.write(fullMessage(for: error) + "\n", to: isHelp ? .output : .error)
      exit(withError: isHelp ? ExitCode.success : ExitCode(Failure.Code.usage.rawValue))
    }
  }
}

/// What ends the program early, ready to print.
struct Failure: Error {
  /// The exit codes of the command line's contract.
  enum Code: Int32 {
    case gate = 1
    case usage = 2
    case incomplete = 3
  }

  var code: Code
  var message: String

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }
}
