/// The values of one thing, by the names that templates know them by.
///
/// A list that is looked through: a site of 300,000 entries makes hundreds of millions of them, of a dozen values each.
struct SiteRecord: Sendable, Sequence, ExpressibleByDictionaryLiteral {
  private var items: [(key: SiteName, value: SiteValue)] = []

  init() {}

  init(dictionaryLiteral pairs: (SiteName, SiteValue)...) {
    items.reserveCapacity(pairs.count + 8)
    for (name, value) in pairs { self[name] = value }
  }

  subscript(_ name: SiteName) -> SiteValue? {
    get {
      for item in items where item.key == name { return item.value }
      return nil
    }
    set {
      let at = items.firstIndex { $0.key == name }
      switch (at, newValue) {
      case (let at?, let value?): items[at].value = value
      case (let at?, nil): items.remove(at: at)
      case (nil, let value?): items.append((name, value))
      case (nil, nil): break
      }
    }
  }

  func makeIterator() -> IndexingIterator<[(key: SiteName, value: SiteValue)]> { items.makeIterator() }

  /// These values and those of another record, which count where both have one.
  func with(_ other: SiteRecord) -> SiteRecord {
    var all = self
    all.add(other)
    return all
  }

  /// Takes the values of another record over.
  mutating func add(_ other: SiteRecord) { for (name, value) in other.items { self[name] = value } }

  /// Says of some values in which column of a table beside the pages they stand.
  ///
  /// - Parameter row: the table and the row, such as `publishers.csv#213502388`; `nil` where the page says it further out.
  mutating func trace(_ columns: KeyValuePairs<SiteName, String>, row: String? = nil) {
    for (name, column) in columns {
      guard let value = self[name], value.isThere else { continue }
      self[name] = .figure(value, column: column, row: row)
    }
  }
}

/// A name in a template.
struct SiteName: Sendable, Hashable, ExpressibleByStringLiteral {
  private let hash: UInt64

  init(stringLiteral text: StaticString) {
    hash = text.withUTF8Buffer { Self.hash($0) }
  }

  init(_ text: some StringProtocol) { hash = Self.hash(text.utf8) }

  /// FNV-1a. Two names of our templates with the same hash would show as a value in a wrong place: the tests read every page.
  private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }
}
