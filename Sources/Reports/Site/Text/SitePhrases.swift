import Audit
import Catalog

/// The program's own sentences in the language of a page.
struct SitePhrases: Sendable {
  func title(_ rule: Rule) -> String { rule.title }
  func why(_ rule: Rule) -> String { rule.why }
  func fix(_ rule: Rule) -> String { rule.fix }
  func title(_ axis: Axis) -> String { axis.title }
  func question(_ axis: Axis) -> String { axis.question }
  func text(_ english: String) -> String { english }
  func message(_ finding: Finding, of rule: Rule) -> String { finding.message }
  func reason(_ code: String) -> String { code }
}

extension SitePhrases {
  func bookTitle(_ book: Rulebook) -> String { book.title }
  func summary(_ book: Rulebook) -> String { book.summary }
}
