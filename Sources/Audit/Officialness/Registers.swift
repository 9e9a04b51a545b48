/// National registers as values: organisations, domains, code-host accounts. Read from files by ``read(name:bytes:)``; an
/// audit without any is told so by ``isEmpty`` and by each proof that needed one.
public struct Registers: Sendable {
  /// One file that was read.
  public struct File: Sendable, Hashable {
    /// What the file was taken for.
    public enum Kind: String, Sendable, Codable, CaseIterable {
      case observatory, administrations, datagouvOrganisations = "datagouv-organisations", domains
      case operators, legalCategories = "legal-categories", excluded, deniedHosts = "denied-hosts"
      case codeAccounts = "code-accounts"
    }

    /// The file's name.
    public var name: String
    /// What it was taken for; `nil` where it is no register that is known.
    public var kind: Kind?
    /// How many of its rows were used.
    public var rows: Int
    /// How many were not: without a usable number, name or host.
    public var skipped: Int
  }

  /// A domain that a register gives to public bodies.
  struct Domain: Sendable, Hashable {
    /// The institution, where the register names it.
    var siren: String?
    /// The register.
    var register: String
  }

  /// The files, in the order they were read.
  public internal(set) var files: [File] = []
  /// The organisations.
  public internal(set) var institutions: [Institution] = []
  var bySIREN: [String: Int] = [:]
  var byName: [String: [Int]] = [:]
  var byPortalID: [String: Int] = [:]
  var byPortalURL: [String: Int] = [:]
  var domains: [String: Domain] = [:]
  /// The institutions that registers say publish on a portal's host.
  var institutionsOnPortal: [String: Set<Int>] = [:]
  var deniedHosts: Set<String> = []
  /// SIRENs that are no public bodies although their number or category says so.
  var excluded: Set<String> = []
  /// Accounts of public bodies on code hosts: `github.com/etalab`.
  var codeAccounts: Set<String> = []
  /// Code hosts that are public bodies' altogether.
  var codeHosts: Set<String> = []
  var names: NameFolding
  /// What a reader of the report should know of the registers: stale, missing, unreadable. Told wherever a register did not
  /// help.
  public var remarks: [String] = []

  /// No registers: only what ships with the program is known.
  /// - Parameter table: How names are compared.
  public init(table: OfficialTable) { names = table.names }

  /// Whether no file of organisations or domains was read.
  public var isEmpty: Bool { institutions.isEmpty && domains.isEmpty }

  /// How many domains are known.
  public var domainCount: Int { domains.count }

  /// Adds an organisation, or what a further register says of one.
  mutating func add(
    _ new: Institution, otherNames: [String] = [], portalIDs: [String] = [], portalURLs: [String] = []
  ) {
    let index: Int
    let account = portalIDs.filter { !$0.isEmpty }.compactMap { byPortalID[$0] }.first
    if let siren = new.siren, let known = bySIREN[siren] {
      index = known
      merge(new, into: known)
    } else if let known = account, new.siren == nil || institutions[known].siren == nil {
      // One register knows the account, the other the number: it is one organisation all the same.
      index = known
      if let siren = new.siren {
        institutions[known].siren = siren
        bySIREN[siren] = known
      }
      merge(new, into: known)
    } else {
      index = institutions.count
      institutions.append(new)
      if let siren = new.siren { bySIREN[siren] = index }
    }
    // `BRGM (BRGM)`, `… (CIRAD)`: what stands in brackets at the end is another name, and not part of this one.
    let plain = new.name.hasSuffix(")") ? new.name.prefix { $0 != "(" } : ""
    for name in [new.name, String(plain)] + otherNames {
      guard let key = names.key(name) else { continue }
      if byName[key, default: []].contains(index) == false { byName[key, default: []].append(index) }
    }
    for host in new.portalHosts { institutionsOnPortal[host, default: []].insert(index) }
    for id in portalIDs where !id.isEmpty && byPortalID[id] == nil { byPortalID[id] = index }
    for url in portalURLs {
      if let key = Self.pageKey(url), byPortalURL[key] == nil { byPortalURL[key] = index }
    }
  }

  /// The most certain word stands: a private body or delegate is never made public by another register.
  private mutating func merge(_ new: Institution, into index: Int) {
    for host in new.portalHosts where !institutions[index].portalHosts.contains(host) {
      institutions[index].portalHosts.append(host)
    }
    let known = institutions[index].standing
    guard known != new.standing, new.standing != .unknown else { return }
    if known == .unknown || new.standing == .privateBody {
      institutions[index].standing = new.standing
      institutions[index].register = new.register
      institutions[index].kind = new.kind
    }
  }

  /// The page of an organisation on a portal, without scheme, `www.`, language, query and fragment.
  static func pageKey(_ url: String) -> String? {
    guard let host = WebAddress.host(of: url) else { return nil }
    let plain = WebAddress.plain(host)
    var segments = WebAddress.path(of: url).split(separator: "/").map { $0.lowercased() }
    if let first = segments.first, first.utf8.count == 2 { segments.removeFirst() }
    guard segments.count >= 2 else { return nil }
    return "\(plain)/\(segments.joined(separator: "/"))"
  }

  /// The organisations that bear a name, when compared without accents, articles and legal forms.
  func institutions(named name: String) -> [Institution] {
    guard !byName.isEmpty, let key = names.key(name) else { return [] }
    return (byName[key] ?? []).map { institutions[$0] }
  }
}

extension Registers {
  /// The SHA-256 of a register's bytes, in hexadecimal.
  public static func checksum(_ bytes: [UInt8]) -> String { SHA256.hex(bytes) }
}
