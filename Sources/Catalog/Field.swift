/// The fields of an entry whose origin is kept.
public enum Field: String, Sendable, Codable, CaseIterable {
  case identifier, title, description, keywords, themes, publisher, creator, contact, licence, rights
  case accessRights, issued, modified, metadataModified, frequency, spatial, temporal, language
  case landingPage, documentation, conformsTo, version, lineage, schema, distributions, endpointURL
  case endpointDescription, metrics, portalScore, badges, legislation
}

/// Where a field's value came from.
public struct FieldSource: Sendable, Codable, Hashable {
  /// The name the field has in the source, such as `notes`, `dct:title` or `extras.temporal_start`.
  public var name: String
  /// The raw value, cut at ``FieldSources/rawLimit`` bytes; `nil` where the entry's value is the raw value.
  public var raw: String?

  /// A field's origin.
  public init(name: String, raw: String? = nil) {
    self.name = name
    self.raw = raw
  }
}

/// The origins of an entry's fields: a small list in the order of reading.
public struct FieldSources: Sendable, Codable, Hashable {
  /// The longest raw value kept, in bytes of UTF-8.
  public static let rawLimit = 240
  /// How many fields most entries have, at most.
  private static let usual = 20

  /// One field with its origin.
  public struct Item: Sendable, Codable, Hashable {
    /// The field.
    public var field: Field
    /// Its origin.
    public var source: FieldSource
  }

  /// The fields found, whether usable or not.
  public private(set) var items: [Item] = []

  /// No field found yet.
  public init() {}

  /// The origin of a field, or `nil` where the source does not have the field at all.
  public subscript(field: Field) -> FieldSource? {
    for at in items.indices where items[at].field == field { return items[at].source }
    return nil
  }

  /// Notes where a field came from. The first note wins, so that a fallback never hides the field it stands in for;
  /// but a usable value replaces an unusable one.
  public mutating func note(_ field: Field, from name: String, raw: String? = nil) {
    let source = FieldSource(name: name, raw: raw.map { Self.cut($0) })
    guard let at = items.firstIndex(where: { $0.field == field }) else {
      if items.isEmpty { items.reserveCapacity(Self.usual) }
      items.append(Item(field: field, source: source))
      return
    }
    if items[at].source.raw != nil, raw == nil { items[at].source = source }
  }

  private static func cut(_ raw: String) -> String {
    guard raw.utf8.count > rawLimit else { return raw }
    return String(decoding: raw.utf8.prefix(rawLimit), as: UTF8.self) + "…"
  }
}
