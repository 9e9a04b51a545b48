/// A text of a catalogue on one line: without control characters and marks of direction, and without `##[`, which
/// GitHub's runner takes for a command wherever it stands in a line.
func plainLine(_ text: String, limit: Int = 300) -> String {
  var result = String.UnicodeScalarView()
  var count = 0
  for scalar in text.unicodeScalars {
    if count == limit {
      result.append("…")
      break
    }
    if Markdown.isInvisible(scalar) || (scalar.value & 0xFFFE) == 0xFFFE {
      // A blank for what separates, and nothing for what hides.
      guard scalar.value < 0x20 || scalar.value == 0x2028 || scalar.value == 0x2029, result.last != " " else {
        continue
      }
      result.append(" ")
    } else {
      result.append(scalar)
    }
    count += 1
  }
  return String(result).replacing("##[", with: "## [")
}

/// An address or file that was audited, as continuous integration wants it: relative to where the audit ran.
func sourcePath(_ location: String) -> String {
  var path = Substring(location)
  while path.hasPrefix("./") { path = path.dropFirst(2) }
  return plainLine(String(path), limit: 2_000)
}
