/// Finds what a document says of further pages: both hydra styles, with IRIs or literals, and CSW's envelope.
struct PageFinder {
  let sink: StatementSink
  let from: Int

  /// The last page statements of the document.
  func page(base: String) -> RDFPage {
    var page = RDFPage(
      totalItems: sink.envelope.total, nextRecord: sink.envelope.nextRecord,
      statements: sink.statements.count - from)
    var properties: [UInt32: Property?] = [:]
    var pagers: Set<UInt32> = []
    var next: [(subject: UInt32, rank: Int, object: UInt32)] = []
    for statement in sink.statements[from...] {
      let property: Property?
      if let known = properties[statement.predicate] {
        property = known
      } else {
        property = sink.terms.withBytes(statement.predicate) { Namespaces.property(of: $0) }
        properties[statement.predicate] = property
      }
      switch property {
      case .type:
        let name = sink.terms.withBytes(statement.object) { Namespaces.name(of: $0) }
        if name == "hydra:PagedCollection" || name == "hydra:PartialCollectionView" {
          pagers.insert(statement.subject)
        }
      case .next: next.append((statement.subject, 0, statement.object))
      case .nextPage: next.append((statement.subject, 1, statement.object))
      case .totalItems:
        if let count = Int(sink.terms.string(statement.object)) {
          page.totalItems = max(page.totalItems ?? 0, count)
        }
      default: break
      }
    }
    let best = next.filter { pagers.contains($0.subject) }.min { $0.rank < $1.rank }
    page.nextPage = best.flatMap { address($0.object, base: base) }
    return page
  }

  private func address(_ object: UInt32, base: String) -> String? {
    let text = sink.terms.string(object)
    guard !text.isEmpty, sink.terms.kind(object) != .blank else { return nil }
    return IRI.resolve(text, against: base)
  }
}
