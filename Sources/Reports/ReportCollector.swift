import Audit
import Catalog

/// Gathers what a report says before its entries, in bounded memory.
public struct ReportCollector: Sendable {
  /// How many of the worst entries are shown.
  public static let worstShown = 10
  /// How many broken distributions are listed.
  public static let brokenShown = 200
  /// How many refusals are listed.
  public static let refusalsShown = 100

  /// What was gathered so far.
  public private(set) var ending: ReportEnding
  private var count = 0

  /// Nothing gathered yet.
  public init(rulebook: Rulebook) { ending = ReportEnding(summary: CatalogueSummary(rulebook: rulebook)) }

  /// Adds one entry.
  public mutating func add(_ audited: AuditedEntry) {
    count += 1
    ending.summary.add(audited)
    addWorst(audited)
    for link in audited.links {
      if let at = link.observation?.checkedAt {
        let times = ending.evidenceTimes ?? at...at
        ending.evidenceTimes = min(times.lowerBound, at)...max(times.upperBound, at)
      }
      guard ending.broken.count < Self.brokenShown, let url = link.url, link.isBroken else {
        continue
      }
      ending.broken.append(
        ReportEnding.BrokenLine(
          number: count, entry: audited.entry.title.best ?? audited.entry.id,
          distribution: link.distribution.title.best ?? link.distribution.id, url: url, state: link.state,
          evidence: link.evidence))
    }
  }

  /// Adds something that could not be read.
  public mutating func add(_ refusal: Refusal) {
    ending.refused += 1
    if ending.refusals.count < Self.refusalsShown { ending.refusals.append(refusal) }
  }

  /// Counts entries that had come before, by their id, and are not reported again.
  public mutating func addDuplicated(_ count: Int) { ending.duplicated += count }

  /// Notes what is known of the catalogue.
  public mutating func add(_ catalogue: CatalogueInfo) { ending.catalogue = catalogue }

  /// Notes something that has to be known to judge the report.
  public mutating func warn(_ warning: String) { ending.warnings.append(warning) }

  /// Notes a finding on the catalogue as a whole.
  public mutating func add(_ finding: CatalogueFinding) { ending.catalogueFindings.append(finding) }

  /// Notes what came of the gate.
  public mutating func add(_ gate: GateOutcome) { ending.gate = gate }

  /// Notes what changed since an earlier catalogue.
  public mutating func add(_ changes: CatalogueChanges) { ending.changes = changes }

  private mutating func addWorst(_ audited: AuditedEntry) {
    guard let score = audited.score else { return }
    if ending.worst.count >= Self.worstShown, let last = ending.worst.last, score >= last.score { return }
    let line = ReportEnding.EntryLine(
      number: count, id: audited.entry.id, title: audited.entry.title.best, score: score,
      tier: audited.tier?.id ?? "", finding: audited.findings.first?.message,
      findings: audited.findings.count)
    let at = ending.worst.firstIndex { $0.score > score } ?? ending.worst.count
    ending.worst.insert(line, at: at)
    if ending.worst.count > Self.worstShown { ending.worst.removeLast() }
  }
}

extension Evidence.Link {
  /// Whether the link is known not to give the data.
  public var isBroken: Bool {
    counts && [.misleading, .insecure, .unavailable, .gone].contains(state)
  }
}
