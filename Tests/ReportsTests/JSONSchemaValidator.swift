/// The part of JSON Schema (2020-12) that our schemas use. A keyword that it does not know is an error when the schema
/// is read, wherever it stands, so that no constraint is ever ignored.
struct JSONSchemaValidator {
  private let root: JSONSchemaNode
  private let definitions: [String: JSONSchemaNode]

  /// Reads a schema.
  init(schema text: String) throws {
    let schema = try JSONValue(text: text)
    var definitions: [String: JSONSchemaNode] = [:]
    if case .object(let members) = schema, case .object(let named)? = members["$defs"] {
      for (name, value) in named {
        definitions["#/$defs/\(name)"] = try JSONSchemaNode(value, at: "#/$defs/\(name)")
      }
    }
    root = try JSONSchemaNode(schema, at: "#", isRoot: true)
    definitions["#"] = root
    self.definitions = definitions
    for node in definitions.values {
      for reference in node.allReferences where definitions[reference] == nil {
        throw JSONSchemaError(place: reference, problem: "no such definition")
      }
    }
  }

  /// What does not fit the schema, each with its place in the document; empty when it is valid.
  func problems(in text: String) throws -> [String] {
    try problems(of: JSONValue(text: text), root, at: "$", depth: 0)
  }

  private func problems(
    of value: JSONValue, _ node: JSONSchemaNode, at place: String, depth: Int
  ) throws -> [String] {
    guard depth < 500 else { throw JSONSchemaError(place: place, problem: "the schema refers to itself") }
    func nested(_ value: JSONValue, _ node: JSONSchemaNode, _ place: String) throws -> [String] {
      try problems(of: value, node, at: place, depth: depth + 1)
    }

    var found = node.ownProblems(of: value).map { "\(place): \($0)" }
    if let reference = node.reference, let target = definitions[reference] {
      found += try nested(value, target, place)
    }
    for branch in node.allOf { found += try nested(value, branch, place) }
    if let branches = node.anyOf {
      let results = try branches.map { try nested(value, $0, place) }
      if results.allSatisfy({ !$0.isEmpty }) { found.append("\(place): fits none of anyOf: \(results)") }
    }
    if let branches = node.oneOf {
      let results = try branches.map { try nested(value, $0, place) }
      let fitting = results.count { $0.isEmpty }
      if fitting != 1 { found.append("\(place): fits \(fitting) of oneOf: \(results)") }
    }
    switch value {
    case .array(let items):
      guard let node = node.items else { break }
      for (index, item) in items.enumerated() { found += try nested(item, node, "\(place)[\(index)]") }
    case .object(let members):
      for (name, member) in members.sorted(by: { $0.key < $1.key }) {
        if let known = node.properties[name] {
          found += try nested(member, known, "\(place).\(name)")
        } else if let other = node.additional {
          found += try nested(member, other, "\(place).\(name)")
        } else if !node.allowsAdditional {
          found.append("\(place): has \"\(name)\", which is not allowed")
        }
      }
    default: break
    }
    return found
  }
}

/// A schema that cannot be used.
struct JSONSchemaError: Error, Equatable {
  var place: String
  var problem: String
}
