import Audit
import Catalog
import Links
import Platforms
import Store

/// Whoever is ranked, and who an entry is given to.
struct RankedParties {
  /// Whoever is ranked: those of the register, or whoever was met.
  var territories: [Territory] { register?.territories ?? met.territories }
  /// What was odd about the registers, for people.
  private(set) var remarks: [String] = []
  /// Whether publishers were met that are not kept apart any more.
  var isFull: Bool { met.isFull }
  /// How many entries were left out because they are copies of entries read at their own portal.
  private(set) var copies = 0
  /// How many entries may be several territories'.
  private(set) var undecided = 0

  private let register: TerritoryRegister?
  private let matching: TerritoryMatching?
  /// The portals that are read because the register names them; `nil` where catalogues were given.
  private let portals: RegisterPortals?
  private var met = CataloguePublishers()
  private let by: RankedThing
  private let sources: [String]
  private let catalogueKeys: [String: String]
  private var titles: [String: String] = [:]
  /// Sources of which entries were read.
  private var read: Set<String> = []
  private var hosts: Set<String> = []

  /// - Parameter settings: gets the portals to read, where a register alone was given.
  init(_ settings: inout RankSettings) throws {
    by = settings.by
    guard !settings.registers.isEmpty else {
      (register, matching, portals) = (nil, nil, nil)
      sources = settings.audit.sources
      catalogueKeys = Territory.keys(ofCatalogues: sources)
      return
    }
    let register = try RegisterFile.read(settings.registers, columns: settings.columns)
    let table = try Resources.officialTable()
    self.register = register
    matching = TerritoryMatching(register, table: table)
    portals = settings.audit.sources.isEmpty ? RegisterPortals(register, table: table) : nil
    if let portals {
      settings.audit.sources = portals.portals.map(\.address)
      for portal in portals.portals { settings.audit.platforms[portal.address] = portal.platform }
      guard !portals.portals.isEmpty else {
        throw Failure(
          .usage, "the register names no portal and no account that could be read; give catalogues beside it")
      }
    }
    sources = settings.audit.sources
    catalogueKeys = [:]
    remarks = Self.remarks(register)
  }

  private static func remarks(_ register: TerritoryRegister) -> [String] {
    var remarks: [String] = []
    if !register.refused.isEmpty {
      let named = register.refused.prefix(5).map {
        "row \($0.row)\($0.name.isEmpty ? "" : " (\($0.name.prefix(60)))"): \($0.reason)"
      }
      remarks.append(
        "\(plural(register.refused.count, "row")) of the register cannot be used: \(named.joined(separator: "; "))"
          + (register.refused.count > 5 ? "; …" : ""))
    }
    if register.repeated > 0 {
      let (rows, name, were) =
        register.repeated == 1 ? ("row", "names", "it was") : ("rows", "name", "they were")
      remarks.append(
        "\(register.repeated) \(rows) of the register \(name) somebody again; \(were) put together with the first"
      )
    }
    return remarks + register.remarks.map { "register: \($0)" }
  }

  /// Learns what the catalogues call themselves, and which were read.
  mutating func learn(_ parts: [HarvestProgress]) {
    for part in parts {
      titles[part.part] = part.catalogue?.title
      guard part.read > 0 else { continue }
      read.insert(part.part)
      if CatalogueReading.isWeb(part.part), let host = Self.host(part.part) { hosts.insert(host) }
    }
    // A catalogue without entries is a row all the same.
    guard by == .catalogue else { return }
    for source in sources { _ = place(ofCatalogue: source, title: titles[source]) }
  }

  /// Who an entry is given to.
  enum Owner {
    case somebody(Int)
    case nobody
    /// It is counted where it was copied from.
    case copy
  }

  /// Who an entry is given to.
  mutating func owner(of entry: Entry, part: String) -> Owner {
    guard let matching else {
      guard by == .catalogue else { return met.place(of: entry).map(Owner.somebody) ?? .nobody }
      let source =
        sources.first { part == $0 }
        ?? sources.first { part.hasPrefix($0 + ($0.hasSuffix("/") ? "" : "/")) }
      return place(ofCatalogue: source ?? part, title: titles[part]).map(Owner.somebody) ?? .nobody
    }
    if let from = entry.origin.harvestedFrom.flatMap(Self.host), hosts.contains(from), Self.host(part) != from
    {
      copies += 1
      return .copy
    }
    switch matching.match(entry, from: CatalogueReading.isWeb(part) ? part : nil) {
    case .territory(let place, _): return .somebody(place)
    case .undecided:
      undecided += 1
      return .nobody
    case .nobody: return .nobody
    }
  }

  private mutating func place(ofCatalogue source: String, title: String?) -> Int? {
    met.place(ofCatalogue: source, key: catalogueKeys[source] ?? source, title: title)
  }

  private static func host(_ address: String) -> String? { TerritoryMatching.host(of: address) }

  /// Why those of the register were not read, or not wholly.
  func gaps(_ failures: [String: any Error]) -> [Int: RankedPublisher.Gap] {
    guard register != nil else { return [:] }
    let byTerritory = portals?.byTerritory ?? [:]
    var gaps: [Int: RankedPublisher.Gap] = [:]
    for place in territories.indices {
      guard let portals else {
        gaps[place] = RankedPublisher.Gap(
          code: "catalogue-not-given", sentence: "the catalogues that were given hold nothing of it")
        continue
      }
      let own = (byTerritory[place] ?? []).map { portals.portals[$0] }
      gaps[place] = Self.gap(own, failures)
    }
    return gaps
  }

  private static func gap(
    _ portals: [RegisterPortals.Portal], _ failures: [String: any Error]
  ) -> RankedPublisher.Gap {
    guard !portals.isEmpty else {
      return RankedPublisher.Gap(
        code: "no-portal", sentence: "the register names neither a portal of its own nor an account")
    }
    let failed = portals.compactMap { portal in failures[portal.address].map { (portal.address, $0) } }
    guard let (address, error) = failed.first else {
      return RankedPublisher.Gap(
        code: "not-found-there", sentence: "its portal was read, and holds nothing of it",
        detail: portals.map(\.address).joined(separator: ", "), isRead: true)
    }
    let isKnown = (error as? HarvestError).map { $0.reason != "not-recognised" } ?? true
    // What was tried in detail is for whoever looks for it with `aloi detect`.
    let first = "\(error)".split(separator: "\n").first.map(String.init) ?? ""
    return RankedPublisher.Gap(
      code: isKnown ? "portal-unreachable" : "portal-not-recognised",
      sentence: isKnown
        ? "its portal did not answer, or not to the end" : "no known platform was recognised at its portal",
      detail: first.hasPrefix(address) ? first : "\(address): \(first)")
  }
}
