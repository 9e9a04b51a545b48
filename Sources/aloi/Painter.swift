/// Colours for a terminal; none where they are off.
struct Painter {
  enum Colour: String {
    case green = "32"
    case yellow = "33"
    case red = "31"
    case cyan = "36"
    case bold = "1"
    case dim = "2"
  }

  let isOn: Bool

  func paint(_ text: String, _ colour: Colour) -> String {
    isOn ? "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m" : text
  }
}

/// Text from a catalogue on a terminal: one line, without control characters that could command it, or marks that could
/// command the runner of a workflow, which reads every line (`::error::`, `##[error]`).
func printable(_ text: String, limit: Int = 100) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if result.count == limit {
      result.append("…")
      break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: result.append(" ")
    default: result.append(scalar)
    }
  }
  let line = String(result).replacing("##", with: "# #")
  return line.drop(while: \.isWhitespace).hasPrefix("::") ? line.replacing("::", with: ": :") : line
}
