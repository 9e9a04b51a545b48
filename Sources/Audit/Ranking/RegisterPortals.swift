/// The portals that a register names, each once, and the accounts of its territories on national portals.
public struct RegisterPortals: Sendable {
  /// A portal, or an account on one.
  public struct Portal: Sendable, Hashable {
    /// The address that is read.
    public var address: String
    /// The platform, where it needs no finding out.
    public var platform: String?
    /// Whose it is, by their places in the register.
    public var territories: [Int]
  }

  /// The portals, in the order in which the register first names them.
  public private(set) var portals: [Portal] = []
  private var places: [String: Int] = [:]

  /// The portals of a register.
  public init(_ register: TerritoryRegister, table: OfficialTable) {
    for (place, territory) in register.territories.enumerated() {
      if let portal = territory.portal { add(portal, of: place, table) }
      for account in register.accounts[place] { add(account: account, of: place) }
    }
  }

  /// The portals of each territory, by their places in ``portals``.
  public var byTerritory: [Int: [Int]] {
    var all: [Int: [Int]] = [:]
    for (number, portal) in portals.enumerated() {
      for place in portal.territories { all[place, default: []].append(number) }
    }
    return all
  }

  private mutating func add(_ address: String, of place: Int, _ table: OfficialTable) {
    guard let root = Self.root(of: address), let host = WebAddress.host(of: address) else { return }
    guard table.portal(host) == nil else {
      // A national portal is not read whole for one account.
      let segments = WebAddress.path(of: address).split(separator: "/")
      guard let at = segments.firstIndex(where: { $0.hasPrefix("organi") }), at + 1 < segments.count else {
        return
      }
      return add(account: String(segments[at + 1]), of: place)
    }
    add(Portal(address: root, platform: nil, territories: [place]), key: Self.key(of: root))
  }

  private mutating func add(account: String, of place: Int) {
    guard !account.isEmpty, account.utf8.count <= 200,
      account.utf8.allSatisfy({
        $0 == 0x2D || (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20)
      })
    else { return }
    let address = "https://www.data.gouv.fr/organizations/\(account)/"
    add(Portal(address: address, platform: "udata", territories: [place]), key: address)
  }

  private mutating func add(_ portal: Portal, key: String) {
    guard let known = places[key] else {
      places[key] = portals.count
      return portals.append(portal)
    }
    for place in portal.territories where !portals[known].territories.contains(place) {
      portals[known].territories.append(place)
    }
  }

  /// The root of a portal: the address without query, without the pages that lie below portals of all kinds.
  static func root(of address: String) -> String? {
    guard let (scheme, rest) = WebAddress.split(address) else { return nil }
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard !authority.isEmpty else { return nil }
    let pages: Set<String> = [
      "explore", "dataset", "datasets", "organization", "organizations", "organisation", "organisations",
      "group",
      "groups", "search", "recherche", "pages", "page", "home", "accueil", "catalogue", "catalog", "browse",
      "donnees",
      "srv", "web", "data4citizen",
    ]
    var kept: [Substring] = []
    let path = rest.dropFirst(authority.count).prefix { $0 != "?" && $0 != "#" }
    for segment in path.split(separator: "/") {
      if pages.contains(segment.lowercased()) || segment.contains(".") { break }
      kept.append(segment)
    }
    // A language is no portal of its own.
    if let last = kept.last, ["fr", "en"].contains(last.lowercased()) { kept.removeLast() }
    return "\(scheme)://\(authority.lowercased())" + kept.map { "/" + $0 }.joined()
  }

  /// What makes two addresses one portal: scheme and `www.` do not count.
  private static func key(of root: String) -> String {
    let rest = WebAddress.split(root)?.rest ?? root[...]
    return String(rest.hasPrefix("www.") ? rest.dropFirst(4) : rest)
  }
}
