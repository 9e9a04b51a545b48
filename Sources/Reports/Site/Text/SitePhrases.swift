import Audit
import Catalog

/// The program's own sentences in the language of a page: those of the book, where it has them, else the English ones.
struct SitePhrases: Sendable {
  let book: PhraseBook
  private let known = Known()

  init(book: PhraseBook) { self.book = book }

  func title(_ rule: Rule) -> String { book.rule(rule.id)?.title ?? rule.title }
  func why(_ rule: Rule) -> String { book.rule(rule.id)?.why ?? rule.why }
  func fix(_ rule: Rule) -> String { book.rule(rule.id)?.fix ?? rule.fix }
  func title(_ axis: Axis) -> String { book.axis(axis.id)?.title ?? axis.title }
  func question(_ axis: Axis) -> String { book.axis(axis.id)?.question ?? axis.question }
  func title(_ rulebook: Rulebook) -> String { book.rulebookTitle ?? rulebook.title }
  func summary(_ rulebook: Rulebook) -> String { book.rulebookSummary ?? rulebook.summary }

  /// A sentence of evidence, a reason or an advice.
  func text(_ english: String) -> String {
    guard book.language != "en" else { return english }
    return known.text(english) { book.text(english) }
  }

  /// A reason code in words; the code itself where the book has none.
  func reason(_ code: String) -> String { book.reason(code) }

  /// The first sentences that were met: most entries say the same.
  private final class Known: Sendable {
    private static let most = 20_000
    private static let longest = 300
    private let texts = Guarded<[String: String]>([:])

    func text(_ key: String, _ make: () -> String) -> String {
      guard key.utf8.count <= Self.longest else { return make() }
      if let text = texts.withLock({ $0[key] }) { return text }
      let made = make()
      texts.withLock { texts in if texts.count < Self.most { texts[key] = made } }
      return made
    }
  }
}
