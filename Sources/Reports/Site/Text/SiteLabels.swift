/// The texts of the site in one language: `reports/templates/labels.LANGUAGE.txt`, one `key: text` a line.
struct SiteLabels: Sendable {
  /// The language's tag.
  let language: String
  /// Every text by its key.
  private(set) var texts: [String: String] = [:]

  /// Reads a file of labels. A line that begins with a blank goes on with the text before.
  init(_ text: String, _ language: SiteLanguage) throws {
    self.language = language.code
    var last = ""
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.isEmpty || line.hasPrefix("#") { continue }
      if line.hasPrefix(" ") {
        texts[last, default: ""] += " " + language.typeset(String(line.drop { $0 == " " }))
        continue
      }
      guard let colon = line.firstRange(of: ": ") else {
        throw SiteTemplateFault(
          file: "labels.\(language.code).txt", detail: "line \(number + 1) is no `key: text`")
      }
      last = String(line[..<colon.lowerBound])
      guard texts[last] == nil else {
        throw SiteTemplateFault(file: "labels.\(language.code).txt", detail: "'\(last)' is there twice")
      }
      texts[last] = language.typeset(String(line[colon.upperBound...]))
    }
  }

  /// The text of a key.
  subscript(_ key: String) -> String? { texts[key] }

  /// The text of a key, or another where there is none: names of rulebooks of other people's.
  func name(_ key: String, else other: String) -> String { texts[key] ?? other }
}
