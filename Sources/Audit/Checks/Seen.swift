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
  var text = text
  let (line, isCut) = text.withUTF8 { bytes -> (String, Bool) in
    var end = 0
    var count = 0
    while end < bytes.count {
      // Of a character of several bytes the first one counts.
      if bytes[end] & 0xC0 != 0x80 {
        if count == limit { break }
        count += 1
      }
      end += 1
    }
    let shown = bytes[..<end].map { (0x09...0x0D).contains($0) ? 0x20 : $0 }
    return (String(decoding: shown, as: UTF8.self), end < bytes.count)
  }
  return isCut ? "“\(line)…”" : "“\(line)”"
}

/// How the value was called in the source, for evidence.
func origin(_ subject: Subject, _ path: FieldPath) -> String {
  guard let field = path.field, let source = subject.entry.sources[field] else { return "" }
  return " (\(source.name))"
}
