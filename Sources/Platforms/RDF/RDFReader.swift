import Catalog

/// Reads a DCAT catalogue in any RDF syntax: first into a graph, then entry by entry.
public struct RDFReader: Sendable {
  /// The ways of writing RDF that are read.
  public enum Syntax: String, Sendable, CaseIterable {
    /// Turtle, and N3 as far as it is Turtle.
    case turtle
    /// N-Triples.
    case nTriples = "n-triples"
    /// TriG; the graphs are read as one.
    case triG = "trig"
    /// RDF/XML, also in a CSW envelope.
    case rdfXML = "rdf/xml"
    /// JSON-LD: the part of it that catalogues use, see the folder's README.
    case jsonLD = "json-ld"
  }

  /// The bounds of this reader.
  public var limits: ReadLimits

  /// A reader with its bounds.
  public init(limits: ReadLimits = ReadLimits()) { self.limits = limits }

  /// Reads one document to events.
  ///
  /// - Parameters:
  ///   - source: The document's bytes.
  ///   - syntax: How it is written.
  ///   - location: The file or address that errors and entries name.
  ///   - baseIRI: What relative IRIs are resolved against; may be empty.
  ///   - body: Is given the catalogue and its entries in the order of the document.
  /// - Throws: A ``ReadError`` where the document cannot be read or holds no catalogue, and what `body` throws.
  public func read(
    _ source: any ByteSource, syntax: Syntax, location: String, baseIRI: String,
    body: (ReadEvent) throws -> Void
  ) throws {
    var graph = RDFGraph(limits: limits)
    try graph.add(source, syntax: syntax, location: location, baseIRI: baseIRI)
    try graph.read(body)
  }
}
