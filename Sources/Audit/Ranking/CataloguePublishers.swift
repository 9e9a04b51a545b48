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
  public mutating func place(ofCatalogue location: String, title: String?) -> Int? {
    var territory = Territory(key: location, name: title ?? location)
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
}
