import Audit
import Catalog
import Platforms

/// What the configuration says of portals: their keys, and the names of fields in their own schemas.
struct PortalSettings {
  /// A platform's or host's name, and its key or `$NAME`, the environment's variable that holds it.
  var keys: [(name: String, key: String)] = []
  /// The local names of fields.
  var fields: [(field: Field, names: [String])] = []

  /// Reads `keys` and `fields`.
  init(_ root: NodeReader) {
    if let reader = root.value("keys") { readKeys(reader) }
    if let reader = root.value("fields") { readFields(reader) }
  }

  private mutating func readKeys(_ reader: NodeReader) {
    guard reader.isMapping else {
      return reader.fault("keys of portals are a mapping: a platform or host, and its key")
    }
    for name in reader.keys {
      guard let key = reader.value(name)?.text() else { continue }
      var keys = PortalKeys()
      guard keys.set(key, for: name) else {
        reader.fault("'\(name)' is neither \(PortalKeys.places)", at: name)
        continue
      }
      self.keys.append((name, key))
    }
  }

  private mutating func readFields(_ reader: NodeReader) {
    guard reader.isMapping else {
      return reader.fault("fields are a mapping: a field, and the names that portals have for it")
    }
    for name in reader.keys {
      guard let value = reader.value(name) else { continue }
      guard let field = Field(rawValue: name), LocalFieldNames.fields.contains(field) else {
        let known = NodeReader.known(LocalFieldNames.fields.map(\.rawValue), near: name)
        reader.fault("'\(name)' is no field with local names; \(known)", at: name)
        continue
      }
      fields.append((field, value.items().compactMap { $0.text() }))
    }
  }

  init() {}

  /// The keys: the environment's, and before them the configuration's.
  func portalKeys(environment: (String) -> String?) throws -> PortalKeys {
    var all = PortalKeys(environment: environment)
    for (name, text) in keys {
      guard text.hasPrefix("$") else {
        _ = all.set(text, for: name)
        continue
      }
      let variable = text.drop { "${".contains($0) }.prefix { $0 != "}" }
      guard let key = environment(String(variable)), !key.isEmpty else {
        throw Failure(
          .usage, "the configuration takes the key for \(name) from \(variable), which is not set")
      }
      _ = all.set(key, for: name)
    }
    return all
  }

  /// Says which keys and fields there are; never the keys themselves.
  func note(_ keys: PortalKeys, _ effective: inout EffectiveSettings) {
    func shown(_ names: [String]) -> String { names.isEmpty ? "–" : names.joined(separator: ", ") }
    effective.note("keys", shown(keys.names), false, !self.keys.isEmpty)
    effective.note("fields", shown(fields.map(\.field.rawValue)), false, !fields.isEmpty)
  }

  /// The names of fields, the configured ones before the usual ones.
  var localNames: LocalFieldNames {
    var all = LocalFieldNames()
    for (field, names) in fields { all.add(names, for: field) }
    return all
  }
}
