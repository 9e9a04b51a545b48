extension Territory {
  /// The key of its stratum: type, population band, technology.
  public var stratum: String { levels[0] }

  /// The groups it is of, the narrowest first; where one is too small, the next tells what is usual.
  var levels: [String] {
    let (kind, band) = (type ?? Self.unknown, PopulationBand(population).rawValue)
    return [
      [kind, band, technology ?? Self.unknown].joined(separator: " · "),
      [kind, band].joined(separator: " · "),
      kind, "",
    ]
  }

  /// What stands for what a register does not say.
  static let unknown = "–"
}
