import Catalog

/// Says what was found in place of a usable value: nothing, or a raw value.
func absence(_ subject: Subject, _ paths: [FieldPath]) -> String {
  for path in paths {
    if let source = subject.unusable(path), let raw = source.raw {
      return "\(source.name) is there but not usable: \(quoted(raw))"
    }
  }
  return "nothing is given"
}

/// A value for people: in quotes, on one line, cut when long.
func quoted(_ text: String, limit: Int = 80) -> String {
  let line = String(text.prefix(limit + 1).map { $0.isNewline ? " " : $0 })
  return line.count > limit ? "“\(line.prefix(limit))…”" : "“\(line)”"
}

/// How the value was called in the source, for evidence.
func origin(_ subject: Subject, _ path: FieldPath) -> String {
  guard let field = path.field, let source = subject.entry.sources[field] else { return "" }
  return " (\(source.name))"
}
