/// Text for HTML. Catalogues are hostile: a title may hold markup, quotation marks, marks of direction, control characters.
enum HTMLText {
  /// Appends a text in which nothing is markup, between tags or in a quoted attribute. Characters that HTML does not allow are left out.
  static func append(_ text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      var at = 0
      func flush(_ end: Int, _ output: inout [UInt8]) {
        if start < end { output.append(contentsOf: bytes[start..<end]) }
      }
      while at < bytes.count {
        let byte = bytes[at]
        let replacement: StaticString
        switch byte {
        case UInt8(ascii: "<"): replacement = "&lt;"
        case UInt8(ascii: ">"): replacement = "&gt;"
        case UInt8(ascii: "&"): replacement = "&amp;"
        case UInt8(ascii: "\""): replacement = "&quot;"
        case UInt8(ascii: "'"): replacement = "&#39;"
        case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F: replacement = ""
        case 0x0D: replacement = " "
        case 0xC2 where at + 1 < bytes.count && bytes[at + 1] < 0xA0:
          // C1 controls.
          flush(at, &output)
          at += 2
          start = at
          continue
        default:
          at += 1
          continue
        }
        flush(at, &output)
        replacement.withUTF8Buffer { output.append(contentsOf: $0) }
        at += 1
        start = at
      }
      flush(bytes.count, &output)
    }
  }

  /// The text, escaped.
  static func escaped(_ text: String) -> [UInt8] {
    var output: [UInt8] = []
    append(text, to: &output)
    return output
  }

  /// A text of somebody else's, apart from the direction of what surrounds it: `<bdi>`, cut where it is long, with the whole
  /// of it as its title.
  static func isolated(_ text: String, limit: Int, empty: [UInt8] = []) -> SiteValue {
    var output: [UInt8] = []
    appendIsolated(text, limit: limit, empty: empty, to: &output)
    return .markup(output)
  }

  /// See ``isolated(_:limit:empty:)``.
  static func appendIsolated(_ text: String, limit: Int, empty: [UInt8], to output: inout [UInt8]) {
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace && !Markdown.isInvisible($0) })
    else {
      output += empty
      return
    }
    let cut = clipped(text, limit: limit)
    output += Array("<bdi".utf8)
    if cut != nil {
      output += Array(" title=\"".utf8)
      append(text.utf8.count <= 20_000 ? text : String(text.unicodeScalars.prefix(5_000)), to: &output)
      output += Array("\"".utf8)
    }
    output += Array(">".utf8)
    append(cut ?? text, to: &output)
    output += Array("</bdi>".utf8)
  }

  /// The beginning of a text that is too long, with an ellipsis; `nil` where it is not.
  static func clipped(_ text: String, limit: Int) -> String? {
    guard text.utf8.count > limit else { return nil }
    let scalars = text.unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return nil }
    return String(scalars[..<end]) + "…"
  }

  /// A name as scripts show it: empty where there is nothing to see, without control characters, cut where it is long.
  static func name(_ text: String, limit: Int) -> String {
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace && !Markdown.isInvisible($0) })
    else { return "" }
    let name = String(
      String.UnicodeScalarView(
        text.unicodeScalars.prefix(limit + 1).filter {
          $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value)
        }))
    return clipped(name, limit: limit) ?? name
  }

  /// A text on one line for a window's title, where nothing can isolate its direction.
  static func plain(_ text: String, limit: Int) -> String {
    let line = String(
      String.UnicodeScalarView(text.unicodeScalars.prefix(limit * 2).filter { !Markdown.isInvisible($0) }))
    return clipped(line, limit: limit) ?? line
  }

  /// The address of a link, where it is a plain web address: `javascript:` and its like are text.
  static func link(_ url: String?) -> String? {
    guard let url, url.utf8.count <= 4_000 else { return nil }
    let scheme = url.utf8.prefix(8).map { $0 | 0x20 }
    guard ["https://", "http://", "ftp://"].contains(where: { scheme.starts(with: $0.utf8) }) else {
      return nil
    }
    // What browsers skip or turn round in addresses: such an address is shown, and not followed.
    guard !url.unicodeScalars.contains(where: { $0.value <= 0x20 || $0 == "\\" || Markdown.isInvisible($0) })
    else { return nil }
    return url
  }
}
