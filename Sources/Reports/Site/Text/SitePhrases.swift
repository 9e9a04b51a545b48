import Audit
import Catalog

/// The program's own sentences in the language of a page: those of the book, where it has them, else the English ones.
struct SitePhrases: Sendable {
  let book: PhraseBook

  func title(_ rule: Rule) -> String { book.rule(rule.id)?.title ?? rule.title }
  func why(_ rule: Rule) -> String { book.rule(rule.id)?.why ?? rule.why }
  func fix(_ rule: Rule) -> String { book.rule(rule.id)?.fix ?? rule.fix }
  func title(_ axis: Axis) -> String { book.axis(axis.id)?.title ?? axis.title }
  func question(_ axis: Axis) -> String { book.axis(axis.id)?.question ?? axis.question }
  func title(_ rulebook: Rulebook) -> String { book.rulebookTitle ?? rulebook.title }
  func summary(_ rulebook: Rulebook) -> String { book.rulebookSummary ?? rulebook.summary }

  /// A sentence of evidence, a reason or an advice.
  func text(_ english: String) -> String { book.text(english) }

  func message(_ finding: Finding, of rule: Rule) -> String { book.message(finding, of: rule) }

  /// A reason code in words; the code itself where the book has none.
  func reason(_ code: String) -> String { book.reason(code) }
}
