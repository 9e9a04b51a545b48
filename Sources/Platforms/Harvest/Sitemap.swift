/// The addresses in a sitemap (sitemaps.org), or in a sitemap of sitemaps.
enum Sitemap {
  /// The contents of its `<loc>` elements, in order.
  static func addresses(in bytes: [UInt8]) -> [String] {
    let lowered = LoweredBytes(bytes)
    var addresses: [String] = []
    var at = 0
    while let open = lowered.position(of: Array("<loc>".utf8), from: at),
      let close = lowered.position(of: Array("</loc>".utf8), from: open)
    {
      let text = String(decoding: bytes[(open + 5)..<close].prefix(4096), as: UTF8.self).trimmed
        .split(separator: "&amp;", omittingEmptySubsequences: false).joined(separator: "&")
      if text.isWebAddress { addresses.append(text) }
      at = close + 6
    }
    return addresses
  }

  /// Whether an address leads to another sitemap.
  static func isSitemap(_ address: String) -> Bool {
    let path = PortalAddress(address)?.path.lowercased() ?? ""
    return path.hasSuffix(".xml") || path.hasSuffix(".xml.gz")
  }

  /// Whether an address leads to another sitemap that is of datasets by its name.
  static func mayListDatasets(_ address: String) -> Bool {
    guard isSitemap(address), let path = PortalAddress(address)?.path.lowercased() else { return false }
    return ["dataset", "donnees", "catalog"].contains { path.contains($0) }
  }

  /// Whether an address is of the form that portals give to the pages of datasets.
  static func mayBeDataset(_ address: String) -> Bool {
    let path = (PortalAddress(address)?.path.lowercased() ?? "") + "/"
    return ["/dataset/", "/datasets/", "/explore/dataset/", "/jeu-de-donnees/"].contains { mark in
      path.firstRange(of: mark).map { $0.upperBound < path.endIndex } ?? false
    }
  }
}
