import Audit
import Catalog
import Platforms
import Reports
import Store

/// An audit in three stages that meet in the store: entries are read and kept, their links checked, and what was kept is
/// evaluated.
struct StoredAudit {
  let run: AuditRun
  private var settings: AuditSettings { run.settings }

  func perform() throws -> Int32 {
    do { return try evaluate(try EvidenceGathering(run: run)) } catch let error as StoreError {
      throw Failure(.usage, "\(error)")
    }
  }

  private func evaluate(_ gathered: EvidenceGathering) throws -> Int32 {
    let (store, audit) = (gathered.store, gathered.audit)
    var evaluation = try Evaluation(
      settings: settings, now: gathered.clock(), comparedWith: run.earlier, run.earlierReport)
    tell(try store.progress(of: audit), to: &evaluation)
    for refusal in try store.refusals(of: audit, limit: Int.max) { evaluation.add(refusal) }
    // A temporary store has nobody to tell of it, and what is only a part of a catalogue is none of its course.
    var keepers =
      settings.store == nil || settings.compares || settings.limit != nil
      ? []
      : settings.rulebooks.enumerated().map {
        ScoreKeeper(store: store, audit: audit, rulebook: $1, isFirst: $0 == 0)
      }
    evaluation.keep = { audited, book in
      if keepers.indices.contains(book) { try keepers[book].add(audited) }
    }
    try gathered.batches { entries, _, seen in
      try evaluation.add(entries, seen: seen)
      run.progress.entries(evaluation.entries)
    }
    try evaluation.flush()
    for (index, ending) in evaluation.endings.enumerated() where keepers.indices.contains(index) {
      try keepers[index].finish(ending.summary, source: gathered.source)
    }
    let code = try run.conclude(&evaluation)
    let books = settings.rulebooks.map {
      AuditRecord.Rulebook(id: $0.id, version: $0.version, digest: $0.digest)
    }
    if run.incomplete.isEmpty, run.inconclusive.isEmpty {
      try store.finish(
        audit, at: settings.now ?? AuditRun.systemClock(), rulebooks: books, scores: nil)
    }
    return code
  }

  /// Tells what the portals said of themselves, and where the counts do not add up.
  private func tell(_ parts: [HarvestProgress], to evaluation: inout Evaluation) {
    var whole: CatalogueInfo?
    for part in parts {
      evaluation.addDuplicated(part.duplicated)
      guard let info = part.catalogue else { continue }
      for note in info.notes where CatalogueInfo.harvestNotes.contains(note.code) {
        evaluation.find(CatalogueFinding(note, source: part.part))
      }
      let got = part.read + part.refused
      let hasMoved = info.notes.contains { $0.code == "total-changed" }
      if let total = info.reportedTotal, hasMoved ? got < total : got != total, part.isComplete,
        settings.limit == nil, run.earlier == nil
      {
        evaluation.find(
          got < total
            ? .shortfall(part.part, reported: total, given: got)
            : .surplus(part.part, reported: total, given: got))
      }
      if let known = whole {
        whole?.reportedTotal = known.reportedTotal.flatMap { sum in info.reportedTotal.map { sum + $0 } }
      } else {
        whole = info
      }
    }
    if let whole { evaluation.add(whole) }
  }
}
