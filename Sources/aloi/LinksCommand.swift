import ArgumentParser
import Catalog
import Links

/// `aloi links`: checks the addresses on standard input.
struct LinksCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "links",
    abstract:
      "Checks the URLs on standard input; one JSON object a line comes out, in the order of finishing.",
    discussion: """
      Each line is a URL, or an object with url, format and mediaType. The same URL is asked once and answered each time.

      Examples:
        echo https://www.example.org/data.csv | aloi links
        aloi links < urls.txt > seen.ndjson
        aloi links --resume seen.ndjson < urls.txt >> seen.ndjson     go on after an interruption

      Exit codes: 0 all was checked · 2 usage, or lines that could not be read · 3 not all could be assessed because the
      auditor's own network was down, or the run was cut short.
      """)

  @OptionGroup(title: "Link checks") var checks: LinkCheckArguments
  @OptionGroup(title: "More on link checks") var more: LinksArguments
  @OptionGroup(title: "Messages") var messages: MessageArguments

  func run() async throws {
    let (options, resume, messages) = (try options(), more.resume, messages)
    let code = try await onThread {
      try LinksRun(options: options, resume: resume, messages: messages).perform()
    }
    if code != 0 { throw ExitCode(code) }
  }

  private func options() throws -> LinkOptions {
    var options = LinkOptions()
    options.userAgent = checks.userAgent ?? Aloi.userAgent
    options.allowPrivateAddresses = checks.allowPrivateAddresses
    options.allowedAddresses = try checks.ranges()
    options.triesHTTPS = checks.tryHTTPS ?? false
    if let value = checks.concurrency { options.concurrency = value }
    if let value = checks.perHost { options.perHost = value }
    if let value = checks.perHostRate { options.perHostRate = value }
    if let value = checks.timeout { options.timeout = value }
    try more.apply(to: &options)
    for (name, value) in [
      ("--concurrency", Double(options.concurrency)), ("--per-host", Double(options.perHost)),
      ("--timeout", options.timeout), ("--threads", Double(options.threads)),
    ] where !(value > 0) {
      throw Failure(.usage, "\(name) needs a number above 0")
    }
    guard options.perHostRate >= 0, options.retries >= 0 else {
      throw Failure(.usage, "--per-host-rate and --retries need a number of at least 0")
    }
    return options
  }
}

/// What only `aloi links` asks of the engine.
struct LinksArguments: ParsableArguments, Sendable {
  @Option(
    help: ArgumentHelp(
      "Begin with a ranged GET, or with a HEAD and the GET on any doubt.", valueName: "get|head"))
  var method = "get"

  @Option(help: ArgumentHelp("Tries more after a failure that may pass.", valueName: "number"))
  var retries: Int?

  @Option(
    help: ArgumentHelp(
      "Skip what is answered in this earlier output; its end may be half a line.", valueName: "file"))
  var resume: String?

  @Option(help: ArgumentHelp("A proxy for everything; the environment's are not used.", valueName: "url"))
  var proxy: String?

  @Option(help: ArgumentHelp("Threads, each with its own hosts.", valueName: "number"))
  var threads: Int?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Where the auditor's own network is tried, such as 1.1.1.1:443; may be repeated.",
      valueName: "address:port"))
  var canary: [String] = []

  @Option(help: ArgumentHelp("Certificate authorities, in PEM.", valueName: "file"))
  var caBundle: String?

  func apply(to options: inout LinkOptions) throws {
    guard let begin = LinkOptions.Method(rawValue: method) else {
      throw Failure(.usage, "--method '\(method)': known are get and head")
    }
    options.method = begin
    if let retries { options.retries = retries }
    if let threads { options.threads = threads }
    if !canary.isEmpty { options.canaryAddresses = canary }
    options.proxy = proxy
    options.caBundle = caBundle
  }
}
