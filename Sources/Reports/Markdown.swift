/// Text for Markdown. Catalogues are hostile: a title may hold markup, links, control characters or line breaks.
enum Markdown {
  /// A text on one line, in which nothing is markup.
  static func text(_ text: String, limit: Int = 200) -> String {
    var result = ""
    var count = 0
    for scalar in text.unicodeScalars {
      if count == limit {
        result += "…"
        break
      }
      count += 1
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "~", "$", "{", "}", "!":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "&": result += "&amp;"
      case "@": result += "&#64;"
      default:
        if isInvisible(scalar) {
          if scalar.value < 0x20, !result.hasSuffix(" ") { result += " " }
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return unlinked(result)
  }

  /// A text as code, on one line.
  static func code(_ text: String, limit: Int = 300) -> String {
    var inner = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(limit) where !isInvisible(scalar) {
      inner.append(scalar == "`" ? "'" : scalar == "|" ? "¦" : scalar)
    }
    let shown = String(inner)
    return shown.isEmpty ? "—" : "`\(shown)`"
  }

  /// A link, when the address is a plain web address; else its text as code.
  static func link(_ label: String, to url: String) -> String {
    guard url.hasPrefix("https://") || url.hasPrefix("http://"), url.utf8.count <= 2_000,
      url.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !Array("<>()[]\\`|\"{}".utf8).contains($0) })
    else { return "\(text(label)) (\(code(url)))" }
    return "[\(text(label))](\(url))"
  }

  /// Control characters, marks of direction, zero-width characters and tags: what hides or reorders text.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0xAD, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  /// Keeps renderers from making links of bare addresses.
  private static func unlinked(_ text: String) -> String {
    guard text.contains("://") || text.contains("www.") else { return text }
    return text.replacing("://", with: ":&#47;/").replacing("www.", with: "www&#46;")
  }
}
