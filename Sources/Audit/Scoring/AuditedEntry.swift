import Catalog

/// An entry with its scores and the reasons for them.
public struct AuditedEntry: Sendable {
  /// The entry and everything known about it.
  public let evidence: Evidence
  /// The weighted mean of the assessed axes, unrounded; `nil` when no axis was assessed.
  public var score: Double?
  /// The tier of the score.
  public var tier: Tier?
  /// Whether some of the weight could not be assessed.
  public var provisional: Bool
  /// How much of the weight was assessed, in percent.
  public var assessedWeight: Double
  /// One result an axis, in the rulebook's order.
  public var axes: [AxisResult]
  /// What should be mended, worst first.
  public var findings: [Finding]

  /// The entry.
  @inlinable public var entry: Entry { evidence.entry }
  /// What the entry says about its licence.
  @inlinable public var licence: LicenceVerdict { evidence.licence }
  /// The entry's links with what the checks found.
  @inlinable public var links: [Evidence.Link] { evidence.links }
  /// The score as it is shown: to the nearest whole number.
  public var shownScore: Int? { score.map(shown) }

  /// The points that mending a finding would add to the score, the axes taken as they were assessed.
  public func gain(of finding: Finding, in rulebook: Rulebook) -> Double {
    let assessed = zip(rulebook.axes, axes).reduce(0) { $0 + ($1.1.score == nil ? 0 : $1.0.weight) }
    let weight = rulebook.axes[rulebook.rules[finding.rule].axis].weight
    return assessed > 0 ? finding.axisGain * weight / assessed : 0
  }

  /// The signal that a finding comes from.
  public func signal(of finding: Finding) -> Signal? {
    for axis in axes {
      if let signal = axis.signals.first(where: { $0.rule == finding.rule && $0.link == finding.link }) {
        return signal
      }
    }
    return nil
  }
}

/// A score as it is shown: to the nearest whole number, halves up.
public func shown(_ score: Double) -> Int { Int((score + 1e-9).rounded()) }

/// A score for people: a whole number, or its decimals where rounding would put it into a better tier than it has
/// earned (`79.6` and not `80`).
public func displayed(_ score: Double, in rulebook: Rulebook) -> String {
  let rounded = shown(score)
  guard rulebook.tier(of: Double(rounded)) != rulebook.tier(of: score) else { return "\(rounded)" }
  let hundredths = Int((score * 100).rounded(.down))
  let rest = hundredths % 100
  return "\(hundredths / 100)." + (rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)")
}

/// The result of one axis for one entry.
public struct AxisResult: Sendable {
  /// The index of the axis in the rulebook.
  public var axis: Int
  /// From 0 to 100, unrounded; `nil` when not assessed.
  public var score: Double?
  /// Why, in a sentence.
  public var reason: String
  /// Whether the neutral score was given.
  public var isNeutral = false
  /// The signals, in the order of the rules.
  public var signals: [Signal]
}

/// One rule's answer for one entry or one distribution.
public struct Signal: Sendable {
  /// The three answers.
  public enum Outcome: String, Sendable, CaseIterable {
    case passed, failed, notAssessed
  }

  /// The index of the rule in the rulebook.
  public var rule: Int
  /// The index of the link it concerns; `nil` for the entry.
  public var link: Int?
  /// The answer.
  public var outcome: Outcome
  /// The points earned.
  public var points: Double
  /// The points that could be earned.
  public var outOf: Double
  /// What was seen.
  public var evidence: String
}

/// Something to mend.
public struct Finding: Sendable {
  /// The index of the rule in the rulebook.
  public var rule: Int
  /// The index of the link it concerns; `nil` for the entry.
  public var link: Int?
  /// How much it matters.
  public var severity: Rule.Severity
  /// What is wrong.
  public var message: String
  /// The same in every run for the same rule, entry and distribution, whatever the message.
  public var fingerprint: String
  /// The points of the axis (0–100) that mending it would give this entry.
  public var axisGain: Double
  /// What it means to the gate.
  public var standing = Standing.open
}
