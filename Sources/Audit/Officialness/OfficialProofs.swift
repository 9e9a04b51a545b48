import Catalog

/// The five proofs of one entry.
final class OfficialProofs {
  /// One address of the entry: what it is, and what is known of its host.
  private struct Address {
    enum Kind {
      case landingPage, endpoint
      case distribution(String)
    }

    var kind: Kind
    var url: String
    var host: HostStanding?

    var description: String {
      switch kind {
      case .landingPage: "landing page \(url)"
      case .endpoint: "endpoint \(url)"
      case .distribution(let id): "distribution \(id) \(url)"
      }
    }
  }

  private let officialness: Officialness
  /// The publisher, or the creator where none is named.
  private let agent: Agent?
  private let landingPage: String?
  /// Addresses under which portals may list the entry.
  private let listings: [String]
  /// Addresses of documentation and the publisher's home page.
  private let references: [String]
  private let description: String?
  private let publisher: PublisherIdentification.Result
  private let page: LandingPageEvidence?
  /// The landing page and the distributions' addresses.
  private let addresses: [Address]

  /// At most this many addresses of an entry are looked at.
  static let addressLimit = 400

  init(
    officialness: Officialness, entry: borrowing Entry, publisher: PublisherIdentification.Result,
    page: LandingPageEvidence?
  ) {
    self.officialness = officialness
    agent = entry.publisher ?? entry.creator
    landingPage = entry.landingPage
    listings = [
      entry.origin.portalURL, entry.landingPage, entry.uri, entry.origin.location, entry.origin.harvestedFrom,
    ].compactMap { $0 }
    references = entry.documentation + [entry.publisher?.homepage].compactMap { $0 }
    description = entry.description.best
    self.publisher = publisher
    self.page = page
    addresses = Self.addresses(of: entry, officialness)
  }

  var all: [OfficialProof: ProofOutcome] {
    [
      .officialDomain: officialDomain, .portalBacklink: portalBacklink, .codeHost: codeHost,
      .reciprocalLink: reciprocalLink, .policyPresence: policyPresence,
    ]
  }

  private var siren: String? { publisher.siren ?? publisher.institution?.siren }

  private static func addresses(of entry: borrowing Entry, _ officialness: Officialness) -> [Address] {
    var found: [Address] = []
    found.reserveCapacity(1 + entry.endpointURLs.count + 2 * entry.distributions.count)
    // Neighbours mostly have the same host.
    var last: HostStanding?
    func add(_ kind: Address.Kind, _ url: String) {
      if let host = WebAddress.host(of: url) {
        if last?.host != host { last = officialness.standing(of: host) }
        found.append(Address(kind: kind, url: url, host: last))
      } else {
        found.append(Address(kind: kind, url: url, host: nil))
      }
    }
    if let page = entry.landingPage { add(.landingPage, page) }
    for url in entry.endpointURLs { add(.endpoint, url) }
    func addAll(_ urls: [String], of distribution: Int) {
      for url in urls where found.count < addressLimit {
        add(.distribution(entry.distributions[distribution].id), url)
      }
    }
    for at in entry.distributions.indices where found.count < addressLimit {
      addAll(entry.distributions[at].downloadURLs, of: at)
      addAll(entry.distributions[at].accessURLs, of: at)
      addAll(entry.distributions[at].endpointURLs, of: at)
    }
    return found
  }

  // MARK: 1. Official domain

  private var officialDomain: ProofOutcome {
    var seen: [HostStanding] = []
    var denied = HostGroup()
    var portals = HostGroup()
    var unsure = HostGroup()
    var others = HostGroup()
    for address in addresses {
      guard let host = address.host, !seen.contains(where: { $0.host == host.host }) else { continue }
      seen.append(host)
      if let reason = officialness.officialReason(host, siren: siren) {
        return .holds("\(address.description): \(reason)")
      }
      if let shared = host.deniedBy {
        denied.add(host.host, of: shared)
      } else if host.isOfUnknownOwner {
        unsure.add(host.host)
      } else if let portal = host.sharedPortal {
        portals.add(host.host, of: portal)
      } else {
        others.add(host.host)
      }
    }
    guard !seen.isEmpty else { return .fails("neither a landing page nor a distribution has an address") }
    var parts: [String] = []
    let hasDomains = !officialness.registers.domains.isEmpty
    if !unsure.isEmpty {
      parts.append(
        "\(unsure): a portal of several institutions, and the registers read do not say whose its domain is")
    }
    if !others.isEmpty {
      parts.append(
        hasDomains
          ? "\(others): under no reserved suffix, and given to the institution by none of the registers read\(remarks)"
          : "\(others): under no reserved suffix, and no register of domains was read")
    }
    if !portals.isEmpty {
      parts.append("\(portals): hosts of a portal, which speak for the portal (\(portals.owners))")
    }
    if !denied.isEmpty {
      parts.append("\(denied): shared hosts, where anyone may publish (\(denied.owners))")
    }
    let isUnsure = !unsure.isEmpty || (!others.isEmpty && !hasDomains)
    let text = parts.joined(separator: "; ")
    return isUnsure ? .notAssessed(text) : .fails(text)
  }

  private var remarks: String {
    officialness.registers.remarks.isEmpty
      ? "" : " (\(officialness.registers.remarks.joined(separator: "; ")))"
  }

  // MARK: 2. Portal backlink

  private var portalBacklink: ProofOutcome {
    if let agent, agent.badges.contains(where: { $0.lowercased() == "certified" }),
      !agent.badges.contains(where: { officialness.table.notPublicBadges.contains($0.lowercased()) })
    {
      return .holds("the portal certifies the account of \(agent.name ?? "the publisher")")
    }
    var seen: [String] = []
    for url in listings {
      guard let standing = officialness.standing(at: url), standing.deniedBy == nil else { continue }
      let host = standing.host
      if let portal = standing.portal {
        guard publisher.isPublicBody else {
          return .fails("\(portal) lists the entry, but its publisher is not identified as a public body")
        }
        return .holds("\(portal) lists the entry for the publisher: \(url)")
      }
      if let institution = publisher.institution, institution.portalHosts.contains(host) {
        return .holds(
          "\(institution.register) gives \(host) as the portal of \(institution.description): \(url)")
      }
      if !seen.contains(host) { seen.append(host) }
    }
    return .fails(
      seen.isEmpty
        ? "no portal is known to list the entry" : "\(seen.joined(separator: ", ")) is no recognised portal")
  }

  // MARK: 3. Code host

  private var codeHost: ProofOutcome {
    var urls = addresses.compactMap { $0.host?.isOfCode == true ? $0.url : nil }
    for url in references where officialness.standing(at: url)?.isOfCode == true { urls.append(url) }
    var accounts: [CodeAccount] = []
    for url in urls {
      guard let account = CodeAccount(url, isHost: officialness.isCodeHost), !accounts.contains(account)
      else { continue }
      if officialness.registers.codeHosts.contains(account.host) {
        return .holds("\(account.host) is in the register of public bodies' code hosts: \(url)")
      }
      if officialness.registers.codeAccounts.contains(account.key) {
        return .holds("\(account.key) is in the register of public bodies' accounts: \(url)")
      }
      accounts.append(account)
    }
    guard !accounts.isEmpty else { return .fails("the entry links to no code host") }
    let names = accounts.prefix(3).map(\.key).joined(separator: ", ")
    return officialness.registers.codeAccounts.isEmpty
      ? .notAssessed("\(names): no register of public bodies' accounts was read")
      : .fails("\(names) is in no register of public bodies' accounts")
  }

  // MARK: 4 and 5. What the landing page holds

  /// The page whose links are looked at, or why there is none.
  ///
  /// - Parameter portals: what is wrong with a portal's own page, which is not read.
  private func links(portals: String) -> Result<LandingPageEvidence, NoPage> {
    guard let address = landingPage else {
      return .failure(NoPage(outcome: .fails("the entry names no landing page")))
    }
    guard let page else {
      guard let portal = officialness.standing(at: address)?.hostingPortal else {
        return .failure(NoPage(outcome: .notAssessed("\(address) was not read")))
      }
      return .failure(
        NoPage(outcome: .fails("\(address) is \(portal)'s own page about the entry: \(portals)")))
    }
    guard page.reason != nil else { return .success(page) }
    let what = "\(page.url): \(page.detail ?? page.reason ?? "")\(read(page))"
    return .failure(NoPage(outcome: page.isAbsent ? .fails(what) : .notAssessed(what)))
  }

  private struct NoPage: Error { var outcome: ProofOutcome }

  private var reciprocalLink: ProofOutcome {
    if let shown = descriptionsLink { return shown }
    let page: LandingPageEvidence
    switch links(portals: "the description that it shows links to no official site of the institution") {
    case .success(let found): page = found
    case .failure(let none): return none.outcome
    }
    for link in page.links {
      guard let reason = reasonForOwn(link.url) else { continue }
      return .holds("\(page.base) links to \(link.url): \(reason)\(read(page))")
    }
    return missing("link to an official site of the institution", page)
  }

  /// A portal's own page about the entry is not read: it shows the entry's description, whose links are known.
  private var descriptionsLink: ProofOutcome? {
    guard let address = landingPage, officialness.standing(at: address)?.hostingPortal != nil,
      let description
    else { return nil }
    for url in WebAddress.addresses(in: description, limit: 20) {
      guard let reason = reasonForOwn(url) else { continue }
      return .holds("\(address) shows the entry's description, which links to \(url): \(reason)")
    }
    return nil
  }

  /// Why an address is on an official site that can be this institution's.
  private func reasonForOwn(_ url: String) -> String? {
    guard let host = officialness.standing(at: url), !host.isCommon || isOwn(host), belongs(host)
    else { return nil }
    return officialness.officialReason(host, siren: siren)
  }

  /// Whether an official host can be this institution's: one that a register gives to another one is not.
  private func belongs(_ host: HostStanding) -> Bool {
    guard let siren, let owner = host.owner else { return true }
    return owner == siren
  }

  private func isOwn(_ host: HostStanding) -> Bool { siren != nil && host.owner == siren }

  private var policyPresence: ProofOutcome {
    let page: LandingPageEvidence
    switch links(portals: "its legal notice is the portal's") {
    case .success(let found): page = found
    case .failure(let none): return none.outcome
    }
    var unofficial: String?
    for link in page.links where officialness.table.isPolicy(link) {
      guard let host = officialness.standing(at: link.url), !host.isCommon || isOwn(host) else { continue }
      let shown = "\(link.url) (\"\(LicenceJudgement.shortened(link.text))\")"
      if let reason = officialness.officialReason(host, siren: siren) {
        return .holds("\(page.base) links to \(shown): \(reason)\(read(page))")
      }
      unofficial = unofficial ?? shown
    }
    if let unofficial {
      return .fails("\(page.base) links to \(unofficial), which is under no official domain\(read(page))")
    }
    return missing("link to a legal notice, privacy policy or terms", page)
  }

  /// What was looked for is not there; of a page that is too long only the beginning is known.
  private func missing(_ what: String, _ page: LandingPageEvidence) -> ProofOutcome {
    page.isCut
      ? .notAssessed(
        "\(page.base) is longer than \(LandingPageEvidence.sizeLimit >> 10) KB, and its beginning has no "
          + "\(what)\(read(page))")
      : .fails("\(page.base) has no \(what)\(read(page))")
  }

  private func read(_ page: LandingPageEvidence) -> String { page.readAt.map { ", read \($0)" } ?? "" }
}

/// Hosts of one kind, as evidence lists them: the first few.
private struct HostGroup: CustomStringConvertible {
  private var hosts: [String] = []
  private var names: [String] = []

  var isEmpty: Bool { hosts.isEmpty }

  mutating func add(_ host: String, of owner: String? = nil) {
    hosts.append(host)
    if let owner, !names.contains(owner) { names.append(owner) }
  }

  var description: String { Self.list(hosts) }
  var owners: String { Self.list(names) }

  private static func list(_ items: [String]) -> String {
    items.prefix(4).joined(separator: ", ") + (items.count > 4 ? ", …" : "")
  }
}
