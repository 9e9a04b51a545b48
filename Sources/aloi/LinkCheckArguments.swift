import ArgumentParser
import Links

/// How links are checked: politeness and patience.
struct LinkCheckArguments: ParsableArguments, Sendable {
  @Flag(help: "Also follow links to loopback and private networks.")
  var allowPrivateAddresses = false

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Also follow links to this address or range, though it is not public; may be repeated.",
      valueName: "address[/bits]"))
  var allowAddress: [String] = []

  @Flag(
    inversion: .prefixedNo,
    help: "Ask whether links on http answer on https too (audit: yes, links: no).")
  var tryHTTPS: Bool?

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

  /// The addresses that may be asked though they are not public.
  private func ranges() throws -> [AddressRange] {
    try allowAddress.map { text in
      if let range = AddressRange(text) { return range }
      throw Failure(
        .usage, "--allow-address '\(text)' is no address; write 10.1.2.3, 10.0.0.0/8 or fd00::/8")
    }
  }

  /// Sets what was chosen.
  ///
  /// - Throws: ``Failure`` where a number is none that a check could go by.
  func apply(to options: inout LinkOptions) throws {
    options.userAgent = userAgent ?? Aloi.userAgent
    options.allowPrivateAddresses = allowPrivateAddresses
    options.allowedAddresses = try ranges()
    if let tryHTTPS { options.triesHTTPS = tryHTTPS }
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
