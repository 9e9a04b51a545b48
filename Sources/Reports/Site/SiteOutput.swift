import Audit
import Catalog

/// Where pages are made and put: the frames of every language, and the folder.
final class SiteOutput: Sendable {
  let header: SiteHeader
  let frames: [SiteFrame]
  let folder: any RankingFolder
  /// The embedded files of `reports/`.
  let file: @Sendable (String) -> [UInt8]?
  /// Names that a template asked for and nobody gave: the tests want none.
  private let absent = Guarded(Set<String>())

  init(header: SiteHeader, folder: any RankingFolder, file: @escaping @Sendable (String) -> [UInt8]?) throws {
    self.header = header
    self.file = file
    self.folder = folder
    frames = try SiteLanguage.all.map {
      SiteFrame(
        templates: try SiteTemplates(language: $0, file: file),
        phrases: SitePhrases(book: $0.code == "fr" ? header.french : PhraseBook()), header: header)
    }
  }

  /// Names that a template asked for and nobody gave.
  var missing: [String] { absent.withLock { $0.sorted() } }

  /// A page as bytes.
  func page(
    _ page: SiteTemplates.Page, _ frame: SiteFrame, at path: String, title: String, _ values: SiteRecord
  ) -> [UInt8] {
    var missing: Set<String> = []
    let bytes = frame.page(page, at: path, title: title, values, missing: &missing)
    note(missing, page.rawValue)
    return bytes
  }

  /// Writes a page of a language.
  func write(
    _ page: SiteTemplates.Page, _ frame: SiteFrame, at path: String, title: String, _ values: SiteRecord
  ) throws {
    let bytes = self.page(page, frame, at: path, title: title, values)
    try folder.write(bytes, to: "\(frame.language.code)/\(path)")
  }

  /// Rows of failed links.
  func rows(_ frame: SiteFrame, _ records: [SiteRecord]) -> [UInt8] {
    var missing: Set<String> = []
    var output: [UInt8] = []
    for record in records {
      output += frame.templates.render(.linkRow, [frame.common, [:], record], missing: &missing)
    }
    note(missing, "link-row")
    return output
  }

  private func note(_ missing: Set<String>, _ page: String) {
    guard !missing.isEmpty else { return }
    absent.withLock { absent in for name in missing { absent.insert("\(page): \(name)") } }
  }
}
