import Audit
import Catalog

/// What a site knows before its first entry, whether it shows a ranking or one catalogue.
struct SiteHeader: Sendable {
  var version: String
  var rulebook: Rulebook
  var title: String
  var edition: String
  var location: String
  var generatedAt: Timestamp
  var licence: String
  var licenceURL: String
  /// What is said in French.
  var french: PhraseBook
  /// Whether many publishers are compared.
  var isRanking: Bool
  /// Whether the CSV files are beside the pages.
  var hasData: Bool
  /// Whether the badges are beside the pages.
  var hasBadges: Bool
  /// How to use several cores.
  var concurrently: Concurrently

  /// A ranking's.
  init(_ header: RankingHeader) {
    version = header.version
    rulebook = header.rulebook
    title = header.title
    edition = header.edition
    location = header.location
    generatedAt = header.generatedAt
    licence = header.licence
    licenceURL = header.licenceURL
    french = header.french
    isRanking = true
    hasData = header.formats.contains("csv")
    hasBadges = header.formats.contains("badges")
    concurrently = header.concurrently
  }

  /// One catalogue's.
  init(_ header: ReportHeader) {
    version = header.version
    rulebook = header.rulebook
    title = ""
    edition = ""
    location = header.location
    generatedAt = header.generatedAt
    licence = ""
    licenceURL = ""
    french = header.french
    isRanking = false
    hasData = false
    hasBadges = false
    concurrently = header.concurrently
  }
}
