import Catalog

/// Tells who publishes an entry and what proves it, from the vetted table and the national registers.
public struct Officialness: Sendable {
  let table: OfficialTable
  let registers: Registers
  let registrableDomain: @Sendable (String) -> String?

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

  /// The shared or denied host that a host is, or stands under: it proves nothing.
  func deniedHost(_ host: String) -> String? {
    let plain = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    return OfficialTable.match(plain) { table.sharedHosts.contains($0) || registers.deniedHosts.contains($0) }
  }

  /// Why a host is official for an institution; `nil` where nothing says so.
  ///
  /// By exact host or exact registrable domain from a register, by suffix only for reserved suffixes, and never for a host
  /// that is denied. A host on which many publish (a recognised portal with its files, a portal that registers name for
  /// several institutions) is official for the institution to which a register gives it, or that it bears the name of, and
  /// for no other.
  func officialReason(_ host: String, siren: String?) -> String? {
    guard deniedHost(host) == nil else { return nil }
    let plain = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    let names = [plain, registrableDomain(plain)].compactMap { $0 }
    let part = { (name: String) in name == plain ? "" : ", of which \(host) is part" }
    if let siren {
      for name in names where deniedHost(name) == nil {
        guard let domain = registers.domains[name], domain.siren == siren else { continue }
        return "\(domain.register) gives \(name) to \(siren)\(part(name))"
      }
    }
    if sharedPortal(host) != nil {
      guard table.hostingPortal(host) == nil, let siren, let name = names.last, bearsName(name, of: siren),
        let domain = registers.domains[name] ?? registers.domains[plain], domain.siren == nil
      else { return nil }
      return "\(domain.register) lists \(name) as a public body's, and it bears the institution's name"
    }
    if let suffix = table.reservedSuffix(of: host) {
      return suffix == host
        ? "\(host) is reserved for public bodies"
        : "\(host) is under \(suffix), which is reserved for public bodies"
    }
    for name in names where deniedHost(name) == nil {
      guard let domain = registers.domains[name], domain.siren == nil || siren == nil else { continue }
      let whose = domain.siren.map { "gives \(name) to \($0)" } ?? "lists \(name) as a public body's"
      return "\(domain.register) \(whose)\(part(name))"
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

  /// Whether registers list a portal of several institutions as a public body's without saying whose.
  func isOfUnknownOwner(_ host: String) -> Bool {
    guard deniedHost(host) == nil, table.hostingPortal(host) == nil, sharedPortal(host) != nil else {
      return false
    }
    let plain = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    return [plain, registrableDomain(plain)].compactMap { $0 }.contains {
      registers.domains[$0].map { $0.siren == nil } == true
    }
  }

  /// Whose portal a host is, where many publish on it: `data.gouv.fr`, or a portal that registers name for several
  /// institutions. It speaks for the portal, not for the publisher.
  func sharedPortal(_ host: String) -> String? {
    if let portal = table.hostingPortal(host) { return portal }
    return registers.institutionsOnPortal[host].map { $0.count > 1 } == true ? host : nil
  }
}
