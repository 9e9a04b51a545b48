import Catalog

extension PortalRun {
  /// How many entries are handed over at once.
  static let chunk = 250

  /// Reads one document that is the whole catalogue, in bounded memory. The cursor counts what was handed over, so that
  /// it is passed over when the document is read once more.
  func document(
    _ url: String, dialect: String?, from cursor: PageCursor, total: Int? = nil, notes: [ReadingNote] = []
  ) async throws {
    var cursor = cursor
    var number = 1
    while true {
      let (file, companions) = try await files(url)
      let begun = cursor
      let reached = try await ReadingThread.run { () -> (done: Int, error: ReadError?) in
        let chunks = ChunkedDelivery(run: self, cursor: begun, total: total, notes: notes)
        do {
          var reader = DocumentReader(limits: limits)
          reader.names = names
          reader.companions = companions.map(\.path)
          try reader.read(
            try FileSource(path: file.path), location: url, platform: dialect, baseURL: root
          ) { try chunks.add($0) }
          try chunks.finish()
          return (chunks.seen, nil)
        } catch let error as ReadError {
          try chunks.flush()
          return (max(chunks.seen, begun[number: "done"] ?? 0), error)
        }
      }
      guard let error = reached.error else { return }
      // An empty answer or a page in its place may be a moment's fault, as a cut one is.
      let passes = ["truncated", "empty", "html-instead-of-a-catalogue"].contains(error.reason)
      guard passes, number < manners.tries else { throw error }
      tables?.forget(url)
      cursor[number: "done"] = reached.done
      try await client.clock.sleep(
        manners.delay(afterTry: number, retryAfter: nil, random: client.clock.random()))
      number += 1
    }
  }

  /// The file with a document, and those that are read with it.
  private func files(_ url: String) async throws -> (file: ScratchFile, companions: [ScratchFile]) {
    guard let tables else {
      return (try await client.document(url, accept: "application/json, */*;q=0.5").file, [])
    }
    return (try await tables.file(of: url, client), try await tables.companions(of: url, client))
  }

  /// Hands over all that a graph of merged pages holds.
  func deliver(_ graph: RDFGraph, from cursor: PageCursor, notes: [ReadingNote] = []) async throws {
    try await ReadingThread.run {
      let chunks = ChunkedDelivery(run: self, cursor: cursor, total: nil, notes: notes)
      try graph.read { try chunks.add($0) }
      try chunks.finish()
    }
  }
}

/// Gathers what a reader tells into pages, and passes over what an earlier harvest has handed over.
final class ChunkedDelivery {
  private let run: PortalRun
  private let cursor: PageCursor
  private let total: Int?
  private let notes: [ReadingNote]
  private let skipped: Int
  private var page = PortalPage()
  private var info: CatalogueInfo?
  /// Entries and refusals that came from the reader.
  private(set) var seen = 0

  init(run: PortalRun, cursor: PageCursor, total: Int?, notes: [ReadingNote]) {
    self.run = run
    self.cursor = cursor
    self.total = total
    self.notes = notes
    skipped = cursor[number: "done"] ?? 0
  }

  func add(_ event: ReadEvent) throws {
    switch event {
    case .catalogue(let told): info = told
    case .entry(let entry):
      seen += 1
      if seen > skipped { page.entries.append(entry) }
    case .refused(let refusal):
      seen += 1
      if seen > skipped { page.refusals.append(refusal) }
    }
    if page.entries.count + page.refusals.count >= PortalRun.chunk { try flush() }
  }

  /// Hands over what there is.
  func flush(isLast: Bool = false) throws {
    guard isLast || !page.entries.isEmpty || !page.refusals.isEmpty else { return }
    page.catalogue = run.catalogue(info, total: total, notes: notes)
    var reached = cursor
    reached[number: "done"] = seen
    page.cursor = isLast ? nil : reached.text
    page.isLast = isLast
    try run.deliver(page)
    page = PortalPage()
  }

  func finish() throws { try flush(isLast: true) }
}
