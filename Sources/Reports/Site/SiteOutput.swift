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

  /// A part of a page in a publisher's folder, such as a card.
  func fragment(_ part: SiteTemplates.Page, _ frame: SiteFrame, _ values: SiteRecord) -> [UInt8] {
    var missing: Set<String> = []
    let bytes = frame.templates.render(
      part, [frame.common, ["base": .text("../../")], values], missing: &missing)
    note(missing, part.rawValue)
    return bytes
  }

  /// Runs a body that may fail for every number below a count, side by side in parts; throws the first fault.
  func concurrently(_ count: Int, _ body: @escaping @Sendable (Int) throws -> Void) throws {
    let part = 4
    let fault = Guarded<(any Error)?>(nil)
    header.concurrently((count + part - 1) / part) { number in
      do {
        for at in number * part..<min(count, (number + 1) * part) { try body(at) }
      } catch {
        fault.withLock { $0 = $0 ?? error }
      }
    }
    if let fault = fault.withLock({ $0 }) { throw fault }
  }

  private func note(_ missing: Set<String>, _ page: String) {
    guard !missing.isEmpty else { return }
    absent.withLock { absent in for name in missing { absent.insert("\(page): \(name)") } }
  }
}
