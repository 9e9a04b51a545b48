import Catalog

/// Gives entries to the territories of a register: by number, by account, by page, by name, by a portal that is a territory's
/// alone. Never by guess: where two may be meant, nobody is.
public struct TerritoryMatching: Sendable {
  /// Who an entry was given to.
  public enum Match: Sendable, Hashable {
    /// A territory, by its place in the register, and what it was found by.
    case territory(Int, by: Evidence)
    /// Several may be meant, or what the entry says contradicts itself.
    case undecided
    /// Nobody of the register.
    case nobody
  }

  /// What an entry was given by.
  public enum Evidence: String, Sendable, CaseIterable {
    case number, account, page, name, portal
  }

  private let territories: [Territory]
  private let names: NameFolding
  private var byNumber: [String: Int] = [:]
  private var byAccount: [String: [Int]] = [:]
  private var byPage: [String: [Int]] = [:]
  private var byName: [String: [Int]] = [:]
  private var byHost: [String: [Int]] = [:]
  private let table: OfficialTable

  /// A register as a table to look up.
  ///
  /// - Parameter table: how names are compared, and which portals and hosts are everybody's.
  public init(_ register: TerritoryRegister, table: OfficialTable) {
    territories = register.territories
    self.table = table
    names = table.names
    func add(_ place: Int, to list: inout [Int]) { if list.last != place { list.append(place) } }
    for (place, territory) in territories.enumerated() {
      if let siren = territory.siren { byNumber[siren] = place }
      for account in register.accounts[place] { add(place, to: &byAccount[account, default: []]) }
      for name in [territory.name] + register.otherNames[place] {
        if let key = names.key(name) { add(place, to: &byName[key, default: []]) }
      }
      for page in register.pages[place] {
        if let key = Registers.pageKey(page) { add(place, to: &byPage[key, default: []]) }
      }
      if let host = Self.host(of: territory.portal) { add(place, to: &byHost[host, default: []]) }
    }
  }

  /// Who an entry belongs to.
  ///
  /// - Parameter source: the portal or file it was read from.
  public func match(_ entry: Entry, from source: String?) -> Match {
    let publisher = entry.publisher ?? entry.creator
    let number = publisher?.businessNumber.flatMap { BusinessNumber($0) }
    let account = publisher?.portalID.flatMap { byAccount[$0] } ?? []
    let pages = [publisher?.uri, publisher?.homepage].compactMap { $0 }.compactMap { Registers.pageKey($0) }
    let page = pages.lazy.compactMap { byPage[$0] }.first ?? []
    if let number {
      // A number that the register does not know is somebody else's, whatever the account is.
      guard let place = byNumber[number.siren] else { return account.isEmpty ? .nobody : .undecided }
      return account.isEmpty || account.contains(place) ? .territory(place, by: .number) : .undecided
    }
    if !account.isEmpty { return only(account, .account) }
    // A page that several of the register name is their common portal and tells nobody.
    if page.count == 1 { return only(page, .page) }
    let named = publisher?.name.flatMap { names.key($0) }.flatMap { byName[$0] } ?? []
    let owners = owners(of: entry, from: source)
    if named.count == 1 { return only(named, .name) }
    if named.count > 1 {
      return owners.count == 1 && named.contains(owners[0]) ? only(owners, .portal) : .undecided
    }
    return owners.count == 1 ? only(owners, .portal) : .nobody
  }

  /// The territories that name the portal of an entry as theirs; nobody where the portal is everybody's.
  private func owners(of entry: Entry, from source: String?) -> [Int] {
    let addresses = [source, entry.origin.portalURL, entry.uri]
    guard let host = addresses.lazy.compactMap({ Self.host(of: $0) }).first, table.portal(host) == nil,
      !table.sharedHosts.contains(host)
    else { return [] }
    return byHost[host] ?? []
  }

  private func only(_ places: [Int], _ evidence: Evidence) -> Match {
    places.count == 1 ? .territory(places[0], by: evidence) : .undecided
  }

  /// The host of a portal without its `www.`, with its port where it has one.
  public static func host(of address: String?) -> String? {
    guard let address, let host = WebAddress.host(of: address), let (_, rest) = WebAddress.split(address)
    else {
      return nil
    }
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let plain = WebAddress.plain(host)
    guard let colon = authority.lastIndex(of: ":"), !authority.hasSuffix("]") else { return plain }
    let port = authority[authority.index(after: colon)...]
    return ["", "80", "443"].contains(port) ? plain : "\(plain):\(port)"
  }
}
