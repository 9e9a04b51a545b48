import Audit
import Catalog
import Store

/// Whoever is ranked, and who an entry is given to.
struct RankedParties {
  /// Whoever is ranked: those of the register, or whoever was met.
  var territories: [Territory] { register?.territories ?? met.territories }
  /// What was odd about the registers, for people.
  private(set) var remarks: [String] = []
  /// Whether publishers were met that are not kept apart any more.
  var isFull: Bool { met.isFull }

  private let register: TerritoryRegister?
  private let matching: TerritoryMatching?
  private var met = CataloguePublishers()
  private let by: RankedThing
  private let sources: [String]
  private var titles: [String: String] = [:]

  init(_ settings: RankSettings) throws {
    by = settings.by
    sources = settings.audit.sources
    guard !settings.registers.isEmpty else {
      (register, matching) = (nil, nil)
      return
    }
    let register = try RegisterFile.read(settings.registers, columns: settings.columns)
    self.register = register
    matching = TerritoryMatching(register, table: try Resources.officialTable())
    if !register.refused.isEmpty {
      let named = register.refused.prefix(5).map {
        "row \($0.row)\($0.name.isEmpty ? "" : " (\($0.name.prefix(60)))"): \($0.reason)"
      }
      remarks.append(
        "\(plural(register.refused.count, "row")) of the register cannot be used: \(named.joined(separator: "; "))"
          + (register.refused.count > 5 ? "; …" : ""))
    }
    if register.repeated > 0 {
      remarks.append(
        "\(plural(register.repeated, "row")) of the register name somebody again; they were put together")
    }
    remarks += register.remarks.map { "register: \($0)" }
  }

  /// Learns what the catalogues call themselves.
  mutating func learn(_ parts: [HarvestProgress]) {
    for part in parts { titles[part.part] = part.catalogue?.title }
    // A catalogue without entries is a row all the same.
    guard by == .catalogue else { return }
    for source in sources { _ = met.place(ofCatalogue: source, title: titles[source]) }
  }

  /// Who an entry is given to; `nil` where nobody.
  mutating func place(of entry: Entry, part: String) -> Int? {
    if let matching {
      let portal = CatalogueReading.isWeb(part) ? part : nil
      guard case .territory(let place, _) = matching.match(entry, from: portal) else { return nil }
      return place
    }
    guard by == .catalogue else { return met.place(of: entry) }
    let source =
      sources.first { part == $0 } ?? sources.first { part.hasPrefix($0 + ($0.hasSuffix("/") ? "" : "/")) }
    return met.place(ofCatalogue: source ?? part, title: titles[part])
  }

  /// Why those of the register who have no entries have none.
  func gaps(_ failures: [String: String]) -> [Int: RankedPublisher.Gap] {
    guard register != nil else { return [:] }
    var gaps: [Int: RankedPublisher.Gap] = [:]
    for place in territories.indices {
      gaps[place] = RankedPublisher.Gap(
        code: "catalogue-not-given", sentence: "The catalogues that were given hold nothing of it.")
    }
    return gaps
  }
}
