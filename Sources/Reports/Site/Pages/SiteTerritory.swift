import Audit

/// What a register says of a territory, in words.
struct SiteTerritory {
  let territory: Territory
  let frame: SiteFrame

  var record: SiteRecord {
    var record: SiteRecord = [:]
    record["siren"] = .text(territory.siren)
    if let type = territory.type { record["type"] = .text(Self.type(type, frame)) }
    if let region = territory.region { record["region"] = .text(Self.region(region, frame)) }
    if let department = territory.department {
      record["department"] = HTMLText.isolated(department, limit: 40)
    }
    if let population = territory.population { record["population"] = .count(population) }
    let band = PopulationBand(territory.population)
    if band != .unknown { record["band"] = .text(Self.band(band, frame)) }
    if let technology = territory.technology {
      record["technology"] = HTMLText.isolated(technology, limit: 40)
    }
    if let portal = territory.portal, let href = HTMLText.link(portal) {
      record["portal"] = .text(href)
      record["portalText"] = HTMLText.isolated(portal, limit: 80)
    }
    return record
  }

  /// `COM` in words, where that is known.
  static func type(_ code: String, _ frame: SiteFrame) -> String {
    frame.labels.name("type.\(code)", else: code)
  }

  /// `BRE-53` in words, where that is known.
  static func region(_ code: String, _ frame: SiteFrame) -> String {
    if let name = frame.labels["region.\(code)"] { return name }
    guard let number = code.split(separator: "-").last else { return code }
    return frame.labels.name("region.\(number)", else: code)
  }

  static func band(_ band: PopulationBand, _ frame: SiteFrame) -> String {
    frame.labels.name("band.\(band.rawValue)", else: band.rawValue)
  }

  /// The parts of a stratum's key in words.
  static func stratum(_ key: String, _ frame: SiteFrame) -> String {
    key.split(separator: " · ").map { part in
      let part = String(part)
      if let band = PopulationBand(rawValue: part) { return Self.band(band, frame) }
      return frame.labels.name("type.\(part)", else: part)
    }.joined(separator: " · ")
  }
}
