import Audit
import Catalog
import Platforms

/// An earlier `report.json`, to tell what has moved since. It is kept in memory, so its size is bounded.
final class EarlierReport {
  private var entries: [String: EarlierResult] = [:]
  private var met: Set<String> = []
  private let whole: ReportedCatalogue
  /// The file.
  let reference: String
  /// The rulebook that both audits have.
  let rulebook: Rulebook

  /// Reads the report that the settings name; `nil` where they name none, or an earlier catalogue.
  static func load(_ settings: AuditSettings) throws -> EarlierReport? {
    guard settings.comparesReport, let file = settings.compare else { return nil }
    return try EarlierReport(file, settings)
  }

  private init(_ file: String, _ settings: AuditSettings) throws {
    var read: [ReportedEntry] = []
    let catalogue: ReportedCatalogue
    do {
      catalogue = try ReportReader().read(path: file) { entry in
        guard read.count < EarlierCatalogue.limit else {
          throw Failure(.usage, "\(file): more than \(EarlierCatalogue.limit) entries cannot be compared")
        }
        read.append(entry)
      }
    } catch let fault as ReadError {
      throw Failure(.usage, "the earlier report cannot be read: \(fault)")
    }
    guard let book = settings.rulebooks.first(where: { $0.id == catalogue.rulebook }) else {
      let names = settings.rulebooks.map(\.id).joined(separator: ", ")
      throw Failure(
        .usage,
        "the earlier report \(file) is of the rulebook '\(printable(catalogue.rulebook))', not of \(names)")
    }
    whole = catalogue
    reference = file
    rulebook = book
    for entry in read {
      entries[entry.id] = EarlierResult(
        score: entry.score, axes: book.axes.map { entry.axes[$0.id] },
        findings: entry.findings.map {
          EarlierResult.Finding(fingerprint: $0.fingerprint, rule: $0.rule, message: $0.message)
        })
    }
  }

  /// What has to be known to judge the comparison.
  var warning: String? {
    guard let digest = whole.digest, digest != rulebook.digest else { return nil }
    return
      "the rulebook '\(rulebook.id)' has changed since \(reference): its scores are not of the same rules"
  }

  /// Notes what has become of an entry.
  func compare(_ audited: AuditedEntry, in changes: inout CatalogueChanges) {
    let before = entries[audited.entry.id]
    met.insert(audited.entry.id)
    changes.add(audited, before: before, rulebook: rulebook, isListed: hasMoved(audited, since: before))
  }

  private func hasMoved(_ audited: AuditedEntry, since before: EarlierResult?) -> Bool {
    guard let before else { return true }
    let now = Set(audited.findings.map(\.fingerprint))
    if Set(before.findings.map(\.fingerprint)) != now { return true }
    switch (before.score, audited.score) {
    case (nil, nil): return false
    case (let old?, let new?): return abs(old - new) > 0.005
    default: return true
    }
  }

  /// Says what has become of the catalogue as a whole.
  func conclude(_ changes: inout CatalogueChanges, _ summary: CatalogueSummary, isWhole: Bool) {
    changes.whole = CatalogueChanges.Movement(before: whole.score, after: summary.score)
    changes.wholeAxes = zip(rulebook.axes, summary.axes).map {
      CatalogueChanges.Movement(before: whole.axes[$0.id], after: $1.score)
    }
    guard isWhole else { return }
    let removed = entries.keys.filter { !met.contains($0) }.sorted()
    changes.removedCount = removed.count
    changes.removed = Array(removed.prefix(CatalogueChanges.shown))
  }
}
