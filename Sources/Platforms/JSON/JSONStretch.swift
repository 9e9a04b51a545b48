/// One stretch of a JSON document that may hold an entry.
struct JSONStretch {
  /// Where in the document it stands: `dataset`, `result.results`, `catalog[0].dataset`; empty for a document or a
  /// line of its own.
  var path: String
  /// Its number in its array, from 0; its line, from 1, where every line is one.
  var position: Int
  /// The offset of its first byte in the document.
  var offset: Int
  /// Its bytes; `nil` where it was longer than an entry may be.
  var bytes: UnsafeRawBufferPointer?
  /// How many bytes may be read behind it.
  var padding: Int
  /// Its length in bytes.
  var length: Int
  /// Whether every line is a document of its own.
  var isLine = false

  /// The place as a report shows it.
  var place: String {
    if isLine { return "line \(position), byte \(offset)" }
    return path.isEmpty && position < 0 ? "byte \(offset)" : "\(path)[\(position)], byte \(offset)"
  }
}
