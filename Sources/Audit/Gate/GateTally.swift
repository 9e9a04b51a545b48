import Catalog

/// Looks at every audited entry on behalf of the gate: says what each finding means to it, and counts. Memory grows with
/// the baseline alone.
public struct GateTally: Sendable {
  /// A suppression and what became of it.
  public struct SuppressionUse: Sendable, Equatable {
    /// The suppression.
    public var suppression: Suppression
    /// Whether it still counts.
    public var isLive: Bool
    /// How many findings it matched.
    public var findings = 0
  }

  /// Reasons for which a link could not be seen today, and might be seen tomorrow.
  static let passingReasons: Set<String> = ["throttled", "offline", "no-route", "internal-error"]

  let rulebook: Rulebook
  let clauses: GateClauses
  let baseline: Baseline?
  private let matchers: [SuppressionMatcher]
  private let linkRules: [Rule]
  private let brokenRules: [Rule]
  private let known: [Bool]
  /// Rules whose findings are never new to the gate: what they see comes and goes, and costs no points.
  private let isAdvice: [Bool]

  /// What became of each suppression, in the order of the configuration.
  public private(set) var suppressions: [SuppressionUse]
  /// Fingerprints of the baseline that were met again, or could not be looked at.
  public private(set) var met: Set<String> = []
  /// How many findings count.
  public private(set) var open = 0
  /// How many findings the baseline has.
  public private(set) var knownCount = 0
  /// How many findings are suppressed.
  public private(set) var suppressedCount = 0
  /// The baseline that this audit would write, where one is asked for.
  public private(set) var next: Baseline?

  /// How many entries were looked at.
  var entries = 0
  var scores: ScoreBounds
  var openByRule: [Int]
  /// The first finding of each rule that counts, in words.
  var openExamples: [Int: String] = [:]
  /// The first link in each state that counts, in words.
  var stateExamples: [Observation.State: String] = [:]
  /// Links by state that count for the gate.
  var states: [Observation.State: Int] = [:]
  /// Links that were looked at and told.
  var toldLinks = 0
  /// Links that could not be seen, by reason.
  var unseen: [String: Int] = [:]
  var unseenExample: [String: String] = [:]
  /// Links of which no check was asked.
  var unchecked = 0

  /// Nothing counted yet.
  ///
  /// - Parameters:
  ///   - updates: whether a new baseline is collected.
  public init(
    rulebook: Rulebook, clauses: GateClauses, suppressions: [Suppression] = [], baseline: Baseline? = nil,
    updates: Bool = false, now: Timestamp
  ) {
    self.rulebook = rulebook
    self.clauses = clauses
    self.baseline = baseline
    self.suppressions = suppressions.map { SuppressionUse(suppression: $0, isLive: $0.isLive(at: now)) }
    matchers = suppressions.map { SuppressionMatcher($0, rulebook: rulebook) }
    linkRules = rulebook.rules.filter { $0.check is LinkStateCheck }
    brokenRules = linkRules.filter { $0.tags.contains("broken-distribution") }
    let broken = Set(brokenRules.map(\.index))
    known = rulebook.rules.map { broken.contains($0.index) }
    isAdvice = rulebook.rules.map { $0.tags.contains("advice") }
    scores = ScoreBounds(rulebook: rulebook, entryMinimum: clauses.entryMinimum)
    openByRule = Array(repeating: 0, count: rulebook.rules.count)
    next = updates ? Baseline() : nil
  }

  /// Whether anything is asked of it; else reports have nothing to say.
  public var isAsked: Bool { !clauses.isEmpty || baseline != nil || next != nil || !suppressions.isEmpty }

  /// Whether findings are compared with a baseline.
  var hasBaseline: Bool { baseline != nil }

  /// How many links could not be seen today.
  var unseenLinks: Int { unseen.values.reduce(0, +) }

  /// Findings of the baseline that are no more.
  public var fixed: [Baseline.Finding] { baseline?.findings.filter { !met.contains($0.fingerprint) } ?? [] }

  /// Says what each finding of an entry means to the gate, and counts it.
  public mutating func add(_ audited: inout AuditedEntry) {
    guard isAsked else { return }
    entries += 1
    var excused = Set<Int>()
    for index in audited.findings.indices {
      let standing = standing(of: audited.findings[index], in: audited)
      audited.findings[index].standing = standing
      let finding = audited.findings[index]
      switch standing {
      case .open:
        if !isAdvice[finding.rule] { open += 1 }
        openByRule[finding.rule] += 1
        if openExamples[finding.rule] == nil {
          openExamples[finding.rule] = example(finding.message, finding.link, in: audited)
        }
      case .known: knownCount += 1
      case .suppressed: suppressedCount += 1
      }
      if let link = finding.link, !standing.counts, rulebook.rules[finding.rule].check is LinkStateCheck {
        excused.insert(link)
      }
      if case .suppressed = standing { continue }
      guard next != nil, !isAdvice[finding.rule] else { continue }
      let entry = described(finding, in: audited)
      next?.add(entry)
    }
    for (index, link) in audited.links.enumerated() where link.counts && link.distribution.url != nil {
      let isExcused = excused.contains(index)
      count(link, in: audited.entry, isExcused: isExcused)
      if !isExcused, stateExamples[link.state] == nil {
        stateExamples[link.state] = example(link.evidence, index, in: audited)
      }
    }
    scores.add(audited) { Self.isUnseen(audited.links[$0]) }
  }

  /// What was found, where.
  private func example(_ text: String, _ link: Int?, in audited: AuditedEntry) -> String {
    let title = audited.entry.title.best ?? audited.entry.id
    let url = link.flatMap { audited.links[$0].distribution.url }.map { " <\($0)>" } ?? ""
    return "“\(title.prefix(80))”: \(text)\(url)"
  }

  private mutating func standing(of finding: Finding, in audited: AuditedEntry) -> Standing {
    let distribution = finding.link.map { audited.links[$0].distribution }
    let isKnown = isKnown(finding, audited.entry, distribution)
    for index in matchers.indices
    where matchers[index].matches(rule: finding.rule, entry: audited.entry, distribution: distribution) {
      suppressions[index].findings += 1
      if suppressions[index].isLive { return .suppressed(matchers[index].suppression) }
    }
    return isKnown ? .known : .open
  }

  /// A distribution that was known to be broken is not new when it is broken another way today.
  private mutating func isKnown(_ finding: Finding, _ entry: Entry, _ distribution: Distribution?) -> Bool {
    guard let baseline else { return false }
    if baseline.contains(finding.fingerprint) {
      met.insert(finding.fingerprint)
      return true
    }
    guard known[finding.rule] else { return false }
    let kin = fingerprints(of: brokenRules, entry, distribution).filter(baseline.contains)
    met.formUnion(kin)
    return !kin.isEmpty
  }

  private func fingerprints(of rules: [Rule], _ entry: Entry, _ distribution: Distribution?) -> [String] {
    rules.map { Fingerprint.of(rule: $0.id, entry: entry, distribution: distribution) }
  }

  private mutating func count(_ link: Evidence.Link, in entry: Entry, isExcused: Bool) {
    guard link.state == .notAssessed else {
      toldLinks += 1
      if !isExcused { states[link.state, default: 0] += 1 }
      return
    }
    // What cannot be seen is not fixed.
    if let baseline {
      let kin = fingerprints(of: linkRules, entry, link.distribution).filter(baseline.contains)
      met.formUnion(kin)
      for fingerprint in kin { if let kept = baseline.byFingerprint[fingerprint] { next?.add(kept) } }
      if !kin.isEmpty { return }
    }
    states[.notAssessed, default: 0] += 1
    guard let seen = link.observation else {
      unchecked += 1
      return
    }
    guard Self.isUnseen(link), !isSuppressed(entry, link.distribution) else { return }
    let reason = seen.reason ?? "not assessed"
    unseen[reason, default: 0] += 1
    if unseenExample[reason] == nil { unseenExample[reason] = link.distribution.url }
  }

  private func isSuppressed(_ entry: Entry, _ distribution: Distribution) -> Bool {
    zip(matchers, suppressions).contains { matcher, use in
      use.isLive
        && brokenRules.contains { matcher.matches(rule: $0.index, entry: entry, distribution: distribution) }
    }
  }

  /// Whether a link might be told another time.
  static func isUnseen(_ link: Evidence.Link) -> Bool {
    link.state == .notAssessed && link.observation?.reason.map(passingReasons.contains) ?? false
  }

  private func described(_ finding: Finding, in audited: AuditedEntry) -> Baseline.Finding {
    let distribution = finding.link.map { audited.links[$0].distribution }
    return Baseline.Finding(
      fingerprint: finding.fingerprint, rule: rulebook.rules[finding.rule].id, entry: audited.entry.id,
      distribution: distribution.map { $0.url ?? $0.id })
  }
}
