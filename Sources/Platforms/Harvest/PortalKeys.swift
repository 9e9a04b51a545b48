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

  /// The environment's variables that may hold keys.
  public static var variables: [String] { fields.map(\.variable) }

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

  /// The header field that opens a portal of a platform; `nil` without a key.
  func header(for platform: String) -> (name: String, value: String)? {
    guard let key = keys[platform], let field = Self.fields.first(where: { $0.platform == platform }) else {
      return nil
    }
    return (field.header, field.prefix + key)
  }

  /// The platforms with a key, without the keys.
  public var description: String { "keys for \(keys.keys.sorted().joined(separator: ", "))" }
  /// The same.
  public var debugDescription: String { description }
  /// Nothing to look into.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
