import Catalog

extension PortalAdapter {
  /// DCAT in any RDF syntax, over HTTP, also in pages (platforms.md, section 9).
  static let dcat = PortalAdapter(
    platform: "dcat",
    probes: ["/catalog.ttl", "/catalog.rdf", "/catalog.jsonld", "/dcat"].map { path in
      PortalProbe(
        path: path, isBelowPath: path == "/catalog.ttl",
        needsMark: path == "/dcat" || path == "/catalog.jsonld", isDocument: true,
        isCatalogue: true
      ) { answer in
        DocumentShape.platform(of: answer.body, at: answer.url) == "dcat"
          ? ProbeVerdict(evidence: "a DCAT catalogue") : nil
      }
    },
    harvest: { run in
      let isDocument = run.detection.isDocument || PortalAddress(run.root)?.path.contains(".") == true
      try await DCATPortal.harvest(run, at: isDocument ? run.root : "\(run.root)/catalog.ttl")
    })
}

/// Pages of a graph: followed to the end, merged, and read once.
enum DCATPortal {
  static let accept =
    "text/turtle, application/rdf+xml;q=0.9, application/ld+json;q=0.8, application/n-triples;q=0.7, */*;q=0.5"

  /// Reads from a first page; both of hydra's styles and CSW's records lead to the others.
  static func harvest(_ run: PortalRun, at first: String) async throws {
    var url = first
    var seen: Set<String> = []
    var notes: [ReadingNote] = []
    let graph = MergedGraph(limits: run.limits)
    while seen.count < run.manners.pages {
      seen.insert(url)
      let page = try await add(url, to: graph, run)
      guard let next = following(page, after: url, first: first) else { break }
      guard !seen.contains(next) else {
        notes.append(
          ReadingNote(
            code: "page-loop", detail: "the page \(url) names \(next) as the next one, which had been read"))
        break
      }
      url = next
    }
    let said = notes
    try await ReadingThread.run {
      let chunks = ChunkedDelivery(run: run, cursor: run.start, total: nil, notes: said)
      try graph.read { try chunks.add($0) }
      try chunks.finish()
    }
  }

  /// Fetches a page and adds it; a page that ends in its middle is fetched again.
  private static func add(_ url: String, to graph: MergedGraph, _ run: PortalRun) async throws -> RDFPage {
    try await run.whole {
      let (file, response) = try await run.client.document(url, accept: accept)
      return try await ReadingThread.run { try graph.add(file, url: url, base: response.finalURL) }
    }
  }

  /// The next page, at the first one's site whatever the page says.
  private static func following(_ page: RDFPage, after url: String, first: String) -> String? {
    if let next = page.nextPage {
      let resolved = IRI.resolve(next, against: url)
      guard let to = PortalAddress(resolved), let home = PortalAddress(first) else { return nil }
      // Portals behind a proxy name their inner host, or http: the path and query are what counts.
      let slash = IRI.parts(resolved).path.hasSuffix("/") && !to.path.isEmpty ? "/" : ""
      return home.origin + to.path + slash + (to.query.map { "?\($0)" } ?? "")
    }
    guard let record = page.nextRecord, record > 0, let address = PortalAddress(url) else { return nil }
    var members = (address.query ?? "").split(separator: "&").filter {
      !$0.lowercased().hasPrefix("startposition=")
    }.map(String.init)
    members.append("startPosition=\(record)")
    return address.text + "?" + members.joined(separator: "&")
  }
}

/// The graph of a catalogue's pages, while they come in.
private final class MergedGraph: Sendable {
  private struct State {
    var graph: RDFGraph
    var pages: [(file: ScratchFile, url: String, base: String)] = []
  }

  private let state: Guarded<State>
  private let limits: ReadLimits

  init(limits: ReadLimits) {
    self.limits = limits
    state = Guarded(State(graph: RDFGraph(limits: limits)))
  }

  /// Adds the page in a file; one that is cut leaves nothing behind.
  func add(_ file: ScratchFile, url: String, base: String) throws -> RDFPage {
    try state.withLock { state in
      do {
        let page = try Self.add(file, url: url, base: base, to: &state.graph)
        state.pages.append((file, url, base))
        return page
      } catch {
        state.graph = RDFGraph(limits: limits)
        for page in state.pages {
          _ = try Self.add(page.file, url: page.url, base: page.base, to: &state.graph)
        }
        throw error
      }
    }
  }

  func read(_ body: (ReadEvent) throws -> Void) throws {
    try state.withLock { try $0.graph.read(body) }
  }

  private static func add(
    _ file: ScratchFile, url: String, base: String, to graph: inout RDFGraph
  ) throws -> RDFPage {
    let bytes = try DocumentReader(limits: graph.limits).plain(try FileSource(path: file.path), location: url)
    let syntax: RDFReader.Syntax =
      switch DocumentKind(try bytes.peek(DocumentReader.lookAhead)) {
      case .jsonLD, .json: .jsonLD
      case .nTriples: .nTriples
      case .triG: .triG
      case .rdfXML: .rdfXML
      case .turtle: .turtle
      case .empty:
        throw ReadError(
          location: url, reason: "empty", detail: "the page is empty; is the download complete?")
      case .csv, .html, .nQuads, .other:
        throw ReadError(
          location: url, reason: "not-a-catalogue",
          detail:
            "this is no RDF; give the address of the catalogue itself, or name the platform with --platform")
      }
    return try graph.add(bytes, syntax: syntax, location: url, baseIRI: base)
  }
}
