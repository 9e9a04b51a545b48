/// Reads templates: their tags, their partials, their labels.
struct SiteTemplateReader {
  let file: String
  let labels: SiteLabels
  /// The text of a partial.
  let partial: (String) -> String?
  private static let depthLimit = 8

  /// The pieces of a template.
  func pieces(of text: String, depth: Int = 0) throws -> [SiteTemplate.Piece] {
    guard depth < Self.depthLimit else { throw fault("partials or labels call each other in a circle") }
    var open: [(name: String, isInverted: Bool, pieces: [SiteTemplate.Piece])] = [("", false, [])]
    var rest = Self.trimmed(text)[...]
    while let start = rest.firstRange(of: "{{") {
      append(rest[..<start.lowerBound], to: &open[open.count - 1].pieces)
      guard let end = rest[start.upperBound...].firstRange(of: "}}") else {
        throw fault("a tag does not end")
      }
      let tag = rest[start.upperBound..<end.lowerBound]
      rest = rest[end.upperBound...]
      let name = String(tag.dropFirst())
      switch tag.first {
      case "!": break
      case "#", "^": open.append((name, tag.first == "^", []))
      case "/":
        guard open.count > 1, let last = open.popLast(), last.name == name else {
          throw fault("{{/\(name)}} ends no section that is open")
        }
        open[open.count - 1].pieces.append(
          last.isInverted
            ? .inverted(SiteTemplate.Name(name), last.pieces)
            : .section(SiteTemplate.Name(name), last.pieces))
      case ">":
        guard let inner = partial(name) else { throw fault("no partial '\(name)'") }
        open[open.count - 1].pieces += try pieces(of: inner, depth: depth + 1)
      case "=":
        guard let label = labels[name] else { throw fault("no label '\(name)' in \(labels.language)") }
        open[open.count - 1].pieces += try pieces(of: label, depth: depth + 1)
      default: open[open.count - 1].pieces.append(try Self.value(String(tag), fault: fault))
      }
    }
    append(rest, to: &open[open.count - 1].pieces)
    guard open.count == 1 else { throw fault("the section {{#\(open[open.count - 1].name)}} does not end") }
    return Self.merged(open[0].pieces)
  }

  private static func value(
    _ tag: String, fault: (String) -> SiteTemplateFault
  ) throws -> SiteTemplate.Piece {
    guard let mark = tag.firstIndex(of: "?") else { return .value(SiteTemplate.Name(tag)) }
    let words = tag[tag.index(after: mark)...].split(separator: "|", omittingEmptySubsequences: false)
    guard words.count == 2 else { throw fault("{{\(tag)}} needs two words: {{n?one|many}}") }
    return .choice(
      SiteTemplate.Name(String(tag[..<mark])), one: Array(words[0].utf8), many: Array(words[1].utf8))
  }

  private func fault(_ detail: String) -> SiteTemplateFault { SiteTemplateFault(file: file, detail: detail) }

  private func append(_ text: Substring, to pieces: inout [SiteTemplate.Piece]) {
    if !text.isEmpty { pieces.append(.text(Array(text.utf8))) }
  }

  /// Without indentation, and without the line of a tag that stands alone.
  private static func trimmed(_ text: String) -> String {
    var result = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: true) {
      let line = line.drop { $0 == " " }
      let isAlone =
        line.hasPrefix("{{") && line.hasSuffix("}}") && line.ranges(of: "{{").count == 1
        && line.dropFirst(2).first.map { "#^/>!".contains($0) } ?? false
      result += line
      if !isAlone { result += "\n" }
    }
    if !text.hasSuffix("\n"), result.hasSuffix("\n") { result.removeLast() }
    return result
  }

  /// Neighbouring texts become one.
  private static func merged(_ pieces: [SiteTemplate.Piece]) -> [SiteTemplate.Piece] {
    var result: [SiteTemplate.Piece] = []
    for piece in pieces {
      switch (result.last, piece) {
      case (.text(let before)?, .text(let after)): result[result.count - 1] = .text(before + after)
      case (_, .section(let name, let inner)): result.append(.section(name, merged(inner)))
      case (_, .inverted(let name, let inner)): result.append(.inverted(name, merged(inner)))
      default: result.append(piece)
      }
    }
    return result
  }
}
