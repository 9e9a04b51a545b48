import Catalog

extension Officialness {
  /// The links of a page of HTML that can prove something: the first one to each host, and those to a legal notice, privacy
  /// policy or terms. Which of them do prove something is decided when an entry is audited.
  ///
  /// - Parameters:
  ///   - html: The page; at most ``LandingPageEvidence/sizeLimit`` bytes are looked at.
  ///   - base: The address that answered.
  public func provingLinks(html: [UInt8], base: String) -> [LandingPageEvidence.Link] {
    var links = PageLinks(html: html, base: base)
    var hosts: Set<String> = []
    var kept: [LandingPageEvidence.Link] = []
    for link in links.all() where kept.count < LandingPageEvidence.linkLimit {
      guard let host = WebAddress.host(of: link.url) else { continue }
      if hosts.insert(host).inserted || table.isPolicy(link) { kept.append(link) }
    }
    return kept
  }

  /// The address of an entry's landing page, where it is worth reading: the publisher is identified as a public body, and the
  /// page is not a portal's own page about the entry, which speaks for the portal only.
  public func pageToRead(of entry: Entry) -> String? {
    guard let url = entry.landingPage, let host = WebAddress.host(of: url),
      WebAddress.isAbsolute(url, schemes: ["http", "https"]), table.hostingPortal(host) == nil,
      PublisherIdentification(officialness: self, entry: entry).result.isPublicBody
    else { return nil }
    return url
  }
}

extension OfficialTable {
  /// Whether a link is to a legal notice, privacy policy or terms, by its text or path.
  func isPolicy(_ link: LandingPageEvidence.Link) -> Bool {
    let folded = FoldedText("\(link.text) \(WebAddress.path(of: link.url))")
    let words = String(decoding: folded.bytes, as: UTF8.self)
    return policies.contains { policy in
      // Short words count as words only: *cgu* stands inside of others.
      guard policy.utf8.count < 6 else { return words.contains(policy) }
      return folded.pieces.indices.contains { folded.bytes(of: $0).elementsEqual(policy.utf8) }
    }
  }
}
