/// The templates of the site in one language, read once.
struct SiteTemplates: Sendable {
  /// The language.
  let language: SiteLanguage
  /// The texts.
  let labels: SiteLabels
  private var templates: [Page: SiteTemplate] = [:]

  /// The kinds of pages; each has a template of its name.
  enum Page: String, Sendable, CaseIterable {
    case overview, ranking, map, publisher, links, entries, cards, card, method, search
    case linkRow = "link-row"
  }

  /// Reads the templates from the files of `reports/`.
  init(language: SiteLanguage, file: @escaping (String) -> [UInt8]?) throws {
    func text(_ name: String) -> String? {
      file("templates/\(name)").map { String(decoding: $0, as: UTF8.self) }
    }
    self.language = language
    labels = try SiteLabels(text("labels.\(language.code).txt") ?? "", language)
    for page in Page.allCases {
      let name = "\(page.rawValue).mustache"
      guard let source = text(name) else { throw SiteTemplateFault(file: name, detail: "is not there") }
      let reader = SiteTemplateReader(file: name, labels: labels) { text("\($0).mustache") }
      templates[page] = SiteTemplate(pieces: try reader.pieces(of: source))
    }
  }

  /// One page.
  func render(_ page: Page, _ scopes: [SiteRecord], missing: inout Set<String>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(1 << 14)
    templates[page]?.render(scopes, language, into: &output, missing: &missing)
    return output
  }
}
