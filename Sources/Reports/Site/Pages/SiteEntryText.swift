import Audit

/// What the site says of one entry, in every language: its card, and a row for each of its failed links.
struct SiteEntryText: Sendable {
  /// The card, a language each.
  let cards: [[UInt8]]
  /// The failed links, a language each.
  let failures: [[[UInt8]]]

  init(_ entry: RankedEntry, _ site: SiteOutput) {
    cards = site.frames.map { frame in
      site.fragment(
        .card, frame, SiteEntryCard(ranked: entry, frame: frame, hasData: site.header.hasData).values)
    }
    let links = entry.audited.links
    failures = links.indices.filter { links[$0].isBroken }.map { place in
      site.frames.map { frame in
        var record = SiteLink(
          RankedLink(entry: entry, place: place), frame: frame, hasData: site.header.hasData
        ).record
        record["entry"] = HTMLText.isolated(
          entry.audited.entry.title.best ?? entry.audited.entry.id, limit: 120, empty: frame.unnamed)
        record["entryPage"] = .text(SiteShelf.card(entry))
        return site.fragment(.linkRow, frame, record)
      }
    }
  }
}
