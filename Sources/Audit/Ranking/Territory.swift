/// Whoever is ranked: a territory of a register, a publisher of a catalogue, or a catalogue as a whole.
public struct Territory: Sendable, Codable, Hashable {
  /// Its key, the same in every edition: its SIREN where it has one, else its address or folded name.
  public var key: String
  /// Its name, as the register or the catalogue gives it; may be empty.
  public var name: String
  /// Its SIREN, 9 digits.
  public var siren: String?
  /// Its kind, as the register writes it (`COM`, `DEP`, …).
  public var type: String?
  /// Its region's code, as the register writes it (`BRE-53`).
  public var region: String?
  /// Its department's code (`35`, `2A`, `974`).
  public var department: String?
  /// How many people live there.
  public var population: Int?
  /// Degrees north.
  public var latitude: Double?
  /// Degrees east.
  public var longitude: Double?
  /// What its portal runs on, spelled as its register's most common spelling.
  public var technology: String?
  /// Its portal's address.
  public var portal: String?
  /// Its account on a national portal.
  public var account: String?

  /// A territory by its key and name.
  public init(key: String, name: String) {
    self.key = key
    self.name = name
  }
}

/// A band of populations, by its bounds.
public enum PopulationBand: String, Sendable, Codable, CaseIterable {
  case under3500 = "0-3499"
  case under10000 = "3500-9999"
  case under50000 = "10000-49999"
  case under100000 = "50000-99999"
  case under1000000 = "100000-999999"
  case millions = "1000000-"
  case unknown

  /// The band of a population; France obliges communes from 3,500 inhabitants on to open their data.
  public init(_ population: Int?) {
    switch population {
    case nil: self = .unknown
    case let count? where count < 3_500: self = .under3500
    case let count? where count < 10_000: self = .under10000
    case let count? where count < 50_000: self = .under50000
    case let count? where count < 100_000: self = .under100000
    case let count? where count < 1_000_000: self = .under1000000
    default: self = .millions
    }
  }
}
