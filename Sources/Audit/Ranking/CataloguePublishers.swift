import Catalog

/// The publishers of a catalogue without a register, as they are met: by SIREN, else by their address or account, else by their
/// folded name.
public struct CataloguePublishers: Sendable {
  /// The most publishers that are kept apart.
  public static let limit = 50_000

  /// The publishers, in the order in which they were met.
  public private(set) var territories: [Territory] = []
  /// Whether there were more than are kept apart.
  public private(set) var isFull = false
  private var places: [String: Int] = [:]

  /// Nobody met yet.
  public init() {}

  /// The place of an entry's publisher; `nil` where it names none, or where there are too many.
  public mutating func place(of entry: Entry) -> Int? {
    guard let publisher = entry.publisher ?? entry.creator else { return nil }
    let number = publisher.businessNumber.flatMap { BusinessNumber($0) }
    let address = [publisher.uri, publisher.portalID].compactMap { $0 }.first {
      !$0.isEmpty && $0.utf8.count <= 500
    }
    let name = publisher.name ?? ""
    let key = number?.siren ?? address ?? Territory.key(ofName: name)
    guard !key.isEmpty else { return nil }
    var territory = Territory(key: key, name: String(name.prefix(TerritoryRegister.nameLimit)))
    territory.siren = number?.siren
    territory.account = publisher.portalID
    return place(of: territory)
  }

  /// The place of a catalogue as a whole.
  ///
  /// - Parameter key: what names it in every edition; see ``Territory/keys(ofCatalogues:)``.
  public mutating func place(ofCatalogue location: String, key: String, title: String?) -> Int? {
    var territory = Territory(key: key, name: title ?? location)
    let start = location.prefix(8).lowercased()
    if start.hasPrefix("http://") || start.hasPrefix("https://") { territory.portal = location }
    return place(of: territory)
  }

  private mutating func place(of territory: Territory) -> Int? {
    if let known = places[territory.key] {
      if territories[known].name.isEmpty { territories[known].name = territory.name }
      return known
    }
    guard territories.count < Self.limit else {
      isFull = true
      return nil
    }
    places[territory.key] = territories.count
    territories.append(territory)
    return territories.count - 1
  }
}

extension Territory {
  /// The key of somebody who has nothing but a name: the name without case, accents and punctuation.
  static func key(ofName name: String) -> String {
    let folded = FoldedText(String(name.prefix(300)))
    let words = folded.pieces.indices.map { String(decoding: folded.bytes(of: $0), as: UTF8.self) }
    let key = words.joined(separator: "-")
    // A name of signs alone is its own key.
    return key.isEmpty ? String(name.prefix(300)).filter { !$0.isWhitespace } : key
  }

  /// The keys of catalogues by where they are: an address is its own; a file's is its name, with as many of its folders before it as
  /// tell it from the others. So a key, and what is drawn by it, does not change when files lie elsewhere.
  public static func keys(ofCatalogues locations: [String]) -> [String: String] {
    var keys: [String: String] = [:]
    var open: [String: [Substring]] = [:]
    for location in Set(locations) {
      let parts = location.split(separator: "/").filter { $0 != "." }
      if location.contains("://") || parts.isEmpty {
        keys[location] = location
      } else {
        open[location] = parts
      }
    }
    var depth = 1
    while !open.isEmpty {
      let ends = open.mapValues { $0.suffix(depth).joined(separator: "/") }
      let counts = ends.values.reduce(into: [:]) { $0[$1, default: 0] += 1 }
      for (location, end) in ends where counts[end] == 1 || (open[location]?.count ?? 0) <= depth {
        keys[location] = counts[end] == 1 ? end : location
        open[location] = nil
      }
      depth += 1
    }
    return keys
  }
}
