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

  // MARK: Hosts

  /// The shared or denied host that a host is, or stands under: it proves nothing.
  func deniedHost(_ host: String) -> String? {
    let plain = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    return OfficialTable.match(plain) { table.sharedHosts.contains($0) || registers.deniedHosts.contains($0) }
  }

  /// Why a host is official for an institution; `nil` where nothing says so.
  ///
  /// By exact host or exact registrable domain from a register, by suffix only for reserved suffixes, and never for a host
  /// that is denied.
  func officialReason(_ host: String, siren: String?) -> String? {
    guard deniedHost(host) == nil else { return nil }
    if let suffix = table.reservedSuffix(of: host) {
      return suffix == host
        ? "\(host) is reserved for public bodies"
        : "\(host) is under \(suffix), which is reserved for public bodies"
    }
    let plain = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    for name in [plain, registrableDomain(plain)].compactMap({ $0 }) {
      guard let domain = registers.domains[name], deniedHost(name) == nil else { continue }
      if let owner = domain.siren, let siren, owner != siren { continue }
      let whose =
        domain.siren == nil ? "lists \(name) as a public body's" : "gives \(name) to \(domain.siren ?? "")"
      return "\(domain.register) \(whose)\(name == plain ? "" : ", of which \(host) is part")"
    }
    return nil
  }
}
