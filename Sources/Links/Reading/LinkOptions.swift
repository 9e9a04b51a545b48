import Catalog

/// How links are checked. The defaults are those of the command line.
public struct LinkOptions: Sendable {
  /// How a check begins.
  public enum Method: String, Sendable, CaseIterable {
    /// With a ranged GET.
    case get
    /// With a HEAD, and the ranged GET on any doubt.
    case head
  }

  /// How many transfers are in flight at most, in all.
  public var concurrency = 1000
  /// How many connections one host gets at most.
  public var perHost = 4
  /// How many requests one host gets a second; 0 for no limit.
  public var perHostRate = 10.0
  /// The rates of single hosts, by registrable domain or address, perhaps with a port.
  public private(set) var hostRates: [String: Double] = [:]
  /// Seconds for one try, redirects included.
  public var timeout = 30.0
  /// Seconds for a connection to be made.
  public var connectTimeout = 10.0
  /// What the auditor calls itself.
  public var userAgent = "Aloi/0.1.0"
  /// How a check begins.
  public var method = Method.get
  /// How many tries more a transient failure gets.
  public var retries = 2
  /// Seconds before the first try more; each further one waits twice as long.
  public var retryDelay = 1.0
  /// Whether every failure is seen twice, on fresh connections, before it is told; transient ones are in any case.
  public var confirmsFailures = false
  /// The most seconds of `Retry-After` that are waited.
  public var patience = 60.0
  /// How many redirects are followed.
  public var maxRedirects = 10
  /// Whether loopback, private and reserved addresses may be asked.
  public var allowPrivateAddresses = false
  /// Addresses that may be asked though they are not public.
  public var allowedAddresses: [AddressRange] = []
  /// Whether an `http` link that answers is asked on `https` too, which changes no verdict.
  public var triesHTTPS = false
  /// The port of `https` beside one of `http`; `nil` where none is to be expected.
  public var httpsPort: @Sendable (Int) -> Int? = { $0 == 80 ? 443 : nil }
  /// A proxy for everything; `nil` for none. The environment's proxies are never used.
  public var proxy: String?
  /// The certificate authorities in PEM; `nil` for `SSL_CERT_FILE`, `CURL_CA_BUNDLE` or the system's.
  public var caBundle: String?
  /// Where the auditor's own network is tried: `address:port`, or `[IPv6]:port`.
  public var canaryAddresses = ["1.1.1.1:443", "9.9.9.9:443"]
  /// The name that shows whether names resolve.
  public var canaryName = "example.org"
  /// Seconds that a network which went down in the middle of a run is given to come back.
  public var offlinePatience = 15.0
  /// How many threads check; each has its own hosts.
  public var threads = 1
  /// How many targets are kept in memory at most.
  public var window = 50_000
  /// Whether a URL given again is answered without being checked again; off where the caller sees to that.
  public var answersRepeats = true
  /// Resolves names in place of the system; called on threads that may block.
  public var resolver: (@Sendable (String) -> Resolution)?
  /// Tries the auditor's own network in place of the canary addresses; called on a thread that may block.
  public var canary: (@Sendable () -> CanaryResult)?
  /// Whether the end of a certificate is read from what libcurl writes of it, as where OpenSSL cannot be asked: for tests.
  var readsWrittenCertificates = false

  /// The defaults.
  public init() {}

  /// Sets how many requests a second one host gets, and with it all hosts of its registrable domain; 0 for no limit.
  public mutating func setRate(_ rate: Double, of host: String) {
    let parts = host.lowercased().split(separator: ":", omittingEmptySubsequences: false)
    let hasPort = parts.count == 2
    let name = RegistrableDomain.of(hasPort ? String(parts[0]) : host.lowercased())
    hostRates[hasPort ? "\(name):\(parts[1])" : name] = rate
  }

  /// How many requests a second a registrable domain or address gets at a port.
  func rate(of domain: String, port: Int) -> Double {
    guard !hostRates.isEmpty else { return perHostRate }
    return hostRates["\(domain):\(port)"] ?? hostRates[domain] ?? perHostRate
  }
}

/// What a name resolves to.
public enum Resolution: Sendable, Equatable {
  /// The name's addresses, the preferred one first.
  case addresses([IPAddress])
  /// There is no such name.
  case notFound
  /// The name exists, but has no address.
  case noAddress
  /// It could not be told.
  case failed(String)
}

/// What the auditor found of its own network.
public struct CanaryResult: Sendable, Equatable {
  /// Whether an address of the world answers.
  public var networkUp: Bool
  /// Whether names resolve.
  public var namesUp: Bool
  /// What was tried, and what came of it.
  public var evidence: String

  /// A result with its evidence.
  public init(networkUp: Bool, namesUp: Bool, evidence: String) {
    self.networkUp = networkUp
    self.namesUp = namesUp
    self.evidence = evidence
  }
}
