import ArgumentParser
import Links
import Store

/// `aloi audit`: harvest, check links, evaluate, report.
struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Audits a catalogue: reads every entry, checks every link, scores and explains.",
    discussion: """
      A SOURCE is a portal's address, a catalogue's address, a file (JSON, NDJSON, CSV, RDF/XML, Turtle, N-Triples,
      JSON-LD, also gzipped), a folder of such files, or - for standard input. The format is found by looking at the bytes.

      Examples:
        aloi audit catalogue.json --links skip             without asking any server; availability is not assessed
        aloi audit catalogue.json --links seen.ndjson      with link checks recorded by `aloi links`
        aloi audit https://data.example.fr --fail-under 60 exit code 1 when the score is below 60
        aloi audit datasets.csv resources.csv organizations.csv   udata's exports, files or addresses, as one catalogue
      """)

  @Argument(help: "Portals, addresses, files, folders, or - for standard input.")
  var source: [String] = []

  @OptionGroup var evidence: EvidenceArguments

  @Option(help: ArgumentHelp("Where the reports go.", valueName: "folder"))
  var out: String?

  @Option(
    help: ArgumentHelp(
      "Report formats (default: md,json), each perhaps with its place: md,sarif=out.sarif,github=- (- is standard output).",
      valueName: "list"))
  var format: String?

  @Option(
    help: ArgumentHelp(
      "Audit only the entries that changed since a Git revision, and compare their scores.",
      valueName: "revision"))
  var onlyChangedSince: String?

  @Option(
    help: ArgumentHelp(
      "Compare with an earlier report.json, or audit only the entries that differ from an earlier catalogue.",
      valueName: "file"))
  var compare: String?

  @OptionGroup(title: "Gate") var gate: GateArguments
  @OptionGroup(title: "Link checks") var checks: LinkCheckArguments
  @OptionGroup(title: "Messages") var messages: MessageArguments

  func run() async throws {
    let chosen = try chosen()
    let code = try await onThread {
      try AuditRun(settings: chosen.settings, messages: chosen.messages).perform()
    }
    if code != 0 { throw ExitCode(code) }
  }
}

extension Recheck.Scope {
  /// A scope by its name.
  enum Name: String, ExpressibleByArgument, CaseIterable, Sendable {
    case all, due
  }
}

/// How much is said, and how.
struct MessageArguments: ParsableArguments, Sendable {
  @Flag(help: "Say nothing but errors.")
  var quiet = false

  @Flag(help: "No progress on standard error.")
  var noProgress = false

  @Option(help: ArgumentHelp("Colours: auto, always, never (default: auto).", valueName: "when"))
  var color: ColorChoice?
}

/// When colours are used.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable, Sendable {
  case auto, always, never

  /// Whether a stream is coloured; `NO_COLOR` is honoured.
  func isOn(for stream: Terminal.Stream) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      Terminal.isInteractive(stream) && Terminal.environment("NO_COLOR") == nil
        && Terminal.environment("TERM") != "dumb"
    }
  }
}
