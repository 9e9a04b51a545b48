import ArgumentParser
import Audit
import Catalog
import Reports

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

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
      """)

  @Argument(help: "Portals, addresses, files, folders, or - for standard input.")
  var source: [String]

  @Option(help: ArgumentHelp("What the source is, instead of finding out.", valueName: "name"))
  var platform: String?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "A rulebook by name or file; may be repeated (default: trust).", valueName: "name|file"))
  var rulebook: [String] = []

  @Option(
    help: ArgumentHelp("Check links now, not at all, or replay observations.", valueName: "live|skip|file"))
  var links = "live"

  @Option(help: ArgumentHelp("The evidence store: history across audits, resume.", valueName: "file"))
  var store: String?

  @Flag(help: "Go on with the interrupted audit in the store.")
  var resume = false

  @Flag(help: "Let robots.txt bind also the interfaces that portals offer to programs.")
  var strictRobots = false

  @Option(help: ArgumentHelp("Where the reports go.", valueName: "folder"))
  var out = "reports/latest"

  @Option(help: ArgumentHelp("Report formats: md, json, ndjson.", valueName: "list"))
  var format = "md,json"

  @Option(help: ArgumentHelp("Exit with 1 when the catalogue's score is below this.", valueName: "score"))
  var failUnder: Double?

  @Option(
    help: ArgumentHelp(
      "Exit with 1 on findings of these rules, axes or severities, such as broken-distribution,error.",
      valueName: "list"))
  var failOn: String?

  @Option(help: ArgumentHelp("Only the first entries.", valueName: "number"))
  var limit: Int?

  @Option(
    help: ArgumentHelp(
      "The clock, as 2026-11-22T07:40:00Z (default: the newest observation when they are replayed, else now).",
      valueName: "time"))
  var now: String?

  @Option(
    help: ArgumentHelp(
      "Registers of public bodies: a folder used as it is (default: what `aloi registers update` keeps).",
      valueName: "folder"))
  var registers: String?

  @OptionGroup(title: "Link checks") var checks: LinkCheckArguments
  @OptionGroup(title: "Messages") var messages: MessageArguments

  func run() async throws {
    let settings = try settings()
    let messages = messages
    let code = try await onThread { try AuditRun(settings: settings, messages: messages).perform() }
    if code != 0 { throw ExitCode(code) }
  }

  private func settings() throws -> AuditSettings {
    if resume, store == nil {
      throw Failure(.usage, "--resume needs --store FILE, the store of the interrupted audit")
    }
    if let limit, limit < 1 { throw Failure(.usage, "--limit needs a number of at least 1") }
    var clock: Timestamp?
    if let now {
      clock = Timestamp(now)
      if clock == nil { throw Failure(.usage, "--now '\(now)' is not a time; write 2026-11-22T07:40:00Z") }
    }
    var settings = AuditSettings(
      sources: source, platform: platform,
      rulebooks: try (rulebook.isEmpty ? ["trust"] : rulebook).map(Resources.rulebook),
      vocabularies: try Resources.vocabularies(), links: linkMode, folder: out, formats: try formats(),
      now: clock, limit: limit, failUnder: failUnder,
      failOn: failOn?.split(separator: ",").map(String.init) ?? [])
    settings.vocabularies.official = try Resources.officialness(
      registers: registers, now: clock ?? Timestamp(seconds: Int64(time(nil))))
    settings.store = store
    settings.resume = resume
    settings.strictRobots = strictRobots
    settings.checks = checks
    try Gate.check(settings)
    return settings
  }

  private var linkMode: AuditSettings.Links {
    switch links {
    case "live": .live
    case "skip": .skip
    default: .replay(file: links)
    }
  }

  private func formats() throws -> [Reporter] {
    var formats: [Reporter] = []
    for name in format.split(separator: ",").map(String.init) {
      guard let reporter = Reporter.named(name) else {
        let known = Reporter.all.map { $0.name }.joined(separator: ", ")
        throw Failure(.usage, "no report format '\(name)'; known: \(known)")
      }
      if !formats.contains(where: { $0.name == name }) { formats.append(reporter) }
    }
    guard !formats.isEmpty else { throw Failure(.usage, "--format needs at least one format") }
    return formats
  }
}

/// How links are checked: politeness and patience.
struct LinkCheckArguments: ParsableArguments, Sendable {
  @Flag(help: "Also follow links to loopback and private networks.")
  var allowPrivateAddresses = false

  @Option(help: ArgumentHelp("Checks under way at once.", valueName: "number"))
  var concurrency: Int?

  @Option(help: ArgumentHelp("Connections to one host at once.", valueName: "number"))
  var perHost: Int?

  @Option(help: ArgumentHelp("New checks a second on one host; 0 for no limit.", valueName: "number"))
  var perHostRate: Double?

  @Option(help: ArgumentHelp("Seconds for one try.", valueName: "seconds"))
  var timeout: Double?

  @Option(help: ArgumentHelp("How the program names itself to servers.", valueName: "text"))
  var userAgent: String?
}

/// How much is said, and how.
struct MessageArguments: ParsableArguments, Sendable {
  @Flag(help: "Say nothing but errors.")
  var quiet = false

  @Flag(help: "No progress on standard error.")
  var noProgress = false

  @Option(help: ArgumentHelp("Colours: auto, always, never.", valueName: "when"))
  var color: ColorChoice = .auto
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
