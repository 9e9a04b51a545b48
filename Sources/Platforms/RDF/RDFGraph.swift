import Catalog

/// The statements of one or several documents of a catalogue, in memory.
///
/// A catalogue that is served in pages is read by adding each page and reading the entries once, at the end:
/// a page may describe what another one lists. Blank nodes of different documents are never the same.
public struct RDFGraph: Sendable {
  /// The bounds of the graph and its documents.
  public let limits: ReadLimits
  private var terms = TermTable()
  private var statements: ContiguousArray<StatementSink.Statement> = []
  private var written: [UInt32: UInt32] = [:]
  private var documents: [GraphDocument] = []
  private var problems: [Refusal] = []
  private var notes: [ReadingNote] = []
  private var total: Int?

  /// An empty graph.
  public init(limits: ReadLimits = ReadLimits()) { self.limits = limits }

  /// How many statements were read, repeated ones included.
  public var statementCount: Int { statements.count }

  /// Bytes of memory that the graph holds.
  public var footprint: Int {
    terms.footprint + statements.capacity * MemoryLayout<StatementSink.Statement>.stride + written.capacity
      * 9
  }

  /// Adds a document.
  ///
  /// - Returns: What the document says of further pages.
  /// - Throws: A ``ReadError`` with the place; the graph then holds what was read up to there.
  @discardableResult
  public mutating func add(
    _ source: any ByteSource, syntax: RDFReader.Syntax, location: String, baseIRI: String
  ) throws -> RDFPage {
    let first = statements.count
    let sink = StatementSink(
      terms: terms, statements: statements, written: written, document: documents.count, location: location,
      limits: limits)
    // The sink alone holds the arrays now, so that they grow in place.
    terms = TermTable()
    statements = []
    written = [:]
    defer {
      terms = sink.terms
      statements = sink.statements
      written = sink.written
      documents.append(GraphDocument(location: location, statements: first..<statements.count))
      problems += sink.problems
      for note in sink.notes where !notes.contains(note) { notes.append(note) }
    }
    try Self.parse(source, syntax, into: sink, location: location, base: baseIRI)
    sink.closeProblems()
    if !baseIRI.isWebAddress { RelativeLinks(sink: sink, from: first).mend() }
    let page = PageFinder(sink: sink, from: first).page(base: baseIRI)
    if let items = page.totalItems { total = max(total ?? 0, items) }
    return page
  }

  private static func parse(
    _ source: any ByteSource, _ syntax: RDFReader.Syntax, into sink: StatementSink, location: String,
    base: String
  ) throws {
    switch syntax {
    case .turtle, .nTriples, .triG:
      try TurtleParser(source, into: sink, location: location, base: base).parse(syntax)
    case .rdfXML: try RDFXMLParser(source, into: sink, location: location, base: base).parse()
    case .jsonLD: try JSONLDParser(into: sink, location: location, base: base).parse(source)
    }
  }

  /// Counts what the graph holds, as sets: a statement that stands twice counts once.
  public func counts() -> RDFCounts { index().counts() }

  /// Reads the catalogue and its entries from the graph.
  ///
  /// - Throws: A ``ReadError`` where the graph holds no catalogue at all, and what `body` throws.
  public func read(_ body: (ReadEvent) throws -> Void) throws {
    for problem in problems { try body(.refused(problem)) }
    try CatalogueMapper(graph: index(), limits: limits, total: total, notes: notes).read(body)
  }

  private func index() -> GraphIndex {
    GraphIndex(terms: terms, statements: statements, written: written, documents: documents)
  }
}

/// One document of a graph.
struct GraphDocument: Sendable {
  var location: String
  var statements: Range<Int>
}
