/// The scores that a catalogue has at least and at most, whatever is behind the links that could not be seen.
struct ScoreBounds: Sendable {
  /// One end of what a score can be.
  struct Axis: Sendable {
    var least = ExactSum()
    var most = ExactSum()
    var shown = ExactSum()
    var assessed = 0
    var possible = 0
  }

  /// A score with its bounds.
  struct Bounds: Sendable, Equatable {
    var least: Double
    var most: Double
    /// The score that the report shows.
    var shown: Double?
  }

  /// An entry with its score.
  struct Low: Sendable {
    var title: String
    var score: Double
  }

  private let rulebook: Rulebook
  private let entryMinimum: Double?
  private var axes: [Axis]
  /// Entries that are below their minimum for certain, and those that may be.
  private(set) var below = 0
  private(set) var doubtful = 0
  /// The lowest of those that are below.
  private(set) var lowest: Low?

  init(rulebook: Rulebook, entryMinimum: Double?) {
    self.rulebook = rulebook
    self.entryMinimum = entryMinimum
    axes = rulebook.axes.map { _ in Axis() }
  }

  mutating func add(_ audited: AuditedEntry, isUnseen: (Int) -> Bool) {
    var weight = 0.0
    var least = 0.0
    var most = 0.0
    for result in audited.axes {
      guard let bounds = bounds(of: result, isUnseen: isUnseen) else { continue }
      let share = rulebook.axes[result.axis].weight
      weight += share
      least += share * bounds.least
      most += share * bounds.most
      axes[result.axis].least.add(bounds.least)
      axes[result.axis].most.add(bounds.most)
      axes[result.axis].possible += 1
      guard let score = result.score else { continue }
      axes[result.axis].shown.add(score)
      axes[result.axis].assessed += 1
    }
    guard let entryMinimum, weight > 0 else { return }
    if Self.isBelow(most / weight, entryMinimum) {
      below += 1
      let score = audited.score ?? most / weight
      if score < lowest?.score ?? .infinity {
        lowest = Low(title: audited.entry.title.best ?? audited.entry.id, score: score)
      }
    } else if Self.isBelow(least / weight, entryMinimum) {
      doubtful += 1
    }
  }

  private func bounds(of result: AxisResult, isUnseen: (Int) -> Bool) -> Bounds? {
    let unseen = result.signals.reduce(0.0) { sum, signal in
      let waits = signal.outcome == .notAssessed && (signal.link.map(isUnseen) ?? false)
      return waits ? sum + signal.outOf : sum
    }
    guard unseen > 0 else { return result.score.map { Bounds(least: $0, most: $0, shown: $0) } }
    let leavesOut = rulebook.axes[result.axis].unassessed == .leaveOut
    let counted = result.signals.filter { $0.outcome != .notAssessed || !leavesOut }
    let points = counted.reduce(0) { $0 + $1.points }
    let outOf = counted.reduce(0) { $0 + $1.outOf } + (leavesOut ? unseen : 0)
    guard outOf > 0 else { return nil }
    return Bounds(least: 100 * points / outOf, most: 100 * (points + unseen) / outOf, shown: result.score)
  }

  /// The mean of an axis over all entries; `nil` where no entry has it.
  func axis(_ index: Int) -> Bounds? {
    let axis = axes[index]
    guard axis.possible > 0 else { return nil }
    let count = Double(axis.possible)
    return Bounds(
      least: axis.least.value / count, most: axis.most.value / count,
      shown: axis.assessed > 0 ? axis.shown.value / Double(axis.assessed) : nil)
  }

  /// The catalogue's score; `nil` where nothing was assessed.
  var catalogue: Bounds? {
    var weight = 0.0
    var (least, most) = (0.0, 0.0)
    for axis in rulebook.axes {
      guard let bounds = self.axis(axis.index) else { continue }
      weight += axis.weight
      least += axis.weight * bounds.least
      most += axis.weight * bounds.most
    }
    guard weight > 0 else { return nil }
    return Bounds(least: least / weight, most: most / weight, shown: nil)
  }

  /// Whether a score misses a minimum by more than the last bits of its sum.
  static func isBelow(_ score: Double, _ minimum: Double) -> Bool { score < minimum - 1e-9 }
}
