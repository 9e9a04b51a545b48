import Audit
import Catalog

/// What the program says of an audit, in another language: the texts of rules and axes, the names of tiers, states and
/// reasons, and the sentences of evidence. Data (`rules/french.yaml`); whatever it does not have stays English.
public struct PhraseBook: Sendable {
  /// The texts of one rule.
  public struct RuleTexts: Sendable, Equatable {
    /// What holds when it passes.
    public var title: String
    /// Why it matters.
    public var why: String
    /// How to mend it.
    public var fix: String
  }

  /// The texts of one axis.
  public struct AxisTexts: Sendable, Equatable {
    /// Its title.
    public var title: String
    /// What it asks.
    public var question: String
  }

  /// The language's tag, such as `fr`; `en` for the book without any texts.
  public internal(set) var language = "en"
  /// The rulebook's title and what it measures, where the book has them.
  public internal(set) var rulebookTitle: String?
  /// See ``rulebookTitle``.
  public internal(set) var rulebookSummary: String?

  var rules: [String: RuleTexts] = [:]
  var messages: [String: Sentence] = [:]
  var axes: [String: AxisTexts] = [:]
  var names: [NameKind: [String: String]] = [:]
  var fixed: [String: String] = [:]
  var sentences = SentenceIndex()
  /// The English of the rules and axes that were translated: another rulebook may mean something else by the same name.
  var originals: [String: [String]] = [:]

  /// The lists of names that a book has.
  enum NameKind: String, Sendable, CaseIterable {
    case tiers, states, reasons, severities, outcomes, unranked, gaps
  }

  /// A sentence with its translation.
  struct Sentence: Sendable {
    var pattern: PhrasePattern
    var template: PhraseTemplate
  }

  /// A book without any texts: everything stays English.
  public init() {}

  /// The texts of a rule.
  public func rule(_ id: String) -> RuleTexts? { rules[id] }

  /// The texts of an axis.
  public func axis(_ id: String) -> AxisTexts? { axes[id] }

  /// The name of a tier.
  public func tier(_ id: String) -> String { name(.tiers, id) }

  /// The name of a link's state.
  public func state(_ state: Observation.State) -> String { name(.states, state.rawValue) }

  /// A reason code of a link check, in words.
  public func reason(_ code: String) -> String { name(.reasons, code) }

  /// The name of a severity.
  public func severity(_ severity: Rule.Severity) -> String { name(.severities, severity.rawValue) }

  /// The name of a signal's outcome.
  public func outcome(_ outcome: Signal.Outcome) -> String { name(.outcomes, outcome.rawValue) }

  /// Why a publisher has no rank, in words.
  public func unranked(_ reason: RankedPublisher.Unranked) -> String { name(.unranked, reason.rawValue) }

  /// The code of a gap of the coverage, in words.
  public func gap(_ code: String) -> String { name(.gaps, code) }

  private func name(_ kind: NameKind, _ id: String) -> String { names[kind]?[id] ?? id }

  /// The part of the book that fits a rulebook: texts of rules and axes that mean something else there are left out.
  public func applied(to rulebook: Rulebook) -> PhraseBook {
    var book = self
    let there = Self.originals(of: rulebook)
    for (key, texts) in originals where there[key] != texts {
      let id = String(key.dropFirst(5))
      if key.hasPrefix("rule ") {
        book.rules[id] = nil
        book.messages[id] = nil
      } else if key.hasPrefix("axis ") {
        book.axes[id] = nil
      } else {
        book.rulebookTitle = nil
        book.rulebookSummary = nil
      }
    }
    return book
  }

  /// The English texts of a rulebook, by `rule …`, `axis …` and `book`.
  static func originals(of rulebook: Rulebook) -> [String: [String]] {
    var texts = ["book": [rulebook.title, rulebook.summary]]
    for axis in rulebook.axes { texts["axis \(axis.id)"] = [axis.title, axis.question] }
    for rule in rulebook.rules {
      texts["rule \(rule.id)"] = [rule.title, rule.message.text, rule.why, rule.fix]
    }
    return texts
  }
}
