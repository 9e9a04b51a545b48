import GRDB

/// A text as SQLite keeps it: a zero byte would end it there, and make two keys one, so it becomes its picture (U+2400).
func kept(_ text: String?) -> String? {
  guard let text, text.utf8.contains(0) else { return text }
  return String(text.unicodeScalars.map { $0.value == 0 ? "\u{2400}" : Character($0) })
}

extension Row {
  /// A column's value. Unlike a subscript it throws where a damaged file holds another kind of value.
  func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(_ index: Int) throws -> Value {
    try decode(Value.self, atIndex: index)
  }

  /// A column's value, by its name.
  func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    _ name: String
  ) throws -> Value {
    try decode(Value.self, forColumn: name)
  }

  /// A column's value, `nil` where it is NULL.
  func optional<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    _ name: String
  ) throws -> Value? {
    try decode(Value?.self, forColumn: name)
  }

  /// A column's value, `nil` where it is NULL.
  func optional<Value: DatabaseValueConvertible & StatementColumnConvertible>(_ index: Int) throws -> Value? {
    try decode(Value?.self, atIndex: index)
  }
}
