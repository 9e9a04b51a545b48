import Audit

/// What a register says of a territory, in words.
struct SiteTerritory {
  let territory: Territory
  let frame: SiteFrame

  var record: SiteRecord {
    var record: SiteRecord = ["about": about]
    if let portal = territory.portal, let href = HTMLText.link(portal) {
      record["portal"] = .text(href)
      record["portalText"] = HTMLText.isolated(portal, limit: 80)
    }
    return record
  }

  /// What a row says of it below its name: what is known, with points between.
  var about: SiteValue {
    Self.joined([
      territory.type.map { Self.type($0, frame) }, territory.region.map { Self.region($0, frame) }, band,
      territory.technology,
    ])
  }

  /// What its page says of it below its name.
  var long: SiteValue {
    let department = territory.department.map { "\(frame.labels.name("department", else: "")) \($0)" }
    let population = territory.population.map {
      "\(frame.language.number($0)) \(frame.labels.name("inhabitants", else: ""))"
    }
    return Self.joined(
      [
        territory.type.map { Self.type($0, frame) }, territory.region.map { Self.region($0, frame) },
        department, population,
        territory.technology, territory.siren.map { "SIREN \($0)" },
      ])
  }

  private var band: String? {
    let band = PopulationBand(territory.population)
    return band == .unknown ? nil : Self.band(band, frame)
  }

  private static func joined(_ parts: [String?]) -> SiteValue {
    var output: [UInt8] = []
    for part in parts {
      guard let part, !part.isEmpty else { continue }
      if !output.isEmpty { output += Array(" · ".utf8) }
      HTMLText.appendIsolated(part, limit: 80, empty: [], to: &output)
    }
    return .markup(output)
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
