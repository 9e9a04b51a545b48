/// A place in a schema, where a value of a certain kind has to stand.
struct JSONSchemaPlace {
  let text: String

  init(_ text: String) { self.text = text }

  func error(_ problem: String) -> JSONSchemaError { JSONSchemaError(place: text, problem: problem) }

  func string(_ value: JSONValue) throws -> String {
    guard case .string(let text) = value else { throw error("not a string") }
    return text
  }

  func number(_ value: JSONValue) throws -> Double {
    guard case .number(let number) = value else { throw error("not a number") }
    return number
  }

  func array(_ value: JSONValue) throws -> [JSONValue] {
    guard case .array(let items) = value else { throw error("not an array") }
    return items
  }

  func object(_ value: JSONValue) throws -> [String: JSONValue] {
    guard case .object(let members) = value else { throw error("not an object") }
    return members
  }

  /// One type's name or several.
  func types(_ value: JSONValue) throws -> [String] {
    let names: [String]
    if case .array(let items) = value { names = try items.map(string) } else { names = [try string(value)] }
    let known = ["null", "boolean", "integer", "number", "string", "array", "object"]
    guard !names.isEmpty, names.allSatisfy(known.contains) else { throw error("unknown type") }
    return names
  }
}
