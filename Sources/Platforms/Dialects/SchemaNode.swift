/// A node of schema.org's JSON-LD, whatever prefix its terms have, with references to other nodes of its graph followed.
struct SchemaNode {
  let json: JSON
  private let graph: [String: JSON]
  private let prefix: String

  /// The prefixes under which the terms of schema.org occur.
  private static let prefixes = ["schema:", "sc:", "http://schema.org/", "https://schema.org/", "sdo:"]

  init(_ json: JSON, graph: [String: JSON] = [:]) {
    self.json = json
    self.graph = graph
    var prefix = ""
    for candidate in Self.prefixes where json["@type"].strings.contains(where: { $0.hasPrefix(candidate) }) {
      prefix = candidate
    }
    if prefix.isEmpty, json[named: "name"].isMissing {
      prefix = Self.prefixes.first { json[named: "\($0)name"].isPresent } ?? ""
    }
    self.prefix = prefix
  }

  /// The types, without their prefix.
  var types: [String] {
    json["@type"].strings.map { type in
      Self.prefixes.first { type.hasPrefix($0) }.map { String(type.dropFirst($0.count)) } ?? type
    }
  }

  /// Whether this is a dataset.
  var isDataset: Bool {
    guard types.contains("Dataset") else { return false }
    // DCAT-US 3.0 has the bare type too, but a title where schema.org has a name.
    return !(prefix.isEmpty && json["title"].isPresent && json["name"].isMissing)
  }

  /// The values of a property, one or several; references are followed, `@value` and `@list` opened.
  func values(_ name: String) -> [JSON] {
    // Croissant's context leaves terms without a prefix although its types have one.
    let own = json[named: prefix + name]
    let value = own.isMissing ? json[named: name] : own
    return value.each.flatMap { item -> [JSON] in
      if item["@list"].isArray { return Array(item["@list"].elements) }
      if item["@value"].isPresent { return [item["@value"]] }
      if let id = item["@id"].text, item.members.prefix(2).reduce(0, { n, _ in n + 1 }) == 1,
        let node = graph[id]
      {
        return [node]
      }
      return [item]
    }
  }

  /// The first text of a property.
  func text(_ name: String) -> String? { values(name).lazy.compactMap { $0.text }.first }

  /// The first value of a property.
  func first(_ name: String) -> JSON { values(name).first ?? .missing }

  /// The nodes of a property.
  func nodes(_ name: String) -> [SchemaNode] {
    values(name).filter(\.isObject).map { SchemaNode($0, graph: graph) }
  }

  /// A text, or the name or address of the node in its place.
  func label(_ name: String) -> String? {
    text(name) ?? nodes(name).lazy.compactMap { $0.text("name") ?? $0.json["@id"].text }.first
  }
}
