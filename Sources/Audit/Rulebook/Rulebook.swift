/// A methodology as data: axes with weights, tiers, and rules. Read once, checked whole, and compiled to closures.
public struct Rulebook: Sendable {
  /// Its name, such as `trust`.
  public var id: String
  /// Its version.
  public var version: String
  /// Its title for people.
  public var title: String
  /// What it measures, in a sentence or two.
  public var summary: String
  /// SHA-256 of the file it was read from, in hexadecimal.
  public var digest: String
  /// The file it was read from.
  public var file: String
  /// The tiers, best first.
  public var tiers: [Tier]
  /// The axes, in the order they are shown.
  public var axes: [Axis]
  /// The rules, in the order they are shown.
  public var rules: [Rule]
  /// Days after which a successful link check is stale.
  public var staleAfterDays: Int

  /// The tier of an unrounded score: 79.6 is shown as 80 and is still below a tier that begins at 80.
  public func tier(of score: Double) -> Tier? {
    tiers.first { score >= $0.from } ?? tiers.last
  }

  /// The rules of one axis, in order.
  public func rules(of axis: Axis) -> [Rule] { rules.filter { $0.axis == axis.index } }
}

/// A band of scores.
public struct Tier: Sendable, Hashable {
  /// Its name, such as `excellent`.
  public var id: String
  /// Its lowest score.
  public var from: Double
}

/// One question that a rulebook asks of an entry, scored from 0 to 100.
public struct Axis: Sendable {
  /// What happens with signals that could not be assessed.
  public enum Unassessed: String, Sendable, CaseIterable {
    /// They earn nothing: the score is the sum of what holds.
    case earnNothing = "earn-nothing"
    /// They leave the mean.
    case leaveOut = "leave-out"
  }

  /// The score of entries to which the axis' question cannot be put.
  public struct Neutral: Sendable {
    /// The rule whose failure makes the axis neutral.
    public var unless: String
    /// The score given then.
    public var score: Double
    /// Why, in a sentence.
    public var reason: String
  }

  /// Its key in reports, such as `agentReadiness`.
  public var id: String
  /// Its place among the axes.
  public var index: Int
  /// Its title for people.
  public var title: String
  /// What it asks, in a sentence.
  public var question: String
  /// Its weight in the score.
  public var weight: Double
  /// What happens with signals that could not be assessed.
  public var unassessed: Unassessed
  /// The neutral score, where the axis has one.
  public var neutral: Neutral?
}
