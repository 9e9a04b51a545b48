import Catalog

/// Finds the institution behind a publisher: by number, by the portal's badges and account, by official addresses, by name;
/// never by guess.
final class PublisherIdentification {
  struct Result {
    var isPublicBody = false
    var evidence: String
    var institution: Institution?
    var identification: OfficialnessVerdict.Identification?
    var candidates: [Institution] = []
    /// The number, where the publisher states a valid one.
    var siren: String?
  }

  private let officialness: Officialness
  private let agent: Agent?
  /// Addresses under which the entry was found, which may vouch for its publisher.
  private let sources: [String]

  init(officialness: Officialness, entry: borrowing Entry) {
    self.officialness = officialness
    agent = entry.publisher ?? entry.creator
    sources = [entry.landingPage, entry.uri, entry.origin.portalURL, entry.origin.location].compactMap { $0 }
  }

  var result: Result {
    guard let publisher = agent else {
      return Result(evidence: "the entry names no publisher")
    }
    let given = publisher.name ?? publisher.uri ?? publisher.homepage ?? publisher.email
    let name = given.map { LicenceJudgement.shortened($0) } ?? "a publisher without a name"
    // What its portal calls a company or an association is none, whatever else it looks like.
    if let badge = publisher.badges.first(where: {
      officialness.table.notPublicBadges.contains($0.lowercased())
    }) {
      return Result(evidence: "its portal marks \(name) as \(badge): not a public body")
    }
    let stated = publisher.businessNumber.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
    let number = stated.flatMap { BusinessNumber($0) }
    let badge = publisher.badges.first { officialness.table.publicBadges.contains($0.lowercased()) }
    if let number, var result = byNumber(number, name) {
      result.siren = number.siren
      return result
    }
    if let result = byAccount(publisher, number, name) { return result }
    if let badge {
      let known = number.flatMap { officialness.registers.bySIREN[$0.siren] }.map {
        officialness.registers.institutions[$0]
      }
      return Result(
        isPublicBody: true, evidence: "its portal marks \(name) as \(badge)", institution: known,
        identification: .badge, siren: number?.siren)
    }
    if let result = byAddress(publisher, name) { return result }
    if let number {
      return Result(
        evidence: "the number \(number) of \(name) is valid, but no register says that it is a public body's",
        siren: number.siren)
    }
    if let result = byName(publisher, name) { return result }
    return Result(evidence: notIdentified(name, stated: stated))
  }

  private func notIdentified(_ name: String, stated: String?) -> String {
    if let stated {
      return
        "\"\(LicenceJudgement.shortened(stated))\" of \(name) is no valid SIREN or SIRET, and no badge or register names it"
    }
    return officialness.registers.isEmpty
      ? "no SIREN, badge or official address identifies \(name), and no national register was read"
      : "no SIREN, badge, official address or register identifies \(name)\(remarks)"
  }

  private var remarks: String {
    officialness.registers.remarks.isEmpty
      ? "" : " (\(officialness.registers.remarks.joined(separator: "; ")))"
  }

  // MARK: By number

  private func byNumber(_ number: BusinessNumber, _ name: String) -> Result? {
    if officialness.registers.excluded.contains(number.siren) {
      return Result(
        evidence: "the number \(number) of \(name) is on the list of numbers that are no public body's")
    }
    if let known = officialness.registers.bySIREN[number.siren].map({
      officialness.registers.institutions[$0]
    }) {
      switch known.standing {
      case .publicBody:
        return Result(
          isPublicBody: true, evidence: "SIREN \(number) is \(known.name) in \(known.register)",
          institution: known,
          identification: .businessNumber)
      case .privateBody, .delegate:
        let what =
          known.standing == .delegate
          ? "an operator to whom a service is delegated" : "a company or an association"
        return Result(
          evidence: "SIREN \(number) is \(known.name), in \(known.register) \(what): not a public body",
          institution: known)
      case .unknown: break
      }
    }
    guard number.isOfPublicBodies else { return nil }
    return Result(
      isPublicBody: true,
      evidence:
        "SIREN \(number) begins with \(number.siren.prefix(1)): INSEE gives such numbers to public bodies only",
      institution: officialness.registers.bySIREN[number.siren].map {
        officialness.registers.institutions[$0]
      },
      identification: .businessNumber)
  }

  // MARK: By account and address

  /// By the publisher's key or page on a portal that a register of organisations knows.
  private func byAccount(_ publisher: Agent, _ number: BusinessNumber?, _ name: String) -> Result? {
    let officialness = officialness
    let byID = publisher.portalID.flatMap { officialness.registers.byPortalID[$0] }
    let pages =
      officialness.registers.byPortalURL.isEmpty ? [] : [publisher.uri, publisher.homepage].compactMap { $0 }
    let byPage = pages.lazy.compactMap { Registers.pageKey($0) }.compactMap {
      officialness.registers.byPortalURL[$0]
    }
    .first
    guard let index = byID ?? byPage else { return nil }
    let known = officialness.registers.institutions[index]
    // A number that contradicts the account leaves both unsure.
    if let number, let siren = known.siren, siren != number.siren {
      return Result(
        evidence:
          "the number \(number) of \(name) is not that of its account, \(known.description) in \(known.register)",
        candidates: [known])
    }
    let what =
      byID != nil
      ? "the account \(publisher.portalID ?? "")" : "the page \(publisher.uri ?? publisher.homepage ?? "")"
    switch known.standing {
    case .publicBody:
      return Result(
        isPublicBody: true, evidence: "\(what) is that of \(known.description) in \(known.register)",
        institution: known, identification: .portalAccount, siren: known.siren)
    case .privateBody, .delegate:
      return Result(
        evidence: "\(what) is that of \(known.description), which is no public body in \(known.register)",
        institution: known)
    case .unknown: return nil
    }
  }

  /// By the publisher's own address under a reserved suffix, when the page that says so is itself official.
  private func byAddress(_ publisher: Agent, _ name: String) -> Result? {
    let officialness = officialness
    let own = [publisher.homepage, publisher.uri].lazy.compactMap { $0 }
      .compactMap { officialness.standing(at: $0) }
      .first { $0.hostingPortal == nil && $0.deniedBy == nil && $0.reservedSuffix != nil }
    guard let own, let suffix = own.reservedSuffix else { return nil }
    guard
      let vouching = sources.lazy.compactMap({ officialness.standing(at: $0) })
        .first(where: { $0.deniedBy == nil && ($0.reservedSuffix != nil || $0.portal != nil) })
    else { return nil }
    return Result(
      isPublicBody: true,
      evidence:
        "\(vouching.host) says that \(name) is at \(own.host), and \(suffix) is reserved for public bodies",
      identification: .officialDomain)
  }

  // MARK: By name

  private func byName(_ publisher: Agent, _ shown: String) -> Result? {
    guard let name = publisher.name else { return nil }
    let known = officialness.registers.institutions(named: name)
    guard let first = known.first else { return nil }
    guard known.count == 1 else {
      let names = known.prefix(4).map { $0.description }.joined(separator: " or ")
      let more = known.count > 4 ? " or \(known.count - 4) others" : ""
      return Result(
        evidence: "\(shown) may be \(names)\(more): the name alone does not decide", candidates: known)
    }
    switch first.standing {
    case .publicBody:
      return Result(
        isPublicBody: true,
        evidence:
          "the only organisation of this name in the registers is \(first.description), in \(first.register)",
        institution: first, identification: .name, siren: first.siren)
    case .privateBody, .delegate:
      return Result(
        evidence: "\(shown) is \(first.description), which is no public body in \(first.register)",
        institution: first)
    case .unknown: return nil
    }
  }
}
