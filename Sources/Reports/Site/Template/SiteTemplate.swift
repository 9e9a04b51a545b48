/// A template, read once: Mustache's sections, inverted sections, partials and comments, with labels (`{{=key}}`) and words chosen
/// by a number (`{{entries?entry|entries}}`). Everything is escaped but markup of ours: there is no tag that does not escape.
///
/// Ours because a page holds hostile text and is written 300,000 times: it escapes byte by byte (a quotation mark followed by a
/// combining accent is one `Character`, and still ends an attribute), tells names that nobody filled in, and needs no reflection.
struct SiteTemplate: Sendable {
  /// A name as a template has it.
  struct Name: Sendable {
    let text: String
    /// What it is looked up by.
    let key: SiteName
    /// Whether the page's own value is meant: `page.name`.
    let isOfPage: Bool

    init(_ text: String) {
      self.text = text
      isOfPage = text.hasPrefix("page.")
      key = SiteName(isOfPage ? text.dropFirst(5) : text[...])
    }
  }

  /// A piece of a template.
  indirect enum Piece: Sendable {
    case text([UInt8])
    case value(Name)
    case choice(Name, one: [UInt8], many: [UInt8])
    case section(Name, [Piece])
    case inverted(Name, [Piece])
  }

  let pieces: [Piece]

  /// Appends the page to a buffer.
  ///
  /// - Parameters:
  ///   - scopes: what all pages have, where the page is, the page's own values.
  ///   - missing: receives the names that no scope has.
  func render(
    _ scopes: [SiteRecord], _ language: SiteLanguage, into output: inout [UInt8], missing: inout Set<String>
  ) {
    var run = Run(scopes: scopes, language: language)
    run.render(pieces, into: &output, missing: &missing)
  }

  private struct Run {
    var scopes: [SiteRecord]
    let language: SiteLanguage

    mutating func render(_ pieces: [Piece], into output: inout [UInt8], missing: inout Set<String>) {
      for piece in pieces {
        switch piece {
        case .text(let bytes): output += bytes
        case .value(let name):
          guard let value = find(name) else {
            missing.insert(name.text)
            continue
          }
          write(value, into: &output)
        case .choice(let name, let one, let many):
          guard let count = find(name)?.number else {
            missing.insert(name.text)
            continue
          }
          output += language.isSingular(count) ? one : many
        case .section(let name, let inner):
          guard let value = find(name), value.isThere else { continue }
          guard case .list(let records) = value else {
            render(inner, into: &output, missing: &missing)
            continue
          }
          for record in records {
            scopes.append(record)
            render(inner, into: &output, missing: &missing)
            scopes.removeLast()
          }
        case .inverted(let name, let inner):
          if find(name)?.isThere ?? false { continue }
          render(inner, into: &output, missing: &missing)
        }
      }
    }

    /// A name means the innermost thing's, or what all pages have; `page.name` means the page's. What lies between is not asked:
    /// an axis without a score must not show its entry's.
    private func find(_ name: Name) -> SiteValue? {
      if name.isOfPage { return scopes.count > 2 ? scopes[2][name.key] : nil }
      if let value = scopes[scopes.count - 1][name.key] { return value }
      return scopes.count > 1 ? scopes[1][name.key] ?? scopes[0][name.key] : nil
    }

    private func write(_ value: SiteValue, into output: inout [UInt8]) {
      switch value {
      case .text(let text): HTMLText.append(text, to: &output)
      case .markup(let bytes): output += bytes
      case .count(let count): HTMLText.append(language.number(count), to: &output)
      case .flag, .list: break
      case .figure(let value, let column, let row):
        output += Array("<span data-col=\"".utf8)
        HTMLText.append(column, to: &output)
        if let row {
          output += Array("\" data-row=\"".utf8)
          HTMLText.append(row, to: &output)
        }
        output += Array("\">".utf8)
        write(value, into: &output)
        output += Array("</span>".utf8)
      }
    }
  }
}
