import Catalog

/// Tells who publishes an entry and what proves it, from the vetted table and the national registers.
///
/// An object that never changes, as it is met for every entry.
public final class Officialness: Sendable {
  let table: OfficialTable
  let registers: Registers
  let registrableDomain: @Sendable (String) -> String?
  private let standings = Memo<String, HostStanding>()
  /// Longer hosts are no names of the DNS, and are not remembered.
  private static let hostLimit = 255

  /// - Parameters:
  ///   - table: The vetted table.
  ///   - registers: The national registers; none by default.
  ///   - registrableDomain: The registrable domain of a host, by the Public Suffix List; an approximation by default.
  public init(
    table: OfficialTable, registers: Registers? = nil,
    registrableDomain: (@Sendable (String) -> String?)? = nil
  ) {
    self.table = table
    self.registers = registers ?? Registers(table: table)
    self.registrableDomain = registrableDomain ?? RegistrableDomain.approximate
  }

  /// Who publishes an entry, and the five proofs.
  /// - Parameters:
  ///   - page: What the landing page holds, where it was read.
  ///   - provesUnidentified: Whether the proofs are looked for also where the publisher is not identified.
  public func assess(
    _ entry: Entry, page: LandingPageEvidence? = nil, provesUnidentified: Bool = true
  ) -> OfficialnessVerdict {
    let publisher = PublisherIdentification(officialness: self, entry: entry).result
    let isAsked = publisher.isPublicBody || provesUnidentified
    let proofs = OfficialProofs(officialness: self, entry: entry, publisher: publisher, page: page)
    var verdict = OfficialnessVerdict(
      isPublicBody: publisher.isPublicBody, evidence: publisher.evidence, proofs: isAsked ? proofs.all : [:])
    verdict.institution = publisher.institution
    verdict.identification = publisher.identification
    verdict.candidates = publisher.candidates
    return verdict
  }

  /// What a reader of the report should know of the registers: stale, missing, unreadable.
  public var remarks: [String] { registers.remarks }

  // MARK: Hosts

  /// What is known of a host, made or remembered.
  func standing(of host: String) -> HostStanding {
    guard host.utf8.count <= Self.hostLimit else { return HostStanding(host, self) }
    return standings.value(of: host) { HostStanding($0, self) }
  }

  /// What is known of the host of an address; `nil` where it has none.
  func standing(at address: String) -> HostStanding? { WebAddress.host(of: address).map { standing(of: $0) } }

  /// Whether accounts on a host may be public bodies'.
  func isCodeHost(_ host: String) -> Bool {
    table.codeHosts.contains(host) || registers.codeHosts.contains(host)
  }

  /// Why a host is official for an institution; `nil` where nothing says so.
  ///
  /// By exact host or exact registrable domain from a register, by suffix only for reserved suffixes, and never for a host
  /// that is denied. A host on which many publish (a recognised portal with its files, a portal that registers name for
  /// several institutions) is official for the institution to which a register gives it, or that it bears the name of, and
  /// for no other.
  func officialReason(_ host: HostStanding, siren: String?) -> String? {
    guard host.deniedBy == nil else { return nil }
    let part = { (domain: HostStanding.GivenDomain) in
      domain.isRegistrable ? ", of which \(host.host) is part" : ""
    }
    if let siren, let given = host.domains.first(where: { $0.domain.siren == siren }) {
      return "\(given.domain.register) gives \(given.name) to \(siren)\(part(given))"
    }
    if host.sharedPortal != nil {
      guard host.hostingPortal == nil, let siren, let name = host.names.last, bearsName(name, of: siren),
        let domain = registers.domains[name] ?? registers.domains[host.plain], domain.siren == nil
      else { return nil }
      return "\(domain.register) lists \(name) as a public body's, and it bears the institution's name"
    }
    if let suffix = host.reservedSuffix {
      return suffix == host.host
        ? "\(host.host) is reserved for public bodies"
        : "\(host.host) is under \(suffix), which is reserved for public bodies"
    }
    for given in host.domains where given.domain.siren == nil || siren == nil {
      let whose =
        given.domain.siren.map { "gives \(given.name) to \($0)" } ?? "lists \(given.name) as a public body's"
      return "\(given.domain.register) \(whose)\(part(given))"
    }
    return nil
  }

  /// Whether a registrable domain is an institution's name: `rennesmetropole.fr` for *Rennes Métropole*.
  private func bearsName(_ domain: String, of siren: String) -> Bool {
    guard let index = registers.bySIREN[siren], let key = table.names.key(registers.institutions[index].name)
    else { return false }
    let label = domain.prefix { $0 != "." }.filter { $0 != "-" }
    return label == key.filter { $0 != " " }
  }
}
