import Audit
import Store

/// What `aloi.yaml` says: every option of an audit under its own name, and the suppressions. What it leaves out is `nil`.
struct Configuration {
  /// The file, for messages; `nil` where there is none.
  var file: String?
  var sources: [String]?
  var platform: String?
  var rulebooks: [String]?
  var links: String?
  var store: String?
  var resume: Bool?
  var recheck: Recheck.Scope.Name?
  var since: String?
  var strictRobots: Bool?
  var registers: String?
  var out: String?
  var formats: [String]?
  var limit: Int?
  var now: String?
  var failUnder: [String]?
  var failOn: [String]?
  var maxNew: Int?
  var maxBroken: Double?
  var inconclusive: GateClauses.Inconclusive?
  var baseline: String?
  var updateBaseline: Bool?
  var onlyChangedSince: String?
  var compare: String?
  var githubSummary: Bool?
  var allowPrivateAddresses: Bool?
  var allowAddress: [String]?
  var tryHTTPS: Bool?
  var concurrency: Int?
  var perHost: Int?
  var perHostRate: Double?
  var timeout: Double?
  var userAgent: String?
  var quiet: Bool?
  var noProgress: Bool?
  var color: ColorChoice?
  var suppressions: [Suppression] = []
  var portals = PortalSettings()
  var ranking = RankConfiguration()

  /// The file that is read where no other is named.
  static let usual = "aloi.yaml"

  /// Nothing configured.
  init() {}

  /// Reads a configuration, or the usual file where there is one.
  static func load(_ path: String?) throws -> Configuration {
    let text: String
    do {
      text = try String(readingFile: path ?? usual, limit: 4 << 20)
    } catch let fault as FileFault {
      if path == nil, fault.isMissing { return Configuration() }
      throw Failure(.usage, "\(fault)")
    }
    do { return try Configuration(yaml: text, file: path ?? usual) } catch {
      throw Failure(.usage, "\(error)")
    }
  }

  /// Reads a configuration.
  ///
  /// - Throws: `FaultyFile` with every fault: unknown keys, wrong values, suppressions without a reason or an end.
  init(yaml: String, file: String) throws {
    self.file = file
    let faults = NodeReader.Faults(file: file)
    guard !yaml.isOnlyComments else { return }
    guard let root = NodeReader.root(yaml: yaml, faults: faults) else {
      throw FaultyFile(faults: faults.list)
    }
    sources = root.texts("source")
    platform = root.value("platform")?.text()
    rulebooks = root.texts("rulebook")
    links = root.value("links")?.text()
    store = root.value("store")?.text()
    resume = root.value("resume")?.boolean()
    recheck = root.value("recheck")?.choice(Recheck.Scope.Name.self)
    since = root.value("since")?.text()
    strictRobots = root.value("strict-robots")?.boolean()
    registers = root.value("registers")?.text()
    out = root.value("out")?.text()
    formats = root.texts("format")
    limit = root.value("limit")?.integer()
    now = root.value("now")?.text()
    failUnder = root.value("fail-under").map(Self.minimums)
    failOn = root.texts("fail-on")
    maxNew = root.value("max-new")?.integer()
    maxBroken = root.value("max-broken")?.number()
    inconclusive = root.value("inconclusive")?.choice(GateClauses.Inconclusive.self)
    baseline = root.value("baseline")?.text()
    updateBaseline = root.value("update-baseline")?.boolean()
    onlyChangedSince = root.value("only-changed-since")?.text()
    compare = root.value("compare")?.text()
    githubSummary = root.value("github-summary")?.boolean()
    allowPrivateAddresses = root.value("allow-private-addresses")?.boolean()
    allowAddress = root.texts("allow-address")
    tryHTTPS = root.value("try-https")?.boolean()
    concurrency = root.value("concurrency")?.integer()
    perHost = root.value("per-host")?.integer()
    perHostRate = root.value("per-host-rate")?.number()
    timeout = root.value("timeout")?.number()
    userAgent = root.value("user-agent")?.text()
    quiet = root.value("quiet")?.boolean()
    noProgress = root.value("no-progress")?.boolean()
    color = root.value("color")?.choice(ColorChoice.self)
    portals = PortalSettings(root)
    suppressions = (root.value("suppressions")?.items() ?? []).compactMap(Self.suppression)
    if let rank = root.value("rank") { ranking = RankConfiguration(rank) }
    root.finish()
    guard faults.list.isEmpty else { throw FaultyFile(faults: faults.list) }
  }

  /// `60`, `[60, availability=80]`, or `{ catalogue: 60, availability: 80, entry: 40 }`.
  private static func minimums(_ reader: NodeReader) -> [String] {
    guard reader.isMapping else { return reader.items().compactMap { $0.text() } }
    return reader.keys.compactMap { key in
      guard let score = reader.value(key)?.number(), abs(score) < 1e6 else { return nil }
      let text = score == score.rounded() ? "\(Int(score))" : "\(score)"
      return key == "catalogue" ? text : "\(key)=\(text)"
    }
  }

  private static func suppression(_ reader: NodeReader) -> Suppression? {
    guard reader.isMapping else {
      reader.fault("a suppression is a mapping with rule, entry or url, and reason and expires")
      return nil
    }
    let rule = reader.value("rule")?.text()
    let entry = reader.value("entry")?.text()
    let url = reader.value("url")?.text()
    let reason = reader.required("reason")?.text()
    let expires = reader.required("expires")?.text()
    reader.finish()
    if rule == nil, entry == nil, url == nil { reader.fault("one of rule, entry and url is needed") }
    if let reason, reason.allSatisfy(\.isWhitespace) { reader.fault("a reason is needed", at: "reason") }
    guard let reason, let expires else { return nil }
    return Suppression(
      place: reader.path, rule: rule, entry: entry, url: url, reason: reason, expires: expires)
  }
}

extension NodeReader {
  /// The texts of a list, of a single value, or of one with commas.
  func texts(_ key: String) -> [String]? {
    value(key)?.items().compactMap { $0.text() }
  }
}

extension String {
  /// Whether a YAML file has nothing but comments and blanks.
  fileprivate var isOnlyComments: Bool {
    split(whereSeparator: \.isNewline).allSatisfy { line in
      let rest = line.drop(while: \.isWhitespace)
      return rest.isEmpty || rest.hasPrefix("#") || rest == "---"
    }
  }
}
