/// What the table and the registers say of one host, whoever publishes there.
final class HostStanding: Sendable {
  /// A domain of the registers that is the host's name, or that it is part of.
  struct GivenDomain: Sendable {
    let name: String
    let domain: Registers.Domain
    /// Whether it is the registrable domain, and the host a part of it.
    let isRegistrable: Bool
  }

  /// The host.
  let host: String
  /// Itself without `www.`.
  let plain: String
  /// Itself without `www.`, and its registrable domain.
  let names: [String]
  /// The shared or denied host that it is, or stands under: it proves nothing.
  let deniedBy: String?
  /// The recognised portal that it is.
  let portal: String?
  /// The recognised portal that it is part of: see ``OfficialTable/hostingPortal(_:)``.
  let hostingPortal: String?
  /// Whose portal it is, where many publish on it: `data.gouv.fr`, or a portal that registers name for several
  /// institutions. It speaks for the portal, not for the publisher.
  let sharedPortal: String?
  /// The reserved suffix that it stands under, or is.
  let reservedSuffix: String?
  /// Whether it is, or is part of, a site to which pages of every public body link.
  let isCommon: Bool
  /// Whether accounts on it, or on the host whose pages and files it serves, may be public bodies'.
  let isOfCode: Bool
  /// What the registers give under its names, those that are denied left out.
  let domains: [GivenDomain]
  /// The institution to which a register gives it.
  let owner: String?
  /// Whether registers list a portal of several institutions as a public body's without saying whose.
  let isOfUnknownOwner: Bool

  init(_ host: String, _ officialness: Officialness) {
    let table = officialness.table
    let registers = officialness.registers
    let plain = WebAddress.plain(host)
    let denied = { (name: String) in
      OfficialTable.match(WebAddress.plain(name)) {
        table.sharedHosts.contains($0) || registers.deniedHosts.contains($0)
      }
    }
    self.host = host
    self.plain = plain
    let names = [plain, officialness.registrableDomain(plain)].compactMap { $0 }
    self.names = names
    deniedBy = denied(plain)
    portal = table.portal(host)
    hostingPortal = table.hostingPortal(host)
    sharedPortal =
      hostingPortal ?? (registers.institutionsOnPortal[host].map { $0.count > 1 } == true ? host : nil)
    reservedSuffix = table.reservedSuffix(of: host)
    isCommon = table.isCommon(host)
    isOfCode = officialness.isCodeHost(CodeAccount.site(of: host).home)
    domains = names.compactMap { name in
      guard denied(name) == nil, let domain = registers.domains[name] else { return nil }
      return GivenDomain(name: name, domain: domain, isRegistrable: name != plain)
    }
    owner = registers.domains[plain]?.siren
    isOfUnknownOwner =
      deniedBy == nil && hostingPortal == nil && sharedPortal != nil
      && names.contains { registers.domains[$0].map { $0.siren == nil } == true }
  }
}
