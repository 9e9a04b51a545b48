import Audit
import Catalog

extension Reporter {
  /// `badge.svg`: the catalogue's score and tier, to show beside it.
  public static let badge = Reporter(name: "badge", fileName: "badge.svg") { BadgeReport(header: $0) }
}

/// Writes `badge.svg`.
struct BadgeReport: ReportWriter {
  let header: ReportHeader

  mutating func entry(_ audited: AuditedEntry) -> [UInt8] { [] }
  func tail(_ end: ReportEnding) -> [UInt8] { [] }

  func head(_ end: ReportEnding) -> [UInt8] {
    let maker = BadgeMaker(
      rulebook: header.rulebook, book: PhraseBook(),
      provenance: BadgeMaker.provenance(
        version: header.version, rulebook: header.rulebook, evidence: end.evidenceTimes,
        generatedAt: header.generatedAt, licence: nil))
    let name = end.catalogue?.title ?? header.location
    return maker.whole(end.summary.score, of: name, isProvisional: end.summary.provisional).svg
  }
}
