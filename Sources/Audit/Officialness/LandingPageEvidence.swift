import Catalog

/// What a landing page was seen to hold: its links. Read elsewhere, under the bounds and guards of links.md; a value here.
public struct LandingPageEvidence: Sendable, Hashable, Codable {
  /// One link of the page.
  public struct Link: Sendable, Hashable, Codable {
    /// The absolute address.
    public var url: String
    /// The link's text, folded to one line.
    public var text: String

    /// A link.
    public init(url: String, text: String) {
      self.url = url
      self.text = text
    }
  }

  /// The address that answered.
  public var url: String
  /// When it was read.
  public var readAt: Timestamp?
  /// Its links, in order, each address once; at most ``linkLimit``.
  public var links: [Link]

  /// The most links that are kept.
  public static let linkLimit = 2_000
  /// The most elements that are looked at.
  static let tagLimit = 20_000
  /// The most bytes of a page that are looked at.
  public static let sizeLimit = 2 << 20

  /// A page with its links.
  public init(url: String, readAt: Timestamp? = nil, links: [Link]) {
    self.url = url
    self.readAt = readAt
    self.links = links
  }

  /// Reads the links of a page of HTML.
  /// - Parameters:
  ///   - html: The page; at most ``sizeLimit`` bytes are looked at.
  ///   - url: The address that answered: relative links are read against it.
  public init(html: [UInt8], url: String, readAt: Timestamp? = nil) {
    self.url = url
    self.readAt = readAt
    links = LinkScanner(html: html.prefix(Self.sizeLimit), base: url).links()
  }
}

/// Finds `<a href="…">…</a>` in HTML.
private struct LinkScanner {
  let html: ArraySlice<UInt8>
  let base: String

  func links() -> [LandingPageEvidence.Link] {
    var found: [LandingPageEvidence.Link] = []
    var seen: Set<String> = []
    var at = html.startIndex
    var tags = 0
    while at + 2 < html.endIndex, found.count < LandingPageEvidence.linkLimit,
      tags < LandingPageEvidence.tagLimit
    {
      guard html[at] == 0x3C, html[at + 1] | 0x20 == 0x61, html[at + 2] <= 0x20 else {
        at += 1
        continue
      }
      tags += 1
      let end =
        html[(at + 1)...].prefix(4096).firstIndex { $0 == 0x3E || $0 == 0x3C }
        ?? min(at + 4096, html.endIndex)
      let address = href(html[at..<end])
      at = end < html.endIndex && html[end] == 0x3E ? end + 1 : end
      guard let address, let url = absolute(address), seen.insert(url).inserted else { continue }
      found.append(.init(url: url, text: text(from: at)))
    }
    return found
  }

  private func href(_ tag: ArraySlice<UInt8>) -> String? {
    let lower = tag.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let name = Array("href".utf8)
    var at = 2
    while at + 5 < lower.count {
      guard Array(lower[at..<(at + 4)]) == name,
        lower[at - 1] <= 0x20 || lower[at - 1] == 0x22 || lower[at - 1] == 0x27
      else {
        at += 1
        continue
      }
      at += 4
      while at < lower.count, lower[at] <= 0x20 || lower[at] == 0x3D { at += 1 }
      guard at < lower.count else { return nil }
      let source = tag[(tag.startIndex + at)...]
      let value: ArraySlice<UInt8>
      if let quote = source.first, quote == 0x22 || quote == 0x27 {
        value = source.dropFirst().prefix { $0 != quote }
      } else {
        value = source.prefix { $0 > 0x20 }
      }
      return String(decoding: value, as: UTF8.self).replacing("&amp;", with: "&")
    }
    return nil
  }

  private func text(from start: Int) -> String {
    let body = html[start...].prefix(600)
    var out: [UInt8] = []
    var isTag = false
    var at = body.startIndex
    while at < body.endIndex {
      let byte = body[at]
      if byte == 0x3C {
        // `</a` ends the link.
        if at + 2 < body.endIndex, body[at + 1] == 0x2F, body[at + 2] | 0x20 == 0x61 { break }
        isTag = true
        out.append(0x20)
      }
      if !isTag { out.append(byte <= 0x20 ? 0x20 : byte) }
      if byte == 0x3E { isTag = false }
      at += 1
    }
    return String(decoding: out.prefix(160), as: UTF8.self).split(separator: " ").joined(separator: " ")
  }

  private func absolute(_ address: String) -> String? {
    let trimmed = address.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
    if trimmed.hasPrefix("http://") || trimmed.hasPrefix("https://") { return trimmed }
    guard let (scheme, _) = WebAddress.split(base), let host = WebAddress.host(of: base) else { return nil }
    if trimmed.hasPrefix("//") { return "\(scheme):\(trimmed)" }
    if trimmed.hasPrefix("/") { return "\(scheme)://\(host)\(trimmed)" }
    guard let first = trimmed.first, first != "#",
      !trimmed.prefix(while: { $0 != "/" && $0 != "?" }).contains(":")
    else { return nil }
    return "\(scheme)://\(host)/\(trimmed)"
  }
}
