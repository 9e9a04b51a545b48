import Catalog

/// The sums of an audit: what stays in memory of a catalogue of any size.
public struct CatalogueSummary: Sendable {
  /// One axis over all entries.
  public struct AxisTotal: Sendable {
    /// The mean over the assessed entries, unrounded; `nil` when none was assessed.
    public var score: Double? { assessed > 0 ? sum.value / Double(assessed) : nil }
    /// How many entries were assessed.
    public internal(set) var assessed = 0
    /// How many entries got the neutral score.
    public internal(set) var neutral = 0
    var sum = ExactSum()
  }

  /// What mending all findings of one rule would give.
  public struct Action: Sendable {
    /// The index of the rule in the rulebook.
    public var rule: Int
    /// How many entries it concerns.
    public var entries: Int
    /// How many findings.
    public var findings: Int
    /// The points it would add to the catalogue's score.
    public var gain: Double
  }

  private struct RuleTotal: Sendable {
    var entries = 0
    var findings = 0
    var axisGain = ExactSum()
  }

  /// The rulebook.
  public let rulebook: Rulebook
  /// How many entries were read and scored.
  public private(set) var entries = 0
  /// How many of them are data services.
  public private(set) var services = 0
  /// How many distributions they have.
  public private(set) var distributions = 0
  /// How many entries have a provisional score.
  public private(set) var provisionalEntries = 0
  /// How many entries are in each tier, in the order of the rulebook's tiers.
  public private(set) var tiers: [Int]
  /// How many entries have a score from 0 to below 5, from 5 to below 10, …, from 95 to 100.
  public private(set) var bins = [Int](repeating: 0, count: 20)
  /// One total an axis, in the rulebook's order.
  public private(set) var axes: [AxisTotal]
  /// How many links are in each state.
  public private(set) var states: [Observation.State: Int] = [:]
  /// The share of entries that are in a tier, by its place in the rulebook, from 0 to 1; `nil` where there is no entry.
  public func tierShare(_ tier: Int) -> Double? {
    entries > 0 ? Double(tiers[tier]) / Double(entries) : nil
  }
  /// How many links there are.
  public var links: Int { states.values.reduce(0, +) }
  /// The share of links that are in a state, from 0 to 1; `nil` where there is no link.
  public func linkShare(_ state: Observation.State) -> Double? {
    links > 0 ? Double(states[state] ?? 0) / Double(links) : nil
  }
  /// How many findings of each severity there are.
  public private(set) var findings: [Rule.Severity: Int] = [:]
  /// How many entries have each licence, by id; the empty name stands for none recognised.
  public private(set) var licences: [String: Int] = [:]
  private var byRule: [RuleTotal]

  /// Nothing audited yet.
  public init(rulebook: Rulebook) {
    self.rulebook = rulebook
    tiers = Array(repeating: 0, count: rulebook.tiers.count)
    axes = rulebook.axes.map { _ in AxisTotal() }
    byRule = rulebook.rules.map { _ in RuleTotal() }
  }

  /// Adds one entry.
  public mutating func add(_ audited: AuditedEntry) {
    entries += 1
    if audited.entry.kind == .service { services += 1 }
    distributions += audited.entry.distributions.count
    if audited.provisional { provisionalEntries += 1 }
    if let score = audited.score { bins[Self.bin(of: score)] += 1 }
    if let tier = audited.tier, let at = rulebook.tiers.firstIndex(of: tier) { tiers[at] += 1 }
    // By their places: copying what holds texts costs more than counting it.
    for at in audited.axes.indices {
      guard let score = audited.axes[at].score else { continue }
      let axis = audited.axes[at].axis
      axes[axis].assessed += 1
      axes[axis].sum.add(score)
      if audited.axes[at].isNeutral { axes[axis].neutral += 1 }
    }
    for link in audited.links { states[link.state, default: 0] += 1 }
    licences[audited.licence.answer.id ?? "", default: 0] += 1
    var last: [Int] = []
    for at in audited.findings.indices {
      let rule = audited.findings[at].rule
      findings[audited.findings[at].severity, default: 0] += 1
      byRule[rule].findings += 1
      byRule[rule].axisGain.add(audited.findings[at].axisGain)
      if !last.contains(rule) {
        byRule[rule].entries += 1
        last.append(rule)
      }
    }
  }

  /// The place in ``bins`` of a score.
  public static func bin(of score: Double) -> Int { min(19, max(0, Int(score / 5))) }

  /// How many findings of the rules that are meant there are.
  public func findings(of isMeant: (Rule) -> Bool) -> Int {
    zip(rulebook.rules, byRule).reduce(0) { $0 + (isMeant($1.0) ? $1.1.findings : 0) }
  }

  /// The weighted mean of the assessed axes, unrounded; `nil` when none was assessed.
  public var score: Double? {
    let assessed = assessedWeight
    guard assessed > 0 else { return nil }
    return zip(rulebook.axes, axes).reduce(0) { $0 + $1.0.weight * ($1.1.score ?? 0) } / assessed
  }

  /// The score as it is shown.
  public var shownScore: Int? { score.map(shown) }

  /// The tier of the score.
  public var tier: Tier? { score.flatMap { rulebook.tier(of: $0) } }

  /// Whether an axis could not be assessed on any entry.
  public var provisional: Bool { axes.contains { $0.assessed == 0 } }

  private var assessedWeight: Double {
    zip(rulebook.axes, axes).reduce(0) { $0 + ($1.1.assessed > 0 ? $1.0.weight : 0) }
  }

  /// What to fix first: the rules with findings, by the points that mending them would give the catalogue.
  public var actions: [Action] {
    let weight = assessedWeight
    var actions: [Action] = []
    for (rule, total) in zip(rulebook.rules, byRule) where total.findings > 0 {
      let axis = axes[rule.axis]
      let share = weight > 0 && axis.assessed > 0 ? rulebook.axes[rule.axis].weight / weight : 0
      let gain = axis.assessed > 0 ? total.axisGain.value / Double(axis.assessed) * share : 0
      actions.append(
        Action(rule: rule.index, entries: total.entries, findings: total.findings, gain: gain))
    }
    return actions.sorted {
      ($1.gain, rulebook.rules[$0.rule].severity.rank, $0.rule)
        < ($0.gain, rulebook.rules[$1.rule].severity.rank, $1.rule)
    }
  }
}

/// A sum that does not depend on the order of its terms to the last bit that is shown (Neumaier's compensation).
struct ExactSum: Sendable {
  private var sum = 0.0
  private var compensation = 0.0

  var value: Double { sum + compensation }

  mutating func add(_ term: Double) {
    let next = sum + term
    compensation += abs(sum) >= abs(term) ? (sum - next) + term : (term - next) + sum
    sum = next
  }
}
