import Catalog

/// One schema or subschema, with its constraints taken apart.
struct JSONSchemaNode {
  private(set) var types: [String]?
  private(set) var properties: [String: JSONSchemaNode] = [:]
  private(set) var required: [String] = []
  private(set) var allowsAdditional = true
  private(set) var values: [JSONValue]?
  private(set) var pattern: String?
  private(set) var format: String?
  private(set) var minimum: Double?
  private(set) var maximum: Double?
  private(set) var sizes: [String: Int] = [:]
  private(set) var uniqueItems = false
  private(set) var reference: String?
  private(set) var allOf: [JSONSchemaNode] = []
  private(set) var anyOf: [JSONSchemaNode]?
  private(set) var oneOf: [JSONSchemaNode]?
  private var boxedItems: [JSONSchemaNode] = []
  private var boxedAdditional: [JSONSchemaNode] = []

  var items: JSONSchemaNode? { boxedItems.first }
  var additional: JSONSchemaNode? { boxedAdditional.first }

  /// Every `$ref` in it, at any depth.
  var allReferences: [String] {
    let below =
      Array(properties.values) + allOf + (anyOf ?? []) + (oneOf ?? []) + boxedItems + boxedAdditional
    return (reference.map { [$0] } ?? []) + below.flatMap(\.allReferences)
  }

  init(_ value: JSONValue, at place: String, isRoot: Bool = false) throws {
    guard case .object(let members) = value else {
      throw JSONSchemaError(place: place, problem: "not a schema")
    }
    for (keyword, value) in members {
      try read(keyword, value, JSONSchemaPlace("\(place)/\(keyword)"), isRoot: isRoot)
    }
  }

  private mutating func read(
    _ keyword: String, _ value: JSONValue, _ place: JSONSchemaPlace, isRoot: Bool
  ) throws {
    switch keyword {
    case "$schema", "$id", "$comment", "title", "description", "examples", "default": break
    case "$defs":
      guard isRoot else { throw place.error("definitions stand at the root only") }
    case "type": types = try place.types(value)
    case "properties":
      for (name, schema) in try place.object(value) {
        properties[name] = try JSONSchemaNode(schema, at: "\(place.text)/\(name)")
      }
    case "required": required = try place.array(value).map(place.string)
    case "additionalProperties":
      switch value {
      case .bool(let allowed): allowsAdditional = allowed
      default: boxedAdditional = [try JSONSchemaNode(value, at: place.text)]
      }
    case "items": boxedItems = [try JSONSchemaNode(value, at: place.text)]
    case "enum": values = try place.array(value)
    case "const": values = [value]
    case "pattern":
      pattern = try place.string(value)
      _ = try Regex(place.string(value))
    case "format":
      format = try place.string(value)
      guard format == "date-time" else { throw place.error("unknown format") }
    case "minimum": minimum = try place.number(value)
    case "maximum": maximum = try place.number(value)
    case "minItems", "maxItems", "minLength", "maxLength": sizes[keyword] = Int(try place.number(value))
    case "uniqueItems": uniqueItems = value == .bool(true)
    case "$ref": reference = try place.string(value)
    case "allOf": allOf = try nodes(value, place)
    case "anyOf": anyOf = try nodes(value, place)
    case "oneOf": oneOf = try nodes(value, place)
    default: throw place.error("unknown keyword")
    }
  }

  private func nodes(_ value: JSONValue, _ place: JSONSchemaPlace) throws -> [JSONSchemaNode] {
    try place.array(value).enumerated().map { try JSONSchemaNode($1, at: "\(place.text)/\($0)") }
  }

  /// What does not fit in the value itself, without looking into subschemas.
  func ownProblems(of value: JSONValue) -> [String] {
    var found: [String] = []
    if let types, !types.contains(where: { value.isA($0) }) {
      found.append("\(value) is not \(types.joined(separator: " or "))")
    }
    if let values, !values.contains(value) { found.append("\(value) is none of \(values)") }
    switch value {
    case .string(let text): found += problems(of: text)
    case .number(let number):
      if let minimum, number < minimum { found.append("\(number) is below \(minimum)") }
      if let maximum, number > maximum { found.append("\(number) is above \(maximum)") }
    case .array(let items):
      found += sizeProblems(items.count, "minItems", "maxItems")
      if uniqueItems, items.indices.contains(where: { items[..<$0].contains(items[$0]) }) {
        found.append("items are repeated")
      }
    case .object(let members):
      for name in required where members[name] == nil { found.append("\"\(name)\" is missing") }
    case .null, .bool: break
    }
    return found
  }

  private func problems(of text: String) -> [String] {
    var found = sizeProblems(text.unicodeScalars.count, "minLength", "maxLength")
    // The pattern was compiled once already, when the schema was read.
    if let pattern, let regex = try? Regex(pattern), text.firstMatch(of: regex) == nil {
      found.append("\"\(text)\" does not match \(pattern)")
    }
    if format == "date-time", !Self.isDateTime(text) { found.append("\"\(text)\" is no RFC 3339 date-time") }
    return found
  }

  private func sizeProblems(_ count: Int, _ least: String, _ most: String) -> [String] {
    var found: [String] = []
    if let bound = sizes[least], count < bound { found.append("\(least) is \(bound), there are \(count)") }
    if let bound = sizes[most], count > bound { found.append("\(most) is \(bound), there are \(count)") }
    return found
  }

  /// RFC 3339 to the letter, and a day of the calendar.
  private static func isDateTime(_ text: String) -> Bool {
    let form = /\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})/
    return text.wholeMatch(of: form) != nil && Timestamp(text.uppercased()) != nil
  }
}

extension JSONValue {
  fileprivate func isA(_ type: String) -> Bool {
    switch self {
    case .null: type == "null"
    case .bool: type == "boolean"
    case .number(let number): type == "number" || (type == "integer" && number.rounded() == number)
    case .string: type == "string"
    case .array: type == "array"
    case .object: type == "object"
    }
  }
}
