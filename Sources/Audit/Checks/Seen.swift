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
  return text.withUTF8 { bytes in
    var end = bytes.count
    if end > limit {
      end = 0
      var count = 0
      while end < bytes.count {
        // Of a character of several bytes the first one counts.
        if bytes[end] & 0xC0 != 0x80 {
          if count == limit { break }
          count += 1
        }
        end += 1
      }
    }
    let isCut = end < bytes.count
    return String(unsafeUninitializedCapacity: end + (isCut ? 9 : 6)) { out in
      var at = 0
      func append(_ last: UInt8) {
        // “, ” and … begin with the same two bytes.
        out[at] = 0xE2
        out[at + 1] = 0x80
        out[at + 2] = last
        at += 3
      }
      append(0x9C)
      for byte in bytes[..<end] {
        out[at] = byte >= 0x09 && byte <= 0x0D ? 0x20 : byte
        at += 1
      }
      if isCut { append(0xA6) }
      append(0x9D)
      return at
    }
  }
}

/// How the value was called in the source, for evidence.
func origin(_ subject: Subject, _ path: FieldPath) -> String {
  guard let field = path.field, let source = subject.entry.sources[field] else { return "" }
  return " (\(source.name))"
}
