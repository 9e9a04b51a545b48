/// What changed between an earlier catalogue, or an earlier report of it, and the one that is audited.
public struct CatalogueChanges: Sendable {
  /// How many entries are listed.
  public static let shown = 100
  /// How many findings are listed.
  public static let findingsShown = 100

  /// What the catalogue is compared with.
  public enum Basis: String, Sendable {
    /// An earlier state of it: only what differs is audited, and both on today's evidence.
    case catalogue
    /// An earlier report: everything is audited, and each has the evidence of its time.
    case report
  }

  /// One entry that was added or changed.
  public struct Change: Sendable {
    /// The entry's id.
    public var id: String
    /// Its title now.
    public var title: String?
    /// Whether it was there before.
    public var isNew: Bool
    /// The score that the earlier entry has; `nil` for a new one, or where nothing was assessed.
    public var before: Double?
    /// The score now.
    public var after: Double?

    /// An entry with its scores.
    public init(id: String, title: String?, isNew: Bool, before: Double?, after: Double?) {
      self.id = id
      self.title = title
      self.isNew = isNew
      self.before = before
      self.after = after
    }

    /// The points gained; `nil` where there is nothing to compare.
    public var gain: Double? {
      guard let before, let after else { return nil }
      return after - before
    }
  }

  /// One finding that came or went.
  public struct FindingLine: Sendable, Equatable {
    /// The finding.
    public var finding: EarlierResult.Finding
    /// The entry's id.
    public var entry: String
    /// The entry's title now.
    public var title: String?

    /// A finding of an entry.
    public init(_ finding: EarlierResult.Finding, entry: String, title: String?) {
      self.finding = finding
      self.entry = entry
      self.title = title
    }
  }

  /// Scores before and after.
  public struct Movement: Sendable, Equatable {
    /// Before.
    public var before: Double?
    /// After.
    public var after: Double?

    /// Scores before and after.
    public init(before: Double?, after: Double?) {
      self.before = before
      self.after = after
    }
  }

  /// What the catalogue is compared with, in words.
  public var reference: String
  /// What kind of thing that is.
  public var basis: Basis
  /// How many entries were added.
  public var added = 0
  /// How many entries were changed.
  public var changed = 0
  /// How many entries are as they were.
  public var unchanged = 0
  /// The ids of entries that are no more, sorted; the first of them.
  public var removed: [String] = []
  /// How many entries are no more.
  public var removedCount = 0
  /// The entries with the greatest losses first; as many as are listed.
  public private(set) var changes: [Change] = []
  /// How many findings are there that were not, and the first of them.
  public internal(set) var newFindings: (count: Int, first: [FindingLine]) = (0, [])
  /// How many findings were there and are no more, and the first of them; those of removed entries do not count.
  public internal(set) var fixedFindings: (count: Int, first: [FindingLine]) = (0, [])
  /// The scores of the whole catalogue, where both are known.
  public var whole: Movement?
  /// The axes of the whole catalogue, in the rulebook's order, where both are known.
  public var wholeAxes: [Movement]?
  private var means = Means()
  private var axisMeans: [Means] = []

  private struct Means {
    var before = ExactSum()
    var after = ExactSum()
    var count = 0

    var movement: Movement? {
      guard count > 0 else { return nil }
      return Movement(before: before.value / Double(count), after: after.value / Double(count))
    }

    mutating func add(_ old: Double?, _ new: Double?) {
      guard let old, let new else { return }
      count += 1
      before.add(old)
      after.add(new)
    }
  }

  /// Nothing compared yet.
  public init(reference: String, basis: Basis = .catalogue) {
    self.reference = reference
    self.basis = basis
  }

  /// The scores before and after: of the whole catalogue, or the means over the entries that changed; `nil` where nothing
  /// could be compared.
  public var score: Movement? { whole ?? means.movement }

  /// The axes before and after, in the rulebook's order; `nil` where one could not be compared.
  public var axes: [Movement?] { wholeAxes ?? axisMeans.map(\.movement) }

  /// Adds an entry of today, with what is known of it from before.
  ///
  /// - Parameter isListed: whether it counts as added or changed; else it is as it was.
  public mutating func add(
    _ audited: AuditedEntry, before: EarlierResult?, rulebook: Rulebook, isListed: Bool = true
  ) {
    compareFindings(of: audited, before: before, rulebook: rulebook)
    guard isListed else {
      unchanged += 1
      return
    }
    if axisMeans.isEmpty { axisMeans = rulebook.axes.map { _ in Means() } }
    for (index, result) in audited.axes.enumerated() where index < axisMeans.count {
      axisMeans[index].add(before.flatMap { index < $0.axes.count ? $0.axes[index] : nil }, result.score)
    }
    add(
      Change(
        id: audited.entry.id, title: audited.entry.title.best, isNew: before == nil, before: before?.score,
        after: audited.score))
  }

  /// Lists an entry that was added or changed.
  public mutating func add(_ change: Change) {
    if change.isNew { added += 1 } else { changed += 1 }
    means.add(change.before, change.after)
    let at = changes.firstIndex { Self.precedes(change, $0) } ?? changes.count
    guard at < Self.shown else { return }
    changes.insert(change, at: at)
    if changes.count > Self.shown { changes.removeLast() }
  }

  private static func precedes(_ a: Change, _ b: Change) -> Bool {
    (a.gain ?? 0, a.after ?? 0, a.id) < (b.gain ?? 0, b.after ?? 0, b.id)
  }
}
