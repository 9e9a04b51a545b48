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
    var hosts: [String] = []
    var denied: [String] = []
    for (what, url) in addresses {
      guard let host = WebAddress.host(of: url), !hosts.contains(host) else { continue }
      hosts.append(host)
      if let reason = officialness.officialReason(host, siren: siren) {
        return .holds("\(what) \(url): \(reason)")
      }
      if let shared = officialness.deniedHost(host), !denied.contains(shared) { denied.append(shared) }
    }
    guard !hosts.isEmpty else { return .fails("neither a landing page nor a distribution has an address") }
    let seen = hosts.prefix(4).joined(separator: ", ") + (hosts.count > 4 ? ", …" : "")
    if !denied.isEmpty, denied.count == hosts.count {
      return .fails(
        "\(seen): shared hosts, where anyone may publish (\(denied.prefix(3).joined(separator: ", ")))")
    }
    guard !officialness.registers.domains.isEmpty else {
      return .notAssessed("\(seen) is under no reserved suffix, and no register of domains was read")
    }
    return .fails("no register gives \(seen) to the institution, and no reserved suffix holds it\(remarks)")
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
      guard let account = CodeAccount(url), officialness.table.codeHosts.contains(account.host),
        !accounts.contains(account)
      else { continue }
      if officialness.registers.codeAccounts[account.key] != nil {
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

  private var reciprocalLink: ProofOutcome {
    guard let page else { return .notAssessed("the landing page was not read") }
    let own = WebAddress.host(of: page.url)
    for link in page.links {
      guard let host = WebAddress.host(of: link.url), host != own,
        let reason = officialness.officialReason(host, siren: siren), belongs(host)
      else { continue }
      return .holds("\(page.url) links to \(link.url): \(reason)\(read(page))")
    }
    return .fails("\(page.url) has no link to an official site of the institution\(read(page))")
  }

  /// Whether an official host can be this institution's: one that a register gives to another one is not, nor is a
  /// portal that everyone links to.
  private func belongs(_ host: String) -> Bool {
    guard officialness.table.portal(host) == nil else { return false }
    guard officialness.table.reservedSuffix(of: host) != nil, let siren else { return true }
    let plain = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    guard let owner = officialness.registers.domains[plain]?.siren else { return true }
    return owner == siren
  }

  private static let policies = [
    "mentionslegales", "mentionlegale", "informationslegales", "donneespersonnelles", "confidentialite",
    "vieprivee", "cgu",
    "conditionsgenerales", "conditionsdutilisation", "legalnotice", "legalinformation", "imprint",
    "impressum", "privacy",
    "datenschutz", "termsofuse", "termsandconditions", "termsofservice", "avisolegal", "privacidad",
    "notelegali", "privacidade",
    "disclaimer", "gdpr", "rgpd", "accessibilite",
  ]

  private var policyPresence: ProofOutcome {
    guard let page else { return .notAssessed("the landing page was not read") }
    var unofficial: String?
    for link in page.links {
      let words = String(
        decoding: FoldedText("\(link.text) \(WebAddress.path(of: link.url))").bytes, as: UTF8.self)
      guard Self.policies.contains(where: { words.contains($0) }), let host = WebAddress.host(of: link.url)
      else { continue }
      if let reason = officialness.officialReason(host, siren: siren) {
        return .holds("\(link.url) (\"\(LicenceJudgement.shortened(link.text))\"): \(reason)\(read(page))")
      }
      unofficial = unofficial ?? link.url
    }
    if let unofficial { return .fails("\(unofficial) is under no official domain\(read(page))") }
    return .fails("\(page.url) links to no legal notice, privacy policy or terms\(read(page))")
  }

  private func read(_ page: LandingPageEvidence) -> String { page.readAt.map { ", read \($0)" } ?? "" }
}
