import Audit
import Catalog

extension CSVTable where Row == RankedEntry {
  /// `entries.csv`: one row an entry.
  static func entries(_ rulebook: Rulebook, hasSite: Bool) -> CSVTable {
    var columns: [Column] = [
      .text("publisher", "Publisher", "Its key in publishers.csv; empty where nobody of the register.") {
        $0.publisher?.key
      },
      .text("entry", "Entry", "Its key in its catalogue.") { $0.audited.entry.id },
      .text("kind", "Kind", "dataset, service or series.") { $0.audited.entry.kind.rawValue },
      .text("title", "Title") { $0.audited.entry.title.best },
      .text("publisher_name", "Publisher's name", "As the catalogue gives it.") {
        $0.audited.entry.publisher?.name
      },
      .text("landing_page", "Landing page") { $0.audited.entry.landingPage },
      .text("uri", "URI") { $0.audited.entry.uri },
      .text("catalogue", "Catalogue", "The document that held it.") { $0.audited.entry.origin.location },
      .number("score", "Score", "0 to 100, unrounded; empty where nothing could be assessed.") {
        $0.audited.score
      },
      .text("tier", "Tier") { $0.audited.tier?.id },
      .flag("provisional", "Provisional", "Whether an axis could not be assessed.") {
        $0.audited.provisional
      },
      .number("assessed_weight", "Assessed weight", "In percent.") { $0.audited.assessedWeight },
    ]
    for axis in rulebook.axes {
      let at = axis.index
      columns.append(
        .number("\(axis.id)_score", axis.title, "0 to 100; empty where not assessed.") {
          $0.audited.axes[at].score
        })
      columns.append(
        .flag("\(axis.id)_neutral", "\(axis.title), neutral", "Whether it is the neutral score.") {
          $0.audited.axes[at].isNeutral
        })
    }
    columns += [
      .text("licence", "Licence", "The recognised licence's id; empty where none was recognised.") {
        $0.audited.licence.answer.id
      },
      .integer("distributions", "Distributions") { $0.audited.entry.distributions.count },
      .integer("links", "Links", "How many are counted, documentation apart.") {
        $0.audited.links.count { $0.counts }
      },
      .integer("broken_links", "Broken links", "Misleading, insecure, unavailable or gone.") {
        $0.audited.links.count { $0.isBroken }
      },
      .integer("unassessed_links", "Links not assessed") {
        $0.audited.links.count { $0.counts && $0.state == .notAssessed }
      },
      .integer("findings", "Findings") { $0.audited.findings.count },
      .number("portal_score", "The portal's score", "Its own, kept beside ours and never mixed in.") {
        $0.audited.entry.portalScore?.value
      },
      .number("portal_score_maximum", "The portal's highest score") { $0.audited.entry.portalScore?.maximum },
      .text("page", "Page", "Its key, the same in every edition; the path of its badge below entries/.") {
        $0.page
      },
    ]
    if hasSite {
      columns.append(
        .text("card", "Card", "The page and the place of its card on the site, below fr/ or en/.") { $0.card }
      )
    }
    return CSVTable(
      name: "entries", title: "Entries",
      description: "One row a dataset or data service, in the order of reading.", columns: columns,
      primaryKey: "page", foreignKeys: [("publisher", "publishers", "key")])
  }
}

extension CSVTable where Row == RankedLink {
  /// `links.csv`: one row a distribution's link, with what its check saw.
  static var links: CSVTable {
    CSVTable(
      name: "links", title: "Links",
      description: "One row a distribution's link: what was asked, when, and what came back.",
      columns: [
        .text("publisher", "Publisher", "Its key in publishers.csv.") { $0.entry.publisher?.key },
        .text("entry", "Entry", "Its key in its catalogue.") { $0.entry.audited.entry.id },
        .text("page", "Page", "That of entries.csv.") { $0.entry.page },
        .text("key", "Key", "Its entry's page and its place there; the site's evidence names it.") { $0.key },
        .text("distribution", "Distribution", "Its key in its entry.") { $0.link.distribution.id },
        .text("title", "Title") { $0.link.distribution.title.best },
        .text("kind", "Kind", "file, api, page, app, documentation or attachment.") {
          $0.link.distribution.kind.rawValue
        },
        .text("format", "Declared format") { $0.link.distribution.format ?? $0.link.distribution.mediaType },
        .text("url", "Address", "As the catalogue has it.") { $0.link.distribution.url },
        .flag("counts", "Counts", "Whether the axis of availability counts it: documentation does not.") {
          $0.link.counts
        },
        .text("state", "State") { $0.link.state.rawValue },
        .integer("status", "HTTP status") { $0.link.observation?.status },
        .text("reason", "Reason", "A stable code.") { $0.link.observation?.reason },
        .time("checked_at", "Checked at") { $0.link.observation?.checkedAt?.description },
        .text("detail", "Detail", "What was seen, in words.") { $0.link.observation?.detail },
        .integer("consecutive_failures", "Consecutive failures", "Audits in a row that failed.") {
          $0.link.observation?.consecutiveFailures
        },
        .text("final_url", "Final address", "The address that answered, after redirects.") {
          $0.link.observation?.finalURL
        },
        .text("content_type", "Content type", "As answered.") { $0.link.observation?.contentType },
      ], primaryKey: "key",
      foreignKeys: [("publisher", "publishers", "key"), ("page", "entries", "page")])
  }
}

extension CSVTable where Row == RankedFinding {
  /// `findings.csv`: one row a finding, with what it costs.
  static var findings: CSVTable {
    CSVTable(
      name: "findings", title: "Findings",
      description: "One row a finding: the rule, what was earned of its points, what mending it would give.",
      columns: [
        .text("publisher", "Publisher", "Its key in publishers.csv.") { $0.entry.publisher?.key },
        .text("page", "Page", "That of entries.csv.") { $0.entry.page },
        .text("key", "Key", "Its entry's page, its rule and, of a link, the link's place.") { $0.key },
        .text("rule", "Rule", "Its id in rules.csv.") { $0.rule.id },
        .text("link", "Link", "Its key in links.csv; empty where it concerns the entry.") { finding in
          finding.finding.link.map { RankedLink(entry: finding.entry, place: $0).key }
        },
        .number("points", "Points", "What was earned.") { $0.signal?.points },
        .number("out_of", "Out of", "What could be earned; 0 of advice, which costs nothing.") {
          $0.signal?.outOf
        },
        .number("gain", "Gain", "Points added to the entry's score when it is mended.") { $0.gain },
      ], primaryKey: "key",
      foreignKeys: [
        ("publisher", "publishers", "key"), ("page", "entries", "page"), ("rule", "rules", "rule"),
        ("link", "links", "key"),
      ])
  }
}
