import Catalog

/// The five proofs of one entry.
struct OfficialProofs {
  let officialness: Officialness
  let entry: Entry
  let publisher: PublisherIdentification.Result
  let page: LandingPageEvidence?

  /// At most this many addresses of an entry are looked at.
  static let addressLimit = 400

  var all: [OfficialProof: ProofOutcome] {
    [
      .officialDomain: officialDomain, .portalBacklink: portalBacklink, .codeHost: codeHost,
      .reciprocalLink: reciprocalLink, .policyPresence: policyPresence,
    ]
  }

  private var siren: String? { publisher.siren ?? publisher.institution?.siren }

  /// The landing page and the distributions' addresses, each with what it is.
  private var addresses: [(what: String, url: String)] {
    var found: [(String, String)] = []
    if let page = entry.landingPage { found.append(("landing page", page)) }
    for url in entry.endpointURLs { found.append(("endpoint", url)) }
    for distribution in entry.distributions {
      for url in distribution.downloadURLs + distribution.accessURLs + distribution.endpointURLs {
        found.append(("distribution \(distribution.id)", url))
        if found.count >= Self.addressLimit { return found }
      }
    }
    return found
  }

  // MARK: 1. Official domain

  private var officialDomain: ProofOutcome {
    var seen: Set<String> = []
    var denied = HostGroup()
    var portals = HostGroup()
    var unsure = HostGroup()
    var others = HostGroup()
    for (what, url) in addresses {
      guard let host = WebAddress.host(of: url), seen.insert(host).inserted else { continue }
      if let reason = officialness.officialReason(host, siren: siren) {
        return .holds("\(what) \(url): \(reason)")
      }
      if let shared = officialness.deniedHost(host) {
        denied.add(host, of: shared)
      } else if officialness.isOfUnknownOwner(host) {
        unsure.add(host)
      } else if let portal = officialness.sharedPortal(host) {
        portals.add(host, of: portal)
      } else {
        others.add(host)
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
    let agent = entry.publisher ?? entry.creator
    if let agent, agent.badges.contains(where: { $0.lowercased() == "certified" }),
      !agent.badges.contains(where: { officialness.table.notPublicBadges.contains($0.lowercased()) })
    {
      return .holds("the portal certifies the account of \(agent.name ?? "the publisher")")
    }
    let sources = [
      entry.origin.portalURL, entry.landingPage, entry.uri, entry.origin.location, entry.origin.harvestedFrom,
    ]
    var seen: [String] = []
    for url in sources.compactMap({ $0 }) {
      guard let host = WebAddress.host(of: url), officialness.deniedHost(host) == nil else { continue }
      if let portal = officialness.table.portal(host) {
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
    var urls = addresses.map(\.url) + entry.documentation
    if let homepage = entry.publisher?.homepage { urls.append(homepage) }
    var accounts: [CodeAccount] = []
    for url in urls {
      guard
        let account = CodeAccount(
          url,
          isHost: {
            officialness.table.codeHosts.contains($0) || officialness.registers.codeHosts.contains($0)
          }), !accounts.contains(account)
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
    guard let address = entry.landingPage else {
      return .failure(NoPage(outcome: .fails("the entry names no landing page")))
    }
    guard let page else {
      guard let portal = WebAddress.host(of: address).flatMap({ officialness.table.hostingPortal($0) }) else {
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
    guard let address = entry.landingPage, let host = WebAddress.host(of: address),
      officialness.table.hostingPortal(host) != nil, let description = entry.description.best
    else { return nil }
    for url in WebAddress.addresses(in: description, limit: 20) {
      guard let reason = reasonForOwn(url) else { continue }
      return .holds("\(address) shows the entry's description, which links to \(url): \(reason)")
    }
    return nil
  }

  /// Why an address is on an official site that can be this institution's.
  private func reasonForOwn(_ url: String) -> String? {
    guard let host = WebAddress.host(of: url), !officialness.table.isCommon(host) || isOwn(host),
      belongs(host)
    else { return nil }
    return officialness.officialReason(host, siren: siren)
  }

  /// Whether an official host can be this institution's: one that a register gives to another one is not.
  private func belongs(_ host: String) -> Bool {
    guard let siren, let owner = owner(host) else { return true }
    return owner == siren
  }

  private func isOwn(_ host: String) -> Bool { siren != nil && owner(host) == siren }

  /// The institution to which a register gives a host.
  private func owner(_ host: String) -> String? {
    let plain = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    return officialness.registers.domains[plain]?.siren
  }

  private var policyPresence: ProofOutcome {
    let page: LandingPageEvidence
    switch links(portals: "its legal notice is the portal's") {
    case .success(let found): page = found
    case .failure(let none): return none.outcome
    }
    var unofficial: String?
    for link in page.links where officialness.table.isPolicy(link) {
      guard let host = WebAddress.host(of: link.url), !officialness.table.isCommon(host) || isOwn(host)
      else { continue }
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
