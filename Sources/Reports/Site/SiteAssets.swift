/// What the pages share: the style sheet, the script, and the page that leads to the languages.
struct SiteAssets {
  let site: SiteOutput

  func write() throws {
    for name in ["site.css", "site.js"] {
      guard let bytes = site.file("templates/\(name)") else {
        throw SiteTemplateFault(file: name, detail: "is not there")
      }
      try site.folder.write(bytes, to: "assets/\(name)")
    }
    guard let source = site.file("templates/start.mustache") else {
      throw SiteTemplateFault(file: "start.mustache", detail: "is not there")
    }
    guard let frame = site.frames.first else { return }
    let reader = SiteTemplateReader(file: "start.mustache", labels: frame.labels) { _ in nil }
    let template = SiteTemplate(pieces: try reader.pieces(of: String(decoding: source, as: UTF8.self)))
    var output: [UInt8] = []
    var missing: Set<String> = []
    template.render([frame.common, [:], [:]], frame.language, into: &output, missing: &missing)
    try site.folder.write(output, to: "index.html")
  }
}
