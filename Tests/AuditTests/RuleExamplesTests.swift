import Audit
import Catalog
import Testing

/// Every rule carries examples that pass and fail; here they do.
@Suite struct RuleExamplesTests {
  /// The answers of one rule for an example's entry and links.
  private func outcomes(_ rule: Rule, _ example: Rule.Example, _ book: Rulebook) throws -> [Signal.Outcome] {
    let evaluator = Evaluator(
      rulebook: book, vocabularies: try Embedded.vocabularies(), now: ExampleSubject.now)
    let audited = evaluator.evaluate(
      example.subject.entry, page: example.subject.page, repeats: example.subject.repeats
    ) {
      example.subject.observations[$0]
    }
    return audited.axes[rule.axis].signals.filter { $0.rule == rule.index }.map(\.outcome)
  }

  @Test func everyExampleOfTheTrustRulebookDoesWhatItSays() throws {
    let book = try Embedded.trust()
    var passed = 0
    var failed = 0
    for rule in book.rules {
      for example in rule.passing {
        let found = try outcomes(rule, example, book)
        #expect(!found.contains(.failed), "\(rule.id) at \(example.path)")
        if rule.id.hasPrefix("officialness/") { #expect(found == [.passed], "\(rule.id) at \(example.path)") }
        passed += 1
      }
      for example in rule.failing {
        let found = try outcomes(rule, example, book)
        // An axis whose question cannot be put is neutral and not failed.
        let wanted: Signal.Outcome = rule.id == "officialness/identified" ? .notAssessed : .failed
        #expect(found.contains(wanted), "\(rule.id) at \(example.path)")
        failed += 1
      }
    }
    #expect(passed >= 45)
    #expect(failed >= 55)
  }

  @Test func everyRuleThatCanFailHasExamplesOfBoth() throws {
    let neverFails = ["availability/answers", "availability/not-assessed"]
    for rule in try Embedded.trust().rules {
      #expect(!rule.passing.isEmpty, "\(rule.id)")
      #expect(!rule.failing.isEmpty || neverFails.contains(rule.id), "\(rule.id)")
    }
  }

  @Test func everyRulesPageSaysWhyAndHowToMendIt() throws {
    let book = try Embedded.trust()
    #expect(book.rules.count >= 40)
    for rule in book.rules {
      let page = RulePage.page(of: rule, in: book)
      for part in [rule.id, rule.title, rule.why, rule.fix, "How it is checked"] {
        #expect(page.contains(part), "\(rule.id)")
      }
      #expect(!rule.source.isEmpty, "\(rule.id)")
    }
  }
}
