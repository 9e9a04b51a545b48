/// A register of territories: who publishes open data, and where. Read from a CSV file.
public struct TerritoryRegister: Sendable {
  /// A row that could not be used.
  public struct Refused: Sendable, Hashable {
    /// Its number, the header being the first.
    public var row: Int
    /// Whom it names.
    public var name: String
    /// Why, in a sentence.
    public var reason: String
  }

  /// The territories, in the order of the rows.
  public private(set) var territories: [Territory] = []
  /// Rows that could not be used.
  public private(set) var refused: [Refused] = []
  /// Rows that say once more what an earlier one said; what they add was taken.
  public private(set) var repeated = 0
  /// What was read in another way than it is written.
  public private(set) var remarks: [String] = []
  /// Further names, accounts and pages of each territory.
  private(set) var otherNames: [[String]] = []
  private(set) var pages: [[String]] = []
  private(set) var accounts: [[String]] = []
  private var places: [String: Int] = [:]
  private var odd: [String: Int] = [:]

  /// The longest file that is read, in bytes.
  public static let sizeLimit = 64 << 20
  /// The most rows that are read.
  public static let rowLimit = 200_000
  /// The longest name that is kept, in characters.
  static let nameLimit = 5_000

  /// Whether the beginning of a file is a register's.
  public static func isRegister(_ head: ArraySlice<UInt8>, columns: RegisterColumns = RegisterColumns())
    -> Bool
  {
    var rows = CSVRows(head.withoutByteOrderMark)
    guard let header = rows.next() else { return false }
    return columns.layout(of: header) != nil
  }

  /// Territories that are known already.
  public init(_ territories: [Territory] = []) {
    for territory in territories { add(territory, otherName: "", page: "") }
  }

  /// Reads a file and adds its rows.
  ///
  /// - Returns: a sentence on what is wrong with it, where it is no register.
  public mutating func read(_ bytes: [UInt8], columns: RegisterColumns = RegisterColumns()) -> String? {
    var rows = CSVRows(bytes[...].withoutByteOrderMark)
    guard let header = rows.next(), let layout = columns.layout(of: header) else {
      return
        "its header names no register's columns: a name (nom), a SIREN, and a portal (url-ptf) or an account (id-datagouv); `rank: columns:` in aloi.yaml says which is which"
    }
    guard layout.missing.isEmpty else {
      return
        "it has no column \(layout.missing.map { "'\($0)'" }.joined(separator: ", ")); its columns are \(header.prefix(40).joined(separator: ", "))"
    }
    var number = 1
    while let cells = rows.next(), number < Self.rowLimit {
      number += 1
      if cells.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) { continue }
      read(Row(cells: cells, layout: layout), number)
    }
    if rows.next() != nil { remarks.append("only the first \(Self.rowLimit) rows were read") }
    unifyTechnologies()
    for (what, count) in odd.sorted(by: { $0.key < $1.key }) { remarks.append("\(what): \(count)") }
    odd = [:]
    return nil
  }

  private mutating func read(_ row: Row, _ number: Int) {
    let name = String(row.text(.name).prefix(Self.nameLimit))
    let stated = row.text(.siren)
    let siren = BusinessNumber(stated)?.siren
    if siren == nil, !stated.isEmpty {
      refused.append(
        Refused(
          row: number, name: name,
          reason: "'\(stated.prefix(40))' is no SIREN: its check digit or its length is wrong"))
      return
    }
    guard siren != nil || !name.isEmpty else {
      refused.append(Refused(row: number, name: "", reason: "it has neither a name nor a SIREN"))
      return
    }
    var territory = Territory(key: siren ?? Territory.key(ofName: name), name: name)
    territory.siren = siren
    territory.type = row.optional(.type)
    territory.region = row.region
    territory.department = row.optional(.department)
    territory.account = row.optional(.account)
    territory.technology = row.optional(.technology)
    let population = row.text(.population)
    territory.population = Self.population(population)
    if territory.population == nil, population.contains(where: \.isNumber) {
      odd["populations that are no number", default: 0] += 1
    }
    territory.latitude = row.degrees(.latitude, 90)
    territory.longitude = row.degrees(.longitude, 180)
    if territory.latitude == nil || territory.longitude == nil {
      (territory.latitude, territory.longitude) = (nil, nil)
    }
    let portal = row.text(.portal)
    territory.portal = Self.address(portal)
    if territory.portal == nil, !portal.isEmpty { odd["portals that are no address", default: 0] += 1 }
    add(territory, otherName: row.text(.otherName), page: row.text(.page))
  }

  /// Adds a territory, or what a further row says of one.
  private mutating func add(_ new: Territory, otherName: String, page: String) {
    let place: Int
    if let known = places[new.key] {
      place = known
      repeated += 1
      let old = territories[known]
      var merged = old
      merged.type = old.type ?? new.type
      merged.region = old.region ?? new.region
      merged.department = old.department ?? new.department
      merged.population = old.population ?? new.population
      if old.latitude == nil { (merged.latitude, merged.longitude) = (new.latitude, new.longitude) }
      merged.technology = old.technology ?? new.technology
      merged.portal = old.portal ?? new.portal
      merged.account = old.account ?? new.account
      if merged.name.isEmpty { merged.name = new.name }
      territories[known] = merged
      if new.name != merged.name, !new.name.isEmpty { otherNames[place].append(new.name) }
    } else {
      place = territories.count
      places[new.key] = place
      territories.append(new)
      otherNames.append([])
      pages.append([])
      accounts.append([])
    }
    if let account = new.account, !accounts[place].contains(account) { accounts[place].append(account) }
    // Registers of 2022 have numbers there.
    if otherName.contains(where: \.isLetter) {
      otherNames[place].append(String(otherName.prefix(Self.nameLimit)))
    }
    for address in [page, new.portal ?? ""] where !address.isEmpty { pages[place].append(address) }
  }

  /// The most common spelling of each technology stands for all.
  private mutating func unifyTechnologies() {
    var spellings: [String: [String: Int]] = [:]
    for name in territories.compactMap(\.technology) {
      spellings[Self.bare(name), default: [:]][name, default: 0] += 1
    }
    let best = spellings.compactMapValues { counts in
      counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
    }
    for place in territories.indices {
      territories[place].technology = territories[place].technology.flatMap { best[Self.bare($0)] }
    }
  }

  private static func bare(_ name: String) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "," }
  }

  /// `6275`, `6275.0`, `6 275`; `nil` where it is no count of people.
  static func population(_ text: String) -> Int? {
    let digits = text.filter { !$0.isWhitespace && $0 != "\u{202F}" && $0 != "\u{A0}" }
    guard !digits.isEmpty, digits.utf8.count <= 20, digits.first?.isNumber == true,
      let value = Double(digits.replacingComma), value >= 0, value <= 1e10
    else { return nil }
    return Int(value)
  }

  /// An address with a scheme and a host; `nil` where it is none.
  static func address(_ text: String) -> String? {
    guard !text.isEmpty, text.utf8.count <= 4_000, !text.contains(where: \.isNewline) else { return nil }
    let whole = text.contains("://") ? text : "https://\(text)"
    let start = whole.prefix(8).lowercased()
    guard start.hasPrefix("http://") || start.hasPrefix("https://"), let host = WebAddress.host(of: whole),
      host.contains(".") || host == "localhost" || host.contains(":")
    else { return nil }
    return whole
  }
}

private struct Row {
  let cells: [String]
  let layout: RegisterColumns.Layout

  func text(_ role: RegisterColumns.Role) -> String { layout.places[role].map(cell) ?? "" }

  /// A cell's text; `na` and the like say that there is none.
  func optional(_ role: RegisterColumns.Role) -> String? {
    let text = text(role)
    return text.isEmpty || ["na", "n/a", "nan", "null", "none"].contains(text.lowercased())
      ? nil : String(text.prefix(200))
  }

  var region: String? {
    if let parts = layout.regionParts {
      let both = [cell(parts.short), cell(parts.code)].filter { !$0.isEmpty }
      return both.isEmpty ? nil : both.joined(separator: "-")
    }
    return optional(.region)
  }

  func degrees(_ role: RegisterColumns.Role, _ most: Double) -> Double? {
    guard let value = Double(text(role).replacingComma), abs(value) <= most else { return nil }
    return value
  }

  /// A cell without blanks and invisible marks at its ends; empty where the row is short.
  private func cell(_ place: Int) -> String {
    guard cells.indices.contains(place) else { return "" }
    func isBlank(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200E}" || scalar == "\u{200F}"
    }
    let scalars = cells[place].unicodeScalars.drop(while: isBlank).reversed().drop(while: isBlank).reversed()
    return String(String.UnicodeScalarView(scalars))
  }
}

extension ArraySlice<UInt8> {
  fileprivate var withoutByteOrderMark: ArraySlice<UInt8> {
    starts(with: [0xEF, 0xBB, 0xBF]) ? dropFirst(3) : self
  }
}

extension String {
  fileprivate var replacingComma: String { String(map { $0 == "," ? "." : $0 }) }
}
