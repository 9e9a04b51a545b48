import Catalog

/// The keys to portals that want one. They go to the portal's own host and nowhere else, and into no text.
public struct PortalKeys: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The environment's variable and the header field of each platform that knows keys.
  static let fields: [(platform: String, variable: String, header: String, prefix: String)] = [
    ("ckan", "ALOI_CKAN_KEY", "Authorization", ""),
    ("udata", "ALOI_UDATA_KEY", "X-API-KEY", ""),
    ("opendatasoft", "ALOI_ODS_KEY", "Authorization", "Apikey "),
    ("socrata", "ALOI_SOCRATA_TOKEN", "X-App-Token", ""),
    ("data-fair", "ALOI_DATAFAIR_KEY", "x-apiKey", ""),
  ]

  private var keys: [String: String] = [:]

  /// No keys.
  public init() {}

  /// The keys of an environment, asked by the names of its variables.
  public init(environment: (String) -> String?) {
    for field in Self.fields {
      guard let key = environment(field.variable)?.trimmed, !key.isEmpty else { continue }
      keys[field.platform] = key
    }
  }

  /// What a key can be for, in words.
  public static var places: String {
    "a platform (\(fields.map(\.platform).joined(separator: ", "))) or a host, as in data.example.org"
  }

  /// Adds the key of a platform, or of one host, which goes before its platform's.
  ///
  /// - Returns: whether there is such a platform, or the name is a host's.
  public mutating func set(_ key: String, for name: String) -> Bool {
    let name = name.lowercased()
    let isPlatform = Self.fields.contains { $0.platform == name }
    guard
      isPlatform
        || PortalAddress("https://\(name)")?.text == "https://\(name)"
          && name.contains(where: { ".:".contains($0) })
    else { return false }
    keys[name] = key
    return true
  }

  /// The header field that opens a portal of a platform at a host; `nil` without a key.
  func header(for platform: String, at authority: String) -> (name: String, value: String)? {
    guard let key = keys[authority] ?? keys[platform] else { return nil }
    guard let field = Self.fields.first(where: { $0.platform == platform }) else {
      return keys[authority].map { ("Authorization", $0) }
    }
    return (field.header, field.prefix + key)
  }

  /// Whether there is a key that is meant for this very host, and may be shown to it whatever runs there.
  func isMeant(for authority: String) -> Bool { keys[authority] != nil }

  /// The platforms and hosts with a key, without the keys.
  public var names: [String] { keys.keys.sorted() }
  /// The same as a text.
  public var description: String { "keys for \(names.joined(separator: ", "))" }
  /// The same.
  public var debugDescription: String { description }
  /// Nothing to look into.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
