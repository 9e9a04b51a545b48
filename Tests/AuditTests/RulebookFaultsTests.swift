import Audit
import Testing

@Suite struct RulebookFaultsTests {
  private func faults(_ yaml: String) -> [String] {
    do {
      _ = try Rulebook(yaml: yaml, file: "mine.yaml")
      return []
    } catch let faulty as FaultyFile {
      return faulty.faults.map(\.description)
    } catch {
      return ["unexpected: \(error)"]
    }
  }

  private let head = """
    id: mine
    version: "1"
    title: Mine
    tiers: [{ id: good, from: 50 }, { id: bad, from: 0 }]
    axes: [{ id: only, weight: 1 }]

    """

  private func rule(_ check: String, extra: String = "") -> String {
    head + """
      rules:
        - id: only/one
          axis: only
          title: One
          points: 1
          message: no
          why: because
          fix: so
          check: \(check)
          \(extra)
      """
  }

  @Test func acceptsASmallRulebook() {
    #expect(faults(rule("{ present: { field: title } }")).isEmpty)
  }

  @Test func namesTheCheckThatIsNotKnownAndTheKnownOnes() {
    let found = faults(rule("{ presant: { field: title } }"))
    #expect(found.count == 1)
    #expect(
      found.first?.hasPrefix("mine.yaml: at rules[0].check.presant: no such check; did you mean 'present'?")
        == true)
    #expect(found.first?.contains("link-state") == true)
  }

  @Test func namesTheOptionThatIsNotKnown() {
    let found = faults(rule("{ length: { field: title, size: 4 } }"))
    #expect(
      found.contains {
        $0.contains("rules[0].check.length: the key 'size' is not known; known here: field, markup, max, min")
      })
  }

  @Test func namesTheFieldThatIsNotKnown() {
    let found = faults(rule("{ present: { field: titel } }"))
    #expect(
      found.contains { $0.contains("rules[0].check.present.field") && $0.contains("did you mean 'title'?") })
  }

  @Test func listsEveryFaultAtOnce() {
    let found = faults(
      """
      id: mine
      tiers: [{ id: good, from: 10 }, { id: better, from: 50 }]
      axes: [{ id: a, weight: -1 }, { id: a, weight: much }]
      colour: red
      rules:
        - { id: x, axis: b, title: T, message: "{nothing}", why: w, fix: f, check: { present: { field: title } } }
        - { id: y, axis: a, title: T, message: m, why: w, fix: f, severity: dire, points: -2, check: { url: {} } }
        - [not, a, rule]
      """)
    for part in [
      "the key 'version' is missing", "the key 'title' is missing", "tiers are listed best first",
      "a weight is not negative", "a number is needed", "the key 'colour' is not known", "no axis 'b'",
      "'dire' is not known", "points are not negative", "the key 'field' is missing", "a rule is a mapping",
    ] {
      #expect(found.contains { $0.contains(part) }, "\(part) in \(found)")
    }
  }

  @Test func refusesAMessageThatTheCheckCannotFill() {
    let found = faults(
      head + """
        rules:
          - { id: x, axis: only, title: T, message: "{lenght}", why: w, fix: f, check: { length: { field: title } } }
        """)
    #expect(found.contains { $0.contains("the check gives no '{lenght}'; did you mean 'length'?") })
  }

  @Test func refusesANeutralScoreOfARuleThatIsNotThere() {
    let found = faults(
      """
      id: m
      version: "1"
      title: M
      tiers: [{ id: any, from: 0 }]
      axes: [{ id: a, weight: 1, neutral: { unless: gone, score: 50, reason: r } }]
      rules:
        - { id: here, axis: a, title: T, message: m, why: w, fix: f, check: { present: { field: title } } }
      """)
    #expect(found.contains { $0.contains("axes[0].neutral.unless: no rule 'gone'") })
  }

  @Test(arguments: ["", "[]", "just text", "a: [", "\u{0}", "id: &a [*a]", "rules: {}"])
  func refusesWhatIsNoRulebook(yaml: String) {
    #expect(!faults(yaml).isEmpty)
  }

  @Test func readsAFractionAsANumber() {
    #expect(faults(rule("{ queryable: { undescribed: 8/15 } }")).isEmpty)
    #expect(!faults(rule("{ queryable: { undescribed: 8/0 } }")).isEmpty)
    #expect(!faults(rule("{ queryable: { undescribed: 3 } }")).isEmpty)
  }
}
