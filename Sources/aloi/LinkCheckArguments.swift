import ArgumentParser
import Links

/// How links are checked: politeness and patience.
struct LinkCheckArguments: ParsableArguments, Sendable {
  @Flag(help: "Also follow links to loopback and private networks.")
  var allowPrivateAddresses = false

  @Option(help: ArgumentHelp("Checks under way at once.", valueName: "number"))
  var concurrency: Int?

  @Option(help: ArgumentHelp("Connections to one host at once.", valueName: "number"))
  var perHost: Int?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "New checks a second on one host; 0 for no limit; town.example=0 for a host of your own. May be repeated.",
      valueName: "number|host=number"))
  var perHostRate: [HostRate] = []

  @Option(help: ArgumentHelp("Seconds for one try.", valueName: "seconds"))
  var timeout: Double?

  @Option(help: ArgumentHelp("How the program names itself to servers.", valueName: "text"))
  var userAgent: String?

  /// The rate of hosts that have none of their own; `nil` for the default.
  var commonRate: Double? { perHostRate.last { $0.host == nil }?.rate }

  /// Sets what was chosen.
  ///
  /// - Throws: ``Failure`` where a number is none that a check could go by.
  func apply(to options: inout LinkOptions) throws {
    options.userAgent = userAgent ?? Aloi.userAgent
    options.allowPrivateAddresses = allowPrivateAddresses
    if let concurrency { options.concurrency = concurrency }
    if let perHost { options.perHost = perHost }
    if let commonRate { options.perHostRate = commonRate }
    for rate in perHostRate { if let host = rate.host { options.setRate(rate.rate, of: host) } }
    if let timeout { options.timeout = timeout }
    for (name, value) in [
      ("--concurrency", Double(options.concurrency)), ("--per-host", Double(options.perHost)),
      ("--timeout", options.timeout),
    ] where !(value > 0) {
      throw Failure(.usage, "\(name) needs a number above 0")
    }
  }
}
