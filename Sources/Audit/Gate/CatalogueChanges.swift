/// What changed between an earlier catalogue and the one that is audited, with the scores of both on today's evidence.
public struct CatalogueChanges: Sendable {
  /// How many entries are listed.
  public static let shown = 100

  /// One entry that was added or changed.
  public struct Change: Sendable {
    /// The entry's id.
    public var id: String
    /// Its title now.
    public var title: String?
    /// Whether it was there before.
    public var isNew: Bool
    /// The score that the earlier entry has on today's evidence; `nil` for a new one, or where nothing was assessed.
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

  /// What the catalogue is compared with, in words.
  public var reference: String
  /// How many entries were added.
  public var added = 0
  /// How many entries were changed.
  public var changed = 0
  /// How many entries are as they were; they are not audited.
  public var unchanged = 0
  /// The ids of entries that are no more, sorted; the first of them.
  public var removed: [String] = []
  /// How many entries are no more.
  public var removedCount = 0
  /// The entries with the greatest losses first; as many as are listed.
  public private(set) var changes: [Change] = []
  private var before = ExactSum()
  private var after = ExactSum()
  private var compared = 0

  /// Nothing compared yet.
  public init(reference: String) { self.reference = reference }

  /// The mean scores of the changed entries before and after; `nil` where none could be compared.
  public var means: (before: Double, after: Double)? {
    compared > 0 ? (before.value / Double(compared), after.value / Double(compared)) : nil
  }

  /// Adds an entry that was added or changed.
  public mutating func add(_ change: Change) {
    if change.isNew { added += 1 } else { changed += 1 }
    if let old = change.before, let new = change.after {
      compared += 1
      before.add(old)
      after.add(new)
    }
    let at = changes.firstIndex { Self.precedes(change, $0) } ?? changes.count
    guard at < Self.shown else { return }
    changes.insert(change, at: at)
    if changes.count > Self.shown { changes.removeLast() }
  }

  private static func precedes(_ a: Change, _ b: Change) -> Bool {
    (a.gain ?? 0, a.after ?? 0, a.id) < (b.gain ?? 0, b.after ?? 0, b.id)
  }
}
