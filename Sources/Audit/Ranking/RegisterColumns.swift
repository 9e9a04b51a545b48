/// Which column of a register holds what: by the names that the editions of the Observatoire's register use, or by names of
/// one's own.
public struct RegisterColumns: Sendable, Equatable {
  /// What a column can hold.
  public enum Role: String, Sendable, CaseIterable {
    case siren, name, type, region, department, portal, account, population, latitude, longitude, technology
    /// A further name under which the territory publishes.
    case otherName = "other-name"
    /// Its page on a portal.
    case page

    /// The headers that are read as this without being told.
    var usual: [String] {
      switch self {
      case .siren: ["siren", "numero-siren", "numéro-siren"]
      case .name: ["nom", "name"]
      case .type: ["type"]
      case .region: ["regcode", "region", "région"]
      case .department: ["depcode", "département", "departement", "department"]
      case .portal: ["url-ptf", "url-platform", "portal"]
      case .account: ["id-datagouv", "account"]
      case .population: ["pop-insee", "population"]
      case .latitude: ["lat", "latitude"]
      case .longitude: ["long", "lon", "lng", "longitude"]
      case .technology: ["techno(fromplateformes)", "techno-platform", "platform-clean", "technology"]
      case .otherName: ["id-ods", "other-name"]
      case .page: ["url-datagouv", "page"]
      }
    }
  }

  /// The names that are given by hand, as the file's header has them.
  public var named: [Role: String] = [:]

  /// The usual names.
  public init() {}

  /// The places of the columns in a header; `nil` where it is none of a register.
  func layout(of header: [String]) -> Layout? {
    var places: [String: Int] = [:]
    for (place, name) in header.enumerated() {
      let key = Self.folded(name)
      if places[key] == nil { places[key] = place }
    }
    var layout = Layout()
    for role in Role.allCases {
      layout.places[role] =
        named[role].map { places[Self.folded($0)] }
        ?? role.usual.lazy.compactMap { places[$0] }.first
    }
    if layout.places[.region] == nil, let short = places["reg-code-short"], let code = places["reg-code-geo"]
    {
      layout.regionParts = (short, code)
    }
    layout.missing = named.keys.filter { layout.places[$0] == nil }.map { named[$0] ?? $0.rawValue }.sorted()
    let says = { (role: Role) in layout.places[role] != nil }
    guard says(.name), says(.siren) || !named.isEmpty, says(.portal) || says(.account) || !named.isEmpty
    else {
      return nil
    }
    return layout
  }

  /// A header without case, blanks and a byte order mark; `_` is `-`.
  static func folded(_ header: String) -> String {
    String(
      String.UnicodeScalarView(
        header.lowercased().unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "\u{FEFF}" }
          .map { $0 == "_" ? "-" : $0 }))
  }

  struct Layout {
    var places: [Role: Int] = [:]
    /// A region whose letters and number are columns of their own.
    var regionParts: (short: Int, code: Int)?
    /// Columns that were named by hand and are not there.
    var missing: [String] = []
  }
}
